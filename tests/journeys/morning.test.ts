import { afterEach, describe, expect, it } from 'vitest';
import { workingDays } from '../../src/calendar/working-days.ts';
import { sayDate } from '../../src/calendar/say-date.ts';
import { sayIn } from '../../src/language/translate.ts';
import { morningSchema } from '../../src/server/contract/rehearsal-lessons.ts';
import { type Product, startProduct } from '../product.ts';
import { Client, until } from './client.ts';
import { escalatingConcerns } from './given.ts';

/**
 * The next working day's morning over HTTP, on the store that HAFAN_TEST_STORE says and on the other one: one
 * message each, in each person's language, that leads on; those who want none; those who cannot be reached.
 */
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

type Message = Awaited<ReturnType<Client['chat']>>['messages'][number];

const mornings = async (client: Client): Promise<readonly Message[]> =>
  (await client.chat()).messages.filter(({ card }) => JSON.stringify(card ?? {}).includes('set-reminders'));

/** Lets the next working day come; its ISO date. */
const letMorningCome = async (client: Client): Promise<string> => {
  const { next } = morningSchema.parse((await client.ask('GET', '/rehearsal/morning')).body);
  if (next === null) throw new Error('time does not move here');
  expect((await client.ask('POST', '/rehearsal/morning', {})).status).toBe(204);
  return next.slice(0, 10);
};

const SOON = 90;

describe.each(['embedded', 'postgres'] as const)('the morning, on the %s store', { timeout: 240_000 }, (store) => {
  const begin = async (): Promise<{ product: Product; mari: Client; ref: string }> => {
    const product = await startProduct({ store });
    ends.push(() => product.stop());
    const mari = await Client.signIn(product.url, 'mari');
    const { ref } = await mari.open(escalatingConcerns);
    await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    return { product, mari, ref };
  };

  it('brings everybody one message in their language, whose button leads on, and respects “stop”', async () => {
    const { product, mari, ref } = await begin();
    const [gwen, tom] = await Promise.all([
      Client.signIn(product.url, 'gwen', 'cy'),
      Client.signIn(product.url, 'tom'),
    ]);
    await gwen.ask('PUT', '/api/me/language', { language: 'cy' });
    await mari.ask('PUT', '/api/me/language', { language: 'en' });
    const today = morningSchema.parse((await mari.ask('GET', '/rehearsal/morning')).body).next ?? '';
    const due = workingDays('WLS').add(today.slice(0, 10), 0);
    await mari.does(ref, {
      type: 'addAction',
      action: { text: 'Fill the night shift', source: 'contract', owner: 'Mari Enghraifft', due },
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
    const [mine] = await until(
      'Mari’s message',
      () => mornings(mari),
      (found) => found.length > 0,
      SOON,
    );
    const [hers] = await until(
      'Gwen’s message',
      () => mornings(gwen),
      (found) => found.length > 0,
      SOON,
    );
    expect(JSON.stringify(mine?.card)).toContain(
      sayIn('en')('reminders.title', { date: sayDate(day, 'en') }),
    );
    expect(JSON.stringify(mine?.card)).toContain('Fill the night shift');
    expect(JSON.stringify(hers?.card)).toContain(
      sayIn('cy')('reminders.title', { date: sayDate(day, 'cy') }),
    );
    expect(JSON.stringify(hers?.card)).not.toContain(sayIn('en')('reminders.part.today'));
    expect(await mornings(tom)).toEqual([]);

    // Its button leads on: to the plan in which the action stands.
    const shown = await mari.act(
      { conversationId: mine?.conversationId ?? '', activityId: mine?.id ?? '' },
      'show-card',
      { ref, card: 'plan', from: 'digest' },
    );
    expect(shown.statusCode).toBe(200);
    expect(JSON.stringify(shown.value)).toContain('Fill the night shift');
    expect(JSON.stringify(shown.value)).toContain(sayIn('en')('cards.plan.title'));

    // A day later it is overdue: one more message, and the card in the channel.
    await letMorningCome(mari);
    const two = await until(
      'the second morning',
      () => mornings(mari),
      (found) => found.length > 1,
      SOON,
    );
    expect(two).toHaveLength(2);
    expect(JSON.stringify(two[1]?.card)).toContain(sayIn('en')('reminders.part.overdue'));
    await mari.until(ref, 'the overdue card', ({ overdue }) => overdue > 0);
    await until(
      'the card of what is overdue',
      () => mari.teams(),
      ({ channels }) =>
        JSON.stringify(channels.find(({ name }) => name.startsWith(ref))).includes(`${ref}/overdue`),
      SOON,
    );
  });

  it('shows whom it could not reach as a failed step of the case, and tries again when asked', async () => {
    const { mari, ref } = await begin();
    const next = morningSchema.parse((await mari.ask('GET', '/rehearsal/morning')).body).next ?? '';
    await mari.does(ref, {
      type: 'addAction',
      action: {
        text: 'Fill the night shift',
        source: 'contract',
        owner: 'Mari Enghraifft',
        due: next.slice(0, 10),
      },
      providerResponse: 'Accepted',
    });
    await mari.faults([{ fault: 'bot-blocked', times: 100 }]);
    await letMorningCome(mari);
    const failed = await mari.until(
      ref,
      'a failed message',
      ({ steps }) => steps.some(({ step, status }) => step.startsWith('digest:') && status === 'failed'),
      SOON,
    );
    const { key = '' } = failed.group.find(({ name }) => name === 'Mari Enghraifft') ?? {};
    const step = `digest:${key}`;
    await mari.until(ref, 'hers among them', ({ steps }) =>
      steps.some((one) => one.step === step && one.status === 'failed'),
    );
    expect(await mornings(mari)).toEqual([]);
    await mari.faults([]);
    await mari.does(ref, { type: 'retryStep', step });
    await mari.until(ref, 'the message', ({ steps }) =>
      steps.some((one) => one.step === step && one.status === 'done'),
    );
    expect(await mornings(mari)).toHaveLength(1);
  });
});
