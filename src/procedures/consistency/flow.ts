import type { Edition, Passage, Procedure, Question, Stage, Way } from '../types.ts';

/** The ways through a procedure: stages, the questions that stand at them, passages into other procedures. */
export const flowProblems = (edition: Edition, procedure: Procedure): string[] => {
  const unknown = unknownStages(procedure);
  if (unknown.length > 0) return unknown;
  return [
    ...stageProblems(edition, procedure),
    ...procedure.questions.flatMap((question) => questionProblems(procedure, question)),
    ...secondQuestions(procedure),
    ...procedure.passages.flatMap((passage) => passageProblems(edition, procedure, passage)),
  ];
};

const unknownStages = ({ firstStage, stages, questions, passages }: Procedure): string[] => {
  const ids = new Set(stages.map((stage) => stage.id));
  return [
    ...(ids.has(firstStage) ? [] : [`first stage "${firstStage}" is unknown`]),
    ...stages.flatMap((stage) =>
      stage.next
        .filter((next) => !ids.has(next))
        .map((next) => `stage "${stage.id}" leads to unknown "${next}"`),
    ),
    ...questions
      .filter(({ stage }) => !ids.has(stage))
      .map(({ id, stage }) => `question "${id}" stands at unknown stage "${stage}"`),
    ...passages.flatMap(({ id, from }) =>
      from
        .filter((stage) => !ids.has(stage))
        .map((stage) => `passage "${id}" leads out of unknown stage "${stage}"`),
    ),
  ];
};

const stageProblems = (edition: Edition, procedure: Procedure): string[] => {
  const { firstStage, stages } = procedure;
  const reached = new Set(
    stagesFrom({ procedure, id: firstStage }, (place) => nextWithin(place)).map(({ id }) => id),
  );
  return stages.flatMap((stage) => [
    ...(reached.has(stage.id) ? [] : [`stage "${stage.id}" cannot be reached`]),
    ...(stagesFrom({ procedure, id: stage.id }, (place) => nextAnywhere(edition, place)).some(mayClose)
      ? []
      : [`from stage "${stage.id}" the case can never be closed`]),
  ]);
};

interface Place {
  readonly procedure: Procedure;
  readonly id: string;
}

const findStage = ({ procedure, id }: Place): Stage | undefined =>
  procedure.stages.find((stage) => stage.id === id);

const mayClose = (place: Place): boolean => findStage(place)?.mayClose === true;

const nextWithin = (place: Place): Place[] =>
  (findStage(place)?.next ?? []).map((id) => ({ procedure: place.procedure, id }));

const nextAnywhere = (edition: Edition, place: Place): Place[] => [
  ...nextWithin(place),
  ...place.procedure.passages
    .filter(({ from }) => from.includes(place.id))
    .flatMap(({ to }) => edition.procedures.filter(({ id }) => id === to))
    .map((procedure) => ({ procedure, id: procedure.firstStage })),
];

const stagesFrom = (start: Place, next: (place: Place) => readonly Place[]): Place[] => {
  const reached = new Map<string, Place>();
  const waiting = [start];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const key = `${place.procedure.id} ${place.id}`;
    if (reached.has(key)) continue;
    reached.set(key, place);
    waiting.push(...next(place));
  }
  return [...reached.values()];
};

/** An answer's ways must exist, and every way out of the stage must be some answer's: else it could never be taken. */
const questionProblems = (procedure: Procedure, question: Question): string[] => {
  const possible = waysOutOf(procedure, question.stage);
  const answered = question.answers.flatMap(({ leadsTo }) => leadsTo);
  return [
    ...(question.answers.length > 1 ? [] : [`question "${question.id}" has not two answers`]),
    ...[...new Set(answered)]
      .filter((way) => !possible.includes(way))
      .map(
        (way) =>
          `question "${question.id}" leads to "${way}", which is no way out of stage "${question.stage}"`,
      ),
    ...possible
      .filter((way) => !answered.includes(way))
      .map((way) => `no answer to question "${question.id}" leads to "${way}"`),
  ];
};

const waysOutOf = (procedure: Procedure, stage: string): Way[] => [
  ...(findStage({ procedure, id: stage })?.next ?? []).map((next): Way => `stage:${next}`),
  ...(mayClose({ procedure, id: stage }) ? (['close'] as const) : []),
  ...procedure.passages.filter(({ from }) => from.includes(stage)).map(({ to }): Way => `procedure:${to}`),
];

const secondQuestions = ({ questions }: Procedure): string[] =>
  questions
    .filter(({ stage }, index) => questions.findIndex((other) => other.stage === stage) !== index)
    .map(({ id, stage }) => `question "${id}" is the second one at stage "${stage}"`);

const passageProblems = (edition: Edition, procedure: Procedure, passage: Passage): string[] => {
  const target = edition.procedures.find(({ id }) => id === passage.to);
  if (target === undefined || target === procedure)
    return [`passage "${passage.id}" leads to "${passage.to}", which is no other procedure of the edition`];
  const leads = new Set(target.roles.filter(({ lead }) => lead === true).map(({ id }) => id));
  return procedure.roles
    .filter(({ id, lead }) => lead === true && !leads.has(id))
    .map(({ id }) => `passage "${passage.id}" leads to "${passage.to}", where role "${id}" does not lead`);
};
