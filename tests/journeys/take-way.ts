import { expect } from 'vitest';
import type { Command } from '../../src/case/commands.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { Procedure, Way } from '../../src/procedures/types.ts';
import { arrowsFrom, commandOf, procedureId, type Walker, type WayOut } from './walk.ts';

const insisting = (way: Way): Command => Object.assign(commandOf(way), { override: 'It would be quicker.' });

const arrived = (walker: Walker, before: CaseView, after: CaseView, { stage, way }: WayOut): void => {
  expect(after.ref).toBe(before.ref);
  if (way === null) return expect(after.stage.id).toBe(stage);
  if (way === 'close') return expect(after.status).toBe('closed');
  const [kind, id = ''] = way.split(':');
  if (kind === 'stage') return expect(after.stage.id).toBe(id);
  const next = walker.procedure(procedureId(id));
  expect(after.procedure.id).toBe(id);
  expect(after.stage.id).toBe(next.firstStage);
  expect(after.procedures.map((one) => one.id)).toEqual([...before.procedures.map((one) => one.id), id]);
  expect(after.plan.actions.map((one) => one.id)).toEqual(before.plan.actions.map((one) => one.id));
  expect(after.group).toHaveLength(before.group.length);
};

/** Takes one way: others are closed by the question and its answer, this one leads where the document says. */
export const takeWay = async (walker: Walker, id: Procedure['id'], out: WayOut): Promise<string> => {
  const procedure = walker.procedure(id);
  const ref = await walker.restingAt(id, out.stage);
  const before = await walker.lead.view(ref);
  expect(before.stage.id).toBe(out.stage);
  const arrows = arrowsFrom(procedure, out.stage);
  if (out.question !== null) {
    const open = out.question.answers.find((one) => one.id === out.answer)?.leadsTo ?? [];
    const refusal = { cite: out.question.cite, mayOverride: false };
    if (before.question?.answered === null)
      for (const way of arrows)
        expect(await walker.lead.refused(ref, insisting(way))).toMatchObject({
          ...refusal,
          code: 'question-open',
        });
    await walker.answerFor(ref, out);
    for (const way of arrows.filter((one) => !open.includes(one)))
      expect(await walker.lead.refused(ref, insisting(way))).toMatchObject({
        ...refusal,
        code: 'not-by-answer',
      });
  }
  const after = out.way === null ? await walker.lead.view(ref) : await walker.passes(ref, commandOf(out.way));
  arrived(walker, before, after, out);
  if (after.status === 'open' && after.procedure.id === id) {
    walker.rest(id, after.stage.id, ref);
  }
  return ref;
};
