import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { ApiContext } from '../api/api-context.ts';
import { useLanguageChoice } from '../api/asks.ts';
import { type Api, createApi } from '../api/client.ts';
import { mayRetry } from '../api/problem.ts';
import { useMe } from '../api/questions.ts';
import type { AppHost, Theme } from '../host/app-host.ts';
import type { Language } from '../../src/procedures/types.ts';
import { Live } from '../live/live.tsx';
import { Announcer } from './announce.tsx';
import { PageGuard } from './page-guard.tsx';
import './room-for-text.css';
import { LanguageNotLoaded, Unloaded, Waiting } from './unloaded.tsx';
import { useSpoken } from './use-spoken.ts';
import { wordsIn, WordsContext } from './words.tsx';

const themes: Readonly<Record<Theme, FluentTheme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const createClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && mayRetry(error),
        retryDelay: (failures) => 1_000 * 2 ** failures,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });

const LanguageFrame = ({
  host,
  onLanguage,
  children,
}: {
  readonly host: AppHost;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}) => {
  const me = useMe();
  const { mutate } = useLanguageChoice();
  const [chosen, setChosen] = useState<Language | null>(null);
  const recorded = me.data?.languageChosen ? me.data.language : null;
  // A first answer is waited for, so that nobody reads a line in the language that they did not choose.
  const isUnknown = me.isPending && me.failureCount === 0;
  const asked = chosen ?? recorded ?? (isUnknown ? null : host.language);
  const { language, failed, tryAgain } = useSpoken(asked);
  useEffect(() => {
    if (asked !== null) onLanguage(asked);
  }, [asked, onLanguage]);
  useEffect(() => {
    if (language !== null) document.documentElement.lang = language;
  }, [language]);
  const words = useMemo(
    () =>
      wordsIn(language ?? host.language, (next) => {
        setChosen(next);
        mutate(next);
      }),
    [language, host, mutate],
  );
  if (language === null) return failed === null ? <Waiting /> : <Unloaded onRetry={tryAgain} />;
  return (
    <WordsContext value={words}>
      {failed !== null && <LanguageNotLoaded language={failed} onRetry={tryAgain} />}
      {children}
    </WordsContext>
  );
};

/** What every page stands in: theme and language of the person, our API, a voice for screen readers. */
export const AppFrame = ({ host, children }: { readonly host: AppHost; readonly children: ReactNode }) => {
  const [theme, setTheme] = useState<Theme>(host.theme);
  useEffect(() => host.onThemeChange(setTheme), [host]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
    // For charts, which need more colours than the high-contrast theme's palette tells apart.
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  // Not state: what is asked next takes the new language, and nothing need be drawn again for it.
  const [spoken] = useState<{ current: Language }>(() => ({ current: host.language }));
  const [onLanguage] = useState(() => (language: Language) => {
    spoken.current = language;
  });
  const context = useMemo<{ api: Api; host: AppHost }>(
    () => ({ api: createApi({ getToken: () => host.getToken(), language: () => spoken.current }), host }),
    [host, spoken],
  );
  const [client] = useState(createClient);

  return (
    <FluentProvider theme={themes[theme]} style={{ minHeight: '100vh' }}>
      <QueryClientProvider client={client}>
        <ApiContext value={context}>
          <LanguageFrame host={host} onLanguage={onLanguage}>
            <Announcer>
              <PageGuard>{children}</PageGuard>
              <Live />
            </Announcer>
          </LanguageFrame>
        </ApiContext>
      </QueryClientProvider>
    </FluentProvider>
  );
};
