import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordNames } from '../../src/language/record-names.ts';
import { Client, until } from '../journeys/client.ts';
import { closure, escalatingConcerns, inDays } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { patience, startBrowser } from './browser.ts';
import { type CaseTab, openCaseTab } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { takeScreenshot } from './screenshots.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/** Early signs, incidents above several cases, and asking the Code, in the tab (N10, N28, N29). */
describe('early signs, incidents and the Code', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let client: Client;
  let first: string;
  let second: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    client = await Client.signIn(product.url, 'mari');
    ({ ref: first } = await client.open(escalatingConcerns));
    ({ ref: second } = await client.open(closure));
    for (const ref of [first, second])
      await client.until(ref, 'all steps done', ({ steps }) =>
        steps.every(({ status }) => status === 'done'),
      );
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  /** The tab in the first case's channel, at one of Hafan's other pages. */
  const goTo = async (
    who: Visitor,
    page: 'tab.nav.services' | 'tab.nav.incidents' | 'tab.nav.ask',
  ): Promise<CaseTab> => {
    const opened = await openCaseTab(who, first);
    await opened.tab.getByRole('link', { name: who.say(page), exact: true }).click();
    return opened;
  };
  const heading = (tab: FrameLocator | Visitor['page'], name: string): Locator =>
    tab.getByRole('heading', { name, exact: true });

  it('records signals until they suggest something, and goes from a decision to the form', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { say } = who;
    const opened = await goTo(who, 'tab.nav.services');
    const { tab, dialog } = opened;
    await tab.getByText(say('tabServices.emptyTitle'), { exact: true }).waitFor();
    await look(who, 'signs-empty');
    await tab.getByLabel(say('tabServices.findLabel')).fill('ty gwyn');
    await tab.getByRole('link', { name: 'Tŷ Gwyn', exact: true }).click();
    await heading(tab, 'Tŷ Gwyn').waitFor();
    await tab.getByText(say('tabServices.signal.none'), { exact: true }).waitFor();

    const record = async (
      source: keyof typeof recordNames.source,
      severity: keyof typeof recordNames.severity,
      text: string,
    ): Promise<void> => {
      await opened.ask(say('tabServices.signal.add'));
      await dialog.getByLabel(say('tabServices.signal.source')).selectOption(source);
      await dialog.getByLabel(say('tabServices.signal.severity')).selectOption(severity);
      await dialog.getByLabel(say('tabServices.signal.text')).fill(text);
    };
    // A day that is still to come is refused, and nothing that was typed is lost.
    await record('complaint', 'moderate', 'Three complaints about night staffing');
    await dialog.getByLabel(say('tabServices.signal.about')).fill(inDays(3));
    await dialog.getByRole('button', { name: say('tabServices.signal.add'), exact: true }).click();
    await dialog.getByText(say('earlyWarning.refusal.signal-in-future.title')).waitFor();
    expect(await dialog.getByLabel(say('tabServices.signal.text')).inputValue()).toContain('night staffing');
    await look(who, 'signs-refused');
    await dialog.getByLabel(say('tabServices.signal.about')).fill(inDays(-2));
    await opened.send(say('tabServices.signal.add'));
    await tab.getByText(/Look closer/).waitFor();

    await record('safeguarding', 'moderate', 'Two referrals after falls at night');
    await opened.send(say('tabServices.signal.add'));
    await record('feedback', 'low', 'Reported twice by mistake');
    await opened.send(say('tabServices.signal.add'));
    await tab.getByRole('button', { name: say('tabServices.signal.withdrawLabel', { number: 3 }) }).click();
    await dialog.getByLabel(say('tabServices.signal.reason')).fill('The same feedback as before');
    await opened.send(say('tabServices.signal.withdraw'));
    await tab.getByText(say('tabServices.signal.withdrawnMark'), { exact: true }).waitFor();

    await opened.ask(say('tabServices.together.add'));
    await dialog.getByRole('checkbox', { name: /night staffing/ }).check();
    await dialog.getByRole('checkbox', { name: /falls at night/ }).check();
    await look(who, 'signs-linking');
    await opened.send(say('tabServices.together.add'));
    await tab.getByText('Code 4.11').first().waitFor();
    await opened.ask(say('tabServices.cause.add'));
    await dialog.getByLabel(say('tabServices.cause.text')).fill('One nurse for two floors since September');
    await opened.send(say('tabServices.cause.add'));

    await record('finance', 'high', 'Wages were paid late for the second month');
    await opened.send(say('tabServices.signal.add'));
    await tab.getByText('Code 5.5').first().waitFor();
    await tab.getByText(say('tabServices.undecided'), { exact: true }).waitFor();
    await look(who, 'signs-service');

    await tab
      .getByRole('button', { name: say('tabServices.decide.add'), exact: true })
      .first()
      .click();
    await dialog
      .getByLabel(say('tabServices.decide.why'))
      .fill('Sources agree and the service’s future is at risk');
    await dialog.getByText(say('tabServices.decide.next')).waitFor();
    await look(who, 'signs-decide');
    await opened.send(say('tabServices.decide.add'));
    await heading(tab, say('tab.open.title')).waitFor();
    await tab.getByText(say('tabServices.prefilled')).waitFor();
    expect(await tab.getByRole('combobox', { name: say('tab.open.service') }).inputValue()).toBe('Tŷ Gwyn');
    expect(await tab.getByLabel(say('tab.open.evidenceText')).first().inputValue()).toContain(
      'Wages were paid late',
    );
    await look(who, 'signs-opening');

    await tab.getByRole('link', { name: say('tab.nav.services'), exact: true }).click();
    await tab.getByRole('link', { name: 'Tŷ Gwyn', exact: true }).click();
    await opened.entry('Sources agree').waitFor();
    await tab.getByRole('link', { name: first, exact: true }).waitFor();
    await tab.getByRole('button', { name: say('tabServices.history.show') }).click();
    await tab.getByText(/Root cause noted/).waitFor();
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('opens an incident over two cases, tells and hears an authority, and files a report in both', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { say } = who;
    const opened = await goTo(who, 'tab.nav.incidents');
    const { tab, dialog } = opened;
    await tab.getByText(say('tabIncidents.emptyTitle'), { exact: true }).waitFor();
    await look(who, 'incidents-empty');
    await opened.ask(say('tabIncidents.open'));
    await dialog.getByLabel(say('tabIncidents.name')).fill('Gofal Enghraifft in difficulty');
    await dialog.getByLabel(say('tabIncidents.provider')).fill('Gofal Enghraifft Cyf');
    await dialog
      .getByLabel(say('tabIncidents.description'))
      .fill('The provider says that money runs out in March.');
    await look(who, 'incident-opening');
    await opened.send(say('tabIncidents.open'));
    await heading(tab, 'Gofal Enghraifft in difficulty').waitFor();
    await tab.getByText('PFP 2.5').waitFor();

    for (const ref of [first, second]) {
      await tab.getByLabel(say('tabIncidents.case.search')).fill(ref);
      await tab.getByRole('button', { name: say('tabIncidents.case.linkLabel', { ref }) }).click();
      await dialog.waitFor();
      await opened.send(say('tabIncidents.case.linkThis'));
      await tab.getByRole('button', { name: say('tabIncidents.case.unlinkLabel', { ref }) }).waitFor();
    }
    await look(who, 'incident-cases');

    const part = async (name: string): Promise<void> => {
      const parts = tab.getByRole('navigation', { name: say('tabIncidents.parts') });
      await parts.getByRole('link', { name, exact: true }).click();
    };
    await part(say('tabIncidents.part.authorities'));
    await opened.ask(say('tabIncidents.authority.add'));
    await dialog.getByLabel(say('tabIncidents.authority.name')).fill('Cyngor Arall');
    await opened.send(say('tabIncidents.authority.add'));
    await tab.getByText(say('tabIncidents.authority.unheard'), { exact: true }).waitFor();
    await opened.ask(say('tabIncidents.authority.answerLabel', { name: 'Cyngor Arall' }));
    await dialog.getByLabel(say('tabIncidents.authority.answerText')).fill('Two people of ours live there');
    await opened.send(say('tabIncidents.authority.answer'));
    await tab.getByText(say('tabIncidents.authority.heard'), { exact: true }).waitFor();
    await look(who, 'incident-authorities');

    await part(say('tabIncidents.part.plan'));
    await opened.ask(say('tabIncidents.action.add'));
    await dialog
      .getByLabel(say('tabIncidents.action.text'))
      .fill('List every empty place within twenty miles');
    await dialog.getByLabel(say('tabIncidents.action.owner')).fill('Bwrdd Iechyd Hafren');
    await dialog.getByLabel(say('tabIncidents.action.due')).fill(inDays(7));
    await opened.send(say('tabIncidents.action.add'));
    await opened.ask(say('tabIncidents.planning.add'));
    await dialog.getByLabel(say('tabIncidents.planning.decision')).selectOption('not-now');
    await dialog.getByLabel(say('tabIncidents.planning.why')).fill('Places are known for everybody');
    await opened.send(say('tabIncidents.planning.add'));
    await opened.entry('Places are known').waitFor();
    await look(who, 'incident-plan');

    await part(say('tabIncidents.part.reports'));
    await opened.ask(say('tabIncidents.report.draft'));
    expect(await dialog.getByLabel('The situation').inputValue()).toContain('money runs out');
    expect(await dialog.getByLabel('Authorities told and heard').inputValue()).toContain(
      'Two people of ours',
    );
    await look(who, 'incident-report-draft');
    await opened.send(say('tabIncidents.report.keep'));
    await opened.ask(say('tabIncidents.report.fileLabel', { number: 1 }));
    // What a filed report needs is asked for, and the focus goes there.
    await dialog.getByRole('button', { name: say('tabIncidents.report.fileSubmit') }).click();
    await dialog.getByText(say('common.required')).first().waitFor();
    await dialog
      .getByLabel('Staffing today and tonight')
      .fill('Two nurses by day, one by night, both places');
    await opened.send(say('tabIncidents.report.fileSubmit'));
    await tab.getByText(say('tabIncidents.report.filedIn', { done: 2, all: 2 })).waitFor();
    await look(who, 'incident-report-filed');
    for (const ref of [first, second]) {
      const view = await until(
        `the report filed in ${ref}`,
        () => client.view(ref),
        ({ notifications }) => notifications.some(({ status }) => status === 'filed'),
      );
      expect(JSON.stringify(view.notifications)).toContain('money runs out');
    }
    await tab.getByRole('link', { name: say('tabIncidents.report.documents', { ref: second }) }).click();
    await tab
      .getByText(/Situation report/i)
      .first()
      .waitFor();
    await look(who, 'incident-report-in-case');

    // An open action keeps the incident open.
    await tab.getByRole('link', { name: say('tab.nav.incidents'), exact: true }).click();
    await look(who, 'incidents');
    await tab.getByRole('link', { name: /Gofal Enghraifft in difficulty/ }).click();
    await opened.ask(say('tabIncidents.close.add'));
    await dialog.getByLabel(say('tabIncidents.close.outcome')).fill('A new owner took over both homes');
    await dialog.getByRole('button', { name: say('tabIncidents.close.add'), exact: true }).click();
    await dialog.getByText(say('incident.refusal.actions-open.title')).waitFor();
    expect(await dialog.getByLabel(say('tabIncidents.close.outcome')).inputValue()).toContain('new owner');
    await opened.leave();
    await part(say('tabIncidents.part.plan'));
    await opened.ask(say('tabIncidents.action.meetLabel', { number: 1 }));
    await dialog.getByLabel(say('tabIncidents.action.evidence')).fill('The list is in the channel');
    await opened.send(say('tabIncidents.action.meet'));
    await part(say('tabIncidents.part.log'));
    await tab.getByRole('button', { name: say('tabServices.history.show') }).click();
    await tab.getByText(/Cyngor Arall told/).waitFor();
    await look(who, 'incident-log');
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('answers from the Code, says who leads, and shows an edition', async () => {
    const who = await visitAs(browser, product.url, { name: 'Idris Sampl', language: 'en' });
    visitor = who;
    const { say } = who;
    const { tab } = await goTo(who, 'tab.nav.ask');
    const question = tab.getByLabel(say('tabAsk.question'));
    const ask = tab.getByRole('button', { name: say('tabAsk.submit'), exact: true });
    await ask.click();
    await tab.getByText(say('tabAsk.needed')).waitFor();
    await question.fill('suspend new commissioning');
    await question.press('Enter');
    await tab.getByText('Code 5.19').first().waitFor();
    await look(who, 'ask-answers');
    await question.fill('xylophone repairs');
    await ask.click();
    await heading(tab, say('tabAsk.noneTitle')).waitFor();
    await look(who, 'ask-nothing');
    await tab.getByRole('button', { name: say('tabAsk.example.carers') }).click();
    await tab.getByRole('heading', { name: say('tabAsk.answers'), exact: true }).waitFor();

    await tab.getByLabel(say('tabAsk.lead.funding')).selectOption('joint');
    await tab.getByLabel(say('tabAsk.lead.councilShare')).fill('40');
    await tab.getByRole('button', { name: say('tabAsk.lead.submit') }).click();
    await tab.getByText(`${say('tabAsk.lead.answer')}: ${say('tabAsk.lead.leads.nhs')}`).waitFor();
    await tab.getByText('PFP 1.7').waitFor();
    await look(who, 'ask-lead');

    await tab
      .getByRole('link', { name: /Code of Practice/ })
      .first()
      .click();
    const page = tab.frameLocator('iframe');
    await page.getByText('Code 5.19').first().waitFor(patience);
    // A sandboxed page runs nothing, axe neither: a picture only.
    await takeScreenshot(who.page, 'ask-edition-en-desktop');
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('tells somebody without the role whom to ask', async () => {
    const who = await visitAs(browser, product.url, { name: 'Idris Sampl', language: 'en' });
    visitor = who;
    const { say } = who;
    const { tab } = await goTo(who, 'tab.nav.services');
    await heading(tab, say('tabServices.forbidden')).waitFor();
    await look(who, 'signs-forbidden');
    await tab.getByRole('link', { name: say('tab.nav.incidents'), exact: true }).click();
    await heading(tab, say('tabIncidents.forbidden')).waitFor();
    expect(who.mistakes).toEqual([]);
    await who.close();
  });
});
