import MiniSearch from 'minisearch';
import { stopWords, synonyms } from './ask-words.ts';
import type { Citation, Edition, Force, Language, Procedure, ProcedureId, Text } from './types.ts';

/** One text of an edition that answers a question. */
export interface Hit {
  readonly id: string;
  readonly kind: 'duty' | 'gate' | 'item' | 'criterion' | 'meeting';
  readonly procedure: ProcedureId;
  readonly cite: Citation;
  /** A criterion asks nothing, so it has none. */
  readonly force: Force | null;
  readonly text: string;
}

/**
 * What an edition says about a question, best first, at most `limit`; empty when nothing fits. The words may
 * be misspelt, stand in either language or be another word for the same thing; a citation (`5.19`) finds its
 * paragraph.
 */
export const ask = (edition: Edition, question: string, language: Language, limit = 5): readonly Hit[] => {
  const { entries, search } = indexOf(edition, language);
  const cited = [...question.matchAll(/\b\d{1,2}\.\d{1,2}\b/g)].map(([number]) => number);
  const byNumber = entries.filter(({ cite }) => cited.some((number) => cite.endsWith(` ${number}`)));
  if (byNumber.length > 0) return distinct(byNumber).slice(0, limit);
  const asked = new Set(wordsOf(question).flatMap((word) => termsOf(word)?.slice(0, 1) ?? []));
  const found = search
    .search(question)
    .filter(({ terms, queryTerms }) => fits(asked, terms, queryTerms))
    .map(({ id }) => entries[Number(id)]);
  return distinct(found.filter((entry) => entry !== undefined)).slice(0, limit);
};

/**
 * A text fits when it has one of the words asked for, or their meaning; on likeness alone, as with a misspelt
 * word, only when most of the question is like it. Otherwise every question would find something.
 */
const fits = (asked: ReadonlySet<string>, found: readonly string[], by: readonly string[]): boolean =>
  found.some((term) => by.includes(term)) || by.filter((term) => asked.has(term)).length > asked.size / 2;

interface Entry extends Hit {
  readonly said: Text;
}

const indexes = new WeakMap<Edition, Map<Language, { entries: readonly Entry[]; search: MiniSearch }>>();

/** Built once for each edition and language: an edition never changes. */
const indexOf = (edition: Edition, language: Language) => {
  const ofEdition =
    indexes.get(edition) ?? new Map<Language, { entries: readonly Entry[]; search: MiniSearch }>();
  indexes.set(edition, ofEdition);
  const ready = ofEdition.get(language);
  if (ready !== undefined) return ready;
  const entries = edition.procedures.flatMap((procedure) => entriesOf(procedure, language));
  const search = new MiniSearch({
    fields: ['own', 'other'],
    tokenize: wordsOf,
    processTerm: termsOf,
    searchOptions: {
      boost: { own: 2 },
      prefix: (term) => term.length > 4,
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      weights: { fuzzy: 0.4, prefix: 0.5 },
      combineWith: 'OR',
      boostDocument: (id) =>
        entries[Number(id)]?.kind === 'duty' || entries[Number(id)]?.kind === 'gate' ? 1.3 : 1,
    },
  });
  const other = language === 'en' ? 'cy' : 'en';
  search.addAll(entries.map(({ said }, id) => ({ id, own: said[language], other: said[other] })));
  const index = { entries, search };
  ofEdition.set(language, index);
  return index;
};

const entriesOf = (procedure: Procedure, language: Language): readonly Entry[] => {
  const entry = (
    kind: Hit['kind'],
    from: { readonly id: string; readonly cite: Citation; readonly text: Text; readonly force: Force | null },
  ): Entry => ({
    id: from.id,
    kind,
    procedure: procedure.id,
    cite: from.cite,
    force: from.force,
    text: from.text[language],
    said: from.text,
  });
  const { firstMeeting } = procedure;
  return [
    // A gate that nobody may pass stands on a must; one that a lead may pass, on guidance.
    ...procedure.gates.map((gate) => entry('gate', { ...gate, force: gate.mayOverride ? 'should' : 'must' })),
    ...procedure.duties.map((duty) => entry('duty', duty)),
    ...procedure.sections.flatMap((section) => section.items.map((item) => entry('item', item))),
    ...procedure.criteria.map((criterion) => entry('criterion', { ...criterion, force: null })),
    ...(firstMeeting?.limit.reading === undefined
      ? []
      : [
          entry('meeting', {
            id: 'first-meeting',
            cite: firstMeeting.cite,
            text: firstMeeting.limit.reading,
            force: 'should',
          }),
        ]),
  ];
};

/** Both procedures carry the texts on suspension; one answer is enough. */
const distinct = (entries: readonly Entry[]): readonly Hit[] => {
  const seen = new Set<string>();
  return entries
    .filter(({ cite, text }) => {
      const key = `${cite}|${text}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ said: _said, ...hit }) => hit);
};

const wordsOf = (text: string): string[] => plain(text).split(/[^a-z0-9-]+/);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '');

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
