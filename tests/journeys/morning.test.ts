import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayDate } from '../../src/calendar/say-date.ts';
import { sayIn } from '../../src/language/translate.ts';
import { morningSchema } from '../../src/server/contract/rehearsal-lessons.ts';
import { type Product, startProduct } from '../product.ts';
import { Client, until } from './client.ts';
import { escalatingConcerns } from './given.ts';

/**
 * The next working day's morning over HTTP: one message each, in each person's language, that leads on; those who
 * want none; those who cannot be reached. One case, three mornings.
 */
type Message = Awaited<ReturnType<Client['chat']>>['messages'][number];

/** Only the morning's message, and what is asked for in its stead, has this button. */
const mornings = async (client: Client): Promise<readonly Message[]> =>
  (await client.chat()).messages.filter(({ card }) => JSON.stringify(card ?? {}).includes('set-reminders'));

const morningOf = async (client: Client): Promise<string> => {
  const { next } = morningSchema.parse((await client.ask('GET', '/rehearsal/morning')).body);
  if (next === null) throw new Error('time does not move here');
  return next.slice(0, 10);
};

/** Lets the next working day come; its ISO date. */
const letMorningCome = async (client: Client): Promise<string> => {
  const day = await morningOf(client);
  expect((await client.ask('POST', '/rehearsal/morning', {})).status).toBe(204);
  return day;
};

const SOON = 90;
/** The morning's message number `count` of this person. */
const message = async (client: Client, count: number): Promise<Message> => {
  const found = await until(
    `message ${count} of ${client.person.name}`,
    () => mornings(client),
    ({ length }) => length >= count,
    SOON,
  );
  const last = found[count - 1];
  if (found.length > count || last === undefined) throw new Error(`${found.length} messages, not ${count}`);
  return last;
};
const written = ({ card }: Message): string => JSON.stringify(card);

describe('the morning', { timeout: 300_000 }, () => {
  let product: Product;
  let mari: Client;
  let gwen: Client;
  let tom: Client;
  let ref: string;

  beforeAll(async () => {
    product = await startProduct();
    [mari, gwen, tom] = await Promise.all([
      Client.signIn(product.url, 'mari'),
      Client.signIn(product.url, 'gwen', 'cy'),
      Client.signIn(product.url, 'tom'),
    ]);
    ({ ref } = await mari.open(escalatingConcerns));
    await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    // Each other than what the directory says of them.
    await mari.ask('PUT', '/api/me/language', { language: 'en' });
    await gwen.ask('PUT', '/api/me/language', { language: 'cy' });
  }, 120_000);
  afterAll(async () => {
    await product?.stop();
  });

  it('brings everybody one message in their language, whose button leads on, and respects “stop”', async () => {
    const due = await morningOf(mari);
    await mari.does(ref, {
      type: 'addAction',
      action: { text: 'Fill the night shift', source: 'contract', owner: mari.person.name, due },
      providerResponse: 'Accepted',
    });
    await mari.does(ref, {
      type: 'addAction',
      action: { text: 'Ring the families', source: 'contract', owner: gwen.person.name, due },
    });
    await tom.say('stop');
    await until(
      'the bot heard it',
      () => tom.chat(),
      ({ messages }) =>
        messages.some(({ text }) => text?.includes(sayIn('en')('reminders.choice.now.none')) === true),
    );

    const day = await letMorningCome(mari);
    expect(day).toBe(due);
    const [mine, hers] = await Promise.all([message(mari, 1), message(gwen, 1)]);
    expect(written(mine)).toContain(sayIn('en')('reminders.title', { date: sayDate(day, 'en') }));
    expect(written(mine)).toContain('Fill the night shift');
    expect(written(hers)).toContain(sayIn('cy')('reminders.title', { date: sayDate(day, 'cy') }));
    expect(written(hers)).not.toContain(sayIn('en')('reminders.part.today'));

    // Its button leads on: to the plan in which the action stands.
    const { conversationId, id: activityId } = mine;
    const shown = await mari.act({ conversationId, activityId }, 'show-card', {
      ref,
      card: 'plan',
      from: 'digest',
    });
    expect(shown.statusCode).toBe(200);
    expect(JSON.stringify(shown.value)).toContain('Fill the night shift');
    expect(JSON.stringify(shown.value)).toContain(sayIn('en')('cards.plan.title'));
  });

  it('tells the next day what is overdue by then, in the chat and on a card of the channel', async () => {
    await letMorningCome(mari);
    expect(written(await message(mari, 2))).toContain(sayIn('en')('reminders.part.overdue'));
    await until(
      'the card of what is overdue',
      () => mari.teams(),
      ({ channels }) =>
        JSON.stringify(channels.find(({ name }) => name.startsWith(ref))).includes(`${ref}/overdue`),
      SOON,
    );
    // Two mornings, and not one word to whoever wants none.
    expect(await mornings(tom)).toEqual([]);
  });

  it('shows whom it could not reach as a failed step of the case, and tries again when asked', async () => {
    await mari.faults([{ fault: 'bot-blocked', times: 100 }]);
    await letMorningCome(mari);
    const { group } = await mari.view(ref);
    const { key = '' } = group.find(({ name }) => name === mari.person.name) ?? {};
    const step = `digest:${key}`;
    const mine = (status: 'failed' | 'done') =>
      mari.until(
        ref,
        `the message to her ${status}`,
        ({ steps }) => steps.some((one) => one.step === step && one.status === status),
        SOON,
      );
    await mine('failed');
    expect(await mornings(mari)).toHaveLength(2);
    await mari.faults([]);
    await mari.does(ref, { type: 'retryStep', step });
    await mine('done');
    expect(await mornings(mari)).toHaveLength(3);
  });
});
