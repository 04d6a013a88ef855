import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns, outsider } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { caseTabIn } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/** What a case has on record: its log filtered, its documents read in the page, and what is said when an answer fails. */
describe('the record of a case', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let client: Client;
  let ref: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    client = await Client.signIn(product.url, 'mari');
    ({ ref } = await client.open(escalatingConcerns));
    await client.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    await client.does(ref, { type: 'recordDecision', decision: 'Visit weekly', rationale: 'Nights unsafe' });
    await client.does(ref, { type: 'draftNotification', notification: 'escalating-concerns', fields: {} });
    await client.does(ref, {
      type: 'fileLetter',
      letter: 'support-confirmed',
      language: 'both',
      subject: 'Cymorth · Support',
      body: '<p lang="cy">Byddwn yn helpu.</p><p lang="en">We will help.</p>',
      recipients: ['rheolwr@gofal-enghraifft.example'],
    });
    await client.until(ref, 'the letter filed', ({ letters }) => letters[0]?.status === 'filed');
    // Cards that are still to be posted would be entries that nobody has counted.
    await client.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  const ways = [
    ['in English at 1280 pixels', 'en', desktop],
    ['yn Gymraeg, 390 picsel', 'cy', phone],
  ] as const;

  /** The case in a window of its own, where the address can be seen. */
  const openPart = async (who: Visitor, part: string) => {
    // Outside Teams the page speaks as the person has chosen, not as Teams does.
    await client.ask('PUT', '/api/me/language', { language: who.language });
    await who.page.goto(`${product.url}/tab/#/case/${ref}/${part}`);
    return caseTabIn(who, who.page);
  };

  it.each(ways.slice(0, 1))(
    'is filtered, says what that hides, and keeps it in the address, %s',
    async (_, language, window) => {
      const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
      visitor = who;
      const { page, say } = who;
      await openPart(who, 'chronology');
      const { events } = (await client.ask('GET', `/api/cases/${ref}/chronology`)).body as {
        events: unknown[];
      };
      await page
        .getByText(say('caseRecord.chronology.all', { total: events.length }), { exact: true })
        .waitFor();
      await look(who, 'chronology-all');

      const decisions = page.getByRole('button', {
        name: new RegExp(`^${say('caseRecord.kind.decisions')}`),
      });
      await decisions.focus();
      await page.keyboard.press('Enter');
      const some = say('caseRecord.chronology.some', {
        matched: 1,
        total: events.length,
        hidden: events.length - 1,
      });
      await page.getByText(some, { exact: true }).first().waitFor();
      expect(page.url()).toContain('chronology?kinds=decisions');
      await page.getByRole('button', { name: say('caseRecord.chronology.more') }).click();
      await look(who, 'chronology-decisions');

      await page.getByLabel(say('caseRecord.chronology.words')).fill('nothing like this');
      await page.getByText(say('caseRecord.chronology.none'), { exact: true }).waitFor();
      await look(who, 'chronology-none');
      // The address alone brings it back.
      await page.reload();
      await page.getByText(say('caseRecord.chronology.none'), { exact: true }).waitFor();
      await page.getByRole('button', { name: say('caseRecord.chronology.clear') }).click();
      await page
        .getByText(say('caseRecord.chronology.all', { total: events.length }), { exact: true })
        .waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: say('caseRecord.chronology.takeCsv') }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${ref}-chronology.csv`);
      expect(who.mistakes).toEqual([]);
      await who.close();
    },
  );

  it.each(ways.slice(1))(
    'has its documents in one list, each read in the page, %s',
    async (_, language, window) => {
      const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
      visitor = who;
      const { page, say } = who;
      const tab = await openPart(who, 'documents');
      const view = await client.view(ref);
      const draft = view.notifications[0]?.title[language] ?? '';
      const letter = view.letters[0]?.title[language] ?? '';
      const read = page.getByRole('button', {
        name: say('caseRecord.document.readLabel', { title: draft }),
        exact: true,
      });
      await read.waitFor();
      await look(who, 'documents-list');
      await read.focus();
      await page.keyboard.press('Enter');
      await tab.dialog.getByRole('document').first().waitFor();
      // Side by side where there is room, in one's own language where there is not.
      expect(await tab.dialog.getByRole('document').count()).toBe(window.width < 800 ? 1 : 2);
      await look(who, 'document-draft');
      await tab.leave();
      await expect.poll(() => read.evaluate((element) => element === document.activeElement)).toBe(true);
      await tab.ask(say('caseRecord.document.readLabel', { title: letter }));
      await tab.dialog.getByText('Byddwn yn helpu.').waitFor();
      await tab.dialog.getByText(say('caseRecord.document.filedNote'), { exact: true }).waitFor();
      await look(who, 'document-letter');
      await tab.leave();
      expect(who.mistakes).toEqual([]);
      await who.close();
    },
  );

  it.each(ways.slice(0, 1))(
    'says what failed where it failed, and tries again, %s',
    async (_, language, window) => {
      const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, window });
      visitor = who;
      const { page, say } = who;
      const broken = { status: 503, contentType: 'text/plain', body: 'away' };
      for (const [part, path, good] of [
        ['chronology', '**/chronology/lines*', say('caseRecord.chronology.intro')],
        ['documents', '**/api/procedures/*', say('caseRecord.document.intro')],
      ] as const) {
        await page.route(path, (route) => route.fulfill(broken));
        await openPart(who, part);
        await page.getByRole('alert').first().waitFor();
        // The rest of the case stands.
        await page.getByRole('heading', { level: 1, name: /Tŷ Gwyn/ }).waitFor();
        await look(who, `failed-${part}`);
        await page.unroute(path);
        await page
          .getByRole('button', { name: say('common.button.tryAgain') })
          .first()
          .click();
        await page.getByRole('alert').first().waitFor({ state: 'detached' });
        await page.getByText(good, { exact: true }).waitFor();
        expect(await page.getByRole('alert').count()).toBe(0);
      }
      await who.close();
    },
  );

  it('is to an outsider as if it were not there', async () => {
    const stranger = await Client.signIn(product.url, outsider);
    const who = await visitAs(browser, product.url, { name: stranger.person.name, language: 'en' });
    visitor = who;
    const { page, say } = who;
    for (const hidden of [ref, 'EC-2026-9999']) {
      await page.goto(`${product.url}/tab/#/case/${hidden}/documents`);
      await page.getByRole('heading', { level: 1, name: say('tab.case.notFound') }).waitFor();
      await page.getByText(say('tab.case.notFoundText', { ref: hidden })).waitFor();
    }
    expect(await page.getByText('Tŷ Gwyn').count()).toBe(0);
    await look(who, 'case-forbidden');
    await who.close();
  });
});
