import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { sayIn } from '../../src/language/say.ts';
import type { Language } from '../../src/procedures/types.ts';
import type { PersonEntry } from '../../src/server/contract/rehearsal.ts';
import { SignInContext } from '../api/api-context.ts';
import { mayRetry } from '../api/problem.ts';
import { LanguageNotLoaded, Unloaded, Waiting } from '../components/unloaded.tsx';
import { useSpoken } from '../components/use-spoken.ts';
import { wordsIn, WordsContext } from '../components/words.tsx';
import { languageOf, type Theme } from '../host/app-host.ts';
import { REHEARSAL_TOKEN } from '../host/browser-host.ts';
import { Chooser } from './chooser.tsx';
import { Desk } from './desk.tsx';
import '../components/room-for-text.css';
import { firstLesson, follow } from './lessons/followed.ts';
import './lessons/lessons.css';
import './lists.css';
import './outlook/outlook.css';
import './posts/posts.css';
import './rehearsal-page.css';
import './teams/teams.css';
import { useChoices } from './state/choices.ts';
import { goTo } from './state/route.ts';
import { rehearsalRequests } from './state/requests.ts';
import { type Session, SessionProvider } from './state/session.tsx';
import { TopBar } from './top-bar.tsx';

const fluentThemes: Readonly<Record<Theme, FluentTheme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

interface SignedIn {
  readonly person: PersonEntry;
  readonly people: readonly PersonEntry[];
  readonly token: string;
}

/** Signs the chosen person in, and goes on trying where nobody answers; a reload does it again. */
const useSignIn = (id: string | null, language: Language) =>
  useQuery({
    queryKey: ['sign-in', id],
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: (_failures, error) => mayRetry(error),
    retryDelay: 1_000,
    queryFn: async (): Promise<SignedIn | null> => {
      const requests = rehearsalRequests(() => null, language);
      const people = await requests.people();
      const person = people.find((one) => one.id === id);
      if (person === undefined) return null;
      return { person, people, token: await requests.signIn(person.id) };
    },
  });

export const RehearsalPage = () => {
  const choices = useChoices();
  const signIn = useSignIn(choices.person, choices.language ?? languageOf(navigator.language));
  const signedIn = choices.person === null ? null : (signIn.data ?? null);
  const chosen = choices.language ?? signedIn?.person.language;
  const isUnknown = choices.person !== null && signIn.isPending && signIn.failureCount === 0;
  const { language, failed, tryAgain } = useSpoken(
    chosen ?? (isUnknown ? null : languageOf(navigator.language)),
  );
  const { theme, person: id, setPerson, setLanguage } = choices;
  const begin = (learner: string): void => {
    follow({ lesson: firstLesson, learner });
    goTo('lessons');
    setPerson(learner);
  };

  useEffect(() => {
    if (language === null) return;
    document.documentElement.lang = language;
    document.title = sayIn(language)('rehearsal.title');
  }, [language]);

  const token = signedIn?.token;
  useEffect(() => {
    // For a page of ours that is opened in a window of its own, without Teams around it.
    if (token !== undefined) sessionStorage.setItem(REHEARSAL_TOKEN, token);
  }, [token]);

  const client = useQueryClient();
  const session = useMemo<Session | null>(
    () =>
      signedIn === null || language === null
        ? null
        : {
            ...signedIn,
            language,
            theme,
            // What is asked in the very moment of signing in again goes with the new token.
            requests: rehearsalRequests(
              () => client.getQueryData<SignedIn>(['sign-in', id])?.token ?? null,
              language,
            ),
            become: setPerson,
          },
    [signedIn, language, theme, setPerson, client, id],
  );
  const words = useMemo(() => wordsIn(language ?? 'en', setLanguage), [language, setLanguage]);
  const { refetch } = signIn;
  const signInAgain = useCallback(async () => {
    if (id !== null) await refetch({ throwOnError: true });
  }, [id, refetch]);

  if (language === null)
    return (
      <FluentProvider theme={fluentThemes[theme]} className="page" data-theme={theme}>
        {failed === null ? <Waiting /> : <Unloaded onRetry={tryAgain} />}
      </FluentProvider>
    );
  const { say } = words;
  const page = (
    <FluentProvider theme={fluentThemes[theme]} className="page" data-theme={theme}>
      <a className="skip" href="#content" onClick={skipToContent}>
        {say('rehearsal.skip')}
      </a>
      {failed !== null && <LanguageNotLoaded language={failed} onRetry={tryAgain} />}
      <TopBar
        say={say}
        person={signedIn?.person ?? null}
        language={language}
        theme={theme}
        onChangePerson={() => setPerson(null)}
        onLanguage={setLanguage}
        onTheme={choices.setTheme}
      />
      {session === null ? (
        <Chooser
          language={language}
          signIn={id === null ? null : signIn}
          onChoose={setPerson}
          onBegin={(learner) => {
            setLanguage(language);
            begin(learner);
          }}
        />
      ) : (
        <SessionProvider session={session}>
          <Desk key={session.person.id} />
        </SessionProvider>
      )}
    </FluentProvider>
  );
  return (
    <WordsContext value={words}>
      <SignInContext value={signInAgain}>{page}</SignInContext>
    </WordsContext>
  );
};

/** The address's hash is the route, so the skip link moves the focus itself. */
const skipToContent = (event: { preventDefault(): void }): void => {
  event.preventDefault();
  document.getElementById('content')?.focus();
};
