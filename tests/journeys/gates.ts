import { expect } from 'vitest';
import type { Command } from '../../src/case/commands.ts';
import type { Gate, Procedure, Way } from '../../src/procedures/types.ts';
import type { OpenCaseBody } from '../../src/server/contract/cases.ts';
import { problemSchema, type Problem } from '../../src/server/contract/problem.ts';
import { bookMeeting } from './acts.ts';
import { inDays } from './given.ts';
import { satisfy, startPlan, suspend } from './satisfy.ts';
import { commandOf, procedureId, wayTo, type Walker } from './walk.ts';

/**
 * Knocks at a gate of the documents: it refuses with its paragraph and what is missing; where the documents leave
 * room a lead, and nobody else, goes on with a reason that stays in the case; where they leave none, nobody does.
 */

const override = 'The group has agreed in writing that it cannot wait.';

/** The body without what a gate of opening asks for. */
const stripped = (body: OpenCaseBody, { requires }: Gate): OpenCaseBody => {
  const bare = { ...body };
  for (const requirement of requires)
    switch (requirement) {
      case 'evidence':
      case 'evidence-recorded':
        bare.evidence = [];
        break;
      case 'criteria':
      case 'criteria-named':
        bare.criteria = [];
        break;
      case 'quality-assurance-note':
      case 'quality-assurance-considered':
        delete bare.qualityAssurance;
        break;
      case 'guidance-2009-applied':
        delete bare.guidance2009Since;
        break;
      case 'group-named':
        bare.group = bare.group.slice(0, 1);
        break;
      case 'lead-agency-named':
        break;
      default:
        throw new Error(`nobody knows how to open a case without ${requirement}`);
    }
  return bare;
};

const knockAtOpening = async (walker: Walker, id: Procedure['id'], gate: Gate): Promise<void> => {
  const { lead } = walker;
  const body = stripped(walker.opening(id), gate);
  const opening = walker.procedure(id).gates.filter(({ step }) => step === 'open-case');
  const answer = await lead.ask('POST', '/api/cases', body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(409);
  const problem = problemSchema.parse(answer.body);
  walker.check(problem, opening);
  expect(missingOf(problem)).toEqual(expect.arrayContaining([...gate.requires]));
  const insisting = { ...body, override };
  if (!gate.mayOverride) {
    expect((await lead.ask('POST', '/api/cases', insisting)).status).toBe(409);
    return;
  }
  // Without evidence of it there may be another gate that allows no override; there the case stays unopened.
  if (!problem.mayOverride) return;
  const opened = await lead.open(insisting);
  expect(opened.case.overrides.map((one) => one.gate)).toContain(gate.id);
};

const missingOf = ({ missing }: Problem): readonly string[] => missing.map(({ requirement }) => requirement);

/** The way that a gate stands on; null for a step that is taken within a stage. */
const wayOf = (step: Gate['step']): Way | null => {
  if (step === 'close-case') return 'close';
  if (step.startsWith('enter-stage:')) return `stage:${step.slice('enter-stage:'.length)}`;
  if (step.startsWith('step-to:')) return `procedure:${procedureId(step.slice('step-to:'.length))}`;
  return null;
};

/** The command of a step within a stage, with nothing in it that its gate asks for. */
const bareCommand = async (walker: Walker, ref: string, { step }: Gate): Promise<Command> => {
  switch (step) {
    case 'require-action':
      return {
        type: 'addAction',
        action: {
          text: 'A nurse on every night',
          source: 'contract',
          owner: 'Dafydd Sampl-Rees',
          due: inDays(9),
        },
      };
    case 'suspend-commissioning':
      return { type: 'suspendCommissioning' };
    case 'request-voluntary-suspension':
      return { type: 'requestVoluntarySuspension', reason: 'It would be quicker.' };
    case 'agree-payment':
      return {
        type: 'agreePayment',
        payee: 'Gofal Enghraifft Cyf',
        amount: 12_000,
        purpose: 'Wages of one week',
      };
    case 'hold-meeting':
      return {
        type: 'recordMeetingHeld',
        meeting: await bookMeeting(walker.lead, ref),
        decisions: 'The group agreed what happens next.',
      };
    default:
      throw new Error(`nobody knows how to come to the gate ${step}`);
  }
};

/** Makes missing what a case has by itself: an open remedy, a suspension in force, an empty chair. */
const provoke = async (
  walker: Walker,
  id: Procedure['id'],
  ref: string,
  { requires }: Gate,
): Promise<void> => {
  const { lead, edition } = walker;
  if (requires.includes('remedies-met')) await startPlan({ client: lead, ref, edition });
  if (requires.includes('no-suspension-in-force')) await suspend(lead, ref);
  const chair = walker.opening(id).group.find(({ role }) => role === 'chair');
  if (requires.includes('group-named') && chair !== undefined)
    await lead.does(ref, {
      type: 'removeMember',
      member: { tenant: chair.tenant, objectId: chair.objectId },
      reason: 'On leave from today.',
    });
};

/** Brings a fresh case before the gate, with the stage's question answered so that only gates are in the way. */
const before = async (
  walker: Walker,
  id: Procedure['id'],
  gate: Gate,
): Promise<{ readonly ref: string; readonly command: Command }> => {
  const way = wayOf(gate.step);
  if (way === null) {
    // Hearing the provider comes early; suspending may come at any stage.
    const ref =
      gate.step === 'require-action'
        ? await walker.atStage(id, walker.procedure(id).firstStage)
        : await walker.anywhere(id);
    return { ref, command: await bareCommand(walker, ref, gate) };
  }
  const out = wayTo(walker.procedure(id), way);
  const ref = await walker.atStage(id, out.stage);
  await provoke(walker, id, ref, gate);
  await walker.answerFor(ref, out);
  return { ref, command: commandOf(way) };
};

export const knockAt = async (walker: Walker, id: Procedure['id'], gate: Gate): Promise<void> => {
  if (gate.step === 'open-case') return knockAtOpening(walker, id, gate);
  const { lead, other } = walker;
  const found = await before(walker, id, gate);
  const { ref } = found;
  let { command } = found;
  const atGates = walker.gatesAt(await lead.view(ref), command);
  const insisting = (): Command => Object.assign({}, command, { override });

  let problem = await lead.refused(ref, command);
  expect(problem.code).toBe(gate.requires.includes('never') ? 'never-allowed' : 'gate');
  walker.check(problem, atGates);
  // On the way there something it asks for may have been done already, but not all.
  expect(gate.requires.filter((one) => missingOf(problem).includes(one))).not.toEqual([]);

  if (!gate.mayOverride) {
    if (gate.requires.includes('never')) return;
    expect(await lead.refused(ref, insisting())).toMatchObject({ code: 'gate', mayOverride: false });
    expect((await lead.view(ref)).overrides.map((one) => one.gate)).not.toContain(gate.id);
    for (const requirement of missingOf(problem))
      command = await satisfy(lead, ref, requirement, command, walker.edition);
    await lead.does(ref, command);
    return;
  }

  // Where another gate at the same step leaves no room, what it asks for comes first.
  if (!problem.mayOverride) {
    const firm = atGates.filter(({ mayOverride }) => !mayOverride).flatMap(({ requires }) => requires);
    for (const requirement of missingOf(problem))
      if (firm.some((one) => one === requirement))
        command = await satisfy(lead, ref, requirement, command, walker.edition);
    problem = await lead.refused(ref, command);
  }
  expect(problem.mayOverride).toBe(true);
  expect(['override-needs-lead', 'not-permitted']).toContain((await other.refused(ref, insisting())).code);
  const done = await lead.does(ref, insisting());
  expect(done.overrides.find((one) => one.gate === gate.id)).toMatchObject({
    cite: gate.cite,
    reason: override,
    by: lead.person.name,
  });
};
