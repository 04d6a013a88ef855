import { describe, expect, it } from 'vitest';
import type { Edition } from '../../procedures/types.ts';
import { testEdition } from '../testing/edition.ts';
import { opened, refusalOf, type Story, typesOf } from '../testing/scenario.ts';

const assurance = opened({ procedure: 'quality-assurance', criteria: [] });
const duty = (story: Story, id: string, now?: string) => story.view(now).duties.find((one) => one.id === id);

describe('a dated event', () => {
  it('is one of its procedure’s, and only a planned one may be still to come', () => {
    const tomorrow = { type: 'recordMilestone', on: '2026-11-24' } as const;
    expect(refusalOf(assurance.asks({ ...tomorrow, milestone: 'nothing' })).code).toBe('unknown-milestone');
    expect(refusalOf(assurance.asks({ ...tomorrow, milestone: 'report-received' }))).toMatchObject({
      code: 'milestone-in-future',
      cite: 'CIW 7.1',
    });
    expect(typesOf(assurance.asks({ ...tomorrow, milestone: 'visit' }))).toEqual(['MilestoneRecorded']);
  });

  it('may be put right and taken back', () => {
    const first = assurance.does({ type: 'recordMilestone', milestone: 'visit', on: '2027-01-31' });
    expect(typesOf(first.asks({ type: 'recordMilestone', milestone: 'visit', on: '2027-01-31' }))).toEqual(
      [],
    );
    const moved = first.does({ type: 'recordMilestone', milestone: 'visit', on: '2027-02-01', note: 'Snow' });
    expect(moved.view().milestones.find(({ id }) => id === 'visit')).toMatchObject({
      on: '2027-02-01',
      note: 'Snow',
      recorded: { by: 'Lois Arweinydd' },
    });
    const gone = moved.does({ type: 'withdrawMilestone', milestone: 'visit', reason: 'Called off' });
    expect(gone.view().milestones.find(({ id }) => id === 'visit')?.on).toBeNull();
    expect(
      refusalOf(gone.asks({ type: 'withdrawMilestone', milestone: 'visit', reason: 'Again' })),
    ).toMatchObject({ code: 'milestone-state', cite: 'CIW 5.3' });
    expect(
      refusalOf(gone.asks({ type: 'withdrawMilestone', milestone: 'nothing', reason: 'Again' })).code,
    ).toBe('unknown-milestone');
  });

  it('has time limits before and after it, in weeks and months', () => {
    expect(duty(assurance, 'announce')?.deadline).toBeNull();
    const planned = assurance.does({ type: 'recordMilestone', milestone: 'visit', on: '2027-01-31' });
    expect(duty(planned, 'announce')?.deadline?.due).toBe('2027-01-03');
    expect(duty(planned, 'have-report')?.deadline?.due).toBe('2027-02-28');
  });

  it('opens a gate once its day has come, and what was filed before its procedure began anew opens none', () => {
    const decided = assurance
      .does({ type: 'recordMilestone', milestone: 'visit', on: '2026-11-24' })
      .does({ type: 'enterStage', stage: 'decide' })
      .does({ type: 'answerQuestion', question: 'substantiated', answer: 'partly', rationale: 'Two visits' });
    const watch = { type: 'enterStage', stage: 'watch' } as const;
    expect(refusalOf(decided.asks(watch))).toMatchObject({
      code: 'gate',
      missing: [
        { requirement: 'milestone:visit', cite: 'Code 4.15' },
        { requirement: 'filed:situation-report', cite: 'Code 4.15' },
      ],
      detail: { 'milestone:visitEn': 'Visit', 'filed:situation-reportCy': 'Situation (cy)' },
    });
    expect(refusalOf(decided.asks(watch, { now: '2026-11-24T09:00:00.000Z' })).missing).toEqual([
      { requirement: 'filed:situation-report', cite: 'Code 4.15' },
    ]);
  });

  it('meets what waits for it on its own day, not on the day of writing it down', () => {
    const story = assurance
      .does({ type: 'recordMilestone', milestone: 'visit', on: '2026-10-20' })
      .does({ type: 'recordMilestone', milestone: 'report-received', on: '2026-11-20' });
    expect(duty(story, 'have-report')).toMatchObject({
      status: 'met',
      metAt: '2026-11-20T12:00:00.000Z',
      deadline: { due: '2026-11-20', state: 'met-in-time' },
    });
  });
});

describe('a duty that comes again and again', () => {
  /** The daily report is asked for before and after the decision, and not while it is made. */
  const alsoWhileWatching: Edition = {
    ...testEdition,
    procedures: testEdition.procedures.map((procedure) => ({
      ...procedure,
      duties: procedure.duties.map((one) =>
        one.id === 'situation' ? { ...one, stages: ['look', 'watch'] } : one,
      ),
    })),
  };
  const filed = (story: Story, draft: string, now: string): Story =>
    story
      .does(
        { type: 'draftNotification', notification: 'situation-report', fields: {} },
        { newId: draft, now },
      )
      .does({ type: 'confirmNotification', draft, fields: {}, recipients: [{ name: 'Y grŵp' }] }, { now })
      .hears({ type: 'NotificationFiled', payload: { draft, files: [] } }, { now });

  it('is due again after each time, while its procedure runs', () => {
    expect(duty(assurance, 'situation')).toMatchObject({ status: 'open', deadline: { due: '2026-11-24' } });
    const once = filed(assurance, 'one', '2026-11-24T09:00:00.000Z');
    expect(duty(once, 'situation', '2026-11-24T10:00:00.000Z')).toMatchObject({
      status: 'open',
      metAt: '2026-11-24T09:00:00.000Z',
      deadline: { due: '2026-11-25', state: 'due-soon' },
    });
    const twice = filed(once, 'two', '2026-11-25T09:00:00.000Z');
    expect(duty(twice, 'situation', '2026-11-27T10:00:00.000Z')?.deadline).toMatchObject({
      due: '2026-11-26',
      state: 'overdue',
    });
  });

  it('rests while the case is past its stages, and counts anew when it comes back', () => {
    const story = opened({ procedure: 'quality-assurance', criteria: [] }, { edition: alsoWhileWatching });
    const past = filed(story, 'one', '2026-11-24T09:00:00.000Z').does({
      type: 'enterStage',
      stage: 'decide',
    });
    expect(duty(past, 'situation', '2026-11-26T09:00:00.000Z')).toMatchObject({
      status: 'met',
      deadline: null,
    });
    const back = past
      .does({ type: 'answerQuestion', question: 'substantiated', answer: 'partly', rationale: 'A visit' })
      .does({ type: 'enterStage', stage: 'watch', override: 'Visited' }, { now: '2026-12-03T09:00:00.000Z' });
    expect(duty(back, 'situation', '2026-12-03T10:00:00.000Z')).toMatchObject({
      status: 'open',
      deadline: { due: '2026-12-04', state: 'due-soon' },
    });
  });

  it('that was never met stays when its stages are past', () => {
    const past = assurance.does({ type: 'enterStage', stage: 'decide' });
    expect(duty(past, 'situation', '2026-11-26T09:00:00.000Z')).toMatchObject({
      status: 'open',
      deadline: { due: '2026-11-24', state: 'overdue' },
    });
  });

  it('ends with the case', () => {
    const closed = filed(assurance, 'one', '2026-11-24T09:00:00.000Z')
      .does({ type: 'enterStage', stage: 'decide' })
      .does({ type: 'answerQuestion', question: 'substantiated', answer: 'no', rationale: 'Two visits' })
      .does({ type: 'closeCase', outcome: 'Nothing in it', residualConcerns: 'none', override: 'No need' });
    expect(duty(closed, 'situation', '2026-12-24T10:00:00.000Z')).toMatchObject({
      status: 'met',
      deadline: null,
    });
  });

  it('is a report that is filed and not uploaded', () => {
    const once = filed(assurance, 'one', '2026-11-24T09:00:00.000Z');
    expect(once.view().notifications[0]).toMatchObject({ kind: 'situation-report', status: 'filed' });
    expect(refusalOf(once.asks({ type: 'confirmUpload', draft: 'one' }))).toMatchObject({
      code: 'not-for-upload',
      cite: 'PFP App. C',
      mayOverride: false,
    });
  });
});
