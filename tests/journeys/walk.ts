import type { Command } from '../../src/case/commands.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { Edition, Gate, GatedStep, Procedure, Question, Way } from '../../src/procedures/types.ts';
import { getProcedure } from '../../src/procedures/editions/index.ts';
import { chronologySchema, boardSchema, type OpenCaseBody } from '../../src/server/contract/cases.ts';
import { problemSchema, type Problem } from '../../src/server/contract/problem.ts';
import type { Client } from './client.ts';
import { checkRefusal } from './refusal.ts';
import { satisfy } from './satisfy.ts';

/**
 * Walks cases through the procedures of an edition by its data alone: to a stage, along every way, against every
 * gate. What was walked is counted from the cases' own logs, so a branch without a journey is found.
 */

/** One way out of a stage; `way` is null for an answer by which the case stays. */
export interface WayOut {
  readonly stage: string;
  readonly question: Question | null;
  readonly answer: string | null;
  readonly way: Way | null;
  /** `question.answer → way`, or `stage → way` where no question is put. */
  readonly name: string;
}

const nameOf = (from: string, way: Way | null): string => `${from} → ${way ?? 'stays'}`;

/** Every way by which a stage can be left if nothing is asked. */
export const arrowsFrom = (procedure: Procedure, id: string): readonly Way[] => {
  const stage = procedure.stages.find((one) => one.id === id);
  return [
    ...(stage?.next ?? []).map((next): Way => `stage:${next}`),
    ...(stage?.mayClose === true ? (['close'] as const) : []),
    ...procedure.passages.filter(({ from }) => from.includes(id)).map(({ to }): Way => `procedure:${to}`),
  ];
};

/** Every answer of every question and every way it leads; of stages without a question, every arrow. */
export const waysOf = (procedure: Procedure): readonly WayOut[] =>
  procedure.stages.flatMap(({ id: stage }): readonly WayOut[] => {
    const question = procedure.questions.find((one) => one.stage === stage) ?? null;
    if (question === null)
      return arrowsFrom(procedure, stage).map((way) => ({
        stage,
        question,
        answer: null,
        way,
        name: nameOf(stage, way),
      }));
    return question.answers.flatMap(({ id: answer, leadsTo }) =>
      (leadsTo.length === 0 ? [null] : leadsTo).map((way) => ({
        stage,
        question,
        answer,
        way,
        name: nameOf(`${question.id}.${answer}`, way),
      })),
    );
  });

const reason = 'As the group has decided, for the journey.';

/** The bare command of a way: what its gates ask for beyond that is added when they ask. */
export const commandOf = (way: Way): Command => {
  if (way === 'close') return { type: 'closeCase', outcome: reason };
  const [kind, id = ''] = way.split(':');
  if (kind === 'stage') return { type: 'enterStage', stage: id };
  return { type: 'stepToProcedure', procedure: procedureId(id), reason };
};

export const procedureId = (id: string): Procedure['id'] => {
  const known = [
    'quality-assurance',
    'escalating-concerns',
    'decommissioning',
    'closure',
    'provider-failure',
    'performance-review',
    'transitional',
  ] as const;
  const found = known.find((one) => one === id);
  if (found === undefined) throw new Error(`no procedure is called ${id}`);
  return found;
};

export class Walker {
  /** A lead of every case. */
  readonly lead: Client;
  /** Of another agency and no lead: may not override. */
  readonly other: Client;
  readonly edition: Edition;
  readonly #openings: Partial<Record<Procedure['id'], OpenCaseBody>>;
  /** Cases that a walk has left at a stage, for the next that begins there. */
  readonly #resting = new Map<string, string[]>();
  /** Ids of gates that were seen to refuse. */
  readonly refused = new Set<string>();

  constructor(
    lead: Client,
    other: Client,
    edition: Edition,
    openings: Partial<Record<Procedure['id'], OpenCaseBody>>,
  ) {
    this.lead = lead;
    this.other = other;
    this.edition = edition;
    this.#openings = openings;
  }

  procedure(id: Procedure['id']): Procedure {
    return getProcedure(this.edition, id);
  }

  opening(procedure: Procedure['id']): OpenCaseBody {
    const body = this.#openings[procedure];
    if (body === undefined) throw new Error(`nothing is given to open ${procedure} with`);
    return body;
  }

  /** A fresh case brought to a stage by the shortest route, with everything done that the gates on it ask for. */
  async atStage(id: Procedure['id'], stage: string): Promise<string> {
    const { ref } = await this.lead.open(this.opening(id));
    for (const next of route(this.procedure(id), stage)) await this.leave(ref, next);
    return ref;
  }

  /** Answers the stage's question, if it puts one, so that this way is open. */
  async answerFor(ref: string, { question, answer }: Pick<WayOut, 'question' | 'answer'>): Promise<void> {
    if (question !== null && answer !== null)
      await this.lead.does(ref, {
        type: 'answerQuestion',
        question: question.id,
        answer,
        rationale: `${reason} (${answer})`,
      });
  }

  /** Answers and goes, doing first what the gates ask for. */
  async leave(ref: string, out: WayOut): Promise<CaseView> {
    await this.answerFor(ref, out);
    return out.way === null ? this.lead.view(ref) : this.passes(ref, commandOf(out.way));
  }

  /** Sends a command; where gates refuse, checks what they say, does what they miss and sends it again. */
  async passes(ref: string, command: Command): Promise<CaseView> {
    const answer = await this.lead.send(ref, command);
    if (answer.status === 200) return this.lead.view(ref);
    const problem = problemSchema.parse(answer.body);
    if (problem.code !== 'gate')
      throw new Error(`${ref}: ${JSON.stringify(command)}: ${JSON.stringify(problem)}`);
    const view = await this.lead.view(ref);
    this.check(problem, this.gatesAt(view, command));
    let complete = command;
    for (const { requirement } of problem.missing)
      complete = await satisfy(this.lead, ref, requirement, complete, this.edition);
    return this.lead.does(ref, complete);
  }

  /** The gates that a command meets in a case. */
  gatesAt(view: CaseView, command: Command): readonly Gate[] {
    const own = this.procedure(procedureId(view.procedure.id)).gates;
    const at = (gates: readonly Gate[], step: GatedStep): readonly Gate[] =>
      gates.filter((gate) => gate.step === step);
    switch (command.type) {
      case 'enterStage':
        return at(own, `enter-stage:${command.stage}`);
      case 'closeCase':
        return at(own, 'close-case');
      case 'stepToProcedure':
        return [
          ...at(own, `step-to:${command.procedure}`),
          ...at(this.procedure(command.procedure).gates, 'open-case'),
        ];
      case 'addAction':
        return at(own, 'require-action');
      case 'suspendCommissioning':
        return at(own, 'suspend-commissioning');
      case 'requestVoluntarySuspension':
        return at(own, 'request-voluntary-suspension');
      case 'agreePayment':
        return at(own, 'agree-payment');
      case 'recordMeetingHeld':
        return at(own, 'hold-meeting');
      default:
        return [];
    }
  }

  /** Notes the gates that refused, and checks what they say. */
  check(problem: Problem, gates: readonly Gate[]): void {
    for (const { id } of checkRefusal(problem, gates)) this.refused.add(id);
  }

  /** A case that rests anywhere in the procedure, not to rest again; or a fresh one at its first stage. */
  async anywhere(id: Procedure['id']): Promise<string> {
    for (const [key, refs] of this.#resting) {
      const ref = key.startsWith(`${id} `) ? refs.pop() : undefined;
      if (ref !== undefined) return ref;
    }
    return this.atStage(id, this.procedure(id).firstStage);
  }

  /** A resting case at this stage, or a fresh one. */
  async restingAt(id: Procedure['id'], stage: string): Promise<string> {
    return this.#resting.get(`${id} ${stage}`)?.pop() ?? this.atStage(id, stage);
  }

  /** Leaves a case where it is, for the next that begins there. */
  rest(id: Procedure['id'], stage: string, ref: string): void {
    const key = `${id} ${stage}`;
    this.#resting.set(key, [...(this.#resting.get(key) ?? []), ref]);
  }
}

/** The ways from the first stage to another, by the fewest stages. */
export const route = (procedure: Procedure, to: string): readonly WayOut[] => {
  const routes = new Map<string, readonly WayOut[]>([[procedure.firstStage, []]]);
  for (const [stage, so] of routes)
    for (const out of waysOf(procedure)) {
      const next = out.way?.startsWith('stage:') ? out.way.slice('stage:'.length) : null;
      if (out.stage === stage && next !== null && !routes.has(next)) routes.set(next, [...so, out]);
    }
  const found = routes.get(to);
  if (found === undefined) throw new Error(`no way leads to ${to}`);
  return found;
};

/** From the first stage to a stage with this way out, and that way. */
export const wayTo = (procedure: Procedure, way: Way): WayOut => {
  const out = waysOf(procedure).find((one) => one.way === way);
  if (out === undefined) throw new Error(`no answer leads to ${way}`);
  return out;
};

/** All that the cases on a person's board have been through: names of ways, as in `waysOf`, and gates overridden. */
export async function walked(
  client: Client,
): Promise<{ ways: ReadonlySet<string>; overridden: ReadonlySet<string> }> {
  const ways = new Set<string>();
  const overridden = new Set<string>();
  for (const ref of await refsOf(client)) {
    const { events } = chronologySchema.parse((await client.ask('GET', `/api/cases/${ref}/chronology`)).body);
    let from = '';
    for (const { type, payload } of events) {
      const text = (key: string): string => String(payload[key]);
      const go = (way: Way): void => void ways.add(nameOf(from, way));
      if (type === 'GateOverridden') overridden.add(text('gate'));
      if (type === 'QuestionAnswered') {
        from = `${text('question')}.${text('answer')}`;
        ways.add(nameOf(from, null));
      }
      if (type === 'StageEntered') go(`stage:${text('stage')}`);
      if (type === 'ProcedureEntered') go(`procedure:${procedureId(text('procedure'))}`);
      if (type === 'CaseClosed') go('close');
      if (type === 'CaseOpened' || type === 'ProcedureEntered') from = text('firstStage');
      if (type === 'StageEntered') from = text('stage');
    }
  }
  return { ways, overridden };
}

async function refsOf(client: Client): Promise<readonly string[]> {
  const refs: string[] = [];
  for (let page = 1; ; page += 1) {
    const board = boardSchema.parse((await client.ask('GET', `/api/cases?pageSize=100&page=${page}`)).body);
    refs.push(...board.rows.map(({ ref }) => ref));
    if (board.rows.length === 0 || refs.length >= board.total) return refs;
  }
}
