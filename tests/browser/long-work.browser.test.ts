import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { closure, escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { caseTabIn, openCaseTab } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/**
 * Long work on the case's page: begun there, left alone, and there again when somebody comes back. And what was
 * done by mistake, taken back at once.
 */
describe('work that goes on by itself', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let mari: Client;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    mari = await Client.signIn(product.url, 'mari');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  for (const [language, window] of [
    ['en', desktop],
    ['cy', phone],
  ] as const)
    it(`an evidence bundle is begun by keyboard, the page is left, and it waits there to be fetched (${language})`, async () => {
      const { ref } = await mari.open(escalatingConcerns);
      await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
      visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
      const { page, say } = visitor;
      const { tab, goTo } = await openCaseTab(visitor, ref);
      const begin = tab.getByRole('button', { name: say('tabLive.bundle.begin'), exact: true });
      await begin.focus();
      await page.keyboard.press('Enter');
      await goTo('checklist');
      await goTo('overview');
      const fetching = tab.getByRole('button', { name: say('tabLive.bundle.fetch'), exact: true });
      await fetching.waitFor();
      await look(visitor, 'bundle-ready');
      await fetching.focus();
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toBe(`${ref}.zip`);
      expect(visitor.mistakes).toEqual([]);
      await visitor.close();
    });

  it('says how far Microsoft 365 is with a new case, can be left, and goes when all is done', async () => {
    await mari.ask('PUT', '/api/me/language', { language: 'cy' });
    await mari.faults([{ fault: 'slow-folder', times: 3 }]);
    const { ref } = await mari.open(escalatingConcerns);
    visitor = await visitAs(browser, product.url, {
      name: 'Mari Enghraifft',
      language: 'cy',
      window: phone,
    });
    const { page, say } = visitor;
    const at = `${product.url}/tab/#/case/${ref}`;
    const bar = page.getByRole('progressbar');
    const leave = page.getByText(say('tabLive.steps.leave'), { exact: false });
    await page.goto(at);
    await leave.waitFor();
    await page
      .getByText(say('tabLive.steps.now', { step: '' }).trim(), { exact: false })
      .or(bar)
      .first()
      .waitFor();
    await look(visitor, 'setting-up');
    // Left, and come back to: the case does not start again, and says where it is by now.
    await page.getByRole('link', { name: say('tab.board.back'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: say('tab.board.title') }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^Tŷ Gwyn/ }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /^Tŷ Gwyn/ }).waitFor();
    await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    await leave.waitFor({ state: 'detached', timeout: 60_000 });
    expect((await mari.view(ref)).channel?.name).toContain(ref);
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('what was ticked, set aside or dated is taken back at once, by the button or by keys alone', async () => {
    await mari.ask('PUT', '/api/me/language', { language: 'en' });
    const { ref } = await mari.open(closure);
    await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en', window: phone });
    const { page, say } = visitor;
    await page.goto(`${product.url}/tab/#/case/${ref}/checklist`);
    const tab = caseTabIn(visitor, page);
    const bar = page.getByRole('region', { name: say('tabCase.undo.title'), exact: true });
    const undo = bar.getByRole('button', { name: say('tabCase.undo.undo'), exact: true });
    const labelled = (label: string) => page.getByRole('button', { name: label.trim() }).first();
    const first = async () => (await mari.view(ref)).sections[0]?.items[0];

    // Ticked with Enter: the bar stands, is told of, and Ctrl+Z takes it back from wherever the focus is.
    await labelled(say('tabParts.item.tickLabel', { text: '' })).focus();
    await page.keyboard.press('Enter');
    await undo.waitFor();
    await page.getByRole('status').getByText('Ctrl+Z').waitFor();
    expect((await first())?.status).toBe('done');
    await look(visitor, 'undo-bar');
    await page.keyboard.press('Control+z');
    await bar.waitFor({ state: 'detached' });
    expect((await first())?.status).toBe('open');

    // Set aside with a reason; Ctrl+Z in a field is the field's own. The button is pressed by Enter.
    await labelled(say('tabParts.item.naLabel', { text: '' })).click();
    await tab.dialog.getByRole('textbox').fill('The provider did this before we asked');
    await tab.send(say('tabParts.item.setNotApplicable'));
    await undo.waitFor();
    expect((await first())?.status).toBe('not-applicable');
    // Tabbing on, the focus is never behind the bar.
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      const [focused, stands] = await Promise.all([
        page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0),
        bar.evaluate((element) => element.getBoundingClientRect().top),
      ]);
      expect(focused).toBeLessThanOrEqual(stands);
    }
    await undo.focus();
    await page.keyboard.press('Enter');
    await bar.waitFor({ state: 'detached' });
    expect((await first())?.status).toBe('open');

    // A date, on the overview; sent away, the bar goes and what was done stays.
    await tab.goTo('overview');
    const milestone = (await mari.view(ref)).milestones.find(({ mayBePlanned }) => mayBePlanned);
    const title = milestone?.title.en ?? '';
    const dated = async () =>
      (await mari.view(ref)).milestones.find(({ id }) => id === milestone?.id)?.on ?? null;
    const before = await dated();
    for (const way of ['undo', 'dismiss'] as const) {
      const asked = await tab.ask(
        say(before === null ? 'tabCase.milestone.recordLabel' : 'tabCase.milestone.changeLabel', { title }),
      );
      await asked.getByLabel(say('tabCase.milestone.on'), { exact: false }).fill('2030-01-31');
      await tab.send(say(before === null ? 'tabCase.milestone.record' : 'tabCase.milestone.change'));
      await undo.waitFor();
      expect(await dated()).toBe('2030-01-31');
      if (way === 'undo') await undo.click();
      else await bar.getByRole('button', { name: say('tabCase.undo.dismiss'), exact: true }).click();
      await bar.waitFor({ state: 'detached' });
      expect(await dated()).toBe(way === 'undo' ? before : '2030-01-31');
    }
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });
});
