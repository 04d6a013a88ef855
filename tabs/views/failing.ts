import { expect, vi } from 'vitest';
import { sayIn } from '../../src/language/say.ts';
import type { Language } from '../../src/procedures/types.ts';
import type { Problem } from '../../src/server/contract/problem.ts';
import type { Answering, PageWindow } from './page-window.ts';

/** What is looked at in a page while its server does not answer, or says no. */

export const soon = { timeout: 20_000, interval: 15 };

const problem = (status: number, code: string): Problem => ({
  type: `urn:hafan:problem:${code}`,
  title: `Told ${status}`,
  status,
  detail: `What the server says of ${code}.`,
  code,
  cite: null,
  missing: [],
  mayOverride: false,
  fields: [],
});
export const told = (status: number, code: string): Response =>
  new Response(JSON.stringify(problem(status, code)), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

export const headings = ({ root }: PageWindow): string[] =>
  [...root.querySelectorAll('h1, h2')].map(({ textContent }) => textContent);
export const button = ({ root }: PageWindow, name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
/** A bar that says how much is done says a number; what is only waited for does not. */
export const isWaiting = ({ root }: PageWindow): boolean =>
  root.querySelector('[role="progressbar"]:not([aria-valuenow])') !== null;
const alerts = '[role="alert"]:not([hidden])';
/** Asked by the frame around the tab and the pane, which stand without its answers. */
export const askedByFrame: ReadonlySet<string> = new Set(['/api/me', '/api/host', '/api/changes']);
/** What is said of something that went wrong. */
export const troubles = ({ root }: PageWindow): string =>
  [...root.querySelectorAll(`${alerts}, :is(main, aside) [role="status"]`)]
    .map(({ textContent }) => textContent)
    .join('\n');

/** Presses a button that has to be there. */
export const pressIn = (page: PageWindow | undefined, name: string): void => {
  const found = page === undefined ? undefined : button(page, name);
  expect(found, `${name} is offered: ${page === undefined ? 'no page' : troubles(page)}`).toBeDefined();
  found?.click();
};

export const inAnyLanguage = (path: string): string => path.replace(/language=(?:en|cy)/, 'language');

/** One address is answered like this, everything else as the server does. */
export const only =
  (path: string, answer: ReturnType<Answering>): Answering =>
  (asked) =>
    inAnyLanguage(asked) === inAnyLanguage(path)
      ? answer instanceof Response
        ? answer.clone()
        : answer
      : 'served';

/** All has come, and is drawn: twice the same, for what came last is drawn a moment after it came. */
export const settled = async (page: PageWindow): Promise<void> => {
  let before: string | null = null;
  await vi.waitFor(() => {
    const drawn = before;
    before = null;
    expect(page.root.querySelector('h1')).not.toBeNull();
    expect(isWaiting(page)).toBe(false);
    expect(page.pending()).toBe(0);
    expect(page.unanswered()).toBe(0);
    before = page.root.innerHTML;
    expect(drawn === before, 'what is drawn stays').toBe(true);
  }, soon);
};

/** Somebody comes back to the window: what may have changed is asked for again, and answered or not. */
export const comeBack = async (page: PageWindow): Promise<void> => {
  window.dispatchEvent(new Event('visibilitychange'));
  // The questions go out after the event, each once its token is there; before the next task they all have.
  await new Promise((done) => setTimeout(done));
  await vi.waitFor(() => expect(page.pending()).toBe(0), soon);
};

/** Tries again at once instead of after a second or two: only the order of things is looked at here. */
export const hurry = (): void => {
  const later = globalThis.setTimeout;
  vi.stubGlobal('setTimeout', (task: () => void, delay = 0, ...rest: unknown[]) =>
    later(task, delay >= 900 && delay <= 4_000 ? 5 : delay, ...rest),
  );
};

/** One question of a view, which fails in every way there is before it is answered. */
interface Question {
  readonly open: (language: Language, answering: Answering) => PageWindow;
  readonly path: string;
  /** Said in a line of its own whatever happened, because the view can be used without it. */
  readonly quiet?: string | undefined;
  /** Said where the server answers that it went wrong; what it says itself if left out. */
  readonly broken?: string | undefined;
  /** Nobody waits for it: the view is there, and gains something when it comes. */
  readonly unhurried?: boolean;
  /** While it is waited for it is said for what, not only that something is. */
  readonly named?: boolean;
  /** Asked before there is anybody to sign in. */
  readonly ofNobody?: boolean;
}

/** What one view asks for is waited for aloud; that it does not come is said with a way on, until it does. */
export const failsAloud = async ({
  open,
  path,
  quiet,
  broken = 'What the server says of failed.',
  unhurried = false,
  named = false,
  ofNobody = false,
}: Question): Promise<void> => {
  const say = sayIn('cy');
  const failing = open('cy', only(path, 'held'));
  await vi.waitFor(() => expect([...failing.asked].map(inAnyLanguage)).toContain(inAnyLanguage(path)), soon);
  if (!unhurried) await vi.waitFor(() => expect(isWaiting(failing)).toBe(true), soon);
  if (named) expect(failing.root.textContent).not.toContain(say('common.loading'));
  const press = (name: string): void => pressIn(failing, name);
  const says = (words: string): Promise<void> =>
    vi.waitFor(() => {
      expect(troubles(failing)).toContain(words);
      expect(failing.root.querySelector('h1')).not.toBeNull();
    }, soon);

  failing.answer(only(path, new TypeError('fetch failed')));
  await says(quiet ?? say('common.problem.notLoaded'));
  failing.answer(only(path, told(500, 'failed')));
  press(say('common.button.tryAgain'));
  await says(quiet ?? broken);
  failing.answer(only(path, told(401, 'not-signed-in')));
  press(say('common.button.tryAgain'));
  await says(quiet ?? say('common.problem.signedOut'));
  const before = failing.signedIn();
  failing.answer(() => 'served');
  press(say(quiet === undefined ? 'common.button.signIn' : 'common.button.tryAgain'));
  await settled(failing);
  await vi.waitFor(() => {
    expect(failing.root.querySelector(alerts)).toBeNull();
    expect(troubles(failing)).not.toContain(quiet ?? say('common.problem.offline'));
  }, soon);
  if (quiet === undefined && !ofNobody) expect(failing.signedIn()).toBeGreaterThan(before);
};

/** What is not for this person, or is not there, is not asked for again: it is said whom to turn to, once. */
export const isFinal = async ({ open, path }: Question, ways: readonly string[]): Promise<void> => {
  for (const answer of [told(403, 'not-permitted'), told(404, 'not-found')]) {
    const final = open('en', only(path, answer));
    await settled(final);
    await vi.waitFor(
      () => expect(ways.filter((way) => final.root.textContent.includes(way)).length).toBe(1),
      soon,
    );
    expect(button(final, sayIn('en')('common.button.tryAgain'))).toBeUndefined();
  }
};
