import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../commands.ts';
import { testEdition } from '../testing/edition.ts';
import { addAction, eventsOf, opened, refusalOf, typesOf } from '../testing/scenario.ts';

const story = opened();
const planned = story
  .does(addAction('Audit'), { newId: 'one' })
  .does({ type: 'agreePlan', agreedWith: 'Rhys Cyfrifol' });
const improving = planned.does({ type: 'enterStage', stage: 'improvement' });
const close: CommandOf<'closeCase'> = { type: 'closeCase', outcome: 'Safe again', residualConcerns: 'none' };
const metAll = improving.does({ type: 'meetAction', action: 'one', evidence: 'Audit seen' });

describe('a stage', () => {
  it('follows the one before it and its gate', () => {
    expect(refusalOf(story.asks({ type: 'enterStage', stage: 'improvement' }))).toMatchObject({
      code: 'gate',
      cite: 'Code 5.12',
      missing: [{ requirement: 'plan-agreed', cite: 'Code 5.12' }],
    });
    expect(refusalOf(story.asks({ type: 'enterStage', stage: 'review' }))).toMatchObject({
      code: 'stage-not-next',
      detail: { currentEn: 'Plan', possibleEn: 'Improvement', possibleCy: 'Improvement (cy)' },
    });
    expect(refusalOf(story.asks({ type: 'enterStage', stage: 'moon' })).code).toBe('unknown-stage');
    expect(improving.view().stages.map(({ id, current, mayEnter }) => [id, current, mayEnter])).toEqual([
      ['plan', false, true],
      ['improvement', true, false],
      ['review', false, true],
    ]);
  });

  it('entered by two people at once is entered once', () => {
    expect(eventsOf(improving.asks({ type: 'enterStage', stage: 'improvement' }))).toEqual([]);
  });
});

describe('closing', () => {
  it('is refused while remedies are open, citing Code 5.17', () => {
    expect(refusalOf(improving.asks(close))).toMatchObject({
      code: 'gate',
      cite: 'Code 5.17',
      missing: [{ requirement: 'remedies-met', cite: 'Code 5.17' }],
    });
    expect(typesOf(improving.asks({ ...close, override: 'The home closes' }))).toEqual([
      'GateOverridden',
      'CaseClosed',
    ]);
  });

  it('asks what becomes of the concerns that remain', () => {
    expect(refusalOf(metAll.asks({ type: 'closeCase', outcome: 'Safe' })).missing).toEqual([
      { requirement: 'residual-concerns-settled', cite: 'Code 5.17' },
    ]);
    const some = metAll.does({ ...close, residualConcerns: 'Laundry' });
    expect(some.view().closed).toMatchObject({ outcome: 'Safe again', residualConcerns: 'Laundry' });
    expect(metAll.does(close).view().closed?.residualConcerns).toBeNull();
  });

  it('waits for a stage from which a case is closed', () => {
    expect(refusalOf(planned.asks(close)).code).toBe('stage-not-next');
  });

  it('with open remedies is refused also where no gate of the procedure says so', () => {
    const edition = {
      ...testEdition,
      procedures: testEdition.procedures.map((one) => ({
        ...one,
        gates: one.gates.filter(({ step }) => step !== 'close-case'),
      })),
    };
    expect(refusalOf(improving.asks(close, { edition }))).toMatchObject({ code: 'gate', cite: 'Code 5.17' });
    expect(typesOf(metAll.asks(close, { edition }))).toEqual(['CaseClosed']);
  });

  it('leaves open what follows from it, and nothing else', () => {
    const closed = metAll.does(close);
    expect(refusalOf(closed.asks({ type: 'tickItem', item: 'a.1' }))).toMatchObject({
      code: 'case-closed',
      detail: { ref: 'EC-2026-0001' },
    });
    expect(refusalOf(closed.asks(close)).code).toBe('case-closed');
    expect(typesOf(closed.asks({ type: 'recordEntry', log: 'lesson', text: 'Ask earlier' }))).toEqual([
      'EntryRecorded',
    ]);
    expect(closed.view()).toMatchObject({ status: 'closed', shouldClose: false });
  });
});

describe('a duty', () => {
  const confirm: CommandOf<'confirmDuty'> = { type: 'confirmDuty', duty: 'support', note: 'Nurse visits' };

  it('is confirmed by hand with a note and can be taken back', () => {
    const confirmed = story.does(confirm);
    expect(confirmed.view().duties[0]).toMatchObject({ id: 'support', status: 'met', note: 'Nurse visits' });
    expect(refusalOf(confirmed.asks(confirm)).code).toBe('duty-state');
    const back = confirmed.does({ type: 'withdrawDutyConfirmation', duty: 'support', reason: 'Not yet' });
    expect(back.view().duties[0]?.status).toBe('open');
    expect(
      refusalOf(back.asks({ type: 'withdrawDutyConfirmation', duty: 'support', reason: 'x' })).code,
    ).toBe('duty-state');
  });

  it('that the case itself shows is not confirmed by hand', () => {
    expect(refusalOf(story.asks({ ...confirm, duty: 'notify' }))).toMatchObject({
      code: 'duty-not-by-hand',
      cite: 'Code 5.27',
    });
    expect(refusalOf(story.asks({ ...confirm, duty: 'moonlight' })).code).toBe('unknown-duty');
    expect(refusalOf(story.asks({ ...confirm, duty: 'home-care-duty' })).code).toBe('unknown-duty');
  });
});

describe('decisions and logs', () => {
  it('are kept in order', () => {
    const kept = story
      .does({ type: 'recordDecision', decision: 'Visit weekly', rationale: 'Risk' })
      .does({ type: 'recordEntry', log: 'call', text: 'Family rang' })
      .does({ type: 'recordEntry', log: 'risk', text: 'Agency staff' });
    expect(kept.view().decisions).toMatchObject([{ decision: 'Visit weekly', evidence: null }]);
    expect(kept.view().entries.map(({ log }) => log)).toEqual(['call', 'risk']);
  });
});

describe('lessons, evidence and standards', () => {
  it('a lesson has a theme, and nothing else has', () => {
    const kept = story
      .does({ type: 'recordEntry', log: 'lesson', text: 'Visit sooner', theme: 'early-signs' })
      .does({ type: 'recordEntry', log: 'call', text: 'Family rang', theme: 'early-signs' });
    expect(kept.view().entries.map(({ theme }) => theme)).toEqual(['early-signs', null]);
  });

  it('evidence is added to what there was', () => {
    const more = story.does({
      type: 'recordEvidence',
      evidence: [{ text: 'No nurse at night', source: 'inspection' }],
    });
    expect(more.view().evidence.map(({ text }) => text)).toEqual([
      'Three missed medicines in a week',
      'No nurse at night',
    ]);
  });

  it('standards are assessed where the procedure asks for it', () => {
    const assess = {
      type: 'assessStandard',
      standard: 'fair-fees',
      judgement: 'partly-met',
      evidence: 'Fees are three years old',
    } as const;
    expect(refusalOf(story.asks(assess)).code).toBe('unknown-standard');
    const assurance = opened({ procedure: 'quality-assurance', criteria: [] });
    expect(refusalOf(assurance.asks({ ...assess, standard: 'nothing' })).code).toBe('unknown-standard');
    const assessed = assurance.does(assess);
    expect(typesOf(assessed.asks(assess))).toEqual([]);
    expect(assessed.view().standards.map(({ id, assessed }) => [id, assessed?.judgement])).toEqual([
      ['well-being', undefined],
      ['fair-fees', 'partly-met'],
    ]);
  });
});
