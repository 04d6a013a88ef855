import type { Edition, Procedure } from '../types.ts';

/** The logs of `case/commands.ts`; a test holds the two lists against each other. */
export const logNames: ReadonlySet<string> = new Set([
  'risk',
  'communication',
  'enquiry',
  'referral',
  'call',
  'complaint',
  'safeguarding',
  'root-cause',
  'movement',
  'shift',
  'briefing',
  'lesson',
]);

/**
 * Facts and anchors that name a thing: it must be one that a case of this procedure can have met, so one of the
 * procedure itself or of one from which a case may have stepped over.
 */
export const factProblems = (edition: Edition, procedure: Procedure): string[] => {
  const met = cameThrough(edition, procedure);
  return namings(procedure).flatMap(({ who, name }) => {
    const missing = missingThing(edition, met, name);
    return missing === null ? [] : [`${who} depends on ${missing}`];
  });
};

interface Naming {
  readonly who: string;
  readonly name: string;
}

/** Every place of a procedure that names a fact, a requirement or an anchor. */
const namings = (procedure: Procedure): Naming[] => [
  ...procedure.duties.flatMap(({ id, when, metBy, limit }) =>
    [
      ...(when === undefined ? [] : [when]),
      ...(metBy.kind === 'fact' ? [metBy.fact] : []),
      ...(limit === undefined ? [] : [limit.from]),
    ].map((name) => ({ who: `duty "${id}"`, name })),
  ),
  ...procedure.gates.flatMap(({ id, requires }) => requires.map((name) => ({ who: `gate "${id}"`, name }))),
  ...(procedure.firstMeeting === undefined
    ? []
    : [{ who: 'the first meeting', name: procedure.firstMeeting.limit.from }]),
];

const cameThrough = (edition: Edition, procedure: Procedure): readonly Procedure[] => {
  const met = new Set([procedure]);
  for (const reached of met)
    for (const candidate of edition.procedures)
      if (candidate.passages.some(({ to }) => to === reached.id)) met.add(candidate);
  return [...met];
};

/** What does not exist, in words; null where all is well. */
const missingThing = (edition: Edition, met: readonly Procedure[], name: string): string | null => {
  const has = (thingsOf: (procedure: Procedure) => readonly { readonly id: string }[], id: string) =>
    met.some((procedure) => thingsOf(procedure).some((thing) => thing.id === id));
  if (name === 'standards-assessed')
    return met.some(({ assessesStandards }) => assessesStandards === true) && edition.standards.length > 0
      ? null
      : 'standards, which nobody assesses';
  if (name === 'activation-acknowledged')
    return edition.contacts.some(({ activation }) => activation === true)
      ? null
      : 'activation, and no contact is told of it';
  const colon = name.indexOf(':');
  if (colon === -1) return null;
  const id = name.slice(colon + 1);
  switch (name.slice(0, colon)) {
    case 'milestone':
      return has(({ milestones }) => milestones, id) ? null : `unknown milestone "${id}"`;
    case 'filed':
      return has(draftsOf, id) ? null : `unknown letter, notification or report "${id}"`;
    case 'duty-met':
      return has(({ duties }) => duties, id) ? null : `unknown duty "${id}"`;
    case 'entry':
      return logNames.has(id) ? null : `unknown log "${id}"`;
    case 'left':
      return edition.procedures.some((procedure) => procedure.id === id)
        ? null
        : `leaving unknown procedure "${id}"`;
    default:
      return missingAnswer(met, id);
  }
};

const draftsOf = ({ letters, notifications, reports }: Procedure) => [
  ...letters,
  ...notifications,
  ...reports,
];

const missingAnswer = (met: readonly Procedure[], id: string): string | null => {
  const [asked, answer] = id.split('.', 2);
  const question = met.flatMap(({ questions }) => questions).find((candidate) => candidate.id === asked);
  if (question === undefined) return `unknown question "${asked ?? ''}"`;
  return answer === undefined || question.answers.some((candidate) => candidate.id === answer)
    ? null
    : `unknown answer "${answer}" to question "${question.id}"`;
};
