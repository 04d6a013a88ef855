import type { Gate, Procedure, Stage, Way } from '../../procedures/types.ts';
import type { CommandOf } from '../commands.ts';
import type { Context } from '../context.ts';
import { type Decision, accept, bothLanguages, refuse } from '../decision.ts';
import { type Grounds, passGates, passOwnGates } from '../gates.ts';
import { procedureOf, sectionsOf, stageOf } from '../procedure-of.ts';
import type { CaseState } from '../state.ts';
import { answerTo, questionAt, wayOutOf } from '../ways.ts';
import type { Deciders } from './decider.ts';
import { refuseCriteria } from './open.ts';

/** From stage to stage, over to another procedure, and out: along the document's arrows and no others. */

/** Code 5.17 read backwards, for procedures whose own gates do not say it: open remedies keep a case open. */
const openRemedies: Gate = {
  id: 'open-remedies',
  cite: 'Code 5.17',
  step: 'close-case',
  requires: ['remedies-met'],
  mayOverride: true,
  text: {
    en: 'The actions of the plan are met or withdrawn before the case is closed.',
    cy: 'Cyflawnir camau’r cynllun, neu eu tynnu’n ôl, cyn cau’r achos.',
  },
};

const whereTo = ({ stages }: Procedure, now: Stage): Readonly<Record<string, string>> => ({
  ...bothLanguages('current', [now.title]),
  ...bothLanguages(
    'possible',
    stages.filter(({ id }) => now.next.includes(id)).map(({ title }) => title),
  ),
});

/** `null` when the stage's question, if it has one, is answered so that this way is open. */
const refuseWay = (state: CaseState, { edition }: Context, way: Way): Decision | null => {
  const out = wayOutOf(state, edition, way);
  switch (out.kind) {
    case 'open':
      return null;
    case 'unanswered':
      return refuse('question-open', {
        cite: out.question.cite,
        detail: { question: out.question.id, ...bothLanguages('name', [out.question.text]) },
      });
    case 'answered-otherwise':
      return refuse('not-by-answer', {
        cite: out.question.cite,
        detail: {
          question: out.question.id,
          ...bothLanguages('name', [out.question.text]),
          ...bothLanguages('current', out.answer === null ? [] : [out.answer.text]),
        },
      });
  }
};

/** What the case rests on when it has come to the other procedure. */
const groundsAfter = (state: CaseState, command: CommandOf<'stepToProcedure'>): Grounds => ({
  evidence: [...state.evidence, ...(command.evidence ?? [])],
  criteria: [...state.criteria, ...(command.criteria ?? [])],
  qualityAssurance: assuranceAfter(state, command) ?? state.qualityAssurance,
  group: state.group,
  leadAgency: state.leadAgency,
  guidance2009Since: state.guidance2009Since,
});

/** Code 5.9: a case that comes from quality assurance has had it considered; why that was not enough is the reason. */
const assuranceAfter = (
  state: CaseState,
  { procedure, qualityAssurance, reason }: CommandOf<'stepToProcedure'>,
): CaseState['qualityAssurance'] =>
  qualityAssurance ??
  (state.procedure === 'quality-assurance' && procedure === 'escalating-concerns'
    ? { considered: true, note: reason }
    : undefined);

export const stageDeciders: Deciders<'enterStage' | 'closeCase' | 'answerQuestion' | 'stepToProcedure'> = {
  answerQuestion: (state, { question: id, answer, rationale }, { edition }) => {
    const question = questionAt(state, edition);
    if (question === null || question.id !== id)
      return refuse('unknown-question', {
        cite: stageOf(state, edition).cite,
        detail: { question: id, ...bothLanguages('current', [stageOf(state, edition).title]) },
      });
    if (!question.answers.some((one) => one.id === answer))
      return refuse('unknown-answer', {
        cite: question.cite,
        detail: {
          answer,
          ...bothLanguages(
            'possible',
            question.answers.map(({ text }) => text),
          ),
        },
      });
    const before = answerTo(state, state.procedure, question);
    return before?.answer === answer && before.rationale === rationale
      ? accept()
      : accept({ type: 'QuestionAnswered', payload: { question: id, answer, rationale } });
  },

  enterStage: (state, command, context) => {
    const procedure = procedureOf(state, context.edition);
    const { stage, reason } = command;
    if (!procedure.stages.some(({ id }) => id === stage))
      return refuse('unknown-stage', { detail: { stage } });
    if (stage === state.stage) return accept();
    const now = stageOf(state, context.edition);
    if (!now.next.includes(stage))
      return refuse('stage-not-next', { cite: now.cite, detail: whereTo(procedure, now) });
    const refused = refuseWay(state, context, `stage:${stage}`);
    if (refused !== null) return refused;
    const passed = passOwnGates(
      `enter-stage:${stage}`,
      { command, state, procedure },
      command.override,
      context,
    );
    return passed.ok
      ? accept(...passed.events, { type: 'StageEntered', payload: { stage, reason: reason || undefined } })
      : passed;
  },

  stepToProcedure: (state, command, context) => {
    const { edition } = context;
    const present = procedureOf(state, edition);
    const next = edition.procedures.find(({ id }) => id === command.procedure);
    if (next === undefined) return refuse('unknown-procedure', { detail: { procedure: command.procedure } });
    const now = stageOf(state, edition);
    const passages = present.passages.filter(({ from }) => from.includes(state.stage));
    if (!passages.some(({ to }) => to === next.id))
      return refuse('no-passage', {
        cite: present.passages.find(({ to }) => to === next.id)?.cite ?? now.cite,
        detail: {
          ...bothLanguages('current', [now.title]),
          ...bothLanguages(
            'possible',
            passages.map(({ text }) => text),
          ),
        },
      });
    const refused =
      refuseWay(state, context, `procedure:${next.id}`) ?? refuseCriteria(command.criteria ?? [], next);
    if (refused !== null) return refused;
    const passed = passGates(
      [
        { step: `step-to:${next.id}`, procedure: present },
        { step: 'open-case', procedure: next, grounds: groundsAfter(state, command) },
      ],
      { command, state },
      command.override,
      context,
    );
    if (!passed.ok) return passed;
    const { reason, criteria = [], evidence = [], closureKind, planned, closesOn } = command;
    const after = {
      ...state,
      procedure: next.id,
      procedures: [...state.procedures, { procedure: next.id }],
      closureKind: closureKind ?? state.closureKind,
      planned: planned ?? state.planned,
    };
    return accept(...passed.events, {
      type: 'ProcedureEntered',
      payload: {
        procedure: next.id,
        from: present.id,
        firstStage: next.firstStage,
        reason,
        criteria,
        evidence,
        qualityAssurance: assuranceAfter(state, command),
        closureKind,
        planned,
        closesOn,
        sections: sectionsOf(after, edition).map(({ id }) => id),
      },
    });
  },

  closeCase: (state, command, context) => {
    const { edition } = context;
    const procedure = procedureOf(state, edition);
    const now = stageOf(state, edition);
    if (now.mayClose !== true)
      return refuse('stage-not-next', { cite: now.cite, detail: whereTo(procedure, now) });
    const refused = refuseWay(state, context, 'close');
    if (refused !== null) return refused;
    const saysRemedies = procedure.gates.some(
      ({ step, requires }) => step === 'close-case' && requires.includes('remedies-met'),
    );
    const rests = edition.sources.some(({ short }) => short === 'Code');
    const gates = saysRemedies || !rests ? procedure.gates : [...procedure.gates, openRemedies];
    const passed = passGates(
      [{ step: 'close-case', procedure, gates }],
      { command, state },
      command.override,
      context,
    );
    if (!passed.ok) return passed;
    const { outcome, residualConcerns } = command;
    return accept(...passed.events, {
      type: 'CaseClosed',
      payload: {
        outcome,
        residualConcerns:
          residualConcerns === undefined || residualConcerns === 'none' ? null : residualConcerns,
      },
    });
  },
};
