import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language, Text } from '../procedures/types.ts';
import type { en } from './en/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    returnNull: false;
  }
}

/** Says a catalogue text in one language. Keys are checked by the compiler; never build one by concatenation. */
export type Say = TFunction<'translation'>;

/** A room of the catalogue; each has one file a language. */
export type Room = keyof typeof en;

/**
 * This module holds no texts: it says what it has been taught. The server's side is taught everything at once
 * (`translate.ts`); a page is taught the rooms that it shows, in the language of the person (`rooms.ts`).
 */
const instance: i18n = createInstance();
await instance.init({
  resources: { en: { translation: {} }, cy: { translation: {} } },
  lng: 'en',
  // No fallback: a missing Welsh text fails the parity check instead of appearing in English.
  fallbackLng: false,
  interpolation: { escapeValue: false },
  returnEmptyString: false,
});

/** Adds rooms to what can be said in a language. */
export const teach = (language: Language, rooms: { readonly [room in Room]?: object }): void => {
  instance.addResourceBundle(language, 'translation', rooms, false, true, { silent: true, skipCopy: true });
};

/** Texts without places come out the same each time; a card says dozens of them, and looking one up is slow. */
const remembering = (language: Language): Say => {
  const say = instance.getFixedT(language);
  const said = new Map<unknown, unknown>();
  return new Proxy(say, {
    apply: (target, self, given) => {
      if (given.length !== 1) return Reflect.apply(target, self, given);
      const [key] = given;
      const known = said.get(key);
      if (known !== undefined) return known;
      const text: unknown = Reflect.apply(target, self, given);
      // A key that comes back as it went is a text not yet taught.
      if (text !== key) said.set(key, text);
      return text;
    },
  });
};

const saying: Record<Language, Say> = { en: remembering('en'), cy: remembering('cy') };

/** The translator of one language. */
export const sayIn = (language: Language): Say => saying[language];

/** One language of a bilingual text. */
export const textIn = (text: Text, language: Language): string => text[language];

export const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'cy';
