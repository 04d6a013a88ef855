import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../commands.ts';
import { actorOf, chair, opened, refusalOf, typesOf } from '../testing/scenario.ts';

const story = opened();
const full: CommandOf<'suspendCommissioning'> = {
  type: 'suspendCommissioning',
  rationale: 'Medicines are missed every night',
  riskAssessment: 'Harm is likely',
  partnersAgreed: ['Bwrdd Iechyd Mynydd'],
  jointParties: 'none',
  signOff: { name: 'Dewi Cyfarwyddwr', role: 'Director', on: '2026-11-23' },
  reviewOn: '2026-12-07',
  communications: 'Provider told by telephone',
};

describe('suspending new commissioning', () => {
  it('is refused with 5.19 and 5.23 and all that is missing, and no reason helps', () => {
    const refusal = refusalOf(story.asks({ type: 'suspendCommissioning', override: 'Urgent' }));
    expect(refusal).toMatchObject({ code: 'gate', cite: 'Code 5.19', mayOverride: false });
    expect(refusal.missing).toEqual([
      { requirement: 'rationale', cite: 'Code 5.19' },
      { requirement: 'risk-assessment', cite: 'Code 5.23' },
      { requirement: 'partners-agreed', cite: 'Code 5.23' },
      { requirement: 'sign-off', cite: 'Code 5.23' },
      { requirement: 'joint-parties-consulted', cite: 'Code 5.19' },
      { requirement: 'review-date', cite: 'Code 5.19' },
      { requirement: 'communications-planned', cite: 'Code 5.19' },
    ]);
  });

  it('takes blank text and empty lists for missing, and a review in the past too', () => {
    const blank = { ...full, rationale: '   ', partnersAgreed: [], reviewOn: '2026-11-22' };
    expect(refusalOf(story.asks(blank)).missing.map(({ requirement }) => requirement)).toEqual([
      'rationale',
      'partners-agreed',
      'review-date',
    ]);
  });

  it('lets a lead pass what the Code only advises', () => {
    const { communications: _none, ...less } = full;
    expect(refusalOf(story.asks(less))).toMatchObject({ code: 'gate', mayOverride: true });
    const urgent = { ...less, override: 'Told tonight' };
    expect(refusalOf(story.asks(urgent, { by: actorOf(chair) })).code).toBe('override-needs-lead');
    expect(typesOf(story.asks(urgent))).toEqual(['GateOverridden', 'CommissioningSuspended']);
  });

  it('is in force until lifted, reviewed meanwhile, and then possible anew', () => {
    const suspended = story.does(full);
    expect(refusalOf(suspended.asks(full)).code).toBe('suspension-in-force');
    expect(suspended.view().nextDeadline?.due).toBe('2026-11-26');
    const reviewed = suspended.does({
      type: 'reviewSuspension',
      finding: 'Better',
      nextReviewOn: '2026-12-14',
    });
    expect(reviewed.view().suspension).toMatchObject({
      reviewOn: '2026-12-14',
      reviews: [{ finding: 'Better' }],
    });
    const lifted = reviewed.does({ type: 'liftSuspension', reason: 'Safe' });
    expect(lifted.view().suspension).toMatchObject({ inForce: false, lifted: { reason: 'Safe' } });
    expect(refusalOf(lifted.asks({ type: 'liftSuspension', reason: 'Safe' })).code).toBe('no-suspension');
    expect(typesOf(lifted.asks(full))).toEqual(['CommissioningSuspended']);
  });

  it('cannot be asked of the provider as voluntary: Code 5.22, always, for everybody', () => {
    for (const by of [actorOf(chair), undefined])
      expect(
        refusalOf(story.asks({ type: 'requestVoluntarySuspension', reason: 'Please' }, by ? { by } : {})),
      ).toEqual({
        code: 'never-allowed',
        cite: 'Code 5.22',
        missing: [{ requirement: 'never', cite: 'Code 5.22' }],
        mayOverride: false,
      });
  });

  it('on the provider’s own accord is recorded', () => {
    const recorded = story.does({
      type: 'recordVoluntarySuspension',
      details: 'No new people until January',
      coversCommissioned: true,
      coversSelfFunders: false,
    });
    expect(recorded.view().voluntarySuspensions).toMatchObject([{ coversSelfFunders: false }]);
  });
});
