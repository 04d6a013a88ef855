import { describe, expect, it, vi } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import { mailsSchema } from '../../src/server/contract/rehearsal-lessons.ts';
import type { Teams } from '../../src/server/contract/rehearsal.ts';
import { channelOf, escalatingConcerns } from '../../tests/journeys/given.ts';
import { firstLesson } from '../rehearsal/lessons/followed.ts';
import { type App, routeHash } from '../rehearsal/state/route.ts';
import { failsAloud, headings, isFinal, only, pressIn, settled, soon, told, troubles } from './failing.ts';
import type { Answering, PageWindow } from './page-window.ts';
import { productAtWork } from './product-at-work.ts';
import { openRehearsal } from './rehearsal-window.tsx';

interface World {
  readonly channel: string;
  readonly tab: string;
  readonly mail: string;
}

interface View {
  readonly hash: (world: World) => string;
  /** A lesson stands open beside the app. */
  readonly lesson?: string;
  /** Nobody has been chosen yet. */
  readonly nobody?: boolean;
}

/** Every app of the page; one without a row does not compile. */
const apps = {
  teams: { hash: () => routeHash('teams') },
  chat: { hash: () => routeHash('chat') },
  calendar: { hash: () => routeHash('calendar') },
  files: { hash: () => routeHash('files') },
  outlook: { hash: () => routeHash('outlook') },
  lessons: { hash: () => routeHash('lessons') },
  facilitator: { hash: () => routeHash('facilitator') },
} as const satisfies Record<App, View>;

const nobody: Readonly<Record<string, View>> = { 'who are you?': { hash: () => '', nobody: true } };

const further: Readonly<Record<string, View>> = {
  'a channel': { hash: ({ channel }) => routeHash('teams', channel) },
  'a channel’s tab': { hash: ({ channel, tab }) => routeHash('teams', channel, tab) },
  'the inbox': { hash: () => routeHash('outlook', 'inbox') },
  'a message received': { hash: ({ mail }) => routeHash('outlook', 'inbox', mail) },
  'what was sent': { hash: () => routeHash('outlook', 'sent') },
  'a lesson beside the chat': { hash: () => routeHash('chat'), lesson: firstLesson },
};

/** Looked at each second; where it does not come, that is said above every app. */
const COUNTER = '/rehearsal/changes';

/** Said in a line of its own: starting over can be asked for all the same. */
const quietly = (path: string, language: Language): string | undefined =>
  path === '/rehearsal/start-over' ? sayIn(language)('rehearsal.faults.resetCases.unknown') : undefined;

/** What a page asks besides and is whole without, or what it does and tells of by itself: why. */
const whole: readonly (readonly [path: RegExp, why: string])[] = [
  [/\/cards\/action$/, 'a person’s own view of a card: without it everybody’s stands there'],
  [/\/mails\/[\w-]+\/read$/, 'done, not asked; the message stays unread until it is opened again'],
  [/\/lessons\/first-case$/, 'done, not asked; told below'],
];
/** Beside a message being written the inbox tells only how much of it is unread. */
const isWhole = (name: string, path: string): boolean =>
  whole.some(([known]) => known.test(path)) || (name === 'outlook' && path === '/rehearsal/mails');

/** Asked once and kept: it does not change, or only by starting over. */
const isKept = (path: string): boolean => /\/(?:people|sign-in|lessons|morning|start-over)$/.test(path);

const isOfNobody = (path: string): boolean => path === '/rehearsal/people' || path === '/rehearsal/sign-in';

describe('every view of the rehearsal page', () => {
  const at = productAtWork<World>(async (mari) => {
    const { ref } = await mari.open(escalatingConcerns);
    await mari.until(ref, 'the channel', ({ steps }) =>
      steps.some(({ step, status }) => step === 'tab' && status === 'done'),
    );
    await mari.ask('POST', '/rehearsal/injections', { injection: 'insolvency', person: 'mari' });
    const { mails } = mailsSchema.parse((await mari.ask('GET', '/rehearsal/mails')).body);
    const teams = (await mari.ask('GET', '/rehearsal/teams')).body as Teams;
    const channel = channelOf(teams, ref);
    return { channel: channel.id, tab: channel.tabs[0]?.id ?? '', mail: mails[0]?.id ?? '' };
  });

  const open = (language: Language, view: View, answering?: Answering): PageWindow =>
    at.show(() =>
      openRehearsal({
        url: at.url,
        person: view.nobody === true ? null : 'mari',
        hash: view.hash(at.world),
        language,
        ...(view.lesson === undefined ? {} : { lesson: view.lesson }),
        ...(answering === undefined ? {} : { answering }),
      }),
    );
  const ways = [sayIn('en')('common.problem.forbiddenText'), sayIn('en')('common.problem.missingPageText')];

  const tried = new Set<string>();

  it.each(Object.entries<View>({ ...nobody, ...apps, ...further }))(
    '%s says what it waits for, what did not come, and what may be old',
    async (name, view) => {
      const good = open('en', view);
      await settled(good);
      await vi.waitFor(() => expect(headings(good).length).toBeGreaterThan(1), soon);
      await settled(good);
      expect(troubles(good)).toBe('');
      const shown = headings(good);
      const own = [...good.asked].filter((path) => path !== COUNTER && !isWhole(name, path));
      good.asked.clear();
      // Something has changed, and then nobody says what.
      good.answer((path) =>
        path === COUNTER ? Response.json({ changes: 1_000_000 }) : new TypeError('fetch failed'),
      );
      // Looked at again at once by whoever comes back to the window.
      window.dispatchEvent(new Event('visibilitychange'));
      const again = own.filter((path) => !isKept(path));
      await vi.waitFor(() => expect([...good.asked]).toEqual(expect.arrayContaining(again)), soon);
      await vi.waitFor(
        () => expect(troubles(good).includes(sayIn('en')('common.problem.offline'))).toBe(again.length > 0),
        soon,
      );
      // Nothing of what was shown goes away.
      expect(headings(good)).toEqual(expect.arrayContaining(shown));

      for (const path of own) {
        if (tried.has(path)) continue;
        tried.add(path);
        const quiet = quietly(path, 'cy');
        const question = {
          open: (language: Language, answering: Answering) => open(language, view, answering),
          path,
          quiet,
          broken: sayIn('cy')('rehearsal.trouble.failed'),
          unhurried: quiet !== undefined,
          named: true,
          ofNobody: isOfNobody(path),
        };
        await failsAloud(question);
        if (quiet === undefined) await isFinal(question, ways);
      }
    },
  );

  const text = (): string => at.page?.root.textContent ?? '';
  const shows = (words: string): Promise<void> => vi.waitFor(() => expect(text()).toContain(words), soon);
  const press = (name: string): void => pressIn(at.page, name);
  const isLost: Answering = () => new TypeError('fetch failed');

  it.each(['cy', 'en'] as const)(
    'says in %s what there could be where nothing is, and what to do',
    async (language) => {
      const say = sayIn(language);
      const nothing: readonly (readonly [hash: string, path: string, answer: unknown, words: string])[] = [
        [
          routeHash('teams'),
          '/rehearsal/teams',
          { team: { id: 'team', name: 'Tîm' }, channels: [] },
          say('rehearsal.teams.none'),
        ],
        [
          routeHash('chat'),
          '/rehearsal/chat',
          { conversationId: 'chat', messages: [] },
          say('rehearsal.chat.empty'),
        ],
        [routeHash('calendar'), '/rehearsal/calendar', { events: [] }, say('rehearsal.calendar.none')],
        [
          routeHash('files'),
          '/rehearsal/files?path=',
          { path: '', entries: [] },
          say('rehearsal.files.none'),
        ],
        [routeHash('outlook', 'inbox'), '/rehearsal/mails', { mails: [] }, say('rehearsal.inbox.empty')],
        [routeHash('outlook', 'sent'), '/rehearsal/mails', { mails: [] }, say('rehearsal.inbox.sentEmpty')],
      ];
      for (const [hash, path, answer, words] of nothing) {
        open(language, { hash: () => hash }, only(path, Response.json(answer)));
        await shows(words);
      }
      expect(troubles(open(language, { hash: () => routeHash('files') }))).toBe('');
    },
  );

  it.each(['cy', 'en'] as const)(
    'says in %s that something is not here any more, and leads on',
    async (language) => {
      const say = sayIn(language);
      for (const [hash, words] of [
        [routeHash('teams', 'nowhere'), say('rehearsal.teams.gone')],
        [routeHash('files', 'Nowhere'), say('common.problem.missingPageText')],
        [routeHash('outlook', 'inbox', 'nothing'), say('rehearsal.inbox.gone')],
      ] as const) {
        open(language, { hash: () => hash });
        await shows(words);
        expect(at.page?.root.querySelectorAll('main a').length).toBeGreaterThan(0);
      }
      sessionStorage.clear();
      at.show(() => openRehearsal({ url: at.url, person: 'nobody-now', hash: '', language }));
      await shows(say('rehearsal.chooser.nobody'));
      await shows(say('rehearsal.chooser.begin'));
    },
  );

  it.each(['cy', 'en'] as const)(
    'says in %s that what is shown may be old, and asks by itself when it can',
    async (language) => {
      const say = sayIn(language);
      const chat = open(language, apps.chat, only('/rehearsal/chat', new TypeError('fetch failed')));
      await shows(say('common.problem.notLoaded'));
      chat.answer(isLost);
      await shows(say('rehearsal.unreachable'));
      chat.answer(() => 'served');
      await vi.waitFor(() => expect(troubles(chat)).toBe(''), soon);
      expect(text()).not.toContain(say('rehearsal.unreachable'));
    },
  );

  it('keeps a message that was not sent, and sends it when it is asked to again', async () => {
    const say = sayIn('cy');
    const chat = open('cy', apps.chat);
    await vi.waitFor(() => press(say('rehearsal.chat.phrases.help')), soon);
    await settled(chat);
    chat.answer((path) => (path === '/rehearsal/chat' ? told(502, 'bot') : 'served'));
    press(say('rehearsal.chat.phrases.mine'));
    await shows(say('rehearsal.trouble.bot'));
    chat.answer(() => 'served');
    press(say('common.button.tryAgain'));
    await vi.waitFor(() => expect(troubles(chat)).toBe(''), soon);
  });

  describe('a lesson', () => {
    const beside: View = { hash: () => routeHash('chat'), lesson: firstLesson };
    const ticks = (): HTMLInputElement[] => [
      ...(at.page?.root.querySelectorAll<HTMLInputElement>('aside input[type=checkbox]') ?? []),
    ];

    it('is not offered to be begun while it is not known how far somebody is', async () => {
      const say = sayIn('cy');
      const list = open('cy', apps.lessons, (path) => (path.includes('/progress') ? 'held' : 'served'));
      await shows(say('rehearsal.lessons.fetching', { name: 'Mari Enghraifft' }));
      expect(list.root.querySelector('.lesson-card')).toBeNull();
      list.answer((path) => (path.includes('/progress') ? new TypeError('fetch failed') : 'served'));
      await shows(say('common.problem.notLoaded'));
      expect(list.root.querySelector('.lesson-card')).toBeNull();
      list.answer(() => 'served');
      press(say('common.button.tryAgain'));
      await shows(say('rehearsal.lessons.begin'));
    });

    it('says that it was not begun, and is begun when it is asked to again', async () => {
      const say = sayIn('cy');
      await at.mari.ask('POST', '/rehearsal/reset');
      const panel = open('cy', beside, only(`/rehearsal/lessons/${firstLesson}`, told(500, 'failed')));
      await shows(say('rehearsal.lessons.notBegun'));
      panel.answer(() => 'served');
      press(say('common.button.tryAgain'));
      await vi.waitFor(() => expect(text()).not.toContain(say('rehearsal.lessons.notBegun')), soon);
      expect(ticks().length).toBeGreaterThan(3);
    });

    it('says that a tick was not kept and shows it as not done, until it is', async () => {
      const say = sayIn('cy');
      const panel = open('cy', beside);
      await vi.waitFor(() => expect(ticks().length).toBeGreaterThan(3), soon);
      const last = (): HTMLInputElement | undefined => ticks().at(-1);
      panel.answer((path) => (path.includes('/steps/') ? new TypeError('fetch failed') : 'served'));
      last()?.click();
      await vi.waitFor(() => expect(troubles(panel)).toContain(say('common.button.tryAgain')), soon);
      expect(last()?.checked).toBe(false);
      panel.answer(() => 'served');
      press(say('common.button.tryAgain'));
      await vi.waitFor(() => expect(last()?.checked).toBe(true), soon);
      await vi.waitFor(() => expect(troubles(panel)).not.toContain(say('common.button.tryAgain')), soon);
    });
  });
});
