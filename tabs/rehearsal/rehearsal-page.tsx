import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { sayIn } from '../../src/language/say.ts';
import type { Language } from '../../src/procedures/types.ts';
import type { PersonEntry } from '../../src/server/contract/rehearsal.ts';
import { LanguageNotLoaded, Unloaded, Waiting } from '../components/unloaded.tsx';
import { useSpoken } from '../components/use-spoken.ts';
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

/** Signs the chosen person in; a reload does it again. */
const useSignIn = (id: string | null, language: Language) =>
  useQuery({
    queryKey: ['sign-in', id],
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: true,
    retryDelay: 1_000,
    queryFn: async (): Promise<{ person: PersonEntry; token: string } | null> => {
      const requests = rehearsalRequests(null, language);
      const person = (await requests.people()).find((one) => one.id === id);
      if (person === undefined) return null;
      return { person, token: await requests.signIn(person.id) };
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
  const { theme, setPerson } = choices;
  const begin = (id: string): void => {
    follow({ lesson: firstLesson, learner: id });
    goTo('lessons');
    setPerson(id);
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

  const session = useMemo<Session | null>(
    () =>
      signedIn === null || language === null
        ? null
        : {
            ...signedIn,
            language,
            theme,
            requests: rehearsalRequests(signedIn.token, language),
            become: setPerson,
          },
    [signedIn, language, theme, setPerson],
  );

  if (language === null)
    return (
      <FluentProvider theme={fluentThemes[theme]} className="page" data-theme={theme}>
        {failed === null ? <Waiting /> : <Unloaded onRetry={tryAgain} />}
      </FluentProvider>
    );
  const say = sayIn(language);
  return (
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
        onChangePerson={() => choices.setPerson(null)}
        onLanguage={choices.setLanguage}
        onTheme={choices.setTheme}
      />
      {session === null ? (
        <Chooser
          language={language}
          onChoose={choices.setPerson}
          onBegin={(id) => {
            choices.setLanguage(language);
            begin(id);
          }}
        />
      ) : (
        <SessionProvider session={session}>
          <Desk key={session.person.id} />
        </SessionProvider>
      )}
    </FluentProvider>
  );
};

/** The address's hash is the route, so the skip link moves the focus itself. */
const skipToContent = (event: { preventDefault(): void }): void => {
  event.preventDefault();
  document.getElementById('content')?.focus();
};
