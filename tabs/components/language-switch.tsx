import { Button } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import { useWords } from './words.tsx';

/** Offers the other language, in that language. The choice is recorded and holds everywhere. */
export const LanguageSwitch = () => {
  const { language, say, choose } = useWords();
  const other = language === 'en' ? 'cy' : 'en';
  return (
    <Button
      appearance="subtle"
      icon={<LocalLanguageRegular />}
      lang={other}
      style={{ flexShrink: 0 }}
      onClick={() => choose(other)}
    >
      {say(other === 'cy' ? 'common.language.cy' : 'common.language.en')}
    </Button>
  );
};
