import { Text, Title2 } from '@fluentui/react-components';
import { useWords } from '../components/words.tsx';

/** The pages to which the app's manifest links. */
export const Notice = ({ page }: { readonly page: 'privacy' | 'terms' }) => {
  const { say } = useWords();
  return (
    <>
      <Title2 as="h1">{say(page === 'privacy' ? 'tab.privacy.title' : 'tab.terms.title')}</Title2>
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
