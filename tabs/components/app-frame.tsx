import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { ApiContext, SignInContext } from '../api/api-context.ts';
import { useLanguageChoice } from '../api/asks.ts';
import { useMe } from '../api/questions.ts';
import type { Wire } from '../api/wire.ts';
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
export const AppFrame = ({ wire, children }: { readonly wire: Wire; readonly children: ReactNode }) => {
  const { host } = wire;
  const [theme, setTheme] = useState<Theme>(host.theme);
  useEffect(() => host.onThemeChange(setTheme), [host]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
    // For charts, which need more colours than the high-contrast theme's palette tells apart.
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  const signIn = useCallback(() => wire.api.signIn(), [wire]);

  return (
    <FluentProvider theme={themes[theme]} style={{ minHeight: '100vh' }}>
      <QueryClientProvider client={wire.client}>
        <ApiContext value={wire}>
          <SignInContext value={signIn}>
            <LanguageFrame host={host} onLanguage={wire.speak}>
              <Announcer>
                <PageGuard>{children}</PageGuard>
                <Live />
              </Announcer>
            </LanguageFrame>
          </SignInContext>
        </ApiContext>
      </QueryClientProvider>
    </FluentProvider>
  );
};
