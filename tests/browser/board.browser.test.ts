import type { Browser } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardFiguresSchema } from '../../src/server/contract/board.ts';
import { Client } from '../journeys/client.ts';
import { closure, escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { type CaseTab, openCaseTab } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { chooseLanguage, chooseTheme, type Visitor, visitAs } from './rehearsal-page.ts';

/** The board as a director and a commissioner use it: at a glance, filtered, kept, exported (N26). */
describe('the board', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let first: string;
  let second: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    const client = await Client.signIn(product.url, 'mari');
    ({ ref: first } = await client.open(escalatingConcerns));
    ({ ref: second } = await client.open(closure));
    await client.does(first, {
      type: 'recordEntry',
      log: 'lesson',
      text: 'Families heard late',
      theme: 'communication',
    });
    await client.until(first, 'its channel', ({ channel }) => channel !== null);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  const goToBoard = async (who: Visitor): Promise<CaseTab['tab']> => {
    const { tab } = await openCaseTab(who, first);
    await tab.getByRole('link', { name: who.say('tab.board.back'), exact: true }).click();
    await tab.getByRole('heading', { name: who.say('tab.board.title'), exact: true, level: 1 }).waitFor();
    await tab.getByRole('link', { name: new RegExp(second) }).waitFor();
    return tab;
  };

  /** A year of deadlines over what the server answers: none of a case opened today has passed. */
  const playYear = async ({ page }: Visitor): Promise<void> => {
    await page.route('**/api/board/figures', async (route) => {
      const answer = await route.fetch();
      const figures = boardFiguresSchema.parse(await answer.json());
      const months = figures.deadlines.months.map(({ month }, at) => ({
        month,
        inTime: 4 + (at % 5),
        late: at % 3,
        missed: at % 4 === 0 ? 1 : 0,
      }));
      await route.fulfill({
        response: answer,
        json: { ...figures, deadlines: { months, inTime: 71, late: 12, missed: 3 } },
      });
    });
  };

  it('filters, sorts by the keyboard, keeps a view, begins with it, and exports it', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { page, say } = who;
    const tab = await goToBoard(who);
    const service = tab.getByRole('columnheader', { name: say('tab.board.service') });
    await service.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await tab.locator('th[aria-sort="ascending"]').waitFor();
    await tab.getByLabel(say('tab.board.procedure')).selectOption('closure');
    await tab.getByRole('link', { name: new RegExp(first) }).waitFor({ state: 'detached' });

    await tab.getByRole('button', { name: say('tabBoard.views.keep') }).click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByLabel(say('tabBoard.views.name')).fill('Closures');
    await dialog.getByLabel(say('tabBoard.views.isDefault')).check();
    await look(who, 'board-keep-view');
    await dialog.getByRole('button', { name: say('tabBoard.views.save'), exact: true }).click();
    const named = say('tabBoard.views.default', { name: 'Closures' });
    await tab.getByRole('link', { name: named, exact: true }).waitFor();
    await tab.locator('#page:not([aria-hidden])').waitFor();
    await look(who, 'board-view');

    // The board begins with it, and a link leads to all open cases.
    await tab.getByRole('link', { name: say('tabBoard.views.open'), exact: true }).click();
    await tab.getByRole('link', { name: new RegExp(first) }).waitFor();
    await tab.getByRole('link', { name: say('tab.board.back'), exact: true }).click();
    await tab.getByRole('link', { name: new RegExp(first) }).waitFor({ state: 'detached' });
    await tab.getByRole('link', { name: new RegExp(second) }).waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tab.getByRole('button', { name: say('tabBoard.export.button') }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^hafan-cases-.*\.xlsx$/);
    const [sheet] = await readExcelFile(await download.path());
    expect(sheet?.data.slice(1).map(([ref]) => ref)).toEqual([second]);

    await tab.getByRole('button', { name: say('tabBoard.views.removeLabel', { name: 'Closures' }) }).click();
    await dialog.getByRole('button', { name: say('tabBoard.views.remove'), exact: true }).click();
    await tab.getByRole('link', { name: named, exact: true }).waitFor({ state: 'detached' });
    await tab.locator('#page:not([aria-hidden])').waitFor();
    await tab.getByRole('button', { name: say('tabBoard.filter.more') }).click();
    await tab.getByLabel(say('tabBoard.filter.nation')).selectOption('ENG');
    await tab.getByText(say('tab.board.nothingFound'), { exact: true }).waitFor();
    await look(who, 'board-filters');
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  // Its other ways are the sweep's; here a year's figures stand.
  it.each([
    [
      'at 1280 pixels',
      desktop,
      [
        ['cy', 'light'],
        ['en', 'dark'],
      ],
    ],
    ['at 390 pixels', phone, [['cy', 'contrast']]],
  ] as const)(
    'shows the whole at a glance, %s, in both languages and all themes',
    async (_, window, ways) => {
      let who = await visitAs(browser, product.url, { name: 'Nia Ymarfer', language: 'cy', window });
      visitor = who;
      await playYear(who);
      for (const [language, theme] of ways) {
        if (who.language !== language) who = await chooseLanguage(who, language);
        await chooseTheme(who, theme);
        const { say } = who;
        const tab = await goToBoard(who);
        await look(who, `board-list-${theme}`);
        await tab.getByRole('link', { name: say('tabBoard.glance.title'), exact: true }).click();
        await tab.getByRole('heading', { name: say('tabBoard.chart.stages'), exact: true }).waitFor();
        await tab.locator('figure svg').first().waitFor();
        await tab.getByText(say('tabBoard.kept.late'), { exact: true }).first().waitFor();
        await look(who, `glance-${theme}`);
        // Beside the channels Teams leaves less than the window: a director still sees all of it.
        const below = await tab
          .locator('main section')
          .last()
          .evaluate((last) => last.getBoundingClientRect().bottom - globalThis.innerHeight);
        expect(window === desktop ? Math.max(below, 0) : 0).toBe(0);
        const summary = tab.getByText(say('tabBoard.chart.table'), { exact: true }).first();
        await summary.focus();
        await who.page.keyboard.press('Enter');
        await tab.getByRole('columnheader', { name: say('tabBoard.chart.stage'), exact: true }).waitFor();
        await look(who, `glance-table-${theme}`);
      }
      expect(who.mistakes).toEqual([]);
      await who.page.unrouteAll({ behavior: 'ignoreErrors' });
      await who.close();
    },
  );

  it('shows a director everything at once: nothing of the glance is below the window', async () => {
    const who = await visitAs(browser, product.url, { name: 'Nia Ymarfer', language: 'en' });
    visitor = who;
    const { page, say } = who;
    await playYear(who);
    await page.goto(`${product.url}/tab/#/glance`);
    await page.locator('figure svg').first().waitFor();
    await page.getByText(say('tabBoard.kept.late'), { exact: true }).first().waitFor();
    await page.getByRole('heading', { name: say('tabBoard.ahead.meetings') }).waitFor();
    await look(who, 'glance-whole');
    const foot = await page
      .locator('main section')
      .last()
      .evaluate((last) => last.getBoundingClientRect().bottom);
    expect(foot).toBeLessThanOrEqual(desktop.height);
    // A figure leads to the cases behind it, and the list says by what it is narrowed.
    await page.getByRole('link', { name: say('tabBoard.kept.missed'), exact: true }).click();
    await page.getByLabel(say('tabBoard.filter.deadlines')).waitFor();
    expect(page.url()).toContain('deadlines=missed');
    expect(await page.getByLabel(say('tabBoard.filter.deadlines')).inputValue()).toBe('missed');
    await page.goBack();
    await page.getByText(say('tabBoard.chart.table'), { exact: true }).last().click();
    await page
      .getByRole('figure')
      .getByRole('link', { name: say('case.theme.communication') })
      .click();
    await page
      .getByText(say('tab.board.found', { count: 1 }), { exact: true })
      .first()
      .waitFor();
    expect(page.url()).toContain('theme=communication');
    expect(who.mistakes).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await who.close();
  });
});
