import { describe, expect, it } from 'vitest';
import { nationalEditions } from '../procedures/editions/index.ts';
import type { Edition, Procedure, Stage, Way } from '../procedures/types.ts';
import type { Command } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { RefusalCode } from './refusal.ts';
import { testEdition } from './testing/edition.ts';
import { openTyGwyn, Story } from './testing/scenario.ts';

/**
 * Every stage of every procedure can be reached from the first and left again, through answers to its question
 * where it puts one. The core is asked at each step; what its gates would have first is another matter.
 */

const { type: _type, ...given } = openTyGwyn;

const taken = (story: Story, event: CaseEvent): Story => story.after({ ok: true, events: [event] });

const begin = (edition: Edition, procedure: Procedure): Story =>
  taken(new Story(null, [], 0, { edition }), {
    type: 'CaseOpened',
    payload: {
      ...given,
      procedure: procedure.id,
      criteria: [],
      ref: 'XX-2026-0001',
      edition: edition.id,
      firstStage: procedure.firstStage,
      goodPractice: false,
      sections: [],
    },
  });

/** Codes with which a way that the document has may still be refused: something has to come first. */
const gated: ReadonlySet<RefusalCode> = new Set(['gate', 'never-allowed', 'override-needs-lead']);

/** Answers the stage's question so that this way is open; the story as it is where there is no question. */
const answering = (story: Story, procedure: Procedure, stage: Stage, way: Way): Story | null => {
  const question = procedure.questions.find((one) => one.stage === stage.id);
  if (question === undefined) return story;
  const answer = question.answers.find(({ leadsTo }) => leadsTo.includes(way));
  return answer === undefined
    ? null
    : story.does({ type: 'answerQuestion', question: question.id, answer: answer.id, rationale: 'Seen' });
};

/** Whether the core lets the case go this way, gates apart. */
const goes = (story: Story | null, command: Command): story is Story => {
  if (story === null) return false;
  const decision = story.asks(command);
  return decision.ok || gated.has(decision.refusal.code);
};

const walk = (edition: Edition, procedure: Procedure) => {
  const reached = new Map<string, Story>([[procedure.firstStage, begin(edition, procedure)]]);
  const onwards = new Map<string, string[]>();
  const leaving = new Set<string>();
  for (const [id, story] of reached) {
    const stage = procedure.stages.find((one) => one.id === id);
    if (stage === undefined) throw new Error(`no stage ${id}`);
    for (const next of stage.next) {
      const ready = answering(story, procedure, stage, `stage:${next}`);
      if (!goes(ready, { type: 'enterStage', stage: next })) continue;
      onwards.set(id, [...(onwards.get(id) ?? []), next]);
      if (!reached.has(next))
        reached.set(next, taken(ready, { type: 'StageEntered', payload: { stage: next } }));
    }
    const closing = answering(story, procedure, stage, 'close');
    if (stage.mayClose === true && goes(closing, { type: 'closeCase', outcome: 'Seen' })) leaving.add(id);
    for (const { to, from } of procedure.passages) {
      if (!from.includes(id)) continue;
      const ready = answering(story, procedure, stage, `procedure:${to}`);
      if (goes(ready, { type: 'stepToProcedure', procedure: to, reason: 'Seen' })) leaving.add(id);
    }
  }
  // Out of a stage by way of others.
  for (let before = -1; before !== leaving.size;) {
    before = leaving.size;
    for (const [id, nexts] of onwards) if (nexts.some((next) => leaving.has(next))) leaving.add(id);
  }
  return { reached: [...reached.keys()], onwards, leaving: [...leaving] };
};

const all = [testEdition, ...nationalEditions].flatMap((edition) =>
  edition.procedures.map((procedure) => ({ edition, procedure, name: `${edition.id} ${procedure.id}` })),
);

describe.each(all)('$name', ({ edition, procedure }) => {
  const { reached, onwards, leaving } = walk(edition, procedure);
  const stages = procedure.stages.map(({ id }) => id);

  it('has no stage that the first does not lead to', () => {
    expect(reached.toSorted()).toEqual(stages.toSorted());
  });

  it('has no arrow that no answer takes', () => {
    for (const { id, next } of procedure.stages) expect(onwards.get(id) ?? []).toEqual([...next]);
  });

  it('has no stage out of which no way leads to the end or to another procedure', () => {
    expect(leaving.toSorted()).toEqual(stages.toSorted());
  });
});
