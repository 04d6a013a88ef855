import type { Edition, Procedure } from '../types.ts';

/**
 * Ids. What a case remembers by its id alone (a duty met, an item ticked, a letter filed) is unique in the whole
 * edition, for a case may step from one procedure into another. Templates, roles, gates and criteria may be
 * shared by several procedures as they stand; two that differ under one id are told apart by nobody.
 */
export const idProblems = (edition: Edition): string[] => [
  ...repeated('service type', edition.serviceTypes),
  ...repeated('procedure', edition.procedures),
  ...repeated(
    'prefix',
    edition.procedures.map((procedure) => ({ id: procedure.prefix })),
  ),
  ...repeated('contact', edition.contacts),
  ...repeated('standard', edition.standards),
  ...repeated('line of the calendar', edition.calendar),
  ...edition.procedures.flatMap((procedure) => [
    ...within(procedure, 'stage', procedure.stages),
    ...within(procedure, 'passage', procedure.passages),
  ]),
  ...unique(edition, 'question', (procedure) => procedure.questions),
  ...unique(edition, 'milestone', (procedure) => procedure.milestones),
  ...unique(edition, 'duty', (procedure) => procedure.duties),
  ...unique(edition, 'section', (procedure) => procedure.sections),
  ...unique(edition, 'item', (procedure) => procedure.sections.flatMap((section) => section.items)),
  ...shared(edition, 'gate', (procedure) => procedure.gates),
  // One list of drafts: `filed:…` and a file's name say the id and not the kind.
  ...shared(edition, 'draft', (procedure) => [
    ...procedure.letters,
    ...procedure.notifications,
    ...procedure.reports,
  ]),
  // Whether a seat must be filled differs between procedures; which seat it is does not.
  ...shared(
    edition,
    'role',
    (procedure) => procedure.roles,
    ({ title }) => title,
  ),
  ...shared(edition, 'criterion', (procedure) => procedure.criteria),
  ...edition.procedures.flatMap((procedure) =>
    procedure.questions.flatMap((question) =>
      repeated(`${procedure.id}: answer of question "${question.id}":`, question.answers),
    ),
  ),
];

interface Named {
  readonly id: string;
}

const repeated = (kind: string, things: readonly Named[]): string[] => {
  const seen = new Set<string>();
  return things
    .filter(({ id }) => seen.has(id) || !seen.add(id))
    .map(({ id }) => `${kind} "${id}" stands twice`);
};

const within = (procedure: Procedure, kind: string, things: readonly Named[]): string[] =>
  repeated(`${procedure.id}: ${kind}`, things);

const unique = (
  edition: Edition,
  kind: string,
  thingsOf: (procedure: Procedure) => readonly Named[],
): string[] => acrossProcedures(edition, kind, thingsOf, () => false);

const shared = <T extends Named>(
  edition: Edition,
  kind: string,
  thingsOf: (procedure: Procedure) => readonly T[],
  same: (thing: T) => unknown = (thing) => thing,
): string[] =>
  acrossProcedures(
    edition,
    kind,
    thingsOf,
    (one, other) => one === other || JSON.stringify(same(one)) === JSON.stringify(same(other)),
  );

const acrossProcedures = <T extends Named>(
  edition: Edition,
  kind: string,
  thingsOf: (procedure: Procedure) => readonly T[],
  maySame: (one: T, other: T) => boolean,
): string[] => {
  const first = new Map<string, { readonly thing: T; readonly procedure: Procedure }>();
  return edition.procedures.flatMap((procedure) =>
    thingsOf(procedure).flatMap((thing) => {
      const earlier = first.get(thing.id);
      if (earlier === undefined) {
        first.set(thing.id, { thing, procedure });
        return [];
      }
      if (earlier.procedure === procedure) return [`${procedure.id}: ${kind} "${thing.id}" stands twice`];
      return maySame(earlier.thing, thing)
        ? []
        : [`${procedure.id}: ${kind} "${thing.id}" stands in ${earlier.procedure.id} already`];
    }),
  );
};
