/** The forms that a citation may take (DESIGN), each with the short name of its source. */
const forms: readonly { readonly source: Source; readonly form: RegExp }[] = [
  { source: 'Code', form: /^Code (?:[1-7]\.\d{1,2}|Annex [A-D])$/ },
  { source: 'NF', form: /^NF (?:\d{1,2}\.\d{1,3}|Standard (?:10|[1-9])|Principle [1-7])$/ },
  { source: 'CIW', form: /^CIW (?:\d{1,2}(?:\.\d{1,2})?|Annex \d)$/ },
  { source: 'PFP', form: /^PFP (?:[1-8]\.\d{1,2}|App\. A (?:[1-9]|10)\.\d{1,2}|App\. [A-D])$/ },
];

/** Short names of the source documents, as REQUIREMENTS names them. */
export type Source = 'Code' | 'NF' | 'CIW' | 'PFP';

/** Which document a citation points into, or null when it has none of the known forms. */
export const sourceOf = (cite: string): Source | null =>
  forms.find(({ form }) => form.test(cite))?.source ?? null;

export const isCitation = (value: string): boolean => sourceOf(value) !== null;
