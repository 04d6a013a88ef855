import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { phone, startBrowser } from './browser.ts';
import { openCaseTab } from './case-tab.ts';
import { composeIn, pasteInto } from './compose.ts';
import { look, pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';
import { openChannel } from './teams-channel.ts';
import { openChat } from './bot-chat.ts';

/** A case is looked for while a message is written, its card is sent, and a link to it unfolds. */
describe('the message extension', () => {
  let product: Product;
  let browser: Browser;
  let mari: Client;
  let ref: string;
  let visitor: Visitor | undefined;
  pictureFailures(() => visitor);

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    mari = await Client.signIn(product.url, 'mari');
    ({ ref } = await mari.open(escalatingConcerns));
    await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
  });
  afterEach(async () => {
    await visitor?.close();
    visitor = undefined;
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('puts a case’s card into a message by keyboard alone, and colleagues see it in the channel', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Tom Example', language: 'en' });
    const { page, say } = visitor;
    const { posts } = await openChannel(visitor, ref);
    const { button, search, results, box, draft } = composeIn(visitor, 'rehearsal.teams.compose');

    // 1. The button opens the search, which lists recent cases before anything is typed.
    await button.focus();
    await page.keyboard.press('Enter');
    await results.getByRole('option').first().waitFor();
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
    await look(visitor, 'compose-recent');

    // 2. Escape closes it and gives the keyboard back.
    await page.keyboard.press('Escape');
    await results.waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);

    // 3. Words are looked for; arrows move, Enter takes.
    await page.keyboard.press('Enter');
    await page.keyboard.type('gofal enghraifft');
    await results.getByRole('option', { name: 'Tŷ Gwyn' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await draft.getByText('Tŷ Gwyn').waitFor();
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    await draft.getByText(say('rehearsal.compose.draftChannel')).waitFor();
    await look(visitor, 'compose-draft');

    // 4. Sent with a few words, it is there for everybody, and the bot keeps out of it.
    await page.keyboard.type('Can you look at this before Friday?');
    await page.keyboard.press('Enter');
    const post = posts.locator('.post').filter({ hasText: 'before Friday' });
    await post.getByText(sayIn('cy')('share.needToKnow')).waitFor();
    await draft.waitFor({ state: 'detached' });
    const pat = await visitAs(browser, product.url, { name: 'Pat Placeholder', language: 'en' });
    const theirs = await openChannel(pat, ref);
    const seen = theirs.posts.locator('.post').filter({ hasText: 'before Friday' });
    await seen
      .getByRole('link', { name: /Open in Hafan/ })
      .or(seen.getByRole('button', { name: /Open in Hafan/ }))
      .waitFor();
    expect(await theirs.posts.getByText('did not understand').count()).toBe(0);
    await seen.scrollIntoViewIfNeeded();
    await look(pat, 'channel-shared-card');
    expect([...visitor.mistakes, ...pat.mistakes]).toEqual([]);
    await pat.close();
  });

  it('finds nothing for somebody outside the group, and says so as if there were no case', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Pat Placeholder', language: 'en', window: phone });
    const { page, say } = visitor;
    await openChat(visitor);
    const { button, search, box, draft } = composeIn(visitor, 'rehearsal.chat.message');
    await button.click();
    await page.getByText(say('share.noCases')).waitFor();
    await search.fill(ref);
    await page.getByText(say('share.nothing', { text: ref })).waitFor();
    await look(visitor, 'compose-nothing');
    await page.keyboard.press('Escape');

    const answered = page.waitForResponse((response) => response.url().endsWith('/compose/link'));
    await pasteInto(box, `${product.url}/cases/${ref}`);
    expect(await (await answered).json()).toEqual({ kind: 'found', found: [] });
    expect(await draft.count()).toBe(0);
    expect(await box.inputValue()).toContain(ref);
    expect(visitor.mistakes).toEqual([]);
  });

  it('unfolds a copied link into a card that can be taken out again, on a phone in Welsh', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'cy', window: phone });
    const { page, say } = visitor;
    const { log } = await openChat(visitor);
    const { button, results, box, draft } = composeIn(visitor, 'rehearsal.chat.message');
    await button.click();
    await results.getByRole('option', { name: 'Tŷ Gwyn' }).waitFor();
    await look(visitor, 'compose-recent');
    await page.keyboard.press('Escape');

    await pasteInto(box, `${product.url}/cases/${ref}`);
    await draft.getByText('Achos yn Hafan · A case in Hafan').waitFor();
    expect(await draft.getByText('Tŷ Gwyn').count()).toBe(0);
    await look(visitor, 'compose-link');
    await draft.getByRole('button', { name: say('rehearsal.compose.remove') }).click();
    await draft.waitFor({ state: 'detached' });

    // With the card alone the bot says how that case stands.
    await box.fill('');
    await pasteInto(box, `${product.url}/cases/${ref}`);
    await draft.getByText('Achos yn Hafan').waitFor();
    await box.fill('');
    await box.press('Enter');
    await log.locator('.card').filter({ hasText: 'Tŷ Gwyn' }).last().waitFor();
    expect(visitor.mistakes).toEqual([]);
  });

  it('says that the app is too slow or cannot be reached, and searches again when asked', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Tom Example', language: 'en', theme: 'dark' });
    const { page, say } = visitor;
    await openChat(visitor);
    const { button, results } = composeIn(visitor, 'rehearsal.chat.message');
    await page.request.put(`${product.url}/rehearsal/faults`, {
      data: { faults: [{ fault: 'slow-bot', times: 1 }] },
    });
    await button.click();
    await page.getByText(say('rehearsal.compose.searching')).waitFor();
    await page.getByText(say('rehearsal.compose.tooSlow')).waitFor();
    await look(visitor, 'compose-slow-dark');
    await page.getByRole('button', { name: say('rehearsal.compose.again') }).click();
    await results.getByRole('option', { name: 'Tŷ Gwyn' }).click();
    await page
      .getByRole('region', { name: say('rehearsal.compose.draft') })
      .getByText('Tŷ Gwyn')
      .waitFor();
    // What the page is told with 504 is shown, and Chromium notes it in its own words.
    expect(visitor.mistakes.filter((one) => !one.includes('status of 504'))).toEqual([]);
  });

  it('gives out the case’s link on its page, which leads back there', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Tom Example', language: 'en' });
    const { page, say } = visitor;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url });
    const { tab } = await openCaseTab(visitor, ref);
    await tab.getByRole('button', { name: say('tab.case.copyLink') }).click();
    await tab.getByRole('button', { name: say('tab.case.linkCopied') }).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe(`${product.url}/cases/${ref}`);
    await look(visitor, 'case-link-copied');
    await page.goto(address);
    expect(page.url()).toBe(`${product.url}/tab/#/case/${ref}`);
  });
});
