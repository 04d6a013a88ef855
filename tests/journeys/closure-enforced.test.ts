import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { startProduct, type Product } from '../product.ts';
import { holdMeeting } from './acts.ts';
import { Client } from './client.ts';
import { closure, inDays, openings } from './given.ts';
import { dueOf, filesInBoth, filesLetter, itemIds, sectionIds, statusOf } from './papers.ts';
import { satisfy, tick } from './satisfy.ts';
import { route, Walker } from './walk.ts';

/** Two closures unlike the planned one (P4): a home shut at once by the inspectorate, and a home care service. */
const wales = getEdition('wales-2026');
let product: Product;
let mari: Client;
let gwen: Client;

beforeAll(async () => {
  product = await startProduct();
  mari = await Client.signIn(product.url, 'mari', 'cy');
  gwen = await Client.signIn(product.url, 'gwen');
});
afterAll(() => product?.stop());

describe('an enforced closure that nobody planned', () => {
  let ref: string;
  const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();

  it('opens with what an emergency in a home asks for (PFP App. D)', async () => {
    const opened = await mari.open({
      ...closure,
      serviceId: 'ty-gwyn',
      criteria: ['ciw-enforcement'],
      evidence: [{ text: 'The registration is cancelled by order of the court', source: 'inspection' }],
      closureKind: 'enforced',
      planned: false,
      notifiedAt: anHourAgo,
    });
    ref = opened.ref;
    expect(opened.case).toMatchObject({ closureKind: 'enforced', planned: false });
    const emergency = ['emergency-closure', 'emergency-roles', 'emergency-moves'];
    expect(sectionIds(opened.case)).toEqual(expect.arrayContaining(emergency));
    expect(itemIds(opened.case).filter((id) => id.startsWith('pfp-d-role-'))).toHaveLength(16);
    expect(itemIds(opened.case).filter((id) => id.startsWith('pfp-c-'))).toEqual([]);
    // A list this long stands on one card in the channel.
    const posted = await mari.until(ref, 'the checklist in the channel', ({ steps }) =>
      steps.some(({ step, status }) => step === 'card:checklist' && status === 'done'),
    );
    expect(posted.steps.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  it('is told to both leads by telephone and in writing, and not to their office (PFP 4.3, 4.4)', async () => {
    const told = {
      type: 'recordActivation' as const,
      telephonedAt: anHourAgo,
      writtenAt: anHourAgo,
      acknowledgedAt: anHourAgo,
      acknowledgedBy: 'Nia Ymarfer',
    };
    expect(statusOf(await mari.view(ref), 'cl-leads-told')).toEqual(['open']);
    expect(await mari.refused(ref, { ...told, acknowledgedAs: 'administrative-staff' })).toMatchObject({
      code: 'acknowledged-by-staff',
      cite: 'PFP 4.4',
      mayOverride: false,
    });
    expect(statusOf(await mari.does(ref, { ...told, acknowledgedAs: 'lead' }), 'cl-leads-told')).toEqual([
      'met',
    ]);
  });

  it('notifies the same day, in both languages, and writes to provider and families (7.10–7.13)', async () => {
    const filed = await filesInBoth(mari, ref, 'closure', {}, ['Tŷ Gwyn']);
    expect(statusOf(filed, 'cl-notify', 'cl-notification-uploaded')).toEqual(['met', 'open']);
    const draft = filed.notifications[0]?.draft ?? '';
    const uploaded = await mari.does(ref, { type: 'confirmUpload', draft, platformReference: 'YMARFER-7' });
    expect(statusOf(uploaded, 'cl-notification-uploaded')).toEqual(['met']);
    await filesLetter(mari, ref, 'closure-support', ['Tŷ Gwyn']);
    await filesLetter(mari, ref, 'closure-people-and-families', ['Tŷ Gwyn']);
    const news = await filesLetter(mari, ref, 'closure-news', ['Tŷ Gwyn']);
    expect(statusOf(news, 'cl-provider-roles')).toEqual(['met']);
    // A report is filed, and is not for the platform.
    const report = await filesInBoth(mari, ref, 'situation-report', {}, ['Tŷ Gwyn']);
    const situation = report.notifications.find(({ kind }) => kind === 'situation-report')?.draft ?? '';
    expect(await mari.refused(ref, { type: 'confirmUpload', draft: situation })).toMatchObject({
      code: 'not-for-upload',
    });
  });

  it('reports the situation every day while people still have to move (PFP App. C)', async () => {
    const today = await mari.view(ref);
    expect(statusOf(today, 'cl-daily-report')).toEqual(['open']);
    expect(today.duties.find(({ id }) => id === 'cl-daily-report')?.metAt).not.toBeNull();
    expect(dueOf(today, 'cl-daily-report')).toEqual([inDays(1), 'due-soon']);
    for (const log of ['risk', 'shift', 'briefing', 'movement', 'call'] as const)
      await gwen.does(ref, { type: 'recordEntry', log, text: `In the ${log} log since this morning` });
    const second = await filesInBoth(mari, ref, 'situation-report', {}, [
      'In the risk log since this morning',
    ]);
    expect(second.notifications.filter(({ kind }) => kind === 'situation-report')).toHaveLength(2);
  });

  it('meets before anybody is assessed, and keeps minutes and a written plan (7.3, 7.5, PFP 7.2)', async () => {
    const clarifying = await mari.does(ref, { type: 'enterStage', stage: 'clarification' });
    // The letter to families was sent before it was due.
    expect(statusOf(clarifying, 'cl-people-and-families-letter')).toEqual(['met']);
    const answer = (given: string) => ({
      type: 'answerQuestion' as const,
      question: 'cl-confirmed',
      answer: given,
      rationale: 'The court sits again on Monday.',
    });
    const assess = { type: 'enterStage' as const, stage: 'assessment' };
    await mari.does(ref, answer('unclear'));
    expect(await mari.refused(ref, assess)).toMatchObject({ code: 'not-by-answer', cite: 'Code 7.3' });
    await mari.does(ref, answer('likely'));
    expect(await mari.refused(ref, assess)).toMatchObject({
      cite: 'PFP 7.3',
      mayOverride: true,
      missing: [{ requirement: 'meeting-held' }],
    });
    await holdMeeting(mari, ref, [{ text: 'Find six beds by Friday', owner: 'Tom Example', due: inDays(5) }]);
    const minuted = await filesInBoth(mari, ref, 'minutes', {}, ['Find six beds by Friday']);
    const minutes = minuted.notifications.find(({ kind }) => kind === 'minutes');
    expect(minutes).toMatchObject({ status: 'filed' });
    const planned = await filesInBoth(mari, ref, 'closure-plan', {}, ['Tŷ Gwyn']);
    expect(statusOf(planned, 'cl-written-plan')).toEqual(['met']);
    await mari.does(ref, assess);
  });

  it('has everybody provided for by the working day before the last, over Easter too (7.6)', async () => {
    // The last day is Easter Monday; Good Friday is the 26th.
    const dated = await mari.does(ref, {
      type: 'recordMilestone',
      milestone: 'cl-closure-date',
      on: '2027-03-29',
    });
    expect(dueOf(dated, 'cl-needs-met')[0]).toBe('2027-03-25');
    const payment = {
      type: 'agreePayment' as const,
      payee: 'Gofal Enghraifft Cyf',
      amount: 9_000,
      purpose: 'Agency nurses for one week',
    };
    expect(await mari.refused(ref, payment)).toMatchObject({ cite: 'PFP 8.3', mayOverride: true });
    const paid = await mari.does(ref, { ...payment, agreement: 'Letter of today' });
    expect(paid.payments).toHaveLength(1);
  });

  it('moves people, comes back for the one who has not settled, and then ends the daily report', async () => {
    const completion = { type: 'enterStage' as const, stage: 'completion' };
    const settled = (given: string) => ({
      type: 'answerQuestion' as const,
      question: 'cl-everyone-settled',
      answer: given,
      rationale: 'Each was visited in the new home.',
    });
    await mari.does(ref, { type: 'enterStage', stage: 'relocation' });
    expect(await mari.refused(ref, completion)).toMatchObject({
      cite: 'Code 7.6',
      missing: [{ requirement: 'milestone:cl-last-person-moved' }],
    });
    await mari.does(ref, { type: 'recordMilestone', milestone: 'cl-last-person-moved', on: inDays(0) });
    const moved = await mari.does(ref, completion);
    expect(statusOf(moved, 'cl-daily-report')).toEqual(['met']);
    expect(dueOf(moved, 'cl-daily-report')).toEqual([undefined, undefined]);

    await mari.does(ref, settled('no'));
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'lessons' })).toMatchObject({
      code: 'not-by-answer',
    });
    const back = await mari.does(ref, { type: 'enterStage', stage: 'relocation' });
    expect(statusOf(back, 'cl-daily-report')).toEqual(['open']);
    expect(dueOf(back, 'cl-daily-report')).toEqual([inDays(1), 'due-soon']);

    await mari.does(ref, completion);
    await mari.does(ref, settled('yes'));
    expect(
      (await mari.refused(ref, { type: 'enterStage', stage: 'lessons' })).missing.map(
        ({ requirement, cite }) => [requirement, cite],
      ),
    ).toEqual([
      ['duty-met:cl-needs-met', 'Code 7.6'],
      ['duty-met:cl-carers', 'Code 7.9'],
    ]);
    await tick(mari, ref);
    await mari.does(ref, { type: 'enterStage', stage: 'lessons' });
  });

  it('ends with lessons, a self-assessment and nothing overdue (4.16, NF 1.48)', async () => {
    const close = {
      type: 'closeCase' as const,
      outcome: 'Everybody has moved and settled',
      residualConcerns: 'none' as const,
    };
    expect(await mari.refused(ref, close)).toMatchObject({
      missing: [{ requirement: 'lessons-recorded', cite: 'PFP App. A 10.1' }],
    });
    await mari.does(ref, {
      type: 'recordEntry',
      log: 'lesson',
      theme: 'records',
      text: 'Keep a paper copy of every medication list.',
    });
    await satisfy(mari, ref, 'standards-assessed', close, wales);
    const learnt = await filesInBoth(mari, ref, 'lessons-report', {}, [
      'Keep a paper copy of every medication list.',
    ]);
    const assessed = await filesInBoth(mari, ref, 'self-assessment', {}, []);
    expect(statusOf(learnt, 'cl-lessons', 'cl-lessons-reported', 'cl-practice-reviewed')).toEqual([
      'met',
      'met',
      'met',
    ]);
    expect(statusOf(assessed, 'cl-standards')).toEqual(['met']);
    for (const duty of assessed.duties.filter(({ status, byHand }) => status === 'open' && byHand))
      await mari.does(ref, { type: 'confirmDuty', duty: duty.id, note: 'Seen to.' });
    const open = (await mari.view(ref)).duties.filter(({ status }) => status === 'open');
    expect(open.map(({ id }) => id)).toEqual([]);
    for (const { id, status } of (await mari.view(ref)).plan.actions)
      if (status === 'open')
        await gwen.does(ref, { type: 'meetAction', action: id, evidence: 'Six beds were found.' });
    expect(await mari.does(ref, close)).toMatchObject({ status: 'closed', overdue: 0, overrides: [] });
  });
});

describe('the closure of a home care service', () => {
  it('has its own checklists (PFP App. C) and duties (7.8), from the opening to the lessons', async () => {
    const walker = new Walker(mari, gwen, wales, {
      ...openings,
      closure: { ...closure, serviceId: 'example-home-care' },
    });
    const ref = await walker.atStage('closure', 'relocation');
    const view = await mari.view(ref);
    expect(view.service.setting).toBe('home-care');
    expect(sectionIds(view)).toEqual(expect.arrayContaining(['home-care-exit', 'home-care-support']));
    expect(sectionIds(view).filter((id) => id.startsWith('emergency-'))).toEqual([]);
    const items = itemIds(view);
    // 2.4 is for home care only, 7.12 (transport to a new home) for care homes only.
    expect([items.includes('pfp-a-2.4'), items.includes('pfp-a-7.12')]).toEqual([true, false]);
    expect(items).toEqual(
      expect.arrayContaining([
        'pfp-c-hub',
        'pfp-c-client-list',
        'pfp-c-first-contact',
        'pfp-c-high-risk-first',
        'cl-changed-over',
      ]),
    );
    expect(items).not.toContain('cl-settled');
    expect(statusOf(view, 'cl-suitable-service', 'cl-service-transition', 'cl-voice-service')).toEqual([
      'open',
      'open',
      'open',
    ]);
    expect(
      statusOf(view, 'cl-suitable-home', 'cl-transport', 'cl-accompanied', 'cl-settling-in', 'cl-voice'),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
    // A closure that was planned asks for no daily report and no telephone call.
    expect(statusOf(view, 'cl-daily-report', 'cl-leads-told')).toEqual([undefined, undefined]);

    const closureRoute = route(walker.procedure('closure'), 'lessons');
    for (const out of closureRoute.slice(closureRoute.findIndex(({ stage }) => stage === 'relocation')))
      await walker.leave(ref, out);
    const last = await walker.passes(ref, { type: 'closeCase', outcome: 'Every round has a new provider' });
    expect(last.status).toBe('closed');
    expect(statusOf(last, 'cl-suitable-service', 'cl-service-transition', 'cl-voice-service')).toEqual([
      'met',
      'met',
      'met',
    ]);
  });
});
