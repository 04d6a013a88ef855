import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workingDays } from '../../src/calendar/working-days.ts';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { startProduct, type Product } from '../product.ts';
import { fileDraft, fileLetter, holdMeeting } from './acts.ts';
import { Client } from './client.ts';
import { everyDocument } from './every-document.ts';
import { everyDuty } from './every-duty.ts';
import { everyWay } from './every-way.ts';
import { channelOf, inDays, openings, qualityAssurance } from './given.ts';
import { tick } from './satisfy.ts';
import { Walker } from './walk.ts';

/** Quality assurance and performance management (P1). */
describe('quality assurance', () => {
  let product: Product;
  let mari: Client;
  let walker: Walker;

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    const gwen = await Client.signIn(product.url, 'gwen');
    walker = new Walker(mari, gwen, getEdition('wales-2026'), openings);
  });
  afterAll(() => product?.stop());

  describe('a concern about nights, from contract monitoring and back to it', () => {
    let ref = '';
    const duty = async (id: string) => (await mari.view(ref)).duties.find((one) => one.id === id);
    const answer = (question: string, id: string, rationale: string) =>
      mari.does(ref, { type: 'answerQuestion', question, answer: id, rationale });

    it('opens on evidence (4.11), with its channel and checklists; a lead may open before there is any', async () => {
      const bare = await mari.ask('POST', '/api/cases', { ...qualityAssurance, evidence: [] });
      expect(bare).toMatchObject({
        status: 409,
        body: { cite: 'Code 4.11', mayOverride: true, missing: [{ requirement: 'evidence' }] },
      });
      const opened = await mari.open(qualityAssurance);
      ref = opened.ref;
      expect(ref).toMatch(/^QA-\d{4}-\d{4}$/);
      expect(opened.case.stage.id).toBe('qa-monitoring-concern');
      const view = await mari.until(
        ref,
        'all steps done',
        ({ steps }) => steps.length > 5 && steps.every(({ status }) => status === 'done'),
      );
      expect(view.channel?.name.startsWith(ref)).toBe(true);
      const cards = channelOf(await mari.teams(), ref).posts;
      expect(cards).toHaveLength(view.sections.length + 2);
    });

    it('triangulates, notes the root cause, and helps informally first (step 1)', async () => {
      await tick(mari, ref, ['qa-risk-assessed', 'qa-triangulated', 'qa-feedback']);
      await mari.does(ref, {
        type: 'recordEvidence',
        evidence: [{ text: 'Two families say the same', source: 'feedback' }],
      });
      await mari.does(ref, { type: 'recordEntry', log: 'root-cause', text: 'Nobody plans the nights.' });
      expect((await duty('qa-assess-and-triangulate'))?.status).toBe('met');
      expect((await duty('qa-people-heard'))?.status).toBe('met');
      await answer('qa-called-for', 'quality-assurance', 'The manager is willing; help first.');
      await mari.does(ref, { type: 'enterStage', stage: 'qa-quality-improvement' });
      expect((await duty('qa-root-cause'))?.status).toBe('met');
    });

    it('shares evidence and risks with the provider before the formal meeting (4.11)', async () => {
      await answer('qa-improved', 'not-resolved', 'Three more nights without a nurse.');
      const meet = { type: 'enterStage' as const, stage: 'qa-formal-meeting' };
      expect(await mari.refused(ref, meet)).toMatchObject({
        cite: 'Code 4.11',
        mayOverride: true,
        missing: [{ requirement: 'filed:evidence-shared', cite: 'Code 4.11' }],
      });
      await fileLetter(mari, ref, 'evidence-shared', { assessment: 'Falls at night are likely.' });
      expect((await mari.does(ref, meet)).stage.id).toBe('qa-formal-meeting');
      expect((await duty('qa-share-evidence'))?.status).toBe('met');
    });

    it('requires nothing before the provider is heard (4.11), and no lead can change that', async () => {
      const add = {
        type: 'addAction' as const,
        action: {
          text: 'A nurse on every night',
          source: 'contract' as const,
          owner: 'Dafydd Sampl-Rees',
          due: inDays(20),
        },
        override: 'There is no time.',
      };
      expect(await mari.refused(ref, add)).toMatchObject({ cite: 'Code 4.11', mayOverride: false });
      await answer('qa-substantiated', 'in-part', 'Nights are; meals are not.');
      const improve = { type: 'enterStage' as const, stage: 'qa-performance-improvement' };
      const refused = await mari.refused(ref, { ...improve, override: 'There is no time.' });
      expect(refused).toMatchObject({ mayOverride: false });
      expect(refused.missing.map(({ requirement }) => requirement)).toEqual([
        'provider-response-recorded',
        'meeting-held',
      ]);
      await holdMeeting(mari, ref, [
        { text: 'Ask the health board for a night nurse', owner: 'Gwen Esiampl', due: inDays(5) },
      ]);
      await fileDraft(mari, ref, 'minutes', { 'chaired-by': 'Nia Ymarfer' });
      await mari.does(ref, {
        type: 'recordProviderResponse',
        response: 'We accept nights. Meals were changed in September.',
      });
      expect((await mari.does(ref, improve)).stage.id).toBe('qa-performance-improvement');
      const { action } = add;
      const view = await mari.does(ref, { type: 'addAction', action });
      // The group's own action is no remedy, and stands in the same plan.
      expect(view.plan.actions.map(({ source }) => source)).toEqual(['group', 'contract']);
      await mari.does(ref, { type: 'agreePlan', agreedWith: 'Siân Esiampl-Jones' });
    });

    it('writes to the provider and notifies without delay, by the end of the working day (4.12, 5.27)', async () => {
      const calendar = workingDays('WLS');
      const today = calendar.dateOf(new Date().toISOString());
      const due = calendar.isWorkingDay(today) ? today : calendar.add(today, 1);
      for (const id of ['qa-concerns-in-writing', 'qa-notify'])
        expect(await duty(id), id).toMatchObject({ status: 'open', deadline: { due } });
      expect((await duty('qa-notify'))?.deadline?.reading?.cy).toMatch(/gwaith/);
      await fileLetter(mari, ref, 'concerns-and-mitigations');
      await fileLetter(mari, ref, 'breach-and-improvement');
      await fileLetter(mari, ref, 'support-confirmed');
      const { draft } = await fileDraft(mari, ref, 'quality-concerns');
      expect(await duty('qa-notification-uploaded')).toMatchObject({ status: 'open', deadline: { due } });
      await mari.does(ref, { type: 'confirmUpload', draft, platformReference: 'COP-YMARFER-2' });
      for (const id of ['qa-concerns-in-writing', 'qa-notify', 'qa-notification-uploaded'])
        expect(await duty(id), id).toMatchObject({ status: 'met', deadline: { state: 'met-in-time' } });
    });

    it('goes round again where improvement is not satisfactory, and then back to monitoring', async () => {
      const review = { type: 'enterStage' as const, stage: 'qa-performance-review' };
      await mari.does(ref, review);
      await answer('qa-satisfactory', 'no', 'One night in three is still not filled.');
      await mari.does(ref, { type: 'enterStage', stage: 'qa-performance-improvement' });
      await mari.does(ref, review);
      // The answer of the last review does not open this one.
      const close = { type: 'closeCase' as const, outcome: 'Back to contract monitoring' };
      expect(await mari.refused(ref, close)).toMatchObject({ code: 'question-open', cite: 'Code Annex A' });
      await answer('qa-satisfactory', 'in-full', 'A month of nights, all filled.');
      const refused = await mari.refused(ref, close);
      expect(refused).toMatchObject({ cite: 'Code 4.14', mayOverride: true });
      expect(refused.missing.map(({ requirement }) => requirement)).toEqual([
        'remedies-met',
        'residual-concerns-settled',
      ]);
      const remedy = (await mari.view(ref)).plan.actions.find(({ source }) => source === 'contract');
      await mari.does(ref, { type: 'meetAction', action: remedy?.id ?? '', evidence: 'Rotas of November' });
      await fileLetter(mari, ref, 'qa-return-to-monitoring');
      await fileDraft(mari, ref, 'lessons-report');
      const closed = await mari.does(ref, { ...close, residualConcerns: 'none' });
      expect(closed).toMatchObject({ status: 'closed', overrides: [] });
      expect(closed.answers.map(({ answer: given }) => given)).toEqual([
        'quality-assurance',
        'not-resolved',
        'in-part',
        'no',
        'in-full',
      ]);
    });
  });

  everyDuty('wales-2026', 'quality-assurance', () => walker, [
    {
      opening: qualityAssurance,
      ways: [
        'qa-called-for.quality-assurance → stage:qa-quality-improvement',
        'qa-improved.not-resolved → stage:qa-formal-meeting',
        'qa-substantiated.in-full → stage:qa-performance-improvement',
        'qa-performance-improvement → stage:qa-performance-review',
        'qa-satisfactory.in-full → close',
      ],
    },
  ]);

  everyDocument('wales-2026', 'quality-assurance', () => walker);

  everyWay('wales-2026', 'quality-assurance', () => walker);
});
