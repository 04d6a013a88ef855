import { sayDate, sayTime } from '../../src/calendar/say-date.ts';
import type { Language, Text } from '../../src/procedures/types.ts';
import { sayIn, type Say } from '../../src/language/translate.ts';

/**
 * In which language a card speaks.
 *
 * A card in a channel is one post read by people of both languages. As posted it speaks both, Welsh first
 * (NF 1.61–1.69); with its `refresh` Teams then asks for each person's own view, which speaks theirs alone.
 * Teams asks by itself for everybody in channels of up to 60 people when no `userIds` are named, and in larger
 * ones on "refresh card"; whoever gets no view of their own, and whoever reads with an old client, still has
 * both languages. `userIds` would need each person's Teams id, which only a roster call gives (PLATFORM §5).
 */
export type CardLanguage = Language | 'both';

export interface Voice {
  readonly language: CardLanguage;
  /** Something short: a title, a button. In both: `Cymraeg · English`. */
  label(of: (say: Say, language: Language) => string): string;
  /** A sentence or more. In both: one under the other. */
  line(of: (say: Say, language: Language) => string): string;
  text(text: Text): string;
  heading(text: Text): string;
  date(isoDate: string): string;
  time(instant: string): string;
  /** One language of it, for a date inside a sentence. */
  in(language: Language): Voice;
}

/** The times on a card are said again with each click on it, and writing one out is slow. */
const mostTimes = 5_000;
const rememberTimes = (language: Language): ((instant: string) => string) => {
  const said = new Map<string, string>();
  return (instant) => {
    const known = said.get(instant) ?? sayTime(instant, language);
    if (said.size >= mostTimes) said.clear();
    said.set(instant, known);
    return known;
  };
};
const timesIn = { en: rememberTimes('en'), cy: rememberTimes('cy') };

const joined = (cy: string, en: string, between: string): string => (cy === en ? cy : `${cy}${between}${en}`);

const single = (language: Language): Voice => {
  const say = sayIn(language);
  return {
    language,
    label: (of) => of(say, language),
    line: (of) => of(say, language),
    text: (text) => text[language],
    heading: (text) => text[language],
    date: (isoDate) => sayDate(isoDate, language),
    time: timesIn[language],
    in: (other) => voices[other],
  };
};

const voices: Record<CardLanguage, Voice> = {
  en: single('en'),
  cy: single('cy'),
  both: {
    language: 'both',
    label: (of) => joined(of(sayIn('cy'), 'cy'), of(sayIn('en'), 'en'), ' · '),
    line: (of) => joined(of(sayIn('cy'), 'cy'), of(sayIn('en'), 'en'), '\n\n'),
    text: (text) => joined(text.cy, text.en, '\n\n'),
    heading: (text) => joined(text.cy, text.en, ' · '),
    date: (isoDate) => joined(sayDate(isoDate, 'cy'), sayDate(isoDate, 'en'), ' · '),
    time: (instant) => joined(timesIn.cy(instant), timesIn.en(instant), ' · '),
    in: (language) => voices[language],
  },
};

export const voiceIn = (language: CardLanguage): Voice => voices[language];
