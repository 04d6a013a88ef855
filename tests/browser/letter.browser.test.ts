import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { startBrowser } from './browser.ts';
import { look } from './look.ts';
import { openOutlook } from './outlook-pane.ts';
import { visitAs } from './rehearsal-page.ts';

/** A letter in the Outlook pane: filled, inserted, filed (U7, N9). */
describe('a letter to the provider', () => {
  let product: Product;
  let browser: Browser;
  let ref: string;
  let mari: Client;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    mari = await Client.signIn(product.url, 'mari');
    ({ ref } = await mari.open(escalatingConcerns));
    await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('is filled from the case, put into the message in both languages, and filed as it stands', async () => {
    const visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'cy' });
    const { page, say } = visitor;
    const outlook = await openOutlook(visitor);
    await outlook.chooseCase(ref);
    await outlook.chooseLetter('Code 4.12');
    await outlook.chooseLanguage('both');

    // What the case does not know is asked for, at its place.
    await outlook.pane.getByRole('button', { name: say('outlook.fields.toMissing') }).click();
    await outlook.pane.locator('[aria-invalid=true]:focus').waitFor();
    await outlook.fillMissing();
    await outlook.insert.click();
    await outlook.pane.getByText(say('outlook.insert.done', { ref })).waitFor();
    await page.getByText(say('rehearsal.outlook.stamped', { ref }), { exact: true }).waitFor();
    expect(await outlook.subject.inputValue()).toContain(ref);
    expect(await outlook.to.inputValue()).toContain('@');
    const written = await outlook.body.innerText();
    expect(written).toContain('Tŷ Gwyn');
    await look(visitor, 'outlook-inserted');

    // Inserting again asks before it replaces; keeping the message keeps it.
    await outlook.body.evaluate((element) => element.append('P.S. gan Mari'));
    await outlook.insert.click();
    await outlook.pane.getByRole('button', { name: say('outlook.insert.replaceNo') }).click();
    expect(await outlook.body.innerText()).toContain('P.S. gan Mari');

    await outlook.file(ref).click();
    await outlook.pane.getByRole('link', { name: ref }).waitFor();
    await look(visitor, 'outlook-filed');
    const { letters } = await mari.view(ref);
    expect(letters).toMatchObject([{ language: 'both', status: 'filed' }]);

    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('is not filed while the message has no recipients', async () => {
    const before = (await mari.view(ref)).letters;
    const visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    const outlook = await openOutlook(visitor);
    await outlook.chooseCase(ref);
    await outlook.chooseLetter('Code 4.12');
    await outlook.subject.fill('Something');
    await outlook.file(ref).click();
    await outlook.pane.getByText(visitor.say('outlook.file.noRecipients')).waitFor();
    expect((await mari.view(ref)).letters).toHaveLength(before.length);
    await visitor.close();
  });

  it('has what is filed in the case attached to it', async () => {
    const visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    const { page, say } = visitor;
    const outlook = await openOutlook(visitor);
    await outlook.chooseCase(ref);
    await outlook.pane.getByRole('button', { name: say('outlook.attach.title') }).press('Enter');
    const button = outlook.pane.getByRole('button', { name: /^Attach EC-/ }).first();
    await button.press('Enter');
    await outlook.pane.getByText(say('outlook.attach.attached'), { exact: true }).waitFor();
    await page
      .getByRole('list', { name: say('rehearsal.outlook.attachments') })
      .getByText(ref)
      .first()
      .waitFor();
    await look(visitor, 'outlook-attached');
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('is filed from the message once it is sent, when it can only be read', async () => {
    const visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    const { page, say } = visitor;
    const before = (await mari.view(ref)).letters.length;
    const outlook = await openOutlook(visitor);
    await outlook.to.fill('Rheolwr <rheolwr@gofal-enghraifft.example>');
    await outlook.subject.fill(`${ref}: what we agreed by telephone`);
    await outlook.body.fill('As we agreed, two nurses each night.');
    await page.getByRole('button', { name: say('rehearsal.outlook.send') }).click();
    await page.getByText(say('rehearsal.outlook.sent')).waitFor();
    await outlook.pane.getByText(say('outlook.case.why.subject')).waitFor();
    await look(visitor, 'outlook-suggested');
    await outlook.chooseCase(ref);
    await outlook.chooseLetter('Code 4.12');
    // There is nothing to write into any more.
    expect(await outlook.insert.count()).toBe(0);
    await outlook.file(ref).click();
    await outlook.pane.getByRole('link', { name: ref }).waitFor();
    await look(visitor, 'outlook-read');
    expect((await mari.view(ref)).letters).toHaveLength(before + 1);
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('comes back half written, can be undone, and shows both languages beside each other where there is room', async () => {
    const visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    const { page, say } = visitor;
    const outlook = await openOutlook(visitor);
    await outlook.body.fill('What stood here before');
    await outlook.chooseCase(ref);
    await outlook.chooseLetter('Code 4.13');
    await outlook.fillMissing();
    await outlook.pane.getByText(say('outlook.kept.saved', { days: 14 })).waitFor();
    await page.reload();

    const again = await openOutlook(visitor);
    await again.chooseCase(ref);
    await again.chooseLetter('Code 4.13');
    const goOn = again.pane.getByRole('button', { name: say('outlook.kept.goOn') });
    await goOn.waitFor();
    await look(visitor, 'outlook-kept');
    await goOn.press('Enter');
    await again.pane.locator('div[role=document]:visible').first().waitFor();
    await again.pane.getByText('Dwy nyrs bob nos').first().waitFor();

    await page.getByRole('button', { name: say('rehearsal.outlook.widePane') }).press('Enter');
    await again.pane.locator('div[role=document]:visible').first().scrollIntoViewIfNeeded();
    expect(await again.pane.locator('div[role=document]:visible').count()).toBe(2);
    await look(visitor, 'outlook-wide');

    await again.insert.click();
    await again.pane.getByRole('button', { name: say('outlook.insert.replaceYes') }).click();
    const undo = again.pane.getByRole('button', { name: say('outlook.insert.undo') });
    await undo.waitFor();
    expect(await again.body.innerText()).not.toContain('What stood here before');
    await undo.press('Enter');
    await again.pane.getByText(say('outlook.insert.undone')).waitFor();
    expect(await again.body.innerText()).toContain('What stood here before');
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('says where it belongs when it is opened outside Outlook', async () => {
    const visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    const { page, say } = visitor;
    await page.goto(`${product.url}/tab/outlook.html`);
    await page.getByRole('heading', { name: say('outlook.notOutlook.title') }).waitFor();
    await look(visitor, 'outlook-elsewhere');
    expect(await page.getByRole('link', { name: say('outlook.notOutlook.caseList') }).count()).toBe(1);
    await page.getByRole('link', { name: say('outlook.notOutlook.toRehearsal') }).click();
    await page.getByLabel(say('rehearsal.outlook.subject')).waitFor();
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });
});
