import { createContext, use } from 'react';
import type { Language, Text } from '../../src/procedures/types.ts';
import { sayIn, type Say } from '../../src/language/say.ts';
import { dayInWords, momentInWords, shortDay, timeOf } from './dates.ts';

/** The language of the page: its texts, its dates, and how a person changes it. */
export interface Words {
  readonly language: Language;
  readonly say: Say;
  readonly text: (text: Text) => string;
  /** An ISO date in full: `Monday 23 November 2026`. */
  readonly day: (date: string) => string;
  /** An ISO date or instant without its weekday: `23 November 2026`. */
  readonly short: (date: string) => string;
  /** An ISO instant in Europe/London: `23 November 2026, 10:30`. */
  readonly moment: (instant: string) => string;
  /** An ISO instant's time of day in Europe/London: `10:30`. */
  readonly time: (instant: string) => string;
  readonly choose: (language: Language) => void;
}

export const wordsIn = (language: Language, choose: (language: Language) => void): Words => {
  const say = sayIn(language);
  return {
    language,
    say,
    text: (text) => text[language],
    day: (date) => dayInWords(date, say),
    short: (date) => shortDay(date, say),
    moment: (instant) => momentInWords(instant, say),
    time: timeOf,
    choose,
  };
};

export const WordsContext = createContext<Words>(wordsIn('en', () => undefined));

export const useWords = (): Words => use(WordsContext);
