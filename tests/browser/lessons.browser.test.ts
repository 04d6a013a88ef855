import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from '../product.ts';
import { phone, startBrowser } from './browser.ts';
import { followFirstCase } from './first-lesson.ts';
import { lessonTold, openLesson } from './lesson-panel.ts';
import { look, pictureFailures } from './look.ts';
import { goToApp, type Visitor, visitAs } from './rehearsal-page.ts';

/**
 * Somebody new follows the first lesson alone (N23): what is pressed here is what the lesson on the screen
 * names, so that a lesson that names a button otherwise than the page does fails.
 */
describe('the rehearsal’s lessons', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  it('lead through a whole first case', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    const { page, say } = visitor;
    await followFirstCase(visitor);
    // What is done is kept: over a reload, and shown in the list.
    await page.reload();
    await page.getByRole('complementary').getByText(say('rehearsal.lessons.allDone')).waitFor();
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('go along on a phone, in Welsh, and fold away', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Idris Sampl', language: 'cy', window: phone });
    const { page, say } = visitor;
    const told = lessonTold('first-case', visitor);
    await goToApp(visitor, 'lessons');
    await look(visitor, 'lessons');
    const lesson = await openLesson(visitor, 'first-case');
    await look(visitor, 'lesson-begun');
    // The step is Mari's; whose lesson it is stays.
    await lesson.current
      .getByRole('button', { name: say('rehearsal.lessons.be', { name: 'Mari Enghraifft' }) })
      .click();
    await page.getByText(say('rehearsal.bar.you', { name: 'Mari Enghraifft' })).waitFor();
    await lesson.go();
    await look(visitor, 'lesson-folded');
    const unfold = lesson.panel.getByRole('button', { name: say('rehearsal.lessons.unfold') });
    await unfold.focus();
    await page.keyboard.press('Enter');
    const [phrase = '', submit = ''] = await lesson.named(told.steps.ask.title);
    await page.getByRole('button', { name: phrase, exact: true }).click();
    await page.locator('.card').filter({ hasText: submit }).last().waitFor();
    await look(visitor, 'lesson-chat');
    await unfold.click();
    await lesson.current.getByRole('checkbox', { name: told.steps.ask.title }).focus();
    await page.keyboard.press('Space');
    await lesson.seen(told.steps.ask.title);
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('a facilitator lets a letter come, and somebody fall ill', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    const { page, say } = visitor;
    await goToApp(visitor, 'facilitator');
    await look(visitor, 'facilitator');
    for (const title of ['The provider’s insolvency', 'A member falls ill', 'The press calls']) {
      await page.getByRole('button', { name: say('rehearsal.events.happenLabel', { title }) }).click();
      await page.getByText(say('rehearsal.events.happened', { title }), { exact: true }).waitFor();
    }
    await goToApp(visitor, 'calendar');
    await page
      .getByText(/Gwen Esiampl: .*away, ill/)
      .first()
      .waitFor();
    await goToApp(visitor, 'outlook');
    await page.getByRole('tab', { name: new RegExp(say('rehearsal.inbox.title')) }).click();
    await look(visitor, 'inbox');
    await page.getByRole('link', { name: /Gofal Enghraifft Cyf/ }).click();
    await page.frameLocator('iframe.pane-frame').getByText(say('outlook.read.title')).waitFor();
    await look(visitor, 'inbox-message');
    await page.getByRole('button', { name: say('rehearsal.inbox.answer') }).click();
    expect(await page.getByLabel(say('rehearsal.outlook.to')).inputValue()).toContain('administrator@');
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });
});
