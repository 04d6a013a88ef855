import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../commands.ts';
import { opened, refusalOf, typesOf } from '../testing/scenario.ts';

const assurance = opened({ procedure: 'quality-assurance', criteria: [] });
const told: CommandOf<'recordActivation'> = {
  type: 'recordActivation',
  telephonedAt: '2026-11-23T08:00:00Z',
  writtenAt: '2026-11-23T08:20:00Z',
  acknowledgedAt: '2026-11-23T08:30:00Z',
  acknowledgedBy: 'Dewi Dirprwy',
  acknowledgedAs: 'deputy',
};

describe('the activation (PFP 4.3, 4.4)', () => {
  it('is recorded once it is acknowledged by the lead or the deputy', () => {
    expect(typesOf(assurance.asks(told))).toEqual(['ActivationRecorded']);
    const known = assurance.does(told);
    expect(typesOf(known.asks(told))).toEqual([]);
    expect(known.view().activation).toMatchObject({
      acknowledgedBy: 'Dewi Dirprwy',
      acknowledgedAs: 'deputy',
      by: 'Lois Arweinydd',
    });
  });

  it('does not count when administrative staff took the message, and no lead can go round that', () => {
    expect(refusalOf(assurance.asks({ ...told, acknowledgedAs: 'administrative-staff' }))).toMatchObject({
      code: 'acknowledged-by-staff',
      cite: 'PFP 4.4',
      mayOverride: false,
    });
  });

  it.each([
    ['written before the call', { writtenAt: '2026-11-23T07:59:00Z' }],
    ['acknowledged before the call', { acknowledgedAt: '2026-11-23T07:59:00Z' }],
    ['acknowledged in the future', { acknowledgedAt: '2026-11-23T10:00:01Z' }],
  ])('is refused when %s', (_what, change) => {
    expect(refusalOf(assurance.asks({ ...told, ...change }))).toMatchObject({
      code: 'activation-order',
      cite: 'PFP 4.3',
    });
  });
});

describe('a payment (PFP 8.3)', () => {
  const payment: CommandOf<'agreePayment'> = {
    type: 'agreePayment',
    payee: 'Gofal Dychmygol Cyf',
    amount: 1200,
    purpose: 'Agency nurses for two weeks',
    agreement: 'Letter of 20 November',
  };

  it('is agreed in writing or not at all', () => {
    const { agreement: _none, ...spoken } = payment;
    const refusal = refusalOf(assurance.asks({ ...spoken, override: 'They need it today' }));
    expect(refusal).toMatchObject({
      code: 'gate',
      cite: 'PFP 8.3',
      missing: [{ requirement: 'written-agreement', cite: 'PFP 8.3' }],
      mayOverride: false,
    });
    const agreed = assurance.does(payment, { newId: 'pay' });
    expect(agreed.view().payments).toMatchObject([
      { payment: 'pay', amount: 1200, agreement: 'Letter of 20 November' },
    ]);
  });
});
