import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language, Text } from '../procedures/types.ts';
import { en } from './en/index.ts';
import { cy } from './cy/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    returnNull: false;
  }
}

/** Says a catalogue text in one language. Keys are checked by the compiler; never build one by concatenation. */
export type Say = TFunction<'translation'>;

const instance: i18n = createInstance();
await instance.init({
  resources: { en: { translation: en }, cy: { translation: cy } },
  lng: 'en',
  // No fallback: a missing Welsh text fails the parity check instead of appearing in English.
  fallbackLng: false,
  interpolation: { escapeValue: false },
  returnEmptyString: false,
});

/** Texts without places come out the same each time; a card says dozens of them, and looking one up is slow. */
const remembering = (say: Say): Say => {
  const said = new Map<unknown, unknown>();
  return new Proxy(say, {
    apply: (target, self, given) => {
      if (given.length !== 1) return Reflect.apply(target, self, given);
      const [key] = given;
      const known = said.get(key) ?? Reflect.apply(target, self, given);
      said.set(key, known);
      return known;
    },
  });
};

const saying: Record<Language, Say> = {
  en: remembering(instance.getFixedT('en')),
  cy: remembering(instance.getFixedT('cy')),
};

/** The translator of one language. */
export const sayIn = (language: Language): Say => saying[language];

/** One language of a bilingual text. */
export const textIn = (text: Text, language: Language): string => text[language];

export const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'cy';
