import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { morningSchema } from '../../src/server/contract/rehearsal-lessons.ts';
import type { Language } from '../../src/procedures/types.ts';
import { Client, until } from '../journeys/client.ts';
import { closure, escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { openChat } from './bot-chat.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { look, pictureFailures } from './look.ts';
import { type Theme, type Visitor, visitAs } from './rehearsal-page.ts';
import { openChannel } from './teams-channel.ts';

/**
 * Every kind of card, drawn of cases that people have worked in, as Teams would show it: in each theme, on a desk
 * and a phone, in both languages. Each is pictured by itself, and the whole is looked at by axe.
 */
const pictures = join(import.meta.dirname, '..', '..', 'test-results', 'cards');

/** As wide as people’s windows, and high enough that the tallest card is in the picture whole. */
const desk = { ...desktop, height: 3_000 };
const hand = { ...phone, height: 5_000 };

const asked = {
  en: (ref: string) => [
    'help',
    `status ${ref}`,
    'my cases',
    'my actions',
    'what is overdue',
    `suspend commissioning ${ref}`,
    `close case ${ref}`,
    `milestones ${ref}`,
    `record and decide ${ref}`,
    'my day',
    'open escalating concerns for Cartref Sampl',
  ],
  cy: (ref: string) => [
    'cymorth',
    `statws ${ref}`,
    'fy achosion',
    'fy nhasgau',
    'beth sydd yn hwyr',
    `atal comisiynu newydd ${ref}`,
    `cau achos ${ref}`,
    'fy niwrnod',
  ],
} as const;

describe('cards as people see them', () => {
  let product: Product;
  let browser: Browser;
  let mari: Client;
  let ref: string;
  let closing: string;
  let visitor: Visitor | undefined;
  pictureFailures(() => visitor);

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    mari = await Client.signIn(product.url, 'mari');
    [{ ref }, { ref: closing }] = await Promise.all([mari.open(escalatingConcerns), mari.open(closure)]);
    await work(mari, ref);
    await mari.does(closing, {
      type: 'recordEntry',
      log: 'lesson',
      theme: 'communication',
      text: 'Families heard it from the press',
    });
    await mari.does(closing, {
      type: 'addAction',
      action: {
        text: 'Agree who rings families',
        source: 'lesson',
        owner: 'Nia Sampl',
        due: morning(await mari.ask('GET', '/rehearsal/morning')),
      },
    });
    // What fell due on the next working day is overdue on the one after.
    await mari.ask('POST', '/rehearsal/morning', {});
    await mari.ask('POST', '/rehearsal/morning', {});
    await until(
      'the card of what is overdue',
      () => mari.teams(),
      (teams) => JSON.stringify(teams).includes(`${ref}/overdue`),
      120,
    );
    for (const language of ['en', 'cy'] as const) {
      await mari.ask('PUT', '/api/me/language', { language });
      for (const text of asked[language](ref)) await mari.say(text, language === 'cy' ? 'cy-GB' : 'en-GB');
    }
    await until(
      'answers',
      () => mari.chat(),
      ({ messages }) => messages.filter(({ card }) => card !== undefined).length >= 17,
      60,
    );
    for (const one of [ref, closing])
      await mari.until(one, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const ways: readonly { theme: Theme; language: Language; window: typeof desktop }[] = [
    { theme: 'light', language: 'en', window: desk },
    { theme: 'dark', language: 'en', window: desk },
    { theme: 'contrast', language: 'en', window: desk },
    { theme: 'light', language: 'cy', window: hand },
    { theme: 'dark', language: 'en', window: hand },
    { theme: 'contrast', language: 'cy', window: hand },
    { theme: 'light', language: 'cy', window: desk },
    { theme: 'light', language: 'en', window: hand },
  ];

  it.each(ways)('in $theme, $language, $window.width wide', async ({ theme, language, window }) => {
    // Her cards speak what she chose, in whatever language the window is.
    await mari.ask('PUT', '/api/me/language', { language });
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language, theme, window });
    const { say } = visitor;
    const about = `${theme}-${language}-${window.width}`;

    const titles: string[] = [];
    for (const of of [ref, closing]) {
      const channel = await openChannel(visitor, of);
      await channel.own(say('cards.plan.title')).first().waitFor();
      titles.push(...(await picture(channel.posts.locator('.card'), `channel-${about}-${of}`)));
      await look(visitor, `cards-${theme}-${of === ref ? 'concerns' : 'closure'}`);
      if (window.width < 800) await visitor.page.goBack();
    }
    for (const kind of [
      'cards.plan.title',
      'reminders.overdue.title',
      'reminders.lessons.title',
      'cards.notification.review',
    ] as const)
      expect(titles.join('\n')).toContain(say(kind));

    const chat = await openChat(visitor);
    await chat.log.locator('.card').last().waitFor();
    await picture(chat.log.locator('.card'), `chat-${about}`);
    await look(visitor, `cards-${theme}-chat`);
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });
});

const morning = ({ body }: { readonly body: unknown }): string =>
  (morningSchema.parse(body).next ?? '').slice(0, 10);

/** A picture of each card; what each says. */
const picture = async (cards: Locator, name: string): Promise<string[]> => {
  const texts: string[] = [];
  for (const [at, card] of (await cards.all()).entries()) {
    texts.push(await card.innerText());
    await card.screenshot({ path: join(pictures, `${name}-${at}.png`), animations: 'disabled' });
  }
  return texts;
};

/** A case of escalating concerns with something of everything. */
const work = async (mari: Client, ref: string): Promise<void> => {
  const { sections } = await mari.view(ref);
  for (const [at, { id }] of (sections[0]?.items ?? []).entries())
    await mari.does(
      ref,
      at === 1
        ? { type: 'setItemNotApplicable', item: id, reason: 'No nursing is given there' }
        : { type: 'tickItem', item: id, note: 'Seen on the visit of 12 November, two of us' },
    );
  const [first, second] = sections[1]?.items ?? [];
  if (first) await mari.does(ref, { type: 'tickItem', item: first.id });
  if (second) await mari.does(ref, { type: 'noteItem', item: second.id, note: 'The provider will answer' });
  const due = morning(await mari.ask('GET', '/rehearsal/morning'));
  const add = (text: string, owner: string, source: 'contract' | 'ciw-notice', on: string) =>
    mari.does(ref, {
      type: 'addAction',
      action: { text, source, owner, due: on },
      providerResponse: 'The provider accepts the findings',
    });
  await add('Fill the night shift with permanent staff', 'Mari Enghraifft', 'contract', due);
  await add('Mend the medication records', 'Dafydd Sampl-Rees', 'ciw-notice', '2027-03-31');
  const { plan } = await add('Repair the lift', 'Gwenno Ffug', 'contract', '2027-03-30');
  const [, records, lift] = plan.actions;
  if (records)
    await mari.does(ref, {
      type: 'reviewAction',
      action: records.id,
      progress: 'at-risk',
      note: 'Two of four books mended',
    });
  if (lift) await mari.does(ref, { type: 'meetAction', action: lift.id, evidence: 'Seen on the visit' });
  await mari.does(ref, { type: 'requestMeeting', duration: 60, within: 10 });
  const draft = await mari.ask('GET', `/api/cases/${ref}/drafts/notifications/escalating-concerns`);
  expect(draft.status).toBe(200);
  await mari.does(ref, {
    type: 'draftNotification',
    notification: 'escalating-concerns',
    fields: { summary: 'Night shifts without a nurse' },
  });
  await mari.refused(ref, { type: 'suspendCommissioning', rationale: 'People are not safe at night' });
};
