import type { RegisterSummary } from '../individuals/view-schema.ts';
import type { Language } from '../procedures/types.ts';
import { sayIn } from './say.ts';

/**
 * The register in numbers for a report that leaves Hafan: counts and nobody's name, a line each. Of a register of
 * a few the lines would say who is meant, so that only their number is told.
 */

const fewest = 5;

const keys = {
  people: 'individuals.numbers.people',
  red: 'individuals.numbers.red',
  amber: 'individuals.numbers.amber',
  green: 'individuals.numbers.green',
  unrated: 'individuals.numbers.unrated',
  moved: 'individuals.numbers.moved',
  toMove: 'individuals.numbers.toMove',
  withoutPlace: 'individuals.numbers.withoutPlace',
  unplanned: 'individuals.numbers.unplanned',
  ready: 'individuals.numbers.ready',
  notReady: 'individuals.numbers.notReady',
} as const;
type Counted = keyof typeof keys;

const lineOf = (label: string, number: string | number): string => `${label}: ${number}`;

/** Empty for an empty register. */
export const sayRegisterNumbers = (summary: RegisterSummary, language: Language): string => {
  const { people, rag, moved, toMove, withoutPlace, unplanned, planned, notReady } = summary;
  if (people === 0) return '';
  const counts: readonly (readonly [Counted, number])[] = [
    ['people', people],
    ['red', rag.red],
    ['amber', rag.amber],
    ['green', rag.green],
    ['unrated', rag.none],
    ['moved', moved],
    ['toMove', toMove],
    ['withoutPlace', withoutPlace],
    ['unplanned', unplanned],
    ['ready', planned - notReady],
    ['notReady', notReady],
  ];
  const say = sayIn(language);
  return (people < fewest ? counts.slice(0, 1) : counts)
    .map(([counted, number]) => lineOf(say(keys[counted]), number))
    .join('\n');
};

/**
 * A text in which such lines still stand, with those lines in another language; what a person wrote beside them
 * stays. A form is filled in one language and its document goes out in both.
 */
export const retoldRegisterNumbers = (text: string, language: Language): string => {
  const here = sayIn(language);
  const other = sayIn(language === 'cy' ? 'en' : 'cy');
  const labels = new Map<string, string>(Object.values(keys).map((key) => [other(key), here(key)]));
  return text
    .split('\n')
    .map((line) => {
      const [, label = '', number = ''] = /^(.+): (\d+)$/.exec(line.trim()) ?? [];
      const known = labels.get(label);
      return known === undefined ? line : lineOf(known, number);
    })
    .join('\n');
};
