import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn, type Say } from '../../src/language/translate.ts';
import { incidentOpenedSchema } from '../../src/server/contract/incidents.ts';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns, outsider } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { phone, startBrowser } from './browser.ts';
import { pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/** What each view says while it waits, when no answer comes, when nothing is there and to whom it is not shown. */
describe('a view without its answer', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let client: Client;
  let ref: string;
  let incident: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    client = await Client.signIn(product.url, 'mari');
    ({ ref } = await client.open(escalatingConcerns));
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
  const named = (hash: string): string => hash.replace('CASE', ref).replace('INCIDENT', incident);

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

  const ask = async (page: Page, say: Say): Promise<void> => {
    await page.getByLabel(say('tabAsk.question')).fill('suspend');
    await page.getByRole('button', { name: say('tabAsk.submit'), exact: true }).click();
  };

  interface Held {
    readonly view: string;
    readonly at: string;
    /** Whose answers are held. */
    readonly answers: RegExp;
    /** What is done to be asking. */
    readonly first?: (page: Page, say: Say) => Promise<void>;
    /** What stands there at the end. */
    readonly good: (page: Page, say: Say) => Locator;
  }
  const heading = (name: RegExp) => (page: Page) => page.getByRole('heading', { name }).first();
  const text = (words: (say: Say) => string) => (page: Page, say: Say) =>
    page.getByText(words(say), { exact: true }).first();

  const held: readonly Held[] = [
    {
      view: 'the board',
      at: '',
      answers: /\/api\/cases\?/,
      good: (page) => page.getByRole('link', { name: /Tŷ Gwyn/ }).first(),
    },
    {
      view: 'the glance',
      at: 'glance',
      answers: /\/board\/figures/,
      good: text((say) => say('tabBoard.glance.people')),
    },
    {
      view: 'the watch list',
      at: 'services',
      answers: /\/api\/signals/,
      good: text((say) => say('tabServices.emptyTitle')),
    },
    {
      view: 'a service',
      at: 'service/ty-gwyn',
      answers: /\/services\/ty-gwyn\/record/,
      good: text((say) => say('tabServices.signal.none')),
    },
    {
      view: 'the incidents',
      at: 'incidents',
      answers: /\/api\/incidents$/,
      good: (page) => page.getByRole('link', { name: /Gofal Enghraifft/ }).first(),
    },
    {
      view: 'an incident',
      at: 'incident/INCIDENT',
      answers: /\/api\/incidents\/IN/,
      good: heading(/Gofal Enghraifft/),
    },
    {
      view: 'the editions',
      at: 'ask',
      answers: /\/api\/procedures$/,
      good: (page) => page.locator('a[href^="#/procedures/wales"]').first(),
    },
    {
      view: 'an answer of the Code',
      at: 'ask',
      answers: /\/api\/ask\?/,
      first: ask,
      good: text((say) => say('tabAsk.answers')),
    },
    {
      view: 'an edition',
      at: 'procedures/wales-2026',
      answers: /\/procedures\/wales-2026\/page/,
      good: (page) => page.locator('iframe'),
    },
    { view: 'a case', at: 'case/CASE', answers: /\/api\/cases\/EC[^/]*$/, good: heading(/^Tŷ Gwyn/) },
    {
      view: 'the register of a case',
      at: 'case/CASE/individuals',
      answers: /\/individuals$/,
      good: text((say) => say('tabRegister.list.emptyTitle')),
    },
    {
      view: 'the documents of a case',
      at: 'case/CASE/documents',
      answers: /\/api\/procedures\/wales/,
      good: text((say) => say('tabCase.document.notificationsGroup')),
    },
    {
      view: 'the chronology of a case',
      at: 'case/CASE/chronology',
      answers: /\/chronology\/lines/,
      good: (page, say) => page.getByRole('list', { name: say('tab.case.chronology') }),
    },
  ];

  it('is empty in so many words, each with what there could be, in Welsh on a phone', async () => {
    await client.ask('PUT', '/api/me/language', { language: 'cy' });
    const stranger = await Client.signIn(product.url, outsider);
    await stranger.ask('PUT', '/api/me/language', { language: 'cy' });
    const say = sayIn('cy');
    const part = (of: string): string => `case/CASE/${of}`;
    for (const [name, views] of [
      [
        stranger.person.name,
        [
          ['', say('tab.board.emptyTitle'), say('tab.board.emptyText')],
          ['?status=open&search=qqq', say('tab.board.nothingFound'), say('tab.board.nothingFoundText')],
          ['glance', say('tabBoard.glance.emptyTitle'), say('tabBoard.glance.emptyText')],
        ],
      ],
      [
        client.person.name,
        [
          ['services', say('tabServices.emptyTitle'), say('tabServices.emptyText')],
          ['service/ty-gwyn', say('tabServices.signal.none'), say('tabServices.signal.add')],
          ['incidents', say('tabIncidents.emptyTitle'), say('tabIncidents.emptyText')],
          [part('individuals'), say('tabRegister.list.emptyTitle'), say('tabRegister.list.emptyText')],
          [part('plan'), say('tabParts.plan.empty'), say('tabParts.plan.emptyText')],
          [part('meetings'), say('tabParts.meeting.empty'), say('tabParts.meeting.emptyText')],
          [part('documents'), say('caseRecord.document.empty'), say('caseRecord.document.emptyText')],
          [part('suspension'), say('tabParts.suspend.none'), say('tabParts.suspend.intro')],
          [part('log'), say('tabParts.log.noDecisions'), say('tabParts.log.noEntries')],
          [
            part('chronology?words=qqq'),
            say('caseRecord.chronology.none'),
            say('caseRecord.chronology.clear'),
          ],
        ],
      ],
    ] as const) {
      const who = await visitAs(browser, product.url, { name, language: 'cy', window: phone });
      visitor = who;
      await openAt(who.page, '');
      for (const [at, ...words] of views) {
        await who.page.evaluate((to) => window.location.assign(`#/${to}`), named(at));
        for (const word of words)
          await who.page.getByText(word, { exact: true }).filter({ visible: true }).first().waitFor();
      }
      await who.page.evaluate(() => window.location.assign('#/ask'));
      await who.page.getByLabel(say('tabAsk.question')).fill('qqq');
      await who.page.getByRole('button', { name: say('tabAsk.submit'), exact: true }).click();
      await who.page.getByText(say('tabAsk.tips.fewer'), { exact: true }).waitFor();
      expect(who.mistakes).toEqual([]);
      await who.close();
    }
  });

  it('tells somebody to whom it is not shown whom to ask', async () => {
    incident = incidentOpenedSchema.parse(
      (
        await client.ask('POST', '/api/incidents', {
          title: 'Gofal Enghraifft under pressure',
          provider: 'Gofal Enghraifft Cyf',
          description: 'Wages late in two homes',
          nation: 'WLS',
        })
      ).body,
    ).ref;
    const stranger = await Client.signIn(product.url, outsider);
    await stranger.ask('PUT', '/api/me/language', { language: 'en' });
    const who = await visitAs(browser, product.url, { name: stranger.person.name, language: 'en' });
    visitor = who;
    const { page, say } = who;
    const elsewhere = [say('tab.board.back'), say('tabAsk.nav.ask')];
    for (const [at, title, words] of [
      ['services', say('tabServices.forbidden'), say('tabServices.forbiddenText')],
      ['service/ty-gwyn', say('tabServices.forbidden'), say('tabServices.forbiddenText')],
      ['incidents', say('tabIncidents.forbidden'), say('tabIncidents.forbiddenText')],
      ['incident/INCIDENT', say('tabIncidents.forbidden'), say('tabIncidents.forbiddenText')],
      ['case/CASE', say('tab.case.notFound'), say('tab.case.notFoundText', { ref })],
      ['case/CASE/individuals', say('tab.case.notFound'), say('tab.case.notFoundText', { ref })],
    ] as const) {
      await openAt(page, named(at));
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
      await page.getByText(words, { exact: true }).waitFor();
      // Nothing of it is there, asking again is not offered, and the rest of Hafan is a step away.
      expect(await page.getByText(/Tŷ Gwyn|Gofal Enghraifft/).count()).toBe(0);
      expect(await page.getByRole('button', { name: say('common.button.tryAgain') }).count()).toBe(0);
      for (const name of elsewhere) await page.getByRole('link', { name, exact: true }).waitFor();
    }
    await who.close();
  });

  it('waits aloud, says when no answer comes, and shows it when asked again', async () => {
    await client.ask('PUT', '/api/me/language', { language: 'en' });
    const who = await visitAs(browser, product.url, { name: client.person.name, language: 'en' });
    visitor = who;
    const { page, say } = who;
    const alerts = page.getByRole('alert');
    for (const { view, at, answers, first, good } of held) {
      const holding = await hold(page, answers);
      await openAt(page, named(at));
      await first?.(page, say);
      await page.getByText(say('common.loading'), { exact: true }).first().waitFor();
      holding.fail();
      await alerts.getByText(say('common.problem.noAnswer'), { exact: true }).first().waitFor();
      expect(await good(page, say).count(), view).toBe(0);
      await holding.mend();
      await alerts
        .getByRole('button', { name: say('common.button.tryAgain'), exact: true })
        .first()
        .click();
      await good(page, say).waitFor();
      expect(await alerts.count(), view).toBe(0);
    }
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
    await page.getByText(say('common.problem.noAnswer'), { exact: true }).waitFor();
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
    for (const part of ['plan', 'suspension', 'contacts', 'log']) {
      const code = new RegExp(String.raw`/assets/${part}-[^/]*\.js`);
      await page.route(code, (route) => route.abort());
      await openAt(page, named(`case/CASE/${part}`));
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
