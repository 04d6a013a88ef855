import { expect, test } from 'vitest';
import type { Command } from '../../../case/commands.ts';
import { type Story, chair, lead, monday, opened, refusalOf } from '../../../case/testing/scenario.ts';
import { englandPfp } from './index.ts';

/** The data meets the core: a care home whose owner is insolvent, from the first telephone call to the close. */
const nhs = { ...chair, objectId: 'nhs', mail: 'nhs@example.test', role: 'health-board' };

const start = (): Story =>
  opened(
    {
      procedure: 'provider-failure',
      edition: 'england-pfp',
      criteria: ['insolvency'],
      planned: false,
      group: [lead, chair, nhs],
    },
    { edition: englandPfp },
  );

const enter = (stage: string, override?: string): Command => ({
  type: 'enterStage',
  stage,
  ...(override === undefined ? {} : { override }),
});
const answer = (question: string, given: string): Command => ({
  type: 'answerQuestion',
  question,
  answer: given,
  rationale: 'Invented for this test',
});
const acknowledged = (by: 'deputy' | 'administrative-staff'): Command => ({
  type: 'recordActivation',
  telephonedAt: monday,
  writtenAt: monday,
  acknowledgedAt: monday,
  acknowledgedBy: 'Dilwyn Dychmygol',
  acknowledgedAs: by,
});
const verified = (milestone: string): Command => ({ type: 'recordMilestone', milestone, on: '2026-11-23' });

const atVerification = (): Story => start().does(acknowledged('deputy')).does(enter('verification'));
const atSteering = (): Story =>
  atVerification()
    .does(verified('verified-with-regulator'))
    .does(verified('verified-with-owner'))
    .does(answer('pf-verified', 'confirmed'))
    .does(enter('steering'));

test('a message left with office staff starts nothing, whatever reason is given (4.4)', () => {
  const story = start();
  expect(refusalOf(story.asks(acknowledged('administrative-staff')))).toMatchObject({ cite: 'PFP 4.4' });
  expect(refusalOf(story.asks(enter('verification', 'It is urgent')))).toMatchObject({
    cite: 'PFP 4.4',
    mayOverride: false,
  });
});

test('what nobody has verified does not reach the group, but a lead may go on with one voice (4.5)', () => {
  const story = atVerification()
    .does(verified('verified-with-owner'))
    .does(answer('pf-verified', 'prospect'));
  expect(refusalOf(story.asks(enter('steering')))).toMatchObject({
    cite: 'PFP 4.5',
    missing: [{ requirement: 'milestone:verified-with-regulator' }],
    mayOverride: true,
  });
  expect(story.does(enter('steering', 'The regulator cannot be reached tonight')).case.stage).toBe(
    'steering',
  );
});

test('a false alarm is closed where it was found out', () => {
  const story = atVerification().does(answer('pf-verified', 'not-so'));
  expect(refusalOf(story.asks(enter('steering')))).toMatchObject({ code: 'not-by-answer', cite: 'PFP 4.5' });
  const closed = story.does({ type: 'closeCase', outcome: 'No failure', override: 'A false alarm' });
  expect(closed.case.status).toBe('closed');
});

test('money waits for a written agreement (8.3)', () => {
  const payment = {
    type: 'agreePayment',
    payee: 'Gweinyddwr Dychmygol',
    amount: 9000,
    purpose: 'Wages',
  } as const;
  expect(refusalOf(atSteering().asks({ ...payment, override: 'Payday is today' }))).toMatchObject({
    cite: 'PFP 8.3',
    mayOverride: false,
  });
  expect(atSteering().asks({ ...payment, agreement: 'Signed on Monday' }).ok).toBe(true);
});

test('people are moved when the group has met and knows how they are told', () => {
  const story = atSteering().does(answer('pf-continuity', 'closes'));
  expect(refusalOf(story.asks(enter('transfer')))).toMatchObject({ code: 'not-by-answer' });
  expect(refusalOf(story.asks(enter('relocation'))).missing.map(({ requirement }) => requirement)).toEqual([
    'meeting-held',
    'duty-met:pf-telling-agreed',
  ]);
});

test('an emergency in a care home has Appendix D and its daily duties, and nothing that is for home care', () => {
  const { sections, duties } = atSteering()
    .does(answer('pf-continuity', 'closes'))
    .does(enter('relocation', 'Nobody can stay there tonight'))
    .view();
  const ids = sections.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['emergency-closure', 'emergency-roles', 'emergency-moves']));
  expect(sections.flatMap(({ items }) => items).filter(({ id }) => id.startsWith('pfp-c-'))).toEqual([]);
  const due = Object.fromEntries(duties.map(({ id, deadline }) => [id, deadline?.due]));
  expect(due).toMatchObject({ 'pf-first-meeting': '2026-11-26', 'pf-daily-report': '2026-11-24' });
});
