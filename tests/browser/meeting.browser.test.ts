import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookMeeting } from '../journeys/acts.ts';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns, inDays } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { phone, startBrowser } from './browser.ts';
import { openCalendar } from './calendar.ts';
import { openCaseTab } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/** A meeting as people hold it (N3): its agenda changed by the keyboard, notes in the side panel, its minutes. */
describe('a meeting', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let mari: Client;
  let ref: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    mari = await Client.signIn(product.url, 'mari');
    ({ ref } = await mari.open(escalatingConcerns));
    await bookMeeting(mari, ref);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  const join = async (who: Visitor): Promise<FrameLocator> => {
    const { event } = await openCalendar(who);
    await event(ref)
      .getByRole('button', { name: who.say('rehearsal.calendar.play') })
      .click();
    const panel = who.page.frameLocator('iframe.side-panel');
    await panel.getByRole('heading', { name: who.say('tabMeetings.notes.capture') }).waitFor();
    return panel;
  };

  it('has its agenda changed by the keyboard alone', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { page, say } = who;
    const { tab, goTo } = await openCaseTab(who, ref);
    await goTo('meetings');
    await tab.getByRole('link', { name: say('tabMeetings.page.openLabel', { number: 1 }) }).press('Enter');
    await tab.getByRole('button', { name: say('tabMeetings.agenda.change') }).press('Enter');
    const lines = tab.getByRole('list', { name: say('tabMeetings.agenda.title') }).getByRole('listitem');
    const first = await lines.first().innerText();
    const down = lines.first().getByRole('button').nth(1);
    await down.press('Enter');
    await expect.poll(() => lines.nth(1).innerText()).toContain(first.slice(3, 30));
    // The focus goes with the line.
    await page.keyboard.press('Enter');
    await expect.poll(() => lines.nth(2).innerText()).toContain(first.slice(3, 30));
    await tab.getByRole('button', { name: say('tabMeetings.agenda.own'), exact: true }).press('Enter');
    await page.keyboard.type('Nights without a nurse');
    await page.keyboard.press('Enter');
    await look(who, 'agenda-editor');
    await tab.getByRole('button', { name: say('tabMeetings.agenda.save') }).press('Enter');
    await tab.getByText(/Changed by Mari Enghraifft/).waitFor();
    await tab.locator('ol').getByText('Nights without a nurse').waitFor();
    await look(who, 'meeting-page');
    await who.close();
  });

  it('is noted in the side panel as it is typed, and closing the panel loses nothing', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { page, say } = who;
    let panel = await join(who);
    await panel.getByRole('checkbox', { name: /Nights without a nurse/ }).press('Space');
    await expect
      .poll(() => panel.getByRole('checkbox', { name: /Nights without a nurse/ }).isChecked())
      .toBe(true);
    await panel.getByLabel(say('tabMeetings.notes.text.action')).fill('Ring the families');
    await panel.getByText(say('tabMeetings.notes.kept')).waitFor();
    await look(who, 'side-panel');
    await page.getByRole('button', { name: say('rehearsal.calendar.leave') }).click();
    panel = await join(who);
    const noted = panel.getByRole('listitem').filter({ hasText: 'Ring the families' });
    await noted.getByText(say('tabMeetings.notes.incomplete')).waitFor();
    await noted.getByRole('button').first().click();
    await panel.getByLabel(say('tabMeetings.notes.owner'), { exact: true }).fill('Siân Esiampl-Jones');
    await panel.getByLabel(say('tabMeetings.notes.due'), { exact: true }).fill(inDays(7));
    await panel.getByRole('button', { name: say('tabMeetings.notes.next') }).press('Enter');
    await noted.getByText(say('tabMeetings.notes.incomplete')).waitFor({ state: 'detached' });
    await panel
      .getByRole('button', { name: say('tabMeetings.notes.hereLabel', { name: 'Mari Enghraifft' }) })
      .press('Enter');
    await expect.poll(async () => (await mari.view(ref)).meetings[0]?.notes?.attendance.length).toBe(1);
    await who.close();
  });

  it('is finished on a phone in Welsh, and its minutes stand there', async () => {
    const who = await visitAs(browser, product.url, {
      name: 'Gwen Esiampl',
      language: 'cy',
      window: phone,
    });
    visitor = who;
    const { say } = who;
    const panel = await join(who);
    await panel.getByText('Ring the families').first().waitFor();
    await look(who, 'side-panel');
    await panel.getByRole('button', { name: say('tabMeetings.notes.finish') }).click();
    const dialog = panel.getByRole('dialog');
    await dialog.getByRole('button', { name: say('tabMeetings.minutes.addDecision') }).click();
    await dialog.getByLabel(say('tabMeetings.minutes.decision')).fill('Ymweld bob wythnos');
    await dialog.getByLabel(say('tabMeetings.minutes.rationale')).fill('Dau gwymp yn y nos');
    await look(who, 'minutes-form');
    await dialog.getByRole('button', { name: say('tabMeetings.notes.confirm') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await panel.getByRole('heading', { name: say('tabMeetings.minutes.title') }).waitFor();
    await panel
      .getByText(/gan y bot/)
      .first()
      .waitFor();
    await look(who, 'minutes');
    const view = await mari.view(ref);
    expect(view.plan.actions).toMatchObject([{ text: 'Ring the families', owner: 'Siân Esiampl-Jones' }]);
    expect(view.decisions).toMatchObject([{ decision: 'Ymweld bob wythnos' }]);
    await who.close();
  });
});
