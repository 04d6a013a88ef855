import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { byProcedure, leadsInWords, waysOn } from './course.ts';

const text = (en: string) => ({ en, cy: `${en}?` });
const stage = (id: string, more: object = {}) => ({
  id,
  title: text(id),
  cite: 'Code 5.1',
  next: [] as string[],
  enteredAt: null,
  current: false,
  mayEnter: false,
  mayClose: false,
  ...more,
});
const question = {
  id: 'q',
  text: text('Well?'),
  cite: 'Code 5.2',
  answers: [],
  answered: null,
};
const answered = { at: '2026-11-23T10:00:00Z', by: 'Mari', answer: 'yes', rationale: 'so' };
const passage = {
  id: 'over',
  to: { id: 'closure', title: text('Closure') },
  cite: 'Code 7.1',
  text: text('It closes.'),
  open: false,
  criteria: [],
  asksClosure: true,
};

describe('waysOn', () => {
  const stages = [stage('plan', { current: true, next: ['plan', 'review'] }), stage('review'), stage('end')];

  it('shows every way of the procedure, and says of each shut one that the question is open', () => {
    const ways = waysOn({ stages, passages: [passage], question }, true);
    expect(ways.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'stage unanswered',
      'procedure unanswered',
      'close unanswered',
    ]);
  });

  it('opens what the answer leads to, and says of the others that it leads elsewhere', () => {
    const ways = waysOn(
      { stages, passages: [{ ...passage, open: true }], question: { ...question, answered } },
      true,
    );
    expect(ways.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'stage otherwise',
      'procedure open',
      'close otherwise',
    ]);
  });

  it('has no way to close where the procedure has none', () => {
    expect(
      waysOn({ stages: [stage('plan', { current: true })], passages: [], question: null }, false),
    ).toEqual([]);
  });
});

describe('leadsInWords', () => {
  const known = { stages: [stage('review')], procedures: [] };
  const words = { say: sayIn('en'), text: ({ en }: { en: string }) => en };
  it('names stages, and ids of what it does not know', () => {
    expect(leadsInWords(['stage:review', 'procedure:closure', 'close'], known, words)).toEqual([
      'Leads to the stage: review',
      'Leads over to: closure',
      'Then the case can be closed',
    ]);
  });
  it('says where nothing follows', () => {
    expect(leadsInWords([], known, words)).toEqual(['The case stays at this stage']);
  });
});

describe('byProcedure', () => {
  it('groups under the present procedure first, each once, and leaves out those with nothing', () => {
    const at = (id: string) => ({ id, title: text(id), enteredAt: '', by: '', reason: null });
    const view = {
      procedure: { id: 'ec', title: text('ec'), cite: '' },
      procedures: ['qa', 'ec', 'dc', 'ec'].map(at),
    };
    const things = [{ procedure: 'qa' }, { procedure: 'ec' }, { procedure: 'qa' }];
    expect(byProcedure(things, view).map(({ id, things: some }) => [id, some.length])).toEqual([
      ['ec', 1],
      ['qa', 2],
    ]);
  });
});
