import { measure, measureLabels, type Counted, type Measure, type Measured } from './measures.ts';
import { COUNTED_DAYS, levelTexts, rules, type Rule } from './rules.ts';
import { levels, type Suggestion, type SuggestionLevel } from './view-schema.ts';

const DAY = 24 * 3600 * 1000;

/** The first day that counts: so many days before `today` (ISO dates). */
export const countedSince = (today: string): string =>
  new Date(Date.parse(today) - COUNTED_DAYS * DAY).toISOString().slice(0, 10);

const isMeasure = (name: string): name is Measure => Object.hasOwn(measureLabels, name);

/** What a rule asks, beside what there is. */
const reasonsOf = (rule: Rule, measured: Measured): Suggestion['rules'][number]['because'] =>
  Object.entries(rule.atLeast).flatMap(([name, atLeast]) =>
    isMeasure(name) ? [{ measure: name, label: measureLabels[name], value: measured[name], atLeast }] : [],
  );

/** What the signals suggest, with every rule that holds; the table stands in `rules.ts`. */
export const suggest = (counted: Counted, today: string): Suggestion => {
  const measured = measure(counted, countedSince(today));
  const holding = rules
    .map((rule) => ({ rule, because: reasonsOf(rule, measured) }))
    .filter(({ because }) => because.every(({ value, atLeast }) => value >= atLeast))
    .toSorted((a, b) => levels.indexOf(b.rule.level) - levels.indexOf(a.rule.level));
  const level: SuggestionLevel = holding[0]?.rule.level ?? 'nothing';
  const { title, text, cite, also } = levelTexts[level];
  return {
    level,
    title,
    text,
    cite,
    also: [...also],
    rules: holding.map(({ rule, because }) => ({
      id: rule.id,
      level: rule.level,
      cite: rule.cite,
      also: [...(rule.also ?? [])],
      text: rule.text,
      because,
    })),
  };
};
