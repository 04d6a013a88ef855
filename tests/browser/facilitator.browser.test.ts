import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Injection, injections } from '../../src/rehearsal/injections/injections.ts';
import { findPerson } from '../../src/rehearsal/people.ts';
import { sayIn } from '../../src/language/translate.ts';
import { faultNames } from '../../src/server/contract/rehearsal.ts';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { freePort, type Product, startProduct } from '../product.ts';
import { openChat } from './bot-chat.ts';
import { patience, phone, startBrowser } from './browser.ts';
import { openCalendar } from './calendar.ts';
import { pressFault } from './fault-effects.ts';
import { look, pictureFailures } from './look.ts';
import { goToApp, type Visitor, visitAs } from './rehearsal-page.ts';
import { takeScreenshot } from './screenshots.ts';
import { openChannel } from './teams-channel.ts';

type Happening<Kind> = Extract<Injection['happens'], { readonly kind: Kind }>;

/** Where each kind of event is to be found, and that it says there what it should. */
const findMail = async (
  { page, say, language }: Visitor,
  { subject, paragraphs, attached }: Happening<'mail'>,
): Promise<void> => {
  await page.getByRole('tab', { name: new RegExp(`^${say('rehearsal.inbox.title')}`) }).click();
  const link = page.getByRole('link', { name: subject[language] }).first();
  expect(await link.innerText()).toContain(say('rehearsal.inbox.unread'));
  await link.click();
  for (const paragraph of paragraphs)
    await page.getByText(paragraph[language], { exact: true }).first().waitFor();
  const files = page.getByRole('list', { name: say('rehearsal.outlook.attachments') });
  expect(await files.count()).toBe(attached === false ? 0 : 1);
  await page.frameLocator('iframe.pane-frame').getByText(say('outlook.read.title')).waitFor();
};

const findAbsence = async (
  visitor: Visitor,
  { subject }: Happening<'absence'>,
  who: string,
): Promise<void> => {
  const { event } = await openCalendar(visitor);
  await event(`${who}: ${subject.cy} · ${subject.en}`).waitFor();
};

const findPost = async (visitor: Visitor, { text }: Happening<'post'>, who: string): Promise<void> => {
  const { posts } = await openChannel(visitor, 'General');
  await posts
    .locator('.post')
    .filter({ hasText: text[visitor.language] })
    .filter({ hasText: `@${who}` })
    .last()
    .waitFor();
};

const places = { mail: 'outlook', absence: 'calendar', post: 'teams' } as const satisfies Record<
  Injection['happens']['kind'],
  string
>;

const arrive = (visitor: Visitor, { happens, person }: Injection): Promise<void> => {
  const who = findPerson(person)?.name ?? '';
  switch (happens.kind) {
    case 'mail':
      return findMail(visitor, happens);
    case 'absence':
      return findAbsence(visitor, happens, who);
    case 'post':
      return findPost(visitor, happens, who);
  }
};

/**
 * Whoever leads a rehearsal presses everything that the facilitator's page offers, in Welsh: events on a phone,
 * faults at a desk, and last of all Start over (N23). What there is to press comes from the lists that the page has.
 */
describe('the facilitator', () => {
  let product: Product;
  let browser: Browser;
  let client: Client;
  let visitor: Visitor;
  let ready = '';
  let port = 0;
  const dataDir = mkdtempSync(join(tmpdir(), 'hafan-facilitator-'));

  beforeAll(async () => {
    port = await freePort();
    [product, browser] = await Promise.all([
      startProduct({ dataDir, port, store: 'embedded' }),
      startBrowser(),
    ]);
    client = await Client.signIn(product.url, 'mari', 'cy');
    // What stands in a window of its own speaks as the person has chosen.
    await client.ask('PUT', '/api/me/language', { language: 'cy' });
    ({ ref: ready } = await client.open(escalatingConcerns));
    await client.until(ready, 'all steps done', ({ steps }) =>
      steps.every(({ status }) => status === 'done'),
    );
  });
  afterAll(async () => {
    await visitor?.close();
    await browser?.close();
    await product?.end();
    rmSync(dataDir, { recursive: true, force: true });
  });
  pictureFailures(() => visitor);

  describe('lets happen on a phone', () => {
    beforeAll(async () => {
      visitor = await visitAs(browser, product.url, {
        name: 'Mari Enghraifft',
        language: 'cy',
        window: phone,
      });
    });
    afterAll(() => visitor.close());

    it('exactly the events that there are', async () => {
      const { page, say } = visitor;
      await goToApp(visitor, 'facilitator');
      const buttons = page.getByRole('button', { name: new RegExp(`^${say('rehearsal.events.happen')}: `) });
      await expect.poll(() => buttons.count(), patience).toBe(injections.length);
      expect(await page.getByRole('switch').count()).toBe(faultNames.length);
      await look(visitor, 'facilitator');
    });

    it.each(injections.map((injection) => [injection.id, injection] as const))(
      '%s, which arrives where the page says',
      async (id, injection) => {
        const { page, say, language } = visitor;
        const title = injection.title[language];
        await goToApp(visitor, 'facilitator');
        const one = page
          .locator('li.fault')
          .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
        await one.getByText(injection.where[language]).waitFor();
        await one.getByText(say('rehearsal.events.mayDo')).click();
        await one.getByText(injection.mayDo[language]).waitFor();
        await page.getByRole('button', { name: say('rehearsal.events.happenLabel', { title }) }).click();
        await page.getByText(say('rehearsal.events.happened', { title }), { exact: true }).waitFor();
        // It stays written beside it, for whoever comes back.
        await one
          .getByText(findPerson(injection.person)?.name ?? '')
          .last()
          .waitFor();
        await one.scrollIntoViewIfNeeded();
        await takeScreenshot(page, `event-${id}-cy-phone-pressed`);
        await goToApp(visitor, places[injection.happens.kind]);
        await arrive(visitor, injection);
        await takeScreenshot(page, `event-${id}-cy-phone-arrived`);
        expect(visitor.mistakes).toEqual([]);
      },
    );
  });

  describe('at a desk', () => {
    beforeAll(async () => {
      visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'cy' });
    });

    // One that was not taken back would be seen in all that come after it.
    afterEach(() => client.faults([]));

    it.each(faultNames.map((name) => [name]))(
      'lets %s go wrong: somebody is told in words, goes on, and it is taken back',
      async (name) => {
        await pressFault({ visitor, client, url: product.url, ready }, name);
        expect((await client.ask('GET', '/rehearsal/faults')).body).toEqual({ faults: [] });
      },
    );

    it('starts over: it asks, empties everything, and the page begins anew', async () => {
      const { page, say } = visitor;
      await goToApp(visitor, 'facilitator');
      const start = page.getByRole('button', { name: say('rehearsal.faults.reset'), exact: true });
      const dialog = page.getByRole('alertdialog', { name: say('rehearsal.faults.reset') });
      await start.click();
      await dialog.getByText(say('rehearsal.faults.resetAsk')).waitFor();
      await look(visitor, 'start-over');
      await dialog.getByRole('button', { name: say('rehearsal.faults.resetNo') }).click();
      await dialog.waitFor({ state: 'hidden' });
      await openChannel(visitor, ready);

      await goToApp(visitor, 'facilitator');
      await start.click();
      await dialog.getByRole('button', { name: say('rehearsal.faults.resetYes') }).click();
      await page.getByText(say('rehearsal.faults.resetDone')).waitFor();
      await look(visitor, 'started-over');
      // Nothing is left of what was let happen.
      const last = say('rehearsal.events.last', { name: '', time: '' }).split(':')[0] ?? '';
      await expect.poll(() => page.locator('li.fault').filter({ hasText: last }).count(), patience).toBe(0);
      for (const [app, empty] of [
        ['teams', say('rehearsal.teams.none')],
        ['chat', say('rehearsal.chat.empty')],
        ['calendar', say('rehearsal.calendar.none')],
      ] as const) {
        await goToApp(visitor, app);
        await page.getByText(empty).waitFor();
      }
      await goToApp(visitor, 'outlook');
      await page.getByRole('tab', { name: new RegExp(`^${say('rehearsal.inbox.title')}`) }).click();
      await page.getByText(say('rehearsal.inbox.empty')).waitFor();

      // Hafan's own cases go with its next start; the page waits for it, and goes on by itself.
      await product.end();
      await page.getByText(say('rehearsal.unreachable')).waitFor();
      await takeScreenshot(page, 'start-over-stopped-cy');
      product = await startProduct({ dataDir, port, store: 'embedded' });
      await page.getByText(say('rehearsal.unreachable')).waitFor({ state: 'hidden' });
      const chat = await openChat(visitor);
      await chat.write(say('rehearsal.chat.phrases.mine'));
      await chat.log.locator('.post').nth(1).waitFor();
      await takeScreenshot(page, 'started-over-chat-cy');
      // What somebody chose is gone with the rest: outside Teams the page speaks as the browser does again.
      await page.goto(`${product.url}/tab/`);
      await page.getByText(sayIn('en')('tab.board.emptyTitle')).waitFor();
      await takeScreenshot(page, 'started-over-board-cy');
    });
  });
});
