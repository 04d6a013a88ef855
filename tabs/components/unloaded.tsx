import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Title2,
} from '@fluentui/react-components';
import { sayIn } from '../../src/language/say.ts';
import type { Language } from '../../src/procedures/types.ts';

const useStyles = makeStyles({
  centre: { display: 'flex', justifyContent: 'center', padding: '48px 16px' },
  page: { padding: '24px', maxWidth: '560px' },
});

/** Before it is known which language somebody speaks there is nothing to say yet but a name, which is one in both. */
export const Waiting = () => (
  <main className={useStyles().centre} aria-busy="true">
    <Spinner aria-label="Hafan" />
  </main>
);

const languages: readonly Language[] = ['cy', 'en'];

/** The first texts did not come: said in both languages, because the person's own is not there to be said alone. */
export const Unloaded = ({ onRetry }: { readonly onRetry: () => void }) => (
  <main className={useStyles().page}>
    {languages.map((language) => (
      <section key={language} lang={language} role="alert">
        <Title2 as="h1">{sayIn(language)('unloaded.title')}</Title2>
        <p>{sayIn(language)('unloaded.text')}</p>
        <Button onClick={onRetry}>{sayIn(language)('unloaded.again')}</Button>
      </section>
    ))}
  </main>
);

/** Another language was asked for, and its texts did not come: the page stands as it was, and says so. */
export const LanguageNotLoaded = ({
  language,
  onRetry,
}: {
  readonly language: Language;
  readonly onRetry: () => void;
}) => {
  const say = sayIn(language);
  return (
    <MessageBar intent="warning" layout="multiline" lang={language} role="alert">
      <MessageBarBody>{say('unloaded.language')}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{say('unloaded.again')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
