import MiniSearch from 'minisearch';
import { entriesOf, type Entry, type EntryKind } from './ask-entries.ts';
import { phrases, stopWords, synonyms } from './ask-words.ts';
import type { Citation, Edition, Force, Language, ProcedureId } from './types.ts';

/** One text that answers a question. */
export interface Hit {
  readonly id: string;
  readonly kind: EntryKind;
  readonly edition: string;
  readonly procedure: ProcedureId | null;
  readonly cite: Citation;
  /** Paragraphs of other procedures that say the same. */
  readonly also: readonly Citation[];
  readonly force: Force | null;
  readonly text: string;
  /** Title of the document cited, in the language asked for. */
  readonly document: string;
}

/**
 * What the documents say about a question, best first, at most `limit` (5); empty when nothing fits. The words
 * may be misspelt, stand in either language or be another word for the same thing; a citation (`5.19`, `PFP 7.1`)
 * finds its paragraph.
 */
export type AskDocuments = (question: string, language: Language, limit?: number) => readonly Hit[];

/**
 * Looks through every edition given. What two of them say alike is said once, in the words of `first`: the one in
 * force where the question is asked, which also goes before the others where they are equal.
 */
export const createAsk = (editions: readonly Edition[], first: Edition): AskDocuments => {
  const inOrder = [first, ...editions.filter(({ id }) => id !== first.id)];
  const entries = inOrder.flatMap((edition, place) =>
    entriesOf(edition).map((entry) => ({ ...entry, edition: edition.id, place })),
  );
  let index: MiniSearch | null = null;
  return (question, language, limit = 5) => {
    const cited = citedIn(question, entries);
    if (cited.length > 0) return distinct(cited, language).slice(0, limit);
    index ??= indexOf(entries);
    const asked = askedIn(question).flatMap((word) => {
      const terms = termsOf(word);
      return terms === null ? [] : [terms];
    });
    const found = index
      .search(question, { tokenize: askedIn })
      .map(({ id, score, terms, queryTerms }) => ({ entry: entries[Number(id)], score, terms, queryTerms }))
      .filter(({ terms, queryTerms }) => fits(asked, terms, queryTerms))
      .map(({ entry, score, queryTerms }) => ({ entry, score: score * shareOf(asked, queryTerms) }))
      .sort((one, other) => other.score - one.score)
      .filter(({ score }, _, [best]) => score >= (best?.score ?? 0) * worthSaying)
      .flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
    return distinct(found, language).slice(0, limit);
  };
};

type Placed = Entry & { readonly edition: string; readonly place: number };

/**
 * A text fits when it has one of the words asked for, or their meaning; on likeness alone, as with a misspelt
 * word, only when most of the question is like it. Otherwise every question would find something.
 */
const fits = (
  asked: readonly (readonly string[])[],
  found: readonly string[],
  by: readonly string[],
): boolean =>
  found.some((term) => by.includes(term)) ||
  new Set(asked.map(([word]) => word).filter((word) => word !== undefined && by.includes(word))).size >
    new Set(asked.map(([word]) => word)).size / 2;

/** An answer so much weaker than the best one is noise. */
const worthSaying = 0.25;

/** A text that has all that was asked for goes before one that says a single word of it often. */
const shareOf = (asked: readonly (readonly string[])[], by: readonly string[]): number =>
  0.3 + asked.filter((terms) => terms.some((term) => by.includes(term))).length / Math.max(1, asked.length);

const weight: Readonly<Record<EntryKind, number>> = {
  gate: 1.3,
  duty: 1.3,
  meeting: 1.2,
  item: 1,
  service: 1,
  standard: 1,
  question: 0.9,
  milestone: 0.9,
  calendar: 0.9,
  criterion: 0.8,
  letter: 0.8,
  notification: 0.8,
  report: 0.8,
  contact: 0.8,
  role: 0.8,
  passage: 0.8,
  stage: 0.7,
};
const strength: Readonly<Record<Force, number>> = { must: 1.12, should: 1.04, may: 1 };

const indexOf = (entries: readonly Placed[]): MiniSearch => {
  const search = new MiniSearch({
    fields: ['en', 'cy', 'about'],
    tokenize: wordsOf,
    processTerm: termsOf,
    searchOptions: {
      boost: { en: 2, cy: 2, about: 0.5 },
      prefix: (term) => term.length > 4,
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      weights: { fuzzy: 0.4, prefix: 0.5 },
      combineWith: 'OR',
      boostDocument: (id) => {
        const entry = entries[Number(id)];
        if (entry === undefined) return 1;
        return (
          weight[entry.kind] *
          (entry.force === null ? 1 : strength[entry.force]) *
          (entry.place === 0 ? 1.15 : 1)
        );
      },
    },
  });
  search.addAll(
    entries.map(({ text, about }, id) => ({
      id,
      en: text.en,
      cy: text.cy,
      about: `${about.en} ${about.cy}`,
    })),
  );
  return search;
};

const forces: readonly (Force | null)[] = ['must', 'should', 'may', null];

/** The paragraphs that a question names; those that rest on them first, then those that rest on them besides. */
const citedIn = (question: string, entries: readonly Placed[]): readonly Placed[] => {
  const wanted = [...question.matchAll(citation)].map(({ groups }) => wantedOf(groups ?? {}));
  if (wanted.length === 0) return [];
  const nearness = (entry: Placed): number => {
    if (wanted.some((fits) => fits(entry.cite) === 'whole')) return 0;
    if (wanted.some((fits) => fits(entry.cite) === 'number')) return 1;
    return entry.also.some((cite) => wanted.some((fits) => fits(cite) !== null)) ? 2 : 3;
  };
  return entries
    .map((entry) => ({ entry, near: nearness(entry) }))
    .filter(({ near }) => near < 3)
    .sort(
      (one, other) =>
        one.near - other.near ||
        one.entry.place - other.entry.place ||
        forces.indexOf(one.entry.force) - forces.indexOf(other.entry.force),
    )
    .map(({ entry }) => entry);
};

/** `5.19`, `Code 5.19`, `PFP 7.1`, `App. A 2.10`, `Annex A`, `NF standard 3`; the Welsh words for them too. */
const citation =
  /(?:\b(?<source>code|cod|god|pfp|nf|ciw|agc)\b[\s:,]*)?(?:\b(?:para(?:graph|graff)?\.?|section|adran)\s*)?(?:(?<appendix>\bapp(?:endix|\.)?\s*a|\batodiad\s*a)[\s.]*)?(?:\b(?<number>\d{1,2}\.\d{1,3})\b|\b(?:annex|atodiad)\s+(?<annex>[a-d1-9])\b|\b(?<kind>standard|principle|safon|egwyddor)\s+(?<ordinal>\d{1,2})\b)/gi;

const sources: Readonly<Record<string, string>> = {
  code: 'Code',
  cod: 'Code',
  god: 'Code',
  pfp: 'PFP',
  nf: 'NF',
  ciw: 'CIW',
  agc: 'CIW',
};

/** How well a citation is the one asked for: all of it, the number only, or not. */
const wantedOf = ({
  source,
  appendix,
  number,
  annex,
  kind,
  ordinal,
}: Readonly<Record<string, string | undefined>>): ((cite: Citation) => 'whole' | 'number' | null) => {
  const short = source === undefined ? null : (sources[source.toLowerCase()] ?? null);
  const rest = ((): string => {
    if (annex !== undefined) return `Annex ${annex.toUpperCase()}`;
    if (ordinal !== undefined)
      return `${/^(?:standard|safon)$/i.test(kind ?? '') ? 'Standard' : 'Principle'} ${ordinal}`;
    return appendix === undefined ? (number ?? '') : `App. A ${number ?? ''}`;
  })();
  return (cite) => {
    if (short !== null && !cite.startsWith(`${short} `)) return null;
    const said = cite.slice(cite.indexOf(' ') + 1);
    if (said === rest) return 'whole';
    return short === null && number !== undefined && cite.endsWith(` ${number}`) && appendix === undefined
      ? 'number'
      : null;
  };
};

/** What two procedures or editions have alike is one answer, under every paragraph that it rests on. */
const distinct = (entries: readonly Placed[], language: Language): readonly Hit[] => {
  const groups: Placed[][] = [];
  for (const entry of entries) {
    const alike = groups.find(([first]) => first !== undefined && isAlike(first, entry));
    if (alike === undefined) groups.push([entry]);
    else alike.push(entry);
  }
  return groups.flatMap(([first, ...others]): Hit[] => {
    if (first === undefined) return [];
    const { id, kind, edition, procedure, force, text, document } = first;
    const cites = [first, ...others]
      .map(({ cite }) => cite)
      .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    const [cite = first.cite, ...also] = new Set(cites);
    return [
      { id, kind, edition, procedure, cite, also, force, text: text[language], document: document[language] },
    ];
  });
};

/** The same words, or the same thing in two editions, whose agencies have other names. */
const isAlike = (one: Placed, other: Placed): boolean =>
  one.text.en === other.text.en ||
  (one.id === other.id && one.kind === other.kind && one.cite === other.cite);

/** The words of a text, and after them the meaning of every phrase in it that has one. */
const wordsOf = (text: string): string[] => {
  const words = plain(text);
  return [
    ...words.split(/[^a-z0-9-]+/),
    ...spoken.flatMap(({ phrase, word }) => (phrase.test(words) ? [word] : [])),
  ];
};

/** The words of a question, with one word in place of a phrase that has a meaning of its own. */
const askedIn = (question: string): string[] =>
  spoken
    .reduce((words, { phrase, word }) => words.replace(phrase, ` ${word} `), plain(question))
    .split(/[^a-z0-9-]+/);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[’']/g, ' ');

const spoken = phrases.flatMap((line) =>
  line.slice(1).map((phrase) => ({ phrase: new RegExp(`\\b${phrase}\\b`), word: line[0] ?? '' })),
);

const silent: ReadonlySet<string> = new Set([...stopWords.en, ...stopWords.cy]);
const meaning = new Map(
  synonyms.flatMap((line, number) => line.map((word) => [word, `meaning${number}`] as const)),
);

/** A word and, where it has one, the meaning that it shares with its synonyms. */
const termsOf = (term: string): string[] | null => {
  const word = term.replaceAll(/^-+|-+$/g, '');
  if (word.length < 2 || silent.has(word)) return null;
  const shared = meaning.get(word);
  return shared === undefined ? [word] : [word, shared];
};
