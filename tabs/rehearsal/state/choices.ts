import { useEffect, useState } from 'react';
import { isLanguage } from '../../../src/language/say.ts';
import type { Language } from '../../../src/procedures/types.ts';
import type { Theme } from '../../host/app-host.ts';

const isTheme = (value: unknown): value is Theme =>
  value === 'light' || value === 'dark' || value === 'contrast';

const themeOfSystem = (): Theme =>
  matchMedia('(forced-colors: active)').matches
    ? 'contrast'
    : matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light';

/** Kept for this window only, so that two windows can be two people. */
const useKept = <T extends string>(key: string): [string | null, (value: T | null) => void] => {
  const [value, setValue] = useState(() => sessionStorage.getItem(key));
  useEffect(() => {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  }, [key, value]);
  return [value, setValue];
};

/** What was chosen at the top of the page. A reload keeps it; `language` is null until somebody chooses. */
export const useChoices = () => {
  const [person, setPerson] = useKept<string>('hafan.rehearsal.person');
  const [language, setLanguage] = useKept<Language>('hafan.rehearsal.language');
  const [theme, setTheme] = useKept<Theme>('hafan.rehearsal.theme');
  return {
    person,
    setPerson,
    language: isLanguage(language) ? language : null,
    setLanguage,
    theme: isTheme(theme) ? theme : themeOfSystem(),
    setTheme,
  };
};
