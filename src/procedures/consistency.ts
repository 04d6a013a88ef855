import { sourceOf } from './citations.ts';
import type {
  DraftBlock,
  DraftField,
  Duty,
  Edition,
  Gate,
  Procedure,
  Setting,
  Stage,
  Text,
} from './types.ts';

/** What must hold between the parts of an edition. Each problem is one line for the person who edits it. */
export const problemsOf = (edition: Edition): string[] => [
  ...repeated('service type', edition.serviceTypes),
  ...repeated('procedure', edition.procedures),
  ...repeated(
    'prefix',
    edition.procedures.map((procedure) => ({ id: procedure.prefix })),
  ),
  ...edition.procedures.flatMap((procedure) =>
    [
      ...repeatedIds(procedure),
      ...stageProblems(procedure),
      ...dutyProblems(procedure),
      ...gateProblems(procedure),
      ...draftProblems(procedure),
      ...(procedure.roles.some((role) => role.lead === true) ? [] : ['no role leads']),
    ].map((problem) => `${procedure.id}: ${problem}`),
  ),
  ...unknownSources(edition),
];

const repeated = (kind: string, things: readonly { readonly id: string }[]): string[] => {
  const seen = new Set<string>();
  return things
    .filter(({ id }) => seen.has(id) || !seen.add(id))
    .map(({ id }) => `${kind} "${id}" stands twice`);
};

const itemsOf = (procedure: Procedure) => procedure.sections.flatMap((section) => section.items);

const repeatedIds = (procedure: Procedure): string[] => [
  ...repeated('stage', procedure.stages),
  ...repeated('duty', procedure.duties),
  ...repeated('section', procedure.sections),
  ...repeated('item', itemsOf(procedure)),
  ...repeated('gate', procedure.gates),
  ...repeated('letter', procedure.letters),
  ...repeated('notification', procedure.notifications),
  ...repeated('role', procedure.roles),
  ...repeated('criterion', procedure.criteria),
];

const stageProblems = ({ firstStage, stages }: Procedure): string[] => {
  const ids = new Set(stages.map((stage) => stage.id));
  const unknown = [
    ...(ids.has(firstStage) ? [] : [`first stage "${firstStage}" is unknown`]),
    ...stages.flatMap((stage) =>
      stage.next
        .filter((next) => !ids.has(next))
        .map((next) => `stage "${stage.id}" leads to unknown "${next}"`),
    ),
  ];
  if (unknown.length > 0) return unknown;
  const reached = reachableFrom(firstStage, stages);
  const closable = new Set(stages.filter((stage) => stage.mayClose === true).map((stage) => stage.id));
  return stages.flatMap((stage) => [
    ...(reached.has(stage.id) ? [] : [`stage "${stage.id}" cannot be reached`]),
    ...([...reachableFrom(stage.id, stages)].some((id) => closable.has(id))
      ? []
      : [`from stage "${stage.id}" the case can never be closed`]),
  ]);
};

const reachableFrom = (start: string, stages: readonly Stage[]): ReadonlySet<string> => {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(stages.find((stage) => stage.id === id)?.next ?? []));
  }
  return reached;
};

const dutyProblems = (procedure: Procedure): string[] =>
  procedure.duties.flatMap((duty) => [
    ...duty.stages
      .filter((id) => !procedure.stages.some((stage) => stage.id === id))
      .map((id) => `duty "${duty.id}" arises in unknown stage "${id}"`),
    ...metByProblems(procedure, duty),
  ]);

const metByProblems = (procedure: Procedure, duty: Duty): string[] => {
  const { metBy } = duty;
  switch (metBy.kind) {
    case 'hand':
    case 'fact':
      return [];
    case 'letter':
      return procedure.letters.some((letter) => letter.id === metBy.letter)
        ? []
        : [`duty "${duty.id}" is met by unknown letter "${metBy.letter}"`];
    case 'notification':
      return procedure.notifications.some((notification) => notification.id === metBy.notification)
        ? []
        : [`duty "${duty.id}" is met by unknown notification "${metBy.notification}"`];
    case 'items':
      return metBy.items.flatMap((id) => {
        const item = itemsOf(procedure).find((candidate) => candidate.id === id);
        if (item === undefined) return [`duty "${duty.id}" is met by unknown item "${id}"`];
        // A duty could never be met where one of its items is not on the checklist.
        return settingsOf(duty).every((setting) => settingsOf(item).includes(setting))
          ? []
          : [`duty "${duty.id}" applies where its item "${id}" does not`];
      });
  }
};

const everySetting: readonly Setting[] = ['care-home', 'home-care', 'other'];
const settingsOf = (thing: Pick<Duty, 'applies'>): readonly Setting[] =>
  thing.applies?.settings ?? everySetting;

const gateProblems = (procedure: Procedure): string[] => [
  ...procedure.gates.flatMap((gate) => [...stepProblems(procedure, gate), ...neverProblems(gate)]),
  ...(procedure.gates.some((gate) => gate.step === 'request-voluntary-suspension')
    ? []
    : ['no gate forbids requiring a voluntary suspension (Code 5.22)']),
];

const stepProblems = (procedure: Procedure, gate: Gate): string[] => {
  const stage = gate.step.startsWith('enter-stage:') ? gate.step.slice('enter-stage:'.length) : null;
  return [
    ...(stage === null || procedure.stages.some(({ id }) => id === stage)
      ? []
      : [`gate "${gate.id}" stands before unknown stage "${stage}"`]),
    ...Object.keys(gate.citeFor ?? {})
      .filter((requirement) => !gate.requires.some((required) => required === requirement))
      .map((requirement) => `gate "${gate.id}" cites for "${requirement}", which it does not require`),
  ];
};

/** Code 5.22 has no exception, and nothing else may be forbidden without one being written down. */
const neverProblems = (gate: Gate): string[] => {
  const never = gate.requires.includes('never');
  if (gate.step !== 'request-voluntary-suspension')
    return never ? [`gate "${gate.id}" forbids a step that the documents allow`] : [];
  return [
    ...(never ? [] : [`gate "${gate.id}" must require "never" (Code 5.22)`]),
    ...(gate.mayOverride ? [`gate "${gate.id}" must have no override (Code 5.22)`] : []),
    ...(gate.cite === 'Code 5.22' ? [] : [`gate "${gate.id}" must cite Code 5.22`]),
  ];
};

interface Draft {
  readonly id: string;
  readonly fields: readonly DraftField[];
  readonly blocks: readonly DraftBlock[];
  readonly subject?: Text;
}

const draftProblems = (procedure: Procedure): string[] =>
  [...procedure.letters, ...procedure.notifications].flatMap((draft: Draft) => {
    const fields = new Map(draft.fields.map((field) => [field.id, field]));
    const used = [
      ...draft.blocks.flatMap((block) => [
        ...placesIn(block.text),
        ...(block.if === undefined ? [] : [block.if]),
      ]),
      ...(draft.subject === undefined ? [] : placesIn(draft.subject)),
    ];
    return [
      ...repeated(`field of draft "${draft.id}":`, draft.fields),
      ...[...new Set(used)]
        .filter((id) => !fields.has(id))
        .map((id) => `draft "${draft.id}" uses unknown field "${id}"`),
      // A form asks for a date with a calendar, which cannot show the words that the case gives.
      ...draft.fields
        .filter(({ kind, from }) => kind === 'date' && from !== undefined)
        .map(({ id }) => `draft "${draft.id}" takes the date "${id}" from the case, where it is words`),
      ...draft.blocks
        .filter(({ each }) => each !== undefined && fields.get(each)?.kind !== 'list')
        .map(({ each }) => `draft "${draft.id}" repeats "${each}", which is not a list`),
    ];
  });

const placesIn = (text: Text): string[] =>
  [text.en, text.cy].flatMap((words) => [...words.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''));

const unknownSources = (edition: Edition): string[] => {
  const known = new Set(edition.sources.map((source) => source.short));
  const cites = edition.procedures.flatMap((procedure) => [
    procedure.cite,
    ...procedure.stages.map((stage) => stage.cite),
    ...procedure.duties.map((duty) => duty.cite),
    ...itemsOf(procedure).map((item) => item.cite),
    ...procedure.gates.map((gate) => gate.cite),
  ]);
  return [...new Set(cites.map((cite) => sourceOf(cite)))]
    .filter((source) => source !== null && !known.has(source))
    .map((source) => `source "${source ?? ''}" is cited and not listed`);
};
