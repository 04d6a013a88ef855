import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Say } from '../../src/language/translate.ts';
import type { CasePart } from '../../tabs/components/routes.ts';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { startBrowser } from './browser.ts';
import { caseTabIn } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/** Whatever the server answers, what a person has typed into a case stays until it is taken. */
describe('a form of the case page', () => {
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

  const forms: readonly (readonly [part: CasePart, button: (say: Say) => string])[] = [
    ['overview', (say) => say('tabCase.evidence.add')],
    ['checklist', (say) => say('tabParts.item.naLabel', { text: '' }).trim()],
    ['plan', (say) => say('tabParts.plan.add')],
    ['plan', (say) => say('tabCase.plan.addGroup')],
    ['plan', (say) => say('tabParts.plan.updateLabel', { number: 1 })],
    ['plan', (say) => say('tabParts.plan.withdrawLabel', { number: 1 })],
    ['plan', (say) => say('tabParts.plan.respond')],
    ['meetings', (say) => say('tabParts.meeting.request')],
    ['suspension', (say) => say('tabParts.suspend.start')],
    ['log', (say) => say('tabParts.log.decide')],
    ['log', (say) => say('tabParts.log.enter')],
  ];

  const kinds = [
    ['textarea', 'Written by somebody with little time'],
    ['input[type="text"]', 'Siân Esiampl-Jones'],
    ['input[type="url"]', 'https://enghraifft.example/evidence'],
    ['input[type="date"]', '2027-01-15'],
    ['input[type="number"]', '45'],
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
  /** Once the case says no, and once something else than Hafan answers: the form stands as it was. */
  const sendTwice = async (page: Page, say: Say, form: Locator, name: string): Promise<void> => {
    const typed = await typedIn(form);
    expect(typed.filter((value) => typeof value === 'string' && value !== '').length, name).toBeGreaterThan(
      0,
    );
    for (const [answer, words] of [
      [{ status: 409, json: refusal }, refusal.detail],
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
      await page.unroute('**/commands');
    }
  };

  it('keeps what was typed when the answer is no, and when none comes', async () => {
    const who = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    visitor = who;
    const { page, say } = who;
    await page.goto(`${product.url}/tab/#/case/${ref}`);
    const tab = caseTabIn(who, page);
    await tab.goTo('checklist');
    await page
      .getByRole('button', { name: say('tabParts.item.tickLabel', { text: '' }).trim() })
      .first()
      .click();
    await page.getByRole('region', { name: say('tabCase.undo.title') }).waitFor();
    await look(who, 'undo-bar');
    for (const [part, button] of forms) {
      const name = button(say);
      await tab.goTo(part);
      const open = page.getByRole('button', { name, exact: true });
      // A checklist's buttons are named after their item as well.
      await ((await open.count()) > 0 ? open : page.getByRole('button', { name })).first().click();
      await tab.dialog.waitFor();
      await fill(tab.dialog);
      await sendTwice(page, say, tab.dialog, name);
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
    const draft = page.locator('main form').filter({ has: page.getByRole('region') });
    await draft.waitFor();
    await fill(draft);
    await sendTwice(page, say, draft, 'a draft');
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
    await sendTwice(page, say, question, 'a question');
    await who.close();
  });
});
