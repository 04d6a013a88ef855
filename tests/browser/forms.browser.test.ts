import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Say } from '../../src/language/translate.ts';
import type { CasePart } from '../../tabs/components/routes.ts';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { startBrowser } from './browser.ts';
import { caseTabIn } from './case-tab.ts';
import { pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/**
 * Whatever the server answers, what a person has typed stays until it is taken. What each view says without its
 * answer is looked at without a browser, in tabs/views.
 */
describe('a page in trouble', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let client: Client;
  let ref: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    client = await Client.signIn(product.url, 'mari');
    ({ ref } = await client.open(escalatingConcerns));
    await client.does(ref, {
      type: 'addAction',
      action: {
        text: 'A nurse on each night',
        source: 'group',
        owner: 'Siân Esiampl-Jones',
        due: '2027-01-31',
      },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  let loads = 0;
  /** A page that was there before is fetched anew: nothing is remembered from the view before it. */
  const openAt = async (page: Page, hash: string): Promise<void> => {
    loads += 1;
    await page.goto(`${product.url}/tab/?load=${loads}#/${hash}`);
  };
  /** Holds the answers to an address until they are let go: then a proxy's own page comes in their place. */
  const hold = async (page: Page, address: string | RegExp) => {
    const gone = Promise.withResolvers<undefined>();
    await page.route(address, async (route) => {
      await gone.promise;
      await route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>away</h1>' });
    });
    return {
      fail: (): void => gone.resolve(undefined),
      mend: (): Promise<void> => page.unroute(address),
    };
  };

  const forms: readonly (readonly [part: CasePart, button: (say: Say) => string])[] = [
    ['checklist', (say) => say('tabParts.item.naLabel', { text: '' }).trim()],
    ['plan', (say) => say('tabParts.plan.add')],
    ['plan', (say) => say('tabParts.plan.updateLabel', { number: 1 })],
    ['meetings', (say) => say('tabParts.meeting.request')],
    ['suspension', (say) => say('tabParts.suspend.start')],
    ['log', (say) => say('tabParts.log.decide')],
    ['log', (say) => say('tabCase.evidence.add')],
  ];

  const kinds = [
    ['textarea', 'Written by somebody with little time'],
    ['input[type="text"]', 'Siân Esiampl-Jones'],
    ['input[type="url"]', 'https://enghraifft.example/evidence'],
    ['input[type="date"]', '2027-01-15'],
    ['input[type="number"]', '15'],
  ] as const;
  const fill = async (form: Locator): Promise<void> => {
    for (const [kind, words] of kinds)
      for (const field of await form.locator(kind).all()) await field.fill(words);
    for (const list of await form.locator('select').all()) await list.selectOption({ index: 1 });
  };
  const typedIn = (form: Locator): Promise<(string | boolean)[]> =>
    form
      .locator('input, textarea, select')
      .evaluateAll((fields) =>
        fields.map((field) =>
          field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)
            ? field.checked
            : 'value' in field
              ? String(field.value)
              : '',
        ),
      );

  const refusal = {
    type: 'urn:hafan:problem:gate',
    title: 'Not yet',
    status: 409,
    detail: 'Something has to be done first.',
    code: 'gate',
    cite: 'Code 5.12',
    missing: [],
    mayOverride: false,
    fields: [],
  };
  const signedOut = {
    ...refusal,
    type: 'urn:hafan:problem:not-signed-in',
    status: 401,
    code: 'not-signed-in',
  };
  /** The case says no, the session has ended, something else than Hafan answers: the form stands as it was. */
  const sendInVain = async (page: Page, say: Say, form: Locator, name: string): Promise<void> => {
    const typed = await typedIn(form);
    expect(typed.filter((value) => typeof value === 'string' && value !== '').length, name).toBeGreaterThan(
      0,
    );
    for (const [answer, words] of [
      [{ status: 409, json: refusal }, refusal.detail],
      [{ status: 401, json: signedOut }, say('common.problem.signIn')],
      [{ status: 404, contentType: 'text/html', body: 'away' }, say('common.problem.noAnswer')],
    ] as const) {
      await page.route('**/commands', (route) => route.fulfill(answer));
      await form.locator('button[type="submit"]').click();
      await form.getByRole('alert').getByText(words, { exact: true }).waitFor();
      // What went wrong is where the person is.
      await expect
        .poll(() => form.getByRole('alert').evaluate((box) => box.contains(document.activeElement)))
        .toBe(true);
      expect(await typedIn(form), name).toEqual(typed);
      if (answer.status === 401) {
        await form.getByRole('button', { name: say('common.button.signIn'), exact: true }).click();
        await form.getByText(say('common.problem.signedIn'), { exact: true }).waitFor();
        expect(await typedIn(form), name).toEqual(typed);
      }
      await page.unroute('**/commands');
    }
  };

  it('keeps what was typed when the answer is no, and when none comes', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { page, say } = who;
    await page.goto(`${product.url}/tab/#/case/${ref}`);
    const tab = caseTabIn(who, page);
    for (const [part, button] of forms) {
      const name = button(say);
      await tab.goTo(part);
      const open = page.getByRole('button', { name, exact: true });
      // A checklist's buttons are named after their item as well.
      await ((await open.count()) > 0 ? open : page.getByRole('button', { name })).first().click();
      await tab.dialog.waitFor();
      await fill(tab.dialog);
      await sendInVain(page, say, tab.dialog, name);
      await tab.leave();
      expect(await page.getByRole('alert').count(), name).toBe(0);
    }
    await who.close();
  });

  it('keeps a draft and the answer to a question in the page itself, and takes them in the end', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { page, say } = who;
    await page.goto(`${product.url}/tab/#/case/${ref}/documents`);
    const tab = caseTabIn(who, page);
    await page
      .getByRole('button', { name: /^Draft: /, exact: true })
      .first()
      .click();
    const draft = page.locator('main form').filter({ has: page.getByRole('document') });
    await draft.waitFor();
    await fill(draft);
    await sendInVain(page, say, draft, 'a draft');
    await draft.locator('button[type="submit"]').click();
    await draft.waitFor({ state: 'detached' });
    await expect.poll(async () => (await client.view(ref)).notifications.length).toBe(1);

    await tab.goTo('overview');
    const question = page
      .locator('main form')
      .filter({ has: page.getByLabel(say('tabCase.question.rationale')) })
      .first();
    await question.getByRole('radio').first().check();
    await fill(question);
    await sendInVain(page, say, question, 'a question');
    await who.close();
  });

  it('keeps the question of who leads when no answer comes, and asks it again', async () => {
    const who = await visitAs(browser, product.url, { name: client.person.name, language: 'en' });
    visitor = who;
    const { page, say } = who;
    const holding = await hold(page, /\/api\/lead-agency/);
    await openAt(page, 'ask');
    await page.getByLabel(say('tabAsk.lead.funding')).selectOption('joint');
    await page.getByLabel(say('tabAsk.lead.place')).selectOption('out-of-area');
    await page.getByLabel(say('tabAsk.lead.councilShare')).fill('60');
    const submit = page.getByRole('button', { name: say('tabAsk.lead.submit'), exact: true });
    await submit.click();
    await expect.poll(() => submit.getAttribute('aria-disabled')).toBe('true');
    holding.fail();
    await page.getByText(say('common.problem.notLoaded'), { exact: true }).waitFor();
    expect(await page.getByLabel(say('tabAsk.lead.councilShare')).inputValue()).toBe('60');
    await holding.mend();
    await page.getByRole('button', { name: say('common.button.tryAgain'), exact: true }).click();
    await page
      .getByText(new RegExp(`^${say('tabAsk.lead.answer')}`))
      .first()
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await who.close();
  });

  it('says that a part of the page did not come, and leaves the case standing around it', async () => {
    const who = await visitAs(browser, product.url, { name: client.person.name, language: 'en' });
    visitor = who;
    const { page, say } = who;
    for (const part of ['plan', 'contacts']) {
      const code = new RegExp(String.raw`/assets/${part}-[^/]*\.js`);
      await page.route(code, (route) => route.abort());
      await openAt(page, `case/${ref}/${part}`);
      await page.getByRole('heading', { name: say('unloaded.title'), exact: true }).waitFor();
      await page.getByRole('heading', { level: 1, name: /^Tŷ Gwyn/ }).waitFor();
      await page.unroute(code);
      await page.getByRole('button', { name: say('common.button.tryAgain'), exact: true }).click();
      await page
        .getByRole('heading', { name: say('unloaded.title'), exact: true })
        .waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await page.getByText(say('unloaded.text')).count(), part).toBe(0);
    }
    await who.close();
  });
});
