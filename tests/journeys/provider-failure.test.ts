import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { startProduct, type Product } from '../product.ts';
import { holdMeeting } from './acts.ts';
import { Client } from './client.ts';
import { everyWay } from './every-way.ts';
import { inDays } from './given.ts';
import { providerFailure } from './openings-elsewhere.ts';
import { dueOf, filesInBoth, filesLetter, itemIds, sectionIds, statusOf } from './papers.ts';
import { tick } from './satisfy.ts';
import { Walker } from './walk.ts';

/** Provider failure and exit in England (P5). */
let product: Product;
let mari: Client;
let gwen: Client;
let walker: Walker;

beforeAll(async () => {
  product = await startProduct();
  mari = await Client.signIn(product.url, 'mari');
  gwen = await Client.signIn(product.url, 'gwen');
  walker = new Walker(mari, gwen, getEdition('england-pfp'), { 'provider-failure': providerFailure });
});
afterAll(() => product?.stop());

describe('a care home whose owner cannot pay the nurses, from the first call to the lessons', () => {
  let ref: string;
  const now = (secondsAgo: number): string => new Date(Date.now() - secondsAgo * 1000).toISOString();
  const told = {
    type: 'recordActivation' as const,
    telephonedAt: now(7200),
    writtenAt: now(5400),
    acknowledgedAt: now(3600),
    acknowledgedBy: 'Dilwyn Dychmygol',
  };

  it('opens under the English procedure, with the emergency checklists and nothing for home care', async () => {
    const opened = await mari.open(providerFailure);
    ref = opened.ref;
    expect(ref).toMatch(/^PF-\d{4}-0001$/);
    expect(opened.case).toMatchObject({ edition: 'england-pfp', asksActivation: true, goodPractice: false });
    const view = await mari.until(
      ref,
      'all steps done',
      ({ steps }) => steps.length > 5 && steps.every(({ status }) => status === 'done'),
    );
    expect(sectionIds(view)).toEqual(
      expect.arrayContaining(['options', 'emergency-closure', 'emergency-roles', 'emergency-moves']),
    );
    expect(itemIds(view).filter((id) => id.startsWith('pfp-c-'))).toEqual([]);
    expect(view.contacts.filter(({ activation }) => activation).map(({ id }) => id)).toEqual([
      'service-director',
      'nhs-quality-lead',
    ]);
  });

  it('is not begun by a message left with office staff (4.4), nor in writing before the call (4.3)', async () => {
    const verification = { type: 'enterStage' as const, stage: 'verification', override: 'It is urgent' };
    expect(await mari.refused(ref, { ...told, acknowledgedAs: 'administrative-staff' })).toMatchObject({
      code: 'acknowledged-by-staff',
      cite: 'PFP 4.4',
      mayOverride: false,
    });
    expect(await mari.refused(ref, { ...told, writtenAt: now(9000), acknowledgedAs: 'lead' })).toMatchObject({
      code: 'activation-order',
      cite: 'PFP 4.3',
    });
    expect(await mari.refused(ref, verification)).toMatchObject({
      cite: 'PFP 4.4',
      mayOverride: false,
      missing: [{ requirement: 'activation-acknowledged' }],
    });
    expect(statusOf(await mari.view(ref), 'pf-leads-told', 'pf-acknowledgement')).toEqual(['open', 'open']);

    const acknowledged = await mari.does(ref, { ...told, acknowledgedAs: 'deputy' });
    expect(acknowledged.activation).toMatchObject({ acknowledgedBy: 'Dilwyn Dychmygol' });
    expect(statusOf(acknowledged, 'pf-leads-told', 'pf-acknowledgement')).toEqual(['met', 'met']);
    await mari.does(ref, verification);
  });

  it('is verified with the regulator and the owner before the group takes it up (4.5)', async () => {
    const steering = { type: 'enterStage' as const, stage: 'steering' };
    await gwen.does(ref, {
      type: 'recordEntry',
      log: 'safeguarding',
      text: 'Referred this morning, with the names of nobody in it.',
    });
    expect(await mari.refused(ref, steering)).toMatchObject({ code: 'question-open', cite: 'PFP 4.5' });
    await mari.does(ref, {
      type: 'answerQuestion',
      question: 'pf-verified',
      answer: 'confirmed',
      rationale: 'The owner has named an administrator.',
    });
    await mari.does(ref, { type: 'recordMilestone', milestone: 'verified-with-owner', on: inDays(0) });
    expect(await mari.refused(ref, steering)).toMatchObject({
      cite: 'PFP 4.5',
      mayOverride: true,
      missing: [{ requirement: 'milestone:verified-with-regulator' }],
    });
    await mari.does(ref, { type: 'recordMilestone', milestone: 'verified-with-regulator', on: inDays(0) });
    await filesInBoth(mari, ref, 'pf-provider-failure', {}, ['Madeup Lodge']);
    await filesLetter(mari, ref, 'pf-activation-confirmed', ['Madeup Lodge']);
    const view = await mari.does(ref, steering);
    expect(
      statusOf(view, 'pf-safeguarding', 'pf-verification', 'pf-notify', 'pf-provider-written-to'),
    ).toEqual(['met', 'met', 'met', 'met']);
  });

  it('meets, sets up the operational group and looks into every option (7.1–7.3, 8.1)', async () => {
    const held = await holdMeeting(mari, ref, [
      { text: 'Agree nurses for tonight', owner: 'Gwen Esiampl', due: inDays(1) },
    ]);
    expect(held.plan.actions).toMatchObject([{ source: 'group', owner: 'Gwen Esiampl' }]);
    expect(held.meetings[0]?.actions).toEqual([held.plan.actions[0]?.id]);
    expect(statusOf(held, 'pf-first-meeting', 'pf-meeting-called')).toEqual(['met', 'met']);
    const minuted = await filesInBoth(mari, ref, 'minutes', {}, ['Agree nurses for tonight']);
    expect(statusOf(minuted, 'pf-minutes-sent')).toEqual(['met']);
    await tick(mari, ref, ['pf-operational-group', 'pfp-a-3.1']);
    const options = itemIds(held).filter((id) => id.startsWith('pf-option-'));
    expect(options).toHaveLength(11);
    for (const item of options.slice(1))
      await gwen.does(ref, { type: 'setItemNotApplicable', item, reason: 'Nobody offers it here.' });
    const looked = await gwen.does(ref, { type: 'tickItem', item: options[0] ?? '' });
    expect(statusOf(looked, 'pf-operations', 'pf-options')).toEqual(['met', 'met']);
  });

  it('pays nothing without a written agreement, whoever asks and for whatever reason (8.3)', async () => {
    const payment = {
      type: 'agreePayment' as const,
      payee: 'Madeup Care Group Ltd',
      amount: 18_000,
      purpose: 'Wages of the nurses for one week',
    };
    expect(await mari.refused(ref, { ...payment, override: 'Payday is today' })).toMatchObject({
      cite: 'PFP 8.3',
      mayOverride: false,
      missing: [{ requirement: 'written-agreement' }],
    });
    expect((await mari.view(ref)).payments).toEqual([]);
    await filesLetter(mari, ref, 'pf-payment-agreement', ['Madeup Lodge']);
    const paid = await mari.does(ref, { ...payment, agreement: 'The letter of today, signed by the owner' });
    expect(paid.payments).toMatchObject([{ amount: 18_000, agreement: expect.any(String) }]);
  });

  it('moves people only once it is agreed how they are told (App. A 2.11), and reports every day', async () => {
    await mari.does(ref, {
      type: 'answerQuestion',
      question: 'pf-continuity',
      answer: 'closes',
      rationale: 'No buyer within the week.',
    });
    await filesInBoth(mari, ref, 'pf-transition-plan', { chosen: 'Two homes nearby have room.' }, [
      'Madeup Lodge',
    ]);
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'relocation' })).toMatchObject({
      cite: 'PFP App. A 2.11',
      missing: [{ requirement: 'duty-met:pf-telling-agreed' }],
    });
    await tick(mari, ref, ['pfp-a-2.11', 'pfp-a-2.14']);
    await mari.does(ref, { type: 'enterStage', stage: 'relocation' });
    await filesLetter(mari, ref, 'pf-people-and-families', ['Madeup Lodge']);

    for (const log of ['briefing', 'shift', 'movement', 'risk', 'communication'] as const)
      await gwen.does(ref, { type: 'recordEntry', log, text: `Said in the ${log} log today` });
    const reported = await filesInBoth(mari, ref, 'situation-report', {}, ['Said in the risk log today']);
    // Once filed it is due again tomorrow, by the calendar and not by working days.
    expect(statusOf(reported, 'pf-daily-report', 'pf-daily-briefing')).toEqual(['open', 'open']);
    expect(dueOf(reported, 'pf-daily-report')[0]).toBe(inDays(1));
    expect(dueOf(reported, 'pf-daily-briefing')[0]).toBe(inDays(1));
    expect(statusOf(reported, 'pf-shifts-logged', 'pf-moves-logged', 'pf-people-written-to')).toEqual([
      'met',
      'met',
      'met',
    ]);
  });

  it('is complete when each person has decided, or others for them (1.4), and ends the daily report', async () => {
    const completion = { type: 'enterStage' as const, stage: 'completion' };
    expect(await mari.refused(ref, completion)).toMatchObject({
      cite: 'PFP 1.4',
      missing: [{ requirement: 'duty-met:pf-capacity' }],
    });
    await tick(mari, ref, ['pfp-a-3.8', 'pfp-a-7.4']);
    const complete = await mari.does(ref, completion);
    expect(statusOf(complete, 'pf-daily-report')).toEqual(['met']);
    expect(dueOf(complete, 'pf-daily-report')).toEqual([undefined, undefined]);
    await mari.does(ref, {
      type: 'answerQuestion',
      question: 'pf-settled',
      answer: 'all-settled',
      rationale: 'Everybody was visited twice.',
    });
    await mari.does(ref, { type: 'enterStage', stage: 'lessons' });
  });

  it('ends with what was learnt (App. A 8.2, 10.2)', async () => {
    const close = { type: 'closeCase' as const, outcome: 'Everybody has moved and settled' };
    expect((await mari.refused(ref, close)).missing.map(({ cite }) => cite)).toEqual([
      'PFP App. A 8.2',
      'PFP App. A',
    ]);
    await mari.does(ref, {
      type: 'recordEntry',
      log: 'lesson',
      theme: 'finance',
      text: 'Ask for the wages ledger in the first hour.',
    });
    await tick(mari, ref);
    const reported = await filesInBoth(mari, ref, 'lessons-report', {}, [
      'Ask for the wages ledger in the first hour.',
    ]);
    expect(statusOf(reported, 'pf-debrief', 'pf-review-report')).toEqual(['met', 'met']);
    const closed = await mari.does(ref, close);
    expect(closed).toMatchObject({ status: 'closed', overdue: 0, overrides: [] });
    expect(closed.progress.settled).toBe(closed.progress.total);
  });
});

describe('the first meeting, within three working days of the notification (7.1), by England’s calendar', () => {
  it.each([
    ['before Easter', '2026-04-02T09:00:00Z', '2026-04-09'],
    ['on Christmas Eve', '2025-12-24T16:00:00Z', '2025-12-31'],
    ['before the Jubilee', '2022-06-01T12:00:00+01:00', '2022-06-08'],
    ['late on a summer Sunday, by London’s clock already Monday', '2025-07-06T23:30:00Z', '2025-07-10'],
    ['on a Friday', '2025-07-04T10:00:00Z', '2025-07-09'],
  ])('%s', async (_when, notifiedAt, due) => {
    const { case: view } = await mari.open({ ...providerFailure, notifiedAt });
    expect(view.firstMeetingDue).toMatchObject({ due, cite: 'PFP 7.1' });
    expect(dueOf(view, 'pf-first-meeting')).toEqual([due, 'overdue']);
  });

  it('cannot be put off by a notification that is still to come', async () => {
    const answer = await mari.ask('POST', '/api/cases', {
      ...providerFailure,
      notifiedAt: `${inDays(30)}T09:00:00Z`,
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'milestone-in-future', cite: 'PFP 7.1' } });
  });
});

/** Read off the right-hand column of Appendix A: A for all, C for care home, H for home care. */
const marked: Readonly<Record<string, string>> = {
  1: 'AA',
  2: 'AAAHAAACAAAAAAAAAAAAA',
  3: 'AAAAAAAAACAAA',
  4: 'ACCAAAA',
  5: 'AAAAAA',
  6: 'ACCC',
  7: 'AHAACAACCACCCCCACAACCCCCACCACC',
  8: 'AAA',
  9: 'AAAA',
  10: 'AAA',
};
const numbered = Object.entries(marked).flatMap(([chapter, marks]) =>
  [...marks].map((mark, index) => ({ number: `${chapter}.${index + 1}`, mark })),
);

describe('Appendix A, by its 93 numbers', () => {
  it.each([
    ['a care home', 'madeup-lodge', 'C'],
    ['home care', 'madeup-home-care', 'H'],
  ])('for %s', async (_what, serviceId, own) => {
    const { ref, case: view } = await mari.open({ ...providerFailure, serviceId, planned: true });
    const items = view.sections
      .flatMap((section) => section.items)
      .filter(({ id }) => id.startsWith('pfp-a-'));
    const applying = numbered.filter(({ mark }) => mark === 'A' || mark === own);
    expect(numbered).toHaveLength(93);
    expect(items.map(({ id, cite }) => [id, cite])).toEqual(
      applying.map(({ number }) => [`pfp-a-${number}`, `PFP App. A ${number}`]),
    );
    for (const { number } of applying) await gwen.does(ref, { type: 'tickItem', item: `pfp-a-${number}` });
    for (const { number } of numbered.filter((one) => !applying.includes(one)))
      expect(await gwen.refused(ref, { type: 'tickItem', item: `pfp-a-${number}` })).toMatchObject({
        code: 'item-not-applicable-here',
      });
    const done = (await mari.view(ref)).sections
      .flatMap((section) => section.items)
      .filter(({ id }) => id.startsWith('pfp-a-'));
    for (const item of done) expect(item).toMatchObject({ status: 'done', initials: 'GE' });
    expect(done.every(({ responsible }) => responsible !== '')).toBe(true);
    // Appendix C is for home care, D only for a home that closes without a plan.
    expect(sectionIds(view).includes('home-care-exit')).toBe(own === 'H');
    expect(sectionIds(view).filter((id) => id.startsWith('emergency-'))).toEqual([]);
  });
});

describe('provider failure, every way', () => {
  everyWay('england-pfp', 'provider-failure', () => walker);
});
