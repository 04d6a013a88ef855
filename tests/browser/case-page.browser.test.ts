import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { Client } from '../journeys/client.ts';
import { closure, escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { patience, phone, startBrowser } from './browser.ts';
import { caseTabIn, openCaseTab } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/** The tab: board and case page, by keyboard, and two at once (U3, U8). How each part looks: `sweep.browser.test.ts`. */
describe('the tab', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let client: Client;
  let ref: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    client = await Client.signIn(product.url, 'mari');
    ({ ref } = await client.open(escalatingConcerns));
    await client.open(closure);
    await client.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    const [first, second, third] = (await client.view(ref)).sections[0]?.items ?? [];
    await client.does(ref, {
      type: 'tickItem',
      item: first?.id ?? '',
      note: 'Seen on the visit of 16 November',
    });
    await client.does(ref, {
      type: 'setItemNotApplicable',
      item: second?.id ?? '',
      reason: 'Done before we asked',
    });
    await client.does(ref, { type: 'noteItem', item: third?.id ?? '', note: 'Asked for by telephone' });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  it('finds cases on the board, and says so when none fits', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { page, say } = who;
    const { tab } = await openCaseTab(who, ref);
    await tab.getByRole('link', { name: say('tab.board.back') }).click();
    await tab
      .getByText(say('tab.board.found', { count: 2 }), { exact: true })
      .first()
      .waitFor();
    await look(who, 'board');
    const { procedure } = await client.view(ref);
    await tab.getByLabel(say('tab.board.procedure')).selectOption(procedure.id);
    await tab
      .getByText(say('tab.board.found', { count: 1 }), { exact: true })
      .first()
      .waitFor();
    const search = tab.getByLabel(say('tab.board.search'));
    await search.fill('Plas');
    await tab.getByText(say('tab.board.nothingFound'), { exact: true }).waitFor();
    await look(who, 'board-empty');
    await tab.getByRole('button', { name: say('tab.board.clear') }).click();
    await search.fill('Plas');
    await tab.getByRole('link', { name: /CL-/ }).waitFor();
    await tab
      .getByText(say('tab.board.found', { count: 1 }), { exact: true })
      .first()
      .waitFor();
    await tab.getByLabel(say('tab.board.suspended')).check();
    await tab.getByText(say('tab.board.nothingFound'), { exact: true }).waitFor();
    // The same on a phone, where the rows are cards.
    await page.setViewportSize(phone);
    await look(who, 'board-empty');
    await tab.getByRole('button', { name: say('tab.board.clear') }).click();
    await tab.getByRole('link', { name: /EC-/ }).waitFor();
    await look(who, 'board');
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('is worked by the keyboard alone: an item reached and ticked, a dialog opened and left', async () => {
    const who = await visitAs(browser, product.url, { name: 'Gwen Esiampl', language: 'en' });
    visitor = who;
    const { page, say } = who;
    const tab = await openCaseTab(who, ref);
    await tab.goTo('checklist');
    const item = (await client.view(ref)).sections[0]?.items.find(({ status }) => status === 'open');
    const tick = tab.tab.getByRole('button', {
      name: say('tabParts.item.tickLabel', { text: item?.text.en ?? '' }),
    });
    await tick.waitFor();
    const tabTo = async (name: string): Promise<void> => {
      const wanted = tab.tab.getByRole('button', { name, exact: true });
      for (let presses = 0; presses < 80; presses++) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard never reached ${name}`);
    };
    await tabTo(say('tabParts.item.tickLabel', { text: item?.text.en ?? '' }));
    await page.keyboard.press('Enter');
    const undo = say('tabParts.item.undoLabel', { text: item?.text.en ?? '' });
    await tab
      .entry(item?.text.en ?? '')
      .getByText(/Gwen Esiampl/)
      .waitFor();

    await tabTo(undo);
    await page.keyboard.press('Enter');
    await tab.dialog.waitFor();
    await look(who, 'tab-undo-by-keyboard');
    await tab.leave();
    const button = tab.tab.getByRole('button', { name: undo, exact: true });
    await expect
      .poll(() => button.evaluate((element) => element === document.activeElement), patience)
      .toBe(true);
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('shows a change by somebody else without wiping what is being typed', async () => {
    const [one, other] = await Promise.all([
      visitAs(browser, product.url, { name: 'Gwen Esiampl', language: 'en' }),
      visitAs(browser, product.url, { name: 'Tom Example', language: 'en' }),
    ]);
    visitor = one;
    const { say } = one;
    const [mine, theirs] = await Promise.all([openCaseTab(one, ref), openCaseTab(other, ref)]);
    await Promise.all([mine.goTo('checklist'), theirs.goTo('checklist')]);
    const [typed, ticked] = (await client.view(ref)).sections[1]?.items ?? [];
    const dialog = await mine.ask(say('tabParts.item.noteLabel', { text: typed?.text.en ?? '' }));
    const note = dialog.getByLabel(say('tabParts.item.note'));
    await note.fill('Half a sentence');
    const name = say('tabParts.item.tickLabel', { text: ticked?.text.en ?? '' });
    await theirs.tab.getByRole('button', { name, exact: true }).click();
    // Behind the dialog, which hides the rest from screen readers meanwhile.
    await mine.tab
      .locator('li')
      .filter({ hasText: ticked?.text.en ?? '' })
      .getByText(/Tom Example/)
      .first()
      .waitFor();
    expect(await note.inputValue()).toBe('Half a sentence');
    await one.page.keyboard.type(' goes on');
    expect(await note.inputValue()).toBe('Half a sentence goes on');
    await mine.send(say('tabParts.item.note'));
    await theirs
      .entry(typed?.text.en ?? '')
      .getByText('Half a sentence goes on')
      .waitFor();
    expect([...one.mistakes, ...other.mistakes]).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  it('keeps the language that somebody chose, also in a window of its own', async () => {
    const who = await visitAs(browser, product.url, { name: 'Tom Example', language: 'en' });
    visitor = who;
    const { tab } = await openCaseTab(who, ref);
    const cy = sayIn('cy');
    await tab.getByRole('button', { name: who.say('common.language.cy') }).click();
    await tab.getByRole('heading', { name: cy('tab.duty.title'), exact: true }).waitFor();
    await who.page.reload();
    await tab.getByRole('heading', { name: cy('tab.duty.title'), exact: true }).waitFor();
    // Outside Teams, where the browser itself asks for English.
    await who.page.goto(`${product.url}/tab/#/case/${ref}/plan`);
    const own = caseTabIn({ ...who, say: cy, language: 'cy' }, who.page);
    await own.tab.getByRole('heading', { name: cy('tab.case.plan'), exact: true }).waitFor();
    await look({ ...who, say: cy, language: 'cy' }, 'case-in-a-window');
    expect(who.mistakes).toEqual([]);
    await who.close();
  });
});
