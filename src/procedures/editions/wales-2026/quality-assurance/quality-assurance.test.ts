import { describe, expect, test } from 'vitest';
import { getProcedure } from '../../index.ts';
import { wales2026 } from '../index.ts';

const qa = getProcedure(wales2026, 'quality-assurance');

const question = (stage: string) => qa.questions.find((one) => one.stage === stage);
const ways = (stage: string) =>
  Object.fromEntries((question(stage)?.answers ?? []).map(({ id, leadsTo }) => [id, leadsTo]));

describe('the decisions of Annex A', () => {
  test('what the concerns call for: regular monitoring, step 1, step 2 or escalating concerns', () => {
    expect(ways('qa-monitoring-concern')).toEqual({
      'regular-monitoring': ['close'],
      'quality-assurance': ['stage:qa-quality-improvement'],
      'performance-management': ['stage:qa-formal-meeting'],
      'escalating-concerns': ['procedure:escalating-concerns'],
      'service-closing': ['procedure:closure'],
    });
  });

  test('step 1 ends well, goes on, or leads to step 2 or further', () => {
    expect(ways('qa-quality-improvement')).toEqual({
      resolved: ['close'],
      'going-on': [],
      'not-resolved': ['stage:qa-formal-meeting'],
      'escalating-concerns': ['procedure:escalating-concerns'],
      'service-closing': ['procedure:closure'],
    });
  });

  test('concerns substantiated: yes, in part, or no and back to step 1 or regular monitoring', () => {
    expect(ways('qa-formal-meeting')).toEqual({
      'in-full': ['stage:qa-performance-improvement'],
      'in-part': ['stage:qa-performance-improvement'],
      'no-step-1': ['stage:qa-quality-improvement'],
      no: ['close'],
      'escalating-concerns': ['procedure:escalating-concerns'],
      'service-closing': ['procedure:closure'],
    });
  });

  test('performance satisfactory: in full, in part, step 2 again, or escalating concerns', () => {
    expect(ways('qa-performance-review')).toEqual({
      'in-full': ['close'],
      'in-part': ['stage:qa-quality-improvement'],
      no: ['stage:qa-performance-improvement'],
      'escalating-concerns': ['procedure:escalating-concerns'],
      'service-closing': ['procedure:closure'],
    });
  });

  test('nobody returns to regular monitoring out of performance improvement without its review', () => {
    const stage = qa.stages.find(({ id }) => id === 'qa-performance-improvement');
    expect(stage).toMatchObject({ next: ['qa-performance-review'] });
    expect(stage?.mayClose).toBeUndefined();
    expect(question('qa-performance-improvement')).toBeUndefined();
  });

  test('every stage may step over to escalating concerns', () => {
    const passage = qa.passages.find(({ to }) => to === 'escalating-concerns');
    expect(passage?.from).toEqual(qa.stages.map(({ id }) => id));
  });
});

describe('chapter 4', () => {
  const binding = (cite: string) => [
    ...qa.duties.filter((duty) => duty.cite === cite && duty.force === 'must'),
    ...qa.gates.filter((gate) => gate.cite === cite),
  ];

  test.each(['4.6', '4.7', '4.10', '4.11', '4.12', '4.13', '4.14', '4.15', '4.16'])(
    'what %s requires is a duty with the force of a must, or a gate',
    (paragraph) => {
      expect(binding(`Code ${paragraph}`)).not.toEqual([]);
    },
  );

  test.each(['4.7', '4.8', '4.9', '4.11', '4.13', '4.15', '4.16'])(
    'what %s advises is a should',
    (paragraph) => {
      const advised = qa.duties.filter(
        ({ cite, force }) => cite === `Code ${paragraph}` && force === 'should',
      );
      expect(advised).not.toEqual([]);
    },
  );

  test('every paragraph of the chapter has its place', () => {
    const cited = new Set(JSON.stringify(qa).match(/Code 4\.\d+/g));
    expect(
      Array.from({ length: 18 }, (_none, at) => `Code 4.${at + 1}`).filter((one) => !cited.has(one)),
    ).toEqual([]);
  });
});

describe('the order of things', () => {
  const gates = (step: string) =>
    qa.gates
      .filter((gate) => gate.step === step)
      .map(({ requires, mayOverride }) => ({ requires, mayOverride }));

  test('evidence goes out before the formal meeting; a lead may go on with a reason', () => {
    expect(gates('enter-stage:qa-formal-meeting')).toEqual([
      { requires: ['filed:evidence-shared'], mayOverride: true },
    ]);
  });

  test('the provider is heard before anything is required, and nobody can go round it', () => {
    expect(gates('require-action')).toEqual([{ requires: ['provider-heard'], mayOverride: false }]);
    expect(gates('enter-stage:qa-performance-improvement')).toContainEqual({
      requires: ['provider-response-recorded'],
      mayOverride: false,
    });
  });

  test('a voluntary suspension can never be required', () => {
    expect(gates('request-voluntary-suspension')).toEqual([{ requires: ['never'], mayOverride: false }]);
  });

  test('the letter of 4.12 and the notification of 5.27 run from the plan, the upload from the filing', () => {
    const limitOf = (id: string) => qa.duties.find((duty) => duty.id === id);
    for (const id of ['qa-concerns-in-writing', 'qa-notify'])
      expect(limitOf(id)).toMatchObject({
        force: 'must',
        when: 'plan-started',
        limit: { from: 'plan-started', unit: 'same-working-day' },
      });
    expect(limitOf('qa-notification-uploaded')?.limit).toMatchObject({ from: 'notification-filed' });
  });
});
