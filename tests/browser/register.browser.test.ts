import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { closure, group, inDays } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { openCaseTab } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { openOutlook } from './outlook-pane.ts';
import { csvOf, goToRegister, somebodyIn } from './register-steps.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/** The register of people in the case's tab (N10–N13): an import, one person's way to a new home, the moves. */

/** What an invented provider sends: a date that is none, an answer that is none, a column of its own. */
const firstFile = [
  'Resident name,DOB,Room,Funding,Preferred language,RAG,Friends,Hobbies',
  'Gwen Ddychmygol,3/2/1940,12,Council,Welsh,Red,Y tri,Knitting',
  'Alun Ddychmygol,31/2/1938,14,CHC,English,Amber,Y tri,Chess',
  'Beti Sampl,1939-07-01,15,the lottery,English,,,',
].join('\n');
const mendedFile = firstFile.replace('31/2/1938', '28/2/1938').replace('the lottery', 'Self-funded');

describe('the register of people', () => {
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

  /** As it stands, in both widths. */
  const lookAtBoth = async (who: Visitor, view: string, at: Locator): Promise<void> => {
    await look(who, view);
    await who.page.setViewportSize(phone);
    await at.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await look(who, view);
    await who.page.setViewportSize(desktop);
  };
  const choose = (tab: FrameLocator | Visitor['page'], text: string): Promise<void> =>
    tab.locator('input[type="file"]').setInputFiles(csvOf(text));

  it('takes a spreadsheet over, with its errors, and mended without adding anybody twice', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { say } = who;
    const { tab } = await goToRegister(who, ref);
    await tab.getByText(say('tabRegister.list.emptyTitle'), { exact: true }).waitFor();
    await look(who, 'register-empty');
    await tab.getByRole('link', { name: say('tabRegister.import.button'), exact: true }).click();
    await tab.getByRole('button', { name: say('tabRegister.import.choose') }).waitFor();

    await tab
      .locator('input[type="file"]')
      .setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
    await tab.getByText(say('tabRegister.import.wrongKind')).waitFor();

    await choose(tab, firstFile);
    await tab.getByText(/DOB: This is not a day/).waitFor();
    await tab.getByText(/Funding: Not one of the answers/).waitFor();
    await look(who, 'register-preview');
    // Without a column for the name nothing can be taken over; the page says so and waits.
    const nameColumn = tab.getByLabel(
      say('tabRegister.import.column', { number: 1, header: 'Resident name' }),
    );
    await nameColumn.selectOption('');
    await tab.getByText(say('individuals.import.problem.no-name-column')).waitFor();
    await nameColumn.selectOption('identity.name');
    await tab.getByRole('button', { name: say('tabRegister.import.start', { number: 1 }) }).click();
    await tab.getByRole('heading', { name: say('tabRegister.import.done') }).waitFor();
    await look(who, 'register-import-done');

    await tab.getByRole('link', { name: say('tabRegister.back') }).click();
    await tab.getByRole('link', { name: 'Gwen Ddychmygol', exact: true }).waitFor();
    await tab.getByRole('link', { name: say('tabRegister.import.last') }).waitFor();

    await tab.getByRole('link', { name: say('tabRegister.import.button'), exact: true }).click();
    await choose(tab, mendedFile);
    await tab.getByRole('button', { name: say('tabRegister.import.start', { number: 2 }) }).click();
    await tab.getByRole('heading', { name: say('tabRegister.import.done') }).waitFor();
    await tab.getByRole('link', { name: say('tabRegister.back') }).click();
    await tab.getByText(say('tabRegister.list.found', { shown: 3, all: 3 })).waitFor();

    await tab.getByRole('searchbox').fill('ddychmyg');
    await tab.getByText(say('tabRegister.list.found', { shown: 2, all: 3 })).waitFor();
    await tab.getByLabel(say('tabRegister.list.rag'), { exact: true }).selectOption('green');
    await tab.getByRole('button', { name: say('tabRegister.list.clear') }).click();
    await tab.getByText(say('tabRegister.list.found', { shown: 3, all: 3 })).waitFor();
    await look(who, 'register-list');
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('leads one person from a rating to a choice, a refused move, what was missing, and the move', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { say } = who;
    const opened = await goToRegister(who, ref);
    const { tab, dialog } = opened;
    await tab.getByRole('link', { name: 'Gwen Ddychmygol', exact: true }).click();
    await tab.getByRole('heading', { name: 'Gwen Ddychmygol', exact: true }).waitFor();
    await tab.getByText(say('individuals.leadAgency.council')).waitFor();
    await look(who, 'register-person');

    await opened.ask(say('tabRegister.person.setRag'));
    await dialog.getByRole('radio', { name: say('individuals.rag.amber') }).check();
    await dialog.getByLabel(say('tabRegister.person.ragWhy')).fill('Her sister can visit daily now');
    await opened.send(say('tabRegister.person.setRag'));
    await tab.getByText('Her sister can visit daily now', { exact: true }).waitFor();

    await opened.ask(say('tabRegister.choice.offer'));
    await dialog.getByLabel(say('tabRegister.choice.service')).fill('Tŷ Gwyn');
    await opened.send(say('tabRegister.choice.offer'));
    await opened.ask(say('tabRegister.choice.visitLabel', { service: 'Tŷ Gwyn' }));
    await opened.send(say('tabRegister.choice.visit'));
    await opened.ask(say('tabRegister.choice.chooseLabel', { service: 'Tŷ Gwyn' }));
    await dialog.getByLabel(say('tabRegister.choice.registered')).check();
    await dialog.getByLabel(say('tabRegister.choice.meetsNeeds')).check();
    await look(who, 'register-choosing');
    await opened.send(say('tabRegister.choice.choose'));
    await tab.getByText(say('tabRegister.choice.chosen'), { exact: true }).waitFor();

    await opened.ask(say('tabRegister.move.plan'));
    await dialog.getByLabel(say('tabRegister.person.on')).fill(inDays(1));
    await dialog.getByLabel(say('tabRegister.move.time')).fill('10:30');
    await dialog.getByLabel(say('tabRegister.move.transport')).fill('Adapted taxi, paid by the council');
    await opened.send(say('tabRegister.move.plan'));

    // Refused with every paragraph; what was typed stays.
    await opened.ask(say('tabRegister.move.done'));
    await dialog.getByRole('button', { name: say('tabRegister.move.done'), exact: true }).click();
    await dialog.getByText(say('individuals.refusal.not-ready.title')).waitFor();
    await dialog.getByText('PFP App. A 7.1').first().waitFor();
    await look(who, 'register-refused');
    await opened.leave();

    const change = async (group: string, fill: () => Promise<void>): Promise<void> => {
      await opened.ask(say('tabRegister.person.editLabel', { group }));
      await fill();
      await opened.send(say('tabRegister.person.edit'));
    };
    await change('Needs', () => dialog.getByLabel('Assessed anew on').fill(inDays(-2)));
    await look(who, 'register-person-changed');

    // Something is still missing: a lead goes on with a reason, which stands on the page.
    await opened.ask(say('tabRegister.move.done'));
    await dialog.getByRole('button', { name: say('tabRegister.move.done'), exact: true }).click();
    await dialog.getByLabel(say('common.problem.reason')).fill('The home loses its power tonight');
    await dialog.getByRole('button', { name: say('common.problem.goOn') }).click();
    await opened.untilGone();
    await tab.getByText('The home loses its power tonight').first().waitFor();
    await tab.getByRole('button', { name: say('tabRegister.move.undo'), exact: true }).waitFor();

    await opened.ask(say('tabRegister.handover.recordTitle'));
    await opened.send(say('tabRegister.handover.record'));
    await opened.ask(say('tabRegister.review.plan'));
    await dialog.getByLabel(say('tabRegister.person.on')).fill(inDays(28));
    await opened.send(say('tabRegister.review.plan'));
    await tab.getByRole('button', { name: say('tabServices.history.show') }).click();
    await tab.getByText(/Chosen: Tŷ Gwyn/).waitFor();
    await look(who, 'register-person-moved');
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('says what is the matter where the register is slow, fails, is not for somebody, or holds nobody who is sought', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { say, page } = who;
    const list = `**/api/cases/${ref}/individuals`;
    // No answer for a while, then one that is none.
    const slow = Promise.withResolvers<void>();
    await page.route(list, async (route) => {
      await slow.promise;
      await route.fulfill({ status: 400, contentType: 'text/plain', body: 'x' });
    });
    const { tab, goTo } = await openCaseTab(who, ref);
    await goTo('individuals');
    await tab.getByText(say('common.loading')).waitFor();
    await look(who, 'register-loading');
    slow.resolve();
    await tab.getByRole('button', { name: say('common.button.tryAgain') }).waitFor();
    await lookAtBoth(who, 'register-failed', tab.getByRole('alert'));
    await page.unroute(list);
    await tab.getByRole('button', { name: say('common.button.tryAgain') }).click();
    await tab.getByRole('searchbox').fill('neb o gwbl');
    await tab.getByRole('heading', { name: say('tabRegister.list.noneTitle') }).waitFor();
    await lookAtBoth(who, 'register-no-result', tab.getByRole('searchbox'));
    await tab.getByRole('button', { name: say('tabRegister.list.clear') }).click();
    await tab.getByRole('link', { name: 'Gwen Ddychmygol', exact: true }).waitFor();
    expect(who.mistakes.filter((mistake) => !mistake.includes('400'))).toEqual([]);
    await who.close();

    // Somebody of the agency who works in the case no longer sees that there is a register, and nobody's name.
    const tom = group.find(({ name }) => name === 'Tom Example');
    await client.does(ref, {
      type: 'removeMember',
      member: { tenant: tom?.tenant ?? '', objectId: tom?.objectId ?? '' },
      reason: 'He works elsewhere now',
    });
    const colleague = await visitAs(browser, product.url, { name: 'Tom Example', language: 'cy' });
    visitor = colleague;
    const seen = await openCaseTab(colleague, ref);
    await seen.goTo('individuals');
    await seen.tab.getByRole('heading', { name: colleague.say('tabRegister.forbidden') }).waitFor();
    await lookAtBoth(
      colleague,
      'register-forbidden',
      seen.tab.getByRole('heading', { name: colleague.say('tabRegister.forbidden') }),
    );
    for (const name of ['Gwen', 'Alun', 'Beti']) expect(await seen.tab.getByText(`${name} `).count()).toBe(0);
    await colleague.close();
  });

  it('gives a letter to people and families its blind copies from the register', async () => {
    for (const [name, mail] of [
      ['Gwen Arall', 'nia.sampl@teulu.example'],
      ['Alun Arall', 'Nia.Sampl@teulu.example'],
      ['Beti Arall', 'huw.sampl@teulu.example'],
    ] as const)
      await somebodyIn(client, ref, { identity: { name }, representative: { name: 'Teulu Sampl', mail } });
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'cy' });
    visitor = who;
    const outlook = await openOutlook(who);
    await outlook.chooseCase(ref);
    await outlook.pane
      .getByLabel(who.say('outlook.letter.label'))
      .selectOption('closure-people-and-families');
    await outlook.fillMissing();
    await outlook.pane
      .getByRole('checkbox', { name: who.say('outlook.insert.families', { number: 2 }), checked: true })
      .scrollIntoViewIfNeeded();
    await look(who, 'outlook-families');
    await outlook.insert.click();
    await outlook.pane.getByText(who.say('outlook.insert.familiesIn', { number: 2 })).waitFor();
    expect(await outlook.to.inputValue()).toBe('');
    const bcc = (await outlook.bcc.inputValue()).toLowerCase();
    expect(bcc.match(/teulu\.example/g)).toHaveLength(2);
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('goes on with 300 people while nobody looks, and stays quick with all of them', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { say, page } = who;
    let { tab } = await goToRegister(who, ref);
    await tab.getByRole('link', { name: say('tabRegister.import.button'), exact: true }).click();
    const people = Array.from({ length: 300 }, (_, at) => `Dychmygol ${at + 1},${at + 1},Green`);
    await choose(tab, ['Name,Room,RAG', ...people].join('\n'));
    await tab.getByRole('button', { name: say('tabRegister.import.start', { number: 300 }) }).click();
    await tab.getByRole('progressbar').waitFor();
    await look(who, 'register-import-running');
    // Left, the window loaded anew, and come back to; a colleague finds it too.
    await tab.getByRole('link', { name: say('tabRegister.back') }).click();
    await page.reload();
    ({ tab } = await goToRegister(who, ref));
    await tab
      .getByRole('link', { name: say('tabRegister.import.last') })
      .or(tab.getByRole('link', { name: say('tabRegister.import.unfinished') }))
      .click();
    // Nobody asks each second: it is the stream of news that brings the end.
    await tab.getByRole('heading', { name: say('tabRegister.import.done') }).waitFor({ timeout: 90_000 });

    // What somebody sees whose import a crash interrupted: that it goes on by itself; after three failures, one press.
    for (const [status, title] of [
      ['waiting', 'tabRegister.import.waiting'],
      ['interrupted', 'tabRegister.import.interrupted'],
      ['resumable', 'tabRegister.import.interrupted'],
    ] as const) {
      await page.route('**/individuals/import/*', async (route) => {
        const answer = await route.fetch();
        const body: unknown = await answer.json();
        await route.fulfill({ response: answer, json: { ...Object(body), status, done: 140, added: 140 } });
      });
      await tab.getByRole('link', { name: say('tabRegister.back') }).click();
      await tab.getByRole('link', { name: say('tabRegister.import.last') }).click();
      await tab.getByRole('heading', { name: say(title) }).waitFor();
      await lookAtBoth(who, `register-import-${status}`, tab.getByRole('heading', { name: say(title) }));
      if (status !== 'resumable') await page.unroute('**/individuals/import/*');
    }
    await page.unroute('**/individuals/import/*');
    await tab.getByRole('button', { name: say('tabRegister.import.resume') }).focus();
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: say('tabRegister.import.done') }).waitFor();

    await tab.getByRole('link', { name: say('tabRegister.back') }).click();
    await tab.getByText(say('tabRegister.list.found', { shown: 306, all: 306 })).waitFor();
    await tab.getByRole('searchbox').fill('dychmygol 300');
    await tab.getByText(say('tabRegister.list.found', { shown: 1, all: 306 })).waitFor();
    // By keys alone: from the search, past the four filters, to the person who was found, and in.
    for (let presses = 0; presses < 6; presses += 1) {
      const name = await tab.locator('*:focus').textContent();
      if (name === 'Dychmygol 300') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Dychmygol 300', exact: true }).waitFor();
    expect(await tab.locator('title').first().textContent()).not.toContain('Dychmygol');
    expect(who.mistakes).toEqual([]);
    await who.close();
  }, 180_000);
});
