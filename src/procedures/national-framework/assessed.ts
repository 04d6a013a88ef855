import type { Standard } from '../types.ts';

/** What evidence would show, in English and in Welsh. */
type Prompt = readonly [en: string, cy: string];

/** Paragraphs that speak of all principles, and of all standards. */
const ofAll = {
  principle: ['NF 1.44', 'NF 1.50'],
  standard: ['NF 1.45', 'NF 1.48', 'NF 1.52'],
} as const;

/** A principle or standard by its number in the National Framework, for self-assessment with evidence. */
export const assessed = (
  kind: Standard['kind'],
  number: number,
  en: string,
  cy: string,
  prompts: readonly Prompt[],
): Standard => ({
  id: `nf-${kind}-${number}`,
  kind,
  cite: `NF ${kind === 'principle' ? 'Principle' : 'Standard'} ${number}`,
  also: ofAll[kind],
  title: { en, cy },
  prompts: prompts.map(([inEnglish, inWelsh]) => ({ en: inEnglish, cy: inWelsh })),
});
