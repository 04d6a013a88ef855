import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Product } from '../product.ts';
import { notificationDraftSchema } from '../../src/server/contract/drafts.ts';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { fileDraft, fileLetter, holdMeeting } from './acts.ts';
import { Client } from './client.ts';
import { decommissioning, escalatingConcerns, inDays } from './given.ts';
import { tick } from './satisfy.ts';

/** Improvement has failed: the case steps over from escalating concerns and is decommissioned (P2 to P3). */
describe('from escalating concerns to decommissioning', () => {
  let product: Product;
  let mari: Client;
  let ref: string;

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    ref = (await mari.open(escalatingConcerns)).ref;
  });
  afterAll(() => product?.stop());

  const ticks = (...items: readonly string[]): Promise<void> => tick(mari, ref, items);
  const duties = async (...ids: readonly string[]): Promise<readonly (string | undefined)[]> => {
    const view = await mari.view(ref);
    return ids.map((id) => view.duties.find((duty) => duty.id === id)?.status);
  };

  it('asks for improvement with support before the end of a contract (5.10), and a lead may say why not', async () => {
    await mari.does(ref, {
      type: 'recordProviderResponse',
      response: 'The provider sees no need to change.',
    });
    await mari.does(ref, {
      type: 'addAction',
      action: {
        text: 'A nurse on every night',
        source: 'contract',
        owner: 'Dafydd Sampl-Rees',
        due: inDays(10),
      },
    });
    await mari.does(ref, { type: 'agreePlan', agreedWith: 'Siân Esiampl-Jones' });
    await mari.does(ref, {
      type: 'answerQuestion',
      question: 'ec-criteria-met',
      answer: 'met',
      rationale: 'Three visits show it.',
    });
    await mari.does(ref, { type: 'enterStage', stage: 'plan' });
    await mari.does(ref, { type: 'enterStage', stage: 'improvement' });
    const step = {
      type: 'stepToProcedure' as const,
      procedure: 'decommissioning' as const,
      reason: 'Two plans have failed.',
      criteria: ['dc-performance'],
    };
    expect(await mari.refused(ref, step)).toMatchObject({
      cite: 'Code 5.10',
      mayOverride: true,
      missing: [{ requirement: 'filed:support-confirmed', cite: 'Code 5.13' }],
    });
    const over = await mari.does(ref, {
      ...step,
      override: 'The provider turned down every offer of support in writing.',
    });
    expect(over.ref).toMatch(/^EC-/);
    expect(over.stage.id).toBe('dc-assessment');
    expect(over.plan.open).toBe(1);
    // What the procedure that was left asked for and did not get stays on the list.
    expect(await duties('ec-support-in-writing', 'dc-assess')).toEqual(['open', 'open']);
  });

  it('does not decide before the assessment (6.1), whoever asks', async () => {
    await mari.does(ref, {
      type: 'answerQuestion',
      question: 'dc-fit-for-purpose',
      answer: 'performance',
      rationale: 'Two plans in a year, neither carried out.',
    });
    const decide = { type: 'enterStage' as const, stage: 'dc-decision' };
    expect(await mari.refused(ref, { ...decide, override: 'No time' })).toMatchObject({
      cite: 'Code 6.1',
      mayOverride: false,
    });
    await ticks('dc-performance-level', 'dc-strategic-relevance', 'dc-value');
    expect((await mari.does(ref, decide)).stage.id).toBe('dc-decision');
  });

  it('carries nothing out before continuity is planned (6.4), standards and equality assessed', async () => {
    await mari.does(ref, {
      type: 'answerQuestion',
      question: 'dc-decided',
      answer: 'for-quality-and-safety',
      rationale: 'People are not safe at night.',
    });
    const carryOut = { type: 'enterStage' as const, stage: 'dc-transition' };
    const early = await mari.refused(ref, carryOut);
    expect(early).toMatchObject({ mayOverride: false });
    expect(early.missing.map(({ requirement }) => requirement).toSorted()).toEqual([
      'duty-met:dc-continuity-plan',
      'duty-met:dc-equality-impact',
      'duty-met:dc-sign-off',
      'standards-assessed',
    ]);
    await ticks('dc-register', 'dc-plan-each', 'dc-equality-impact-assessed', 'dc-signed-off');
    for (const { id } of getEdition('wales-2026').standards)
      await mari.does(ref, {
        type: 'assessStandard',
        standard: id,
        judgement: 'met',
        evidence: 'In the decision report.',
      });
    await mari.does(ref, carryOut);
  });

  it('notifies at once, because the contract ends over quality and safety (6.6, 6.9)', async () => {
    expect(await duties('dc-notify', 'dc-notification-uploaded')).toEqual(['open', 'open']);
    const form = notificationDraftSchema.parse(
      (await mari.ask('GET', `/api/cases/${ref}/drafts/notifications/contract-terminated`)).body,
    );
    const fields = Object.fromEntries(
      form.fields.map(({ id, value, kind }) => [
        id,
        value || (kind === 'date' ? inDays(30) : 'Said by a person'),
      ]),
    );
    const drafted = await mari.does(ref, {
      type: 'draftNotification',
      notification: 'contract-terminated',
      fields,
    });
    const draft = drafted.notifications[0]?.draft ?? '';
    await mari.does(ref, {
      type: 'confirmNotification',
      draft,
      fields,
      recipients: [{ name: 'Care Inspectorate Wales' }],
    });
    await mari.until(ref, 'filed', ({ notifications }) => notifications[0]?.status === 'filed');
    await mari.does(ref, { type: 'confirmUpload', draft });
    expect(await duties('dc-notify', 'dc-notification-uploaded')).toEqual(['met', 'met']);
  });

  it('ends only when everyone is served (6.4), carers are seen to (6.8) and lessons are recorded', async () => {
    const complete = { type: 'enterStage' as const, stage: 'dc-completion' };
    expect(await mari.refused(ref, complete)).toMatchObject({ code: 'question-open', cite: 'Code 6.4' });
    await mari.does(ref, {
      type: 'answerQuestion',
      question: 'dc-all-served',
      answer: 'yes',
      rationale: 'Checked with each family.',
    });
    expect(await mari.refused(ref, complete)).toMatchObject({ cite: 'Code 6.4', mayOverride: false });
    await ticks('dc-new-service', 'dc-nobody-without', 'dc-carers-found', 'dc-carers-assessed');
    await mari.does(ref, { type: 'recordMilestone', milestone: 'dc-contract-ends', on: inDays(0) });
    await mari.does(ref, complete);
    const close = {
      type: 'closeCase' as const,
      outcome: 'Everyone has another service',
      residualConcerns: 'none' as const,
    };
    expect(await mari.refused(ref, close)).toMatchObject({ cite: 'Code 4.16' });
    await mari.does(ref, { type: 'recordEntry', log: 'lesson', text: 'Ask about nights from the start.' });
    // The provider's open action came along, and is not left hanging.
    expect((await mari.refused(ref, close)).missing[0]?.requirement).toBe('remedies-met');
    for (const { id } of (await mari.view(ref)).plan.actions)
      await mari.does(ref, { type: 'withdrawAction', action: id, reason: 'The contract has ended.' });
    expect((await mari.does(ref, close)).status).toBe('closed');
  });

  describe('of home care, for strategic reasons', () => {
    let homeCare: string;
    const seen = async (id: string) => (await mari.view(homeCare)).duties.find((duty) => duty.id === id);
    const answer = (question: string, given: string, rationale: string) =>
      mari.does(homeCare, { type: 'answerQuestion', question, answer: given, rationale });

    it('opens on a ground of 6.3, and is looked at with partners before anything is decided', async () => {
      const bare = await mari.ask('POST', '/api/cases', { ...decommissioning, criteria: [] });
      expect(bare).toMatchObject({ status: 409, body: { cite: 'Code 6.3', mayOverride: true } });
      const opened = await mari.open({ ...decommissioning, criteria: ['dc-market', 'dc-demography'] });
      homeCare = opened.ref;
      expect(homeCare).toMatch(/^DC-\d{4}-\d{4}$/);
      expect(opened.case.service.setting).toBe('home-care');
      await holdMeeting(mari, homeCare, [
        { text: 'Ask the unions for a date', owner: 'Tom Example', due: inDays(7) },
      ]);
      const { files } = await fileDraft(mari, homeCare, 'minutes');
      expect(files.map(({ language }) => language).toSorted()).toEqual(['cy', 'en']);
      for (const { name } of files) expect((await mari.findFile(name)).length).toBeGreaterThan(1000);
    });

    it('is assessed against the National Framework, and the assessment is filed', async () => {
      await tick(mari, homeCare, ['dc-performance-level', 'dc-strategic-relevance', 'dc-value']);
      expect((await seen('dc-assess'))?.status).toBe('met');
      await answer('dc-fit-for-purpose', 'strategic', 'Most of the hours are no longer asked for.');
      await mari.does(homeCare, { type: 'enterStage', stage: 'dc-decision' });
      for (const { id } of getEdition('wales-2026').standards)
        await mari.does(homeCare, {
          type: 'assessStandard',
          standard: id,
          judgement: 'partly-met',
          evidence: `Report of the autumn, part ${id}`,
        });
      expect((await seen('dc-standards'))?.status).toBe('met');
      const { files } = await fileDraft(mari, homeCare, 'self-assessment');
      expect(files).toHaveLength(2);
    });

    it('owes no notification, which is for quality and safety (6.6), but letters to everybody (6.7)', async () => {
      await answer('dc-decided', 'for-strategic-reasons', 'A new model of short visits is commissioned.');
      await tick(mari, homeCare, [
        'dc-equality-impact-assessed',
        'dc-signed-off',
        'dc-register',
        'dc-plan-each',
      ]);
      await mari.does(homeCare, { type: 'enterStage', stage: 'dc-transition' });
      expect([await seen('dc-notify'), await seen('dc-notification-uploaded')]).toEqual([
        undefined,
        undefined,
      ]);
      for (const letter of ['contract-termination', 'service-change-people-and-families'])
        await fileLetter(mari, homeCare, letter);
      expect((await seen('dc-notice-in-writing'))?.status).toBe('met');
      expect((await seen('dc-people-in-writing'))?.status).toBe('met');
      expect((await seen('dc-staff-in-writing'))?.status).toBe('open');
    });

    it('wants everybody served by the last working day before the contract ends', async () => {
      // Tuesday after Easter: Good Friday, the weekend and Easter Monday come before it.
      await mari.does(homeCare, {
        type: 'recordMilestone',
        milestone: 'dc-contract-ends',
        on: '2027-03-30',
      });
      expect((await seen('dc-continuity'))?.deadline).toMatchObject({ due: '2027-03-25' });
      await answer('dc-all-served', 'yes', 'Checked with each family.');
      await tick(mari, homeCare, ['dc-new-service', 'dc-nobody-without', 'dc-carers-found']);
      await tick(mari, homeCare, ['dc-carers-assessed']);
      const complete = { type: 'enterStage' as const, stage: 'dc-completion' };
      // A day that is still to come is no end yet.
      expect(await mari.refused(homeCare, complete)).toMatchObject({
        cite: 'Code Annex C',
        mayOverride: true,
        missing: [{ requirement: 'milestone:dc-contract-ends' }],
      });
      const override = 'The last visits were on Sunday; the contract runs on without hours.';
      const view = await mari.does(homeCare, { ...complete, override });
      expect(view.overrides).toMatchObject([{ gate: 'dc-ended-before-completion', reason: override }]);
    });

    it('closes with what was learnt, in a report', async () => {
      await mari.does(homeCare, {
        type: 'recordEntry',
        log: 'lesson',
        text: 'Tell the carers of the carers first.',
        theme: 'communication',
      });
      const { files } = await fileDraft(mari, homeCare, 'lessons-report');
      expect(files).toHaveLength(2);
      const closed = await mari.does(homeCare, {
        type: 'closeCase',
        outcome: 'Everybody has the new service',
        residualConcerns: 'none',
      });
      expect(closed.status).toBe('closed');
    });
  });
});
