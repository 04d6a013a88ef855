import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Product } from '../product.ts';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { notificationDraftSchema } from '../../src/server/contract/drafts.ts';
import { Client } from './client.ts';
import { channelOf, closure, inDays } from './given.ts';
import { dueOf, filesInBoth, filesLetter, sectionIds, statusOf } from './papers.ts';

/** A planned closure of a care home (P4), its checklists from PFP Appendix A. */
describe('planned closure of a care home', () => {
  let product: Product;
  let mari: Client;
  let gwen: Client;
  let ref: string;

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari', 'cy');
    gwen = await Client.signIn(product.url, 'gwen');
  });
  afterAll(() => product?.stop());

  it('opens with its checklists in the channel', async () => {
    ref = (await mari.open(closure)).ref;
    expect(ref).toMatch(/^CL-\d{4}-0001$/);
    const view = await mari.until(
      ref,
      'all steps done',
      ({ steps }) => steps.length > 5 && steps.every(({ status }) => status === 'done'),
    );
    const sections = view.sections.map(({ id }) => id);
    expect(sections).toEqual(
      expect.arrayContaining(['steering-group', 'clarification', 'individuals', 'relocation']),
    );
    // A list this long stands on one card, beside progress and plan.
    expect(channelOf(await mari.teams(), ref).posts).toHaveLength(3);
    // Items for home care only do not stand on a care home's list (PFP App. A, applicability).
    expect(JSON.stringify(view.sections)).not.toContain('"pfp-a-2.4"');
    expect(JSON.stringify(view.sections)).toContain('"pfp-a-7.12"');
  });

  it('wants the first meeting within three working days (PFP 7.1)', async () => {
    const view = await mari.view(ref);
    expect(view.firstMeetingDue).toMatchObject({ cite: 'PFP 7.1', workingDaysLeft: 3 });
  });

  it('does not assess before the group has met, says so in Welsh, and lets a lead go on with a reason', async () => {
    await mari.does(ref, { type: 'enterStage', stage: 'clarification' });
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'assessment' })).toMatchObject({
      code: 'question-open',
      cite: 'Code 7.3',
    });
    await mari.does(ref, {
      type: 'answerQuestion',
      question: 'cl-confirmed',
      answer: 'certain',
      rationale: 'The provider’s notice names the last day.',
    });
    const refused = await mari.refused(ref, { type: 'enterStage', stage: 'assessment' });
    expect(refused).toMatchObject({ mayOverride: true, missing: [{ requirement: 'meeting-held' }] });
    const english = await (
      await Client.signIn(product.url, 'mari')
    ).refused(ref, { type: 'enterStage', stage: 'assessment' });
    expect(refused.detail).not.toBe(english.detail);
    expect(refused.missing[0]?.text).not.toBe(english.missing[0]?.text);
    expect(
      await gwen.refused(ref, { type: 'enterStage', stage: 'assessment', override: 'No time' }),
    ).toMatchObject({ code: 'not-permitted' });
    const view = await mari.does(ref, {
      type: 'enterStage',
      stage: 'assessment',
      override: 'The group met by telephone on Sunday; minutes follow.',
    });
    expect(view.overrides).toHaveLength(1);
  });

  it('writes to the provider and to people in both languages, and keeps a plan of the closure', async () => {
    await filesLetter(mari, ref, 'closure-support', ['Plas Enghraifft']);
    await filesLetter(mari, ref, 'closure-people-and-families', ['Plas Enghraifft']);
    const planned = await filesInBoth(mari, ref, 'closure-plan', {}, ['Plas Enghraifft']);
    expect(
      statusOf(planned, 'cl-provider-roles', 'cl-people-and-families-letter', 'cl-written-plan'),
    ).toEqual(['met', 'met', 'met']);
    // Planned for months ahead: neither the daily report nor the emergency lists of a sudden closure.
    expect(statusOf(planned, 'cl-daily-report', 'cl-leads-told')).toEqual([undefined, undefined]);
    expect(sectionIds(planned).filter((id) => id.startsWith('emergency-'))).toEqual([]);
    // Working days back from the end of March 2027, over Easter (26 and 29 March).
    const dated = await mari.does(ref, {
      type: 'recordMilestone',
      milestone: 'cl-closure-date',
      on: '2027-03-30',
    });
    expect(dueOf(dated, 'cl-needs-met')[0]).toBe('2027-03-25');
  });

  it('notifies without delay and is uploaded by a person (7.12, 7.13)', async () => {
    const form = notificationDraftSchema.parse(
      (await mari.ask('GET', `/api/cases/${ref}/drafts/notifications/closure`)).body,
    );
    const fields = Object.fromEntries(
      form.fields.map(({ id, value }) => [id, value || 'Dywedwyd gan berson']),
    );
    const draft =
      (
        await mari.does(ref, { type: 'draftNotification', notification: 'closure', fields })
      ).notifications.find(({ notification }) => notification === 'closure')?.draft ?? '';
    await mari.does(ref, {
      type: 'confirmNotification',
      draft,
      fields,
      recipients: [{ name: 'Arolygiaeth Gofal Cymru' }],
    });
    const filed = await mari.until(ref, 'filed', ({ notifications }) =>
      notifications.some(({ notification, status }) => notification === 'closure' && status === 'filed'),
    );
    expect(
      filed.duties.filter(({ cite }) => cite === 'Code 7.12').every(({ status }) => status === 'met'),
    ).toBe(true);
    const uploaded = await mari.does(ref, { type: 'confirmUpload', draft });
    expect(
      uploaded.duties.filter(({ cite }) => cite === 'Code 7.13').every(({ status }) => status === 'met'),
    ).toBe(true);
  });

  it('closes when the checklists are settled and lessons recorded', async () => {
    await mari.does(ref, { type: 'enterStage', stage: 'relocation' });
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'completion' })).toMatchObject({
      cite: 'Code 7.6',
      missing: [{ requirement: 'milestone:cl-last-person-moved' }],
    });
    await mari.does(ref, { type: 'recordMilestone', milestone: 'cl-last-person-moved', on: inDays(0) });
    await mari.does(ref, { type: 'enterStage', stage: 'completion' });
    await mari.does(ref, {
      type: 'answerQuestion',
      question: 'cl-everyone-settled',
      answer: 'yes',
      rationale: 'Each was visited in the new home.',
    });
    const early = await mari.refused(ref, { type: 'enterStage', stage: 'lessons' });
    expect(early.missing.map(({ requirement }) => requirement)).toEqual([
      'duty-met:cl-needs-met',
      'duty-met:cl-carers',
    ]);
    const items = (await mari.view(ref)).sections.flatMap((section) => section.items);
    await Promise.all(
      items.map((item, n) => (n % 2 === 0 ? mari : gwen).does(ref, { type: 'tickItem', item: item.id })),
    );
    const settled = await mari.view(ref);
    expect(settled.progress.settled).toBe(items.length);
    await mari.does(ref, { type: 'enterStage', stage: 'lessons' });
    await mari.does(ref, {
      type: 'recordEntry',
      log: 'lesson',
      text: 'Ask for the keys to the medicine room on the first day.',
    });
    for (const { id } of getEdition('wales-2026').standards)
      await mari.does(ref, {
        type: 'assessStandard',
        standard: id,
        judgement: 'met',
        evidence: 'Yn yr adroddiad ar y cau.',
      });
    const assessed = await filesInBoth(mari, ref, 'self-assessment', {}, ['Yn yr adroddiad ar y cau.']);
    expect(statusOf(assessed, 'cl-standards')).toEqual(['met']);
    const learnt = await filesInBoth(mari, ref, 'lessons-report', {}, [
      'Ask for the keys to the medicine room on the first day.',
    ]);
    expect(statusOf(learnt, 'cl-lessons-reported')).toEqual(['met']);
    const closed = await mari.does(ref, {
      type: 'closeCase',
      outcome: 'Everybody has moved and settled',
      residualConcerns: 'none',
    });
    expect(closed.status).toBe('closed');
    expect((await mari.view(ref)).overdue).toBe(0);
  });
});
