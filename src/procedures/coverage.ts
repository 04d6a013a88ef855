import type { Citation, Cited, Edition, Force, Procedure } from './types.ts';

/**
 * Which paragraph of the documents is answered where: worked out from `cite` and `also` of everything in the
 * editions. Pure; `coverage.test.ts` holds it against `set-aside.ts` and writes `docs/procedures.md`.
 */

export type Kind =
  | 'duty'
  | 'gate'
  | 'item'
  | 'letter'
  | 'notification'
  | 'report'
  | 'role'
  | 'question'
  | 'passage'
  | 'stage'
  | 'criterion'
  | 'service type'
  | 'standard'
  | 'calendar entry'
  | 'milestone'
  | 'first meeting'
  | 'section'
  | 'contact'
  | 'procedure';

/** One thing of an edition that rests on a paragraph. */
export interface Answer {
  readonly edition: string;
  /** `null` for what belongs to the whole edition. */
  readonly procedure: string | null;
  readonly kind: Kind;
  readonly id: string;
  readonly force: Force | null;
}

/** Things that do no more than name a paragraph: by themselves they leave it unanswered. */
const naming: ReadonlySet<Kind> = new Set(['section', 'contact', 'procedure', 'milestone']);

/** Things that ask something of somebody: a paragraph that has one was not set aside. */
const asking: ReadonlySet<Kind> = new Set(['duty', 'gate', 'item', 'letter', 'role', 'service type']);

const numbered = (source: string, chapters: Readonly<Record<number, number>>): readonly Citation[] =>
  Object.entries(chapters).flatMap(([chapter, last]) =>
    Array.from({ length: last }, (_, index) => `${source} ${chapter}.${index + 1}`),
  );

/** Chapters 3, 4, 6 and 8 to 10 begin with text of their own; 7 has no sub-numbers, 5 nothing but them. */
const ciw = ['1.1', '1.2', '2.1', '2.2', '3', '4', '4.1', '4.2'];

/** Every paragraph of each document that the product answers to. Chapters and how many paragraphs they have. */
export const documents = {
  Code: numbered('Code', { 1: 22, 2: 4, 3: 12, 4: 18, 5: 28, 6: 9, 7: 13 }),
  'Code, annexes': ['A', 'B', 'C', 'D'].map((annex) => `Code Annex ${annex}`),
  CIW: [
    ...ciw.map((number) => `CIW ${number}`),
    ...numbered('CIW', { 5: 12 }),
    ...['6', '6.1', '6.2', '6.3', '7', '8', '8.1', '8.2', '8.3', '9', '9.1', '9.2', '10'].map(
      (number) => `CIW ${number}`,
    ),
    'CIW Annex 1',
  ],
  // Chapter 3 goes from 3.1 to 3.3, and has that number twice.
  PFP: numbered('PFP', { 1: 10, 2: 6, 3: 3, 4: 8, 5: 1, 6: 5, 7: 4, 8: 4 }).filter(
    (paragraph) => paragraph !== 'PFP 3.2',
  ),
  'PFP, appendices C and D': ['PFP App. C', 'PFP App. D'],
  'PFP, Appendix A': numbered('PFP App. A', {
    1: 2,
    2: 21,
    3: 13,
    4: 7,
    5: 6,
    6: 4,
    7: 30,
    8: 3,
    9: 4,
    10: 3,
  }),
  'NF, principles and standards': [
    ...Array.from({ length: 7 }, (_, index) => `NF Principle ${index + 1}`),
    ...Array.from({ length: 10 }, (_, index) => `NF Standard ${index + 1}`),
    ...Array.from({ length: 9 }, (_, index) => `NF 1.${index + 44}`),
  ],
  'NF, the Welsh language': Array.from({ length: 9 }, (_, index) => `NF 1.${index + 61}`),
} as const satisfies Readonly<Record<string, readonly Citation[]>>;

export type DocumentName = keyof typeof documents;
export const documentNames = Object.keys(documents) as readonly DocumentName[];

const answersIn = (edition: Edition): readonly (readonly [Citation, Answer])[] => {
  const of = (
    procedure: Procedure | null,
    kind: Kind,
    things: readonly (Cited & { readonly id: string; readonly force?: Force })[],
  ): (readonly [Citation, Answer])[] =>
    things.flatMap(({ cite, also = [], id, force = null }) =>
      [cite, ...also].map(
        (paragraph) =>
          [paragraph, { edition: edition.id, procedure: procedure?.id ?? null, kind, id, force }] as const,
      ),
    );
  return [
    ...of(null, 'service type', edition.serviceTypes),
    ...of(null, 'contact', edition.contacts),
    ...of(null, 'standard', edition.standards),
    ...of(null, 'calendar entry', edition.calendar),
    ...edition.procedures.flatMap((procedure) => [
      ...of(procedure, 'procedure', [procedure]),
      ...of(procedure, 'stage', procedure.stages),
      ...of(procedure, 'question', procedure.questions),
      ...of(procedure, 'passage', procedure.passages),
      ...of(procedure, 'milestone', procedure.milestones),
      ...of(procedure, 'duty', procedure.duties),
      ...of(procedure, 'section', procedure.sections),
      ...of(
        procedure,
        'item',
        procedure.sections.flatMap(({ items }) => items),
      ),
      ...of(procedure, 'gate', procedure.gates),
      ...procedure.gates.flatMap((gate) =>
        Object.values(gate.citeFor ?? {})
          .filter((cite) => cite !== undefined)
          .flatMap((cite) => of(procedure, 'gate', [{ id: gate.id, cite }])),
      ),
      ...of(procedure, 'letter', procedure.letters),
      ...of(procedure, 'notification', procedure.notifications),
      ...of(procedure, 'report', procedure.reports),
      ...of(procedure, 'role', procedure.roles),
      ...of(procedure, 'criterion', procedure.criteria),
      ...(procedure.firstMeeting === undefined
        ? []
        : of(procedure, 'first meeting', [{ id: 'first-meeting', cite: procedure.firstMeeting.cite }])),
    ]),
  ];
};

/** Paragraph → what rests on it, in the editions' own order. */
export type Coverage = ReadonlyMap<Citation, readonly Answer[]>;

export const coverageOf = (editions: readonly Edition[]): Coverage => {
  const found = new Map<Citation, Answer[]>();
  for (const [paragraph, answer] of editions.flatMap(answersIn))
    found.set(paragraph, [...(found.get(paragraph) ?? []), answer]);
  return found;
};

const isAnswered = (answers: readonly Answer[]): boolean => answers.some(({ kind }) => !naming.has(kind));

export type SetAside = Readonly<Partial<Record<Citation, string>>>;

/** What is wrong between the editions and the table of what was set aside, one line each. */
export const coverageProblems = (coverage: Coverage, setAside: SetAside): readonly string[] => {
  const known: readonly Citation[] = Object.values(documents).flat();
  const unexplained = known
    .filter((paragraph) => setAside[paragraph] === undefined && !isAnswered(coverage.get(paragraph) ?? []))
    .map((paragraph) => `${paragraph} is neither answered nor set aside`);
  const contradicted = Object.keys(setAside).flatMap((paragraph) =>
    (coverage.get(paragraph) ?? [])
      .filter(({ kind }) => asking.has(kind))
      .map(({ kind, id }) => `${paragraph} is set aside, yet ${kind} "${id}" rests on it`),
  );
  const mistaken = Object.keys(setAside)
    .filter((paragraph) => !known.includes(paragraph))
    .map((paragraph) => `${paragraph} is set aside and is no paragraph of any document`);
  return [...unexplained, ...contradicted, ...mistaken];
};
