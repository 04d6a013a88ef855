import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getProcedure } from '../../src/procedures/editions/index.ts';
import { wales2026 } from '../../src/procedures/editions/wales-2026/index.ts';
import { Client } from '../journeys/client.ts';
import { closure, escalatingConcerns, group } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { type CaseTab, openCaseTab } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { chooseTheme, type Theme, type Visitor, visitAs } from './rehearsal-page.ts';

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];
const ways = [
  ['in English at 1280 pixels', 'en', desktop],
  ['yn Gymraeg, 390 picsel', 'cy', phone],
] as const;

/** Every procedure of the documents, opened and worked on the case page (P1–P7). */
describe('every procedure', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let client: Client;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    client = await Client.signIn(product.url, 'mari');
    // So that the board's tab can be opened from a channel.
    const { ref } = await client.open(escalatingConcerns);
    await client.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    board = ref;
  });
  let board = '';
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  /** The opening form, by way of the board. */
  const openForm = async (who: Visitor): Promise<CaseTab> => {
    const tab = await openCaseTab(who, board);
    await tab.tab.getByRole('link', { name: who.say('tab.board.back') }).click();
    await tab.tab.getByRole('link', { name: who.say('tab.board.open') }).click();
    await tab.tab.getByRole('heading', { level: 1, name: who.say('tab.open.title') }).waitFor();
    return tab;
  };

  it.each(ways.slice(0, 1))(
    'opens quality assurance, answers, and steps over to escalating concerns, %s',
    async (_, language, window) => {
      const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
      visitor = who;
      const { say } = who;
      const tab = await openForm(who);
      const quality = getProcedure(wales2026, 'quality-assurance');
      const concerns = getProcedure(wales2026, 'escalating-concerns');

      // 1. The form asks what this procedure needs.
      await tab.tab.getByRole('radio', { name: quality.title[language] }).check();
      await tab.tab.locator('#service').fill('Gwyn');
      await tab.tab.getByRole('option', { name: /Tŷ Gwyn/ }).click();
      await tab.tab.getByLabel(quality.criteria[2]?.text[language] ?? '').check();
      await tab.tab.getByLabel(say('tab.open.evidenceText')).fill('Three visits found the same gaps');
      expect(await tab.tab.getByText(say('tab.open.quality')).count()).toBe(0);
      await look(who, 'procedure-open-form');
      await tab.tab.getByRole('button', { name: say('tab.open.submit') }).click();
      await tab.tab.getByRole('heading', { level: 2, name: say('tabCase.question.title') }).waitFor();

      // 2. Until the question is answered, every way is there, shut, and says why.
      const over = say('tabCase.way.stepOver', { procedure: concerns.title[language] });
      const step = tab.tab.getByRole('button', { name: over, exact: true });
      await tab.tab.getByText(say('tabCase.way.unanswered')).first().waitFor();
      expect(await step.getAttribute('aria-disabled')).toBe('true');
      await look(who, 'procedure-question');
      await tab.tab.getByRole('button', { name: say('tabCase.question.record') }).click();
      await tab.tab.getByText(say('tabCase.question.pick')).waitFor();
      const answers = quality.questions.find(({ stage }) => stage === 'qa-monitoring-concern')?.answers ?? [];
      const answer = answers.find(({ id }) => id === 'escalating-concerns')?.text[language] ?? '';
      await tab.tab.getByRole('radio', { name: answer }).check();
      await tab.tab
        .getByLabel(say('tabCase.question.rationale'), { exact: false })
        .fill('Three months of the same findings, and staff leaving');
      await tab.tab.getByRole('button', { name: say('tabCase.question.record') }).click();
      await tab.tab.getByRole('button', { name: say('tabCase.question.anew') }).waitFor();
      await tab.tab.getByText(say('tabCase.way.otherwise')).first().waitFor();
      await look(who, 'procedure-answered');

      // 3. The flowchart says the same, and where the case stands.
      await tab.tab.getByRole('button', { name: say('tabCase.chart.show') }).click();
      await tab.tab.getByRole('img', { name: new RegExp(quality.title[language]) }).waitFor();
      await tab.tab.getByText(say('tabCase.chart.hide')).evaluate((button) => button.scrollIntoView());
      await look(who, 'procedure-flowchart');
      await tab.tab.getByText(say('editionPage.chart.asList')).click();
      for (const theme of themes) {
        await chooseTheme(who, theme);
        await look(who, `procedure-flowchart-${theme}`);
      }
      await chooseTheme(who, 'light');

      // 4. Without its criteria the other procedure refuses; with them the case steps over.
      let dialog = await tab.ask(over);
      await dialog.getByLabel(say('tabCase.way.reason'), { exact: false }).fill('Risks have built up');
      await look(who, 'procedure-step');
      await dialog.getByRole('button', { name: say('tabCase.way.stepSubmit'), exact: true }).click();
      await dialog.getByRole('alert').waitFor();
      await look(who, 'procedure-step-refused');
      for (const one of concerns.criteria.slice(0, 1).concat(concerns.criteria.slice(3, 4)))
        await dialog.getByRole('checkbox', { name: one.text[language] ?? '' }).check();
      await tab.send(say('tabCase.way.stepSubmit'));
      await tab.tab.getByText(say('tabCase.history.because', { reason: 'Risks have built up' })).waitFor();
      await tab.tab.getByText(concerns.title[language]).first().waitFor();
      await look(who, 'procedure-stepped');

      // 5. What both procedures ask stands together, each under its own name.
      await tab.goTo('checklist');
      await tab.tab.getByText(say('tabCase.item.sections', { procedure: quality.title[language] })).waitFor();
      await look(who, 'procedure-checklists');
      const assign = tab.tab.getByRole('button', { name: say('tabCase.item.assign'), exact: false }).first();
      await assign.click();
      await tab.dialog.waitFor();
      dialog = tab.dialog;
      await dialog.getByRole('radio', { name: /Mari Enghraifft/ }).check();
      await tab.send(say('tabCase.item.assign'));
      await tab.tab
        .getByText(say('tabCase.item.assigned', { name: 'Mari Enghraifft' }))
        .first()
        .waitFor();
      await tab.goTo('documents');
      await tab.tab.getByRole('group', { name: say('tabCase.document.reportsGroup') }).waitFor();
      await look(who, 'procedure-documents');
      await tab.goTo('log');
      dialog = await tab.ask(say('tabCase.evidence.add'));
      await dialog
        .getByLabel(say('tabCase.evidence.text'), { exact: false })
        .fill('A relative’s complaint upheld');
      await dialog.getByRole('button', { name: say('tabCase.evidence.another') }).click();
      await dialog
        .getByLabel(say('tabCase.evidence.text'), { exact: false })
        .nth(1)
        .fill('Agency staff every night');
      await look(who, 'procedure-evidence');
      await tab.send(say('tabCase.evidence.add'));
      await tab.tab.getByText('Agency staff every night').waitFor();
      await look(who, 'procedure-log');
      expect(who.mistakes).toEqual([]);
      await who.close();
    },
  );

  it.each(ways.slice(1))(
    'shows an activation, its refusal, a payment and a date, %s',
    async (_, language, window) => {
      const { ref } = await client.open({
        procedure: 'provider-failure',
        serviceId: 'plas-enghraifft',
        criteria: ['insolvency'],
        evidence: [{ text: 'The owner’s letter', source: 'provider' }],
        leadAgency: 'Cyngor Sir Penrhyn',
        group,
        planned: false,
      });
      await client.until(ref, 'the tab', ({ steps }) => steps.every(({ status }) => status === 'done'));
      const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
      visitor = who;
      const { say } = who;
      const tab = await openCaseTab(who, ref);
      await tab.tab.getByRole('heading', { name: say('tabCase.activation.title'), exact: true }).waitFor();
      await look(who, 'failure-overview');
      let dialog = await tab.ask(say('tabCase.activation.record'));
      for (const field of ['telephonedAt', 'writtenAt', 'acknowledgedAt'] as const)
        await dialog
          .getByLabel(say(`tabCase.activation.${field}`), { exact: false })
          .first()
          .fill('2026-11-20T09:30');
      await dialog.getByRole('radio', { name: say('tabCase.activation.staff') }).check();
      await dialog.getByRole('button', { name: say('tabCase.activation.record'), exact: true }).click();
      await dialog.getByRole('alert').getByText('PFP 4.4').first().waitFor();
      await look(who, 'failure-activation-refused');
      await dialog.getByRole('radio', { name: say('tabCase.activation.deputy') }).check();
      await tab.send(say('tabCase.activation.record'));
      await tab.tab.getByText(say('tabCase.activation.done'), { exact: true }).first().waitFor();

      dialog = await tab.ask(say('tabCase.payment.agree'));
      await dialog.getByLabel(say('tabCase.payment.payee'), { exact: false }).fill('Gofal Enghraifft Cyf');
      await dialog.getByLabel(say('tabCase.payment.amount'), { exact: false }).fill('12000,50');
      await dialog
        .getByLabel(say('tabCase.payment.purpose'), { exact: false })
        .fill('Wages to the end of the month');
      await dialog.getByRole('button', { name: say('tabCase.payment.agree'), exact: true }).click();
      await dialog.getByRole('alert').waitFor();
      await dialog
        .getByLabel(say('tabCase.payment.agreement'), { exact: false })
        .fill('Signed on 20 November');
      await tab.send(say('tabCase.payment.agree'));
      await tab.tab.getByText('£12,000.50').waitFor();

      const milestone = (await client.view(ref)).milestones.find(({ mayBePlanned }) => mayBePlanned);
      const title = milestone?.title[language] ?? '';
      dialog = await tab.ask(say('tabCase.milestone.recordLabel', { title }));
      await dialog.getByLabel(say('tabCase.milestone.on'), { exact: false }).fill('2030-01-31');
      await tab.send(say('tabCase.milestone.record'));
      await tab.tab.getByText(say('tabCase.milestone.planned'), { exact: true }).waitFor();
      await look(who, 'failure-recorded');
      await tab.goTo('contacts');
      await tab.tab.getByRole('heading', { name: say('tabCase.contact.none') }).waitFor();
      await look(who, 'failure-contacts');
      expect(who.mistakes).toEqual([]);
      await who.close();
    },
  );

  it.each(ways.slice(0, 1))(
    'assesses the National Framework in a closure, %s',
    async (_, language, window) => {
      const { ref } = await client.open(closure);
      await client.until(ref, 'the tab', ({ steps }) => steps.every(({ status }) => status === 'done'));
      const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
      visitor = who;
      const { say } = who;
      const tab = await openCaseTab(who, ref);
      await tab.goTo('standards');
      await tab.tab
        .getByText(say('tabCase.standard.progress', { done: 0, total: 17 }), { exact: true })
        .waitFor();
      await look(who, 'standards');
      const title =
        (await client.view(ref)).standards.find(({ kind }) => kind === 'standard')?.title[language] ?? '';
      const dialog = await tab.ask(say('tabCase.standard.assessLabel', { title }));
      await dialog.getByRole('radio').nth(1).check();
      await dialog
        .getByLabel(say('tabCase.standard.evidence'), { exact: false })
        .last()
        .fill('Seen in the strategy');
      await look(who, 'standards-assess');
      await tab.send(say('tabCase.standard.assess'));
      await tab.tab
        .getByText(say('tabCase.standard.progress', { done: 1, total: 17 }), { exact: true })
        .waitFor();
      expect(who.mistakes).toEqual([]);
      await who.close();
    },
  );

  it.each(ways.slice(1))(
    'says before sending that a service is of no kind that the procedure knows, %s',
    async (_, language, window) => {
      const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
      visitor = who;
      const { say } = who;
      const tab = await openForm(who);
      for (const [at, prefix] of [
        [0, 'QA'],
        [3, 'CL'],
        [4, 'TG'],
        [5, 'PF'],
        [6, 'PR'],
      ] as const) {
        await tab.tab.getByRole('radiogroup').first().getByRole('radio').nth(at).check();
        await tab.tab.getByRole('heading', { name: say('tab.open.group'), exact: true }).waitFor();
        if (prefix === 'CL') await tab.tab.getByText(say('tabCase.open.closureKind')).waitFor();
        if (prefix === 'TG') await tab.tab.getByText(say('tabCase.open.since2009')).waitFor();
        if (prefix === 'PF') await tab.tab.getByText(say('tabCase.open.notifiedAt')).waitFor();
        await look(who, `open-${prefix}`);
      }
      await tab.tab.locator('#service').fill('Gwyn');
      await tab.tab.getByRole('option', { name: /Tŷ Gwyn/ }).click();
      await tab.tab.getByText(say('tabCase.open.serviceUnknown')).waitFor();
      await look(who, 'open-service-unknown');
      expect(who.mistakes).toEqual([]);
      await who.close();
    },
  );

  it.each(ways.slice(0, 1))(
    'records who met and what came of it, and drafts the minutes, %s',
    async (_, language, window) => {
      // 1. A meeting that is in the calendar.
      await client.does(board, { type: 'requestMeeting', duration: 60 });
      const proposed = await client.until(
        board,
        'times',
        ({ meetings }) => meetings.at(-1)?.status === 'proposed',
      );
      const meeting = proposed.meetings.at(-1);
      const start = meeting?.slots[0]?.start ?? '';
      await client.does(board, { type: 'chooseSlot', meeting: meeting?.id ?? '', start });
      await client.until(board, 'the booking', ({ meetings }) => meetings.at(-1)?.status === 'booked');

      // 2. Held: who, what, and who does what by when.
      const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
      visitor = who;
      const { say } = who;
      const tab = await openCaseTab(who, board);
      await tab.goTo('meetings');
      const dialog = await tab.ask(say('tabParts.meeting.heldLabel', { number: meeting?.number ?? 0 }));
      await dialog.getByRole('checkbox', { name: /Gwen Esiampl/ }).check();
      await dialog.getByLabel(say('tabCase.meeting.others')).fill('Alun Dychmygol, Gofal Enghraifft Cyf');
      await dialog.getByLabel(say('tabParts.meeting.decisions')).fill('Visit again within the week');
      await dialog.getByRole('button', { name: say('tabCase.meeting.addAction') }).click();
      await dialog.getByLabel(say('tabCase.meeting.actionText')).fill('Visit at night');
      await dialog.getByRole('button', { name: say('tabParts.meeting.held'), exact: true }).click();
      await dialog.getByText(say('common.required')).first().waitFor();
      await look(who, 'meeting-held');
      await dialog.getByLabel(say('tabCase.meeting.actionOwner')).fill('Gwen Esiampl');
      await dialog.getByLabel(say('tabCase.meeting.actionDue')).fill('2027-01-15');
      await tab.send(say('tabParts.meeting.held'));

      // 3. The minutes begin with what was recorded.
      await tab.tab.getByRole('button', { name: say('tabCase.meeting.draftMinutes') }).click();
      await tab.tab.getByRole('button', { name: say('tabParts.document.saveDraft') }).waitFor();
      await look(who, 'meeting-minutes');
      await tab.tab.getByRole('button', { name: say('tabParts.document.saveDraft') }).click();
      await tab.tab
        .getByRole('button', { name: say('tabParts.document.saveDraft') })
        .waitFor({ state: 'hidden' });
      await tab.goTo('plan');
      await tab.tab.getByText('Visit at night').first().waitFor();
      await look(who, 'meeting-plan');
      await tab.goTo('documents');
      await tab.tab.getByText(say('tabCase.kind.minutes'), { exact: true }).first().waitFor();
      await look(who, 'meeting-documents');
      expect(who.mistakes).toEqual([]);
      await who.close();
    },
  );
});
