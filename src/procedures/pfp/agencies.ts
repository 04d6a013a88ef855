import type { Text } from '../types.ts';

/**
 * What the shared checklists call each nation's bodies. Each Welsh name begins with its article or a vowel and
 * stands as an object or after a comma or colon, so that it never has to mutate or join a preposition.
 */
export interface Agencies {
  /** Who inspects the service. */
  readonly regulator: Text;
  /** Who commissions health care for people who live here. */
  readonly nhs: Text;
  /** Who oversees the safeguarding of adults here. */
  readonly safeguardingBoard: Text;
}

const isAgency = (name: string, agencies: Agencies): name is keyof Agencies => name in agencies;

/** A text with `{regulator}`, `{nhs}` and `{safeguardingBoard}` filled. Throws where a place has another name. */
export const naming = (text: Text, agencies: Agencies): Text => {
  const fill = (language: 'en' | 'cy'): string =>
    text[language].replaceAll(/\{(\w+)\}/g, (_place, name: string) => {
      if (!isAgency(name, agencies)) throw new Error(`No agency is called "${name}" in "${text[language]}"`);
      return agencies[name][language];
    });
  return { en: fill('en'), cy: fill('cy') };
};
