import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { FaultName } from '../../src/server/contract/rehearsal.ts';
import { faultTexts } from '../../tabs/rehearsal/faults/fault-texts.ts';
import { bookMeeting } from '../journeys/acts.ts';
import type { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { openChat } from './bot-chat.ts';
import { patience } from './browser.ts';
import { openCalendar } from './calendar.ts';
import { composeIn } from './compose.ts';
import { goToApp, type Visitor } from './rehearsal-page.ts';
import { takeScreenshot } from './screenshots.ts';

/** What somebody at the page sees of each fault, and how they go on. */

interface Stage {
  readonly visitor: Visitor;
  readonly client: Client;
  readonly url: string;
  /** A case of which everything stands in Microsoft 365. */
  readonly ready: string;
  /** Takes the fault back at the facilitator's, and says so. */
  takeBack(): Promise<void>;
  picture(): Promise<void>;
}
type Story = (at: Stage) => Promise<void>;

/** So often that it strikes until it is taken back. */
const often = 1000;

/**
 * A step in Microsoft 365 does not go through: the case's page says which and what to do, with a button to try again;
 * once the fault is gone it is done, by itself or by that button, and nothing is there twice.
 */
const stepStruck = async (
  { visitor, client, url, takeBack, picture }: Stage,
  remedy: 'nameTaken' | 'throttled' | null,
): Promise<void> => {
  const { page, say } = visitor;
  const { ref } = await client.open(escalatingConcerns);
  const steps = `${url}/tab/#/case/${ref}/steps`;
  await page.goto(steps);
  const struck = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: say('caseRecord.step.what') })
    .first();
  await struck.waitFor();
  const words = await struck.innerText();
  expect(words).toMatch(new RegExp(`${say('caseRecord.step.what')}:\\s+\\p{Lu}.{20,}`, 'u'));
  if (remedy === 'nameTaken') expect(words).toContain(say('caseRecord.step.named.nameTaken'));
  if (remedy === 'throttled') expect(words).toContain(say('caseRecord.step.named.throttled'));
  const again = page.getByRole('button', { name: new RegExp(`^${say('tab.step.retry')}`) });
  await again.first().waitFor();
  await picture();

  await takeBack();
  await page.goto(steps);
  await page.getByRole('heading', { name: say('tab.case.steps') }).waitFor();
  // What is being tried again goes on by itself, maybe while one looks; what has failed waits for somebody.
  if (remedy === 'nameTaken') await again.first().click();
  await client.until(
    ref,
    'every step done',
    ({ steps: all }) => all.length > 3 && all.every(({ status }) => status === 'done'),
    90,
  );
  await expect.poll(() => again.count(), patience).toBe(0);
  const { channels } = await client.teams();
  expect(channels.filter(({ name }) => name.startsWith(ref))).toHaveLength(1);
};

/** The bot's answers to a call for help, by a line that only they have. */
const helpIn = (log: Locator): Locator => log.locator('.post .card');

const meetingWithoutLink = async ({
  visitor,
  client,
  url,
  ready,
  takeBack,
  picture,
}: Stage): Promise<void> => {
  const { page, say } = visitor;
  await bookMeeting(client, ready);
  const { event } = await openCalendar(visitor);
  await event(ready).getByText(say('rehearsal.calendar.noLink')).waitFor();
  await page.goto(`${url}/tab/#/case/${ready}/steps`);
  await page.getByText(say('caseRecord.step.named.noLinkYet')).waitFor();
  await picture();
  await takeBack();
  await openCalendar(visitor);
  await event(ready)
    .getByRole('link', { name: say('rehearsal.calendar.join') })
    .waitFor({ timeout: 90_000 });
};

const deliveredTwice = async ({ visitor, takeBack, picture }: Stage): Promise<void> => {
  const { say } = visitor;
  const chat = await openChat(visitor);
  const help = say('rehearsal.chat.phrases.help');
  await chat.write(help);
  const answers = helpIn(chat.log);
  await answers.first().waitFor();
  const before = await answers.count();
  await chat.write(help);
  await expect.poll(() => answers.count(), patience).toBe(before + 1);
  await picture();
  await takeBack();
  const after = await openChat(visitor);
  await after.write(help);
  // The one of now, and still one for each that was asked before.
  await expect.poll(() => answers.count(), patience).toBe(before + 2);
};

const slowBot = async ({ visitor, ready, takeBack, picture }: Stage): Promise<void> => {
  const { say } = visitor;
  await goToApp(visitor, 'chat');
  const compose = composeIn(visitor, 'rehearsal.chat.message');
  await compose.button.click();
  await compose.search.pressSequentially(ready);
  await visitor.page.getByText(say('rehearsal.compose.tooSlow')).waitFor();
  await visitor.page.getByRole('button', { name: say('rehearsal.compose.again') }).waitFor();
  await picture();
  await visitor.page.keyboard.press('Escape');
  await takeBack();
  await goToApp(visitor, 'chat');
  await compose.button.click();
  await compose.search.pressSequentially(ready);
  await compose.results.getByRole('option').first().waitFor();
  await visitor.page.keyboard.press('Escape');
};

const botBlocked = async ({ visitor, takeBack, picture }: Stage): Promise<void> => {
  const { page, say } = visitor;
  const chat = await openChat(visitor);
  const help = say('rehearsal.chat.phrases.help');
  const answers = helpIn(chat.log);
  const before = await answers.count();
  await chat.write(help);
  await page.getByText(say('rehearsal.trouble.bot')).waitFor();
  await picture();
  await takeBack();
  const after = await openChat(visitor);
  await after.write(help);
  await expect.poll(() => answers.count(), patience).toBe(before + 1);
};

const stories = {
  'slow-folder': (at) => stepStruck(at, null),
  'name-taken': (at) => stepStruck(at, 'nameTaken'),
  throttled: (at) => stepStruck(at, 'throttled'),
  'throttled-without-retry-after': (at) => stepStruck(at, 'throttled'),
  'error-after-success': (at) => stepStruck(at, null),
  'lost-reply': (at) => stepStruck(at, null),
  'no-meeting-link': meetingWithoutLink,
  'double-delivery': deliveredTwice,
  'slow-bot': slowBot,
  'bot-blocked': botBlocked,
} as const satisfies Record<FaultName, Story>;

/** Switches a fault at the facilitator's, and waits until the page says that it stands so. */
const switchFault = async (visitor: Visitor, url: string, name: FaultName, on: boolean): Promise<void> => {
  const { page, say } = visitor;
  await page.goto(`${url}/#/facilitator`);
  const [title, does] = faultTexts[name];
  const toggle = page.getByRole('switch', { name: say(title), exact: true });
  const one = page.locator('li.fault').filter({ has: toggle });
  await one.getByText(say(does)).waitFor();
  if (on) {
    const times = one.getByRole('spinbutton', { name: say('rehearsal.faults.times') });
    await times.fill(String(often));
    await times.press('Tab');
  }
  if ((await toggle.isChecked()) !== on) await toggle.click();
  await expect.poll(() => toggle.isChecked(), patience).toBe(on);
  if (on) await one.getByText(say('rehearsal.faults.left', { n: often })).waitFor();
};

/** Presses one fault of the page, looks what it does, takes it back and goes on. */
export const pressFault = async (at: Omit<Stage, 'takeBack' | 'picture'>, name: FaultName): Promise<void> => {
  const { visitor, url } = at;
  await switchFault(visitor, url, name, true);
  await stories[name]({
    ...at,
    takeBack: () => switchFault(visitor, url, name, false),
    picture: () => takeScreenshot(visitor.page, `fault-${name}-${visitor.language}`),
  });
};
