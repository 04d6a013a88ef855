import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { closure, inDays } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { look, pictureFailures } from './look.ts';
import { downloadBy, goToRegister, somebodyIn, tabTo, workbookOf } from './register-steps.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/** The register as staff work with it: a provider's workbook, somebody added by keys, friends moved, files taken. */

const heads = ['Resident name', 'DOB', 'Room', 'Funding', 'RAG', 'Friends'];
const born = new Date('1940-02-03');
const firstBook = [
  ['Plas Enghraifft', '', '', '', '', ''],
  heads,
  ['Gwen Ddychmygol', born, 12, 'Council', 'Red', 'Y tri'],
  ['Alun Ddychmygol', '31/2/1938', 14, 'CHC', 'Amber', 'Y tri'],
  ['Beti Sampl', new Date('1939-07-01'), 15, 'the lottery', '', ''],
  ['', born, 16, 'Council', '', ''],
];
const mendedBook = [
  ...firstBook.slice(0, 3),
  ['Alun Ddychmygol', '28/2/1938', 14, 'CHC', 'Amber', 'Y tri'],
  ['Beti Sampl', new Date('1939-07-01'), 15, 'Self-funded', '', ''],
];

describe.each([
  ['in English at 1280 pixels', 'en', desktop],
  ['in Welsh at 390 pixels', 'cy', phone],
] as const)('the register by hand, %s', (_, language, window) => {
  let product: Product;
  let browser: Browser;
  let client: Client;
  let visitor: Visitor | undefined;
  let ref: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    client = await Client.signIn(product.url, 'mari');
    ({ ref } = await client.open(closure));
    await client.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  const visit = async (): Promise<Visitor> => {
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
    return visitor;
  };

  it('takes a workbook over: errors stand by their row, mended they are taken, and nobody comes twice', async () => {
    const who = await visit();
    const { say } = who;
    const { tab } = await goToRegister(who, ref);
    const takeOver = async (lines: typeof firstBook): Promise<void> => {
      await tab.getByRole('link', { name: say('tabRegister.import.button'), exact: true }).click();
      await tab.getByRole('button', { name: say('tabRegister.import.choose') }).waitFor();
      await tab.locator('input[type="file"]').setInputFiles(await workbookOf(lines));
      await tab.getByRole('heading', { name: say('tabRegister.import.preview') }).waitFor();
    };
    const row = (line: number, name: string) =>
      tab.getByRole('listitem').filter({ hasText: say('tabRegister.import.line', { line, name }) });
    const start = async (number: number): Promise<void> => {
      await tab.getByRole('button', { name: say('tabRegister.import.start', { number }) }).click();
      await tab.getByRole('heading', { name: say('tabRegister.import.done') }).waitFor();
    };

    await takeOver(firstBook);
    await row(4, 'Alun Ddychmygol').getByText(say('individuals.import.error.not-a-day')).waitFor();
    await row(5, 'Beti Sampl').getByText('Funding:').waitFor();
    await row(6, say('tabRegister.import.noName'))
      .getByText(say('individuals.import.error.no-name'))
      .waitFor();
    await tab
      .getByRole('heading', { name: say('tabRegister.import.preview') })
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await look(who, 'register-workbook-errors');
    await start(1);

    await tab.getByRole('link', { name: say('tabRegister.back') }).click();
    await takeOver(mendedBook);
    await row(3, 'Gwen Ddychmygol').getByText(say('tabRegister.import.status.same')).waitFor();
    await row(5, 'Beti Sampl').getByText(say('tabRegister.import.status.new')).waitFor();
    await start(2);

    // The same once more brings nobody and changes nothing.
    await tab.getByRole('link', { name: say('tabRegister.back') }).click();
    await takeOver(mendedBook);
    await tab.getByText(say('tabRegister.import.nothing')).waitFor();
    await look(who, 'register-workbook-again');
    await tab.getByRole('link', { name: say('tabRegister.back') }).click();
    await tab.getByText(say('tabRegister.list.found', { shown: 3, all: 3 })).waitFor();
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('adds somebody by keys alone: a name that is missing is asked for, and the focus comes back', async () => {
    const who = await visit();
    const { page, say } = who;
    const { tab, dialog, untilGone } = await goToRegister(who, ref);
    const name = language === 'en' ? 'Name' : 'Enw';
    await tab.getByRole('button', { name: say('tabRegister.add.button'), exact: true }).waitFor();
    await tabTo(who, tab, say('tabRegister.add.button'));
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await tabTo(who, tab, name);
    await page.keyboard.press('Enter');
    await dialog.locator(':focus[aria-invalid="true"]').waitFor();
    await page.keyboard.type('Dewi Newydd');
    await look(who, 'register-add');
    await page.keyboard.press('Enter');
    await untilGone();
    await tab
      .getByRole('button', { name: say('tabRegister.add.button'), exact: true })
      .and(tab.locator(':focus'))
      .waitFor();
    await tab.getByText(say('tabRegister.list.found', { shown: 4, all: 4 })).waitFor();
    await tabTo(who, tab, 'Dewi Newydd');
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Dewi Newydd', exact: true }).waitFor();
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('moves a friendship group in one act by keys, and says for each what is missing', async () => {
    const label = 'Y ddwy';
    const service = 'Tŷ Gwyn';
    const [nan, mair] = await Promise.all(
      ['Nan Ddychmygol', 'Mair Ddychmygol'].map((name) => somebodyIn(client, ref, { identity: { name } })),
    );
    for (const friend of [nan, mair]) await friend?.does({ type: 'joinFriendshipGroup', label });
    await nan?.chooses(service);

    const who = await visit();
    const { page, say } = who;
    const { tab, dialog, untilGone } = await goToRegister(who, ref);
    await tab.getByRole('link', { name: say('tabRegister.moves.title'), exact: true }).click();
    const planAll = say('tabRegister.together.planLabel', { label });
    await tab.getByRole('button', { name: planAll, exact: true }).waitFor();
    await tabTo(who, tab, planAll);
    await page.keyboard.press('Enter');
    await dialog.getByLabel(say('tabRegister.person.on')).fill(inDays(3));
    await page.keyboard.press('Enter');
    // Nothing is done for anybody: Mair has not chosen.
    const held = dialog.getByRole('alert');
    await held.getByText('Mair Ddychmygol').waitFor();
    await held.getByText('PFP App. A 7.10').waitFor();
    expect(await held.getByText('Nan Ddychmygol').count()).toBe(0);
    await look(who, 'register-friends-held-up');

    const chooser = dialog.getByLabel(say('tabRegister.together.chosenBy', { name: 'Mair Ddychmygol' }));
    await chooser.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await look(who, 'register-friends-plan');
    await page.keyboard.press('Enter');
    await untilGone();
    const group = tab.getByRole('listitem').filter({
      has: tab.getByRole('heading', { name: say('tabRegister.moves.group', { label }) }),
    });
    await group.getByText(say('tabRegister.moves.together', { number: 2 })).waitFor();
    await tab
      .getByRole('heading', { name: say('tabRegister.together.title') })
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await look(who, 'register-friends-together');

    // One of them to another home after all: they are parted, and whoever plans it says why.
    await mair?.does({ type: 'withdrawChoice', reason: 'A room near her brother' });
    await mair?.chooses('Plas Newydd Ymarfer');
    await tab.getByText(say('tabRegister.together.parted')).waitFor();
    await tab
      .getByRole('button', { name: say('tabRegister.move.planLabel', { name: 'Mair Ddychmygol' }) })
      .click();
    await dialog.getByLabel(say('tabRegister.person.on')).fill(inDays(4));
    await dialog
      .getByLabel(say('tabRegister.together.apartReason'))
      .fill('Mae hi am fod yn agos at ei brawd.');
    await look(who, 'register-friends-apart');
    await dialog.getByRole('button', { name: say('tabRegister.move.plan'), exact: true }).click();
    await untilGone();
    await tab
      .getByText(say('tabRegister.together.because', { reason: 'Mae hi am fod yn agos at ei brawd.' }))
      .waitFor();
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('gives the register and one person’s whole entry as files that say what stands there', async () => {
    const who = await visit();
    const { say } = who;
    const { tab } = await goToRegister(who, ref);
    const book = await downloadBy(who, tab, say('tabRegister.export.button'));
    expect(book.suggestedFilename()).toBe(`${ref}.xlsx`);
    const [sheet] = await readExcelFile(await book.path());
    const [header = [], ...lines] = sheet?.data ?? [];
    expect(lines.map(([name]) => name).toSorted()).toEqual([
      'Alun Ddychmygol',
      'Beti Sampl',
      'Dewi Newydd',
      'Gwen Ddychmygol',
      'Mair Ddychmygol',
      'Nan Ddychmygol',
    ]);
    const friends = header.indexOf(say('individuals.export.friendship'));
    expect(lines.find(([name]) => name === 'Gwen Ddychmygol')?.[friends]).toBe('Y tri');

    await tab.getByRole('link', { name: 'Nan Ddychmygol', exact: true }).click();
    await tab.getByRole('heading', { name: 'Nan Ddychmygol', exact: true }).waitFor();
    const page = await downloadBy(who, tab, say('tabRegister.export.person'));
    expect(page.suggestedFilename()).toMatch(/^[\da-f-]{36}\.html$/);
    const html = await readFile(await page.path(), 'utf8');
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('Nan Ddychmygol');
    expect(html).toContain('Tŷ Gwyn');
    expect(html).toContain('Y ddwy');
    // A friend's name is the friend's.
    expect(html).not.toContain('Mair Ddychmygol');
    expect(who.mistakes).toEqual([]);
    await who.close();
  });
});
