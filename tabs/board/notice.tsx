import { Text, Title2 } from '@fluentui/react-components';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';

/** The pages to which the app's manifest links. */
export const Notice = ({ page }: { readonly page: 'privacy' | 'terms' }) => {
  const { say } = useWords();
  const title = say(page === 'privacy' ? 'tab.privacy.title' : 'tab.terms.title');
  useTitle(title);
  return (
    <>
      <Title2 as="h1">{title}</Title2>
      <p>
        <Text>{say(page === 'privacy' ? 'tab.privacy.text' : 'tab.terms.text')}</Text>
      </p>
      {page === 'privacy' && (
        <p>
          <Text>{say('tab.privacy.rights')}</Text>
        </p>
      )}
    </>
  );
};
