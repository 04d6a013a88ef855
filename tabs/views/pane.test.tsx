import { describe, expect, it, vi } from 'vitest';
import { sayIn, type Say } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import { Client, until } from '../../tests/journeys/client.ts';
import {
  closure,
  escalatingConcerns,
  group,
  outsider,
  qualityAssurance,
} from '../../tests/journeys/given.ts';
import { editionSchema } from '../api/edition-schema.ts';
import { type MailMessage, MailProblem } from '../host/outlook/mail-host.ts';
import {
  askedByFrame,
  button,
  comeBack,
  failsAloud,
  headings,
  isFinal,
  only,
  pressIn,
  settled,
  soon,
  troubles,
} from './failing.ts';
import type { Answering, PageWindow } from './page-window.ts';
import { openPane, received, written } from './pane-window.tsx';
import { productAtWork } from './product-at-work.ts';

interface World {
  readonly concerns: string;
  readonly closing: string;
  /** A case that only its lead is in the group of. */
  readonly mariAlone: string;
}

interface View {
  readonly message: (world: World) => MailMessage | null;
  /** What is chosen, once it is there: a letter by its id. */
  readonly letter?: string;
}

/** Where the pane may stand: beside no message, or beside one of each kind, before and after a case is chosen. */
type Place = 'beside no message' | `${MailMessage['mode']}: ${'which case' | 'in its case'}`;
const markedWith = (ref: string) => ({ findStamp: async () => ref });

/** One without a row does not compile. */
const places = {
  'beside no message': { message: () => null },
  'compose: which case': { message: () => written() },
  'compose: in its case': { message: ({ concerns }) => written(markedWith(concerns)) },
  'read: which case': { message: () => received() },
  'read: in its case': { message: ({ concerns }) => received(markedWith(concerns)) },
} as const satisfies Record<Place, View>;

const letters = {
  'a letter to the provider': {
    message: ({ concerns }) => written(markedWith(concerns)),
    letter: 'concerns-and-mitigations',
  },
  'a letter to people and families': {
    message: ({ closing }) => written(markedWith(closing)),
    letter: 'closure-people-and-families',
  },
  'a letter that was sent': {
    message: ({ concerns }) => received(markedWith(concerns), { direction: 'sent' }),
    letter: 'concerns-and-mitigations',
  },
} as const satisfies Readonly<Record<string, View>>;

/** Said in a line of its own with a way to ask again, because the pane can be used without it. */
const lacking: readonly (readonly [path: RegExp, says: (say: Say) => string])[] = [
  [/\/mail\/cases$/, (say) => say('outlook.case.notLooked')],
  [/\/individuals\/families$/, (say) => say('outlook.insert.familiesFailed')],
];

/** The same question about whichever case, and about whichever letter. */
const kindOf = (path: string): string =>
  path
    .replace(/[A-Z]{2}-\d{4}-\d+/, 'REF')
    .replace(/\/letters\/[\w-]+/, '/letters/ID')
    .replace(/language=\w+/, '');

const choose = ({ root }: PageWindow, letter: string): Promise<void> =>
  vi.waitFor(() => {
    const list = root.querySelector<HTMLSelectElement>(`select:has(option[value="${letter}"])`);
    if (list === null) throw new Error('no letters yet');
    list.value = letter;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, soon);

describe('every view of the pane', () => {
  const at = productAtWork<World>(async (mari) => {
    const { ref: concerns } = await mari.open(escalatingConcerns);
    const { ref: closing } = await mari.open(closure);
    const [alone] = group;
    if (alone === undefined) throw new Error('nobody leads');
    const { ref: mariAlone } = await mari.open({ ...qualityAssurance, group: [alone] });
    return { concerns, closing, mariAlone };
  });

  const open = (language: Language, view: View, answering?: Answering): PageWindow => {
    const opened = at.show(() =>
      openPane({
        url: at.url,
        token: at.mari.token,
        language,
        message: view.message(at.world),
        ...(answering === undefined ? {} : { answering }),
      }),
    );
    // Chosen as soon as it may be, also by whoever had to ask for the list again.
    if (view.letter !== undefined) void choose(opened, view.letter).catch(() => undefined);
    return opened;
  };
  const ways = (): readonly string[] => {
    const say = sayIn('en');
    return [
      say('common.problem.forbiddenText'),
      say('common.problem.missingPageText'),
      say('outlook.insert.familiesRefused'),
      ...[at.world.concerns, at.world.closing].map((ref) => say('tab.case.notFoundText', { ref })),
    ];
  };

  /** What was tried already: the same question is told of in the same way wherever it is asked. */
  const tried = new Set<string>();

  it.each(Object.entries<View>({ ...places, ...letters }))(
    '%s says what it waits for, what did not come, and what may be old',
    async (_, view) => {
      const good = open('en', view);
      await settled(good);
      const parts = view.letter === undefined ? 0 : 3;
      await vi.waitFor(
        () => expect(good.root.querySelectorAll('h2').length).toBeGreaterThanOrEqual(parts),
        soon,
      );
      await settled(good);
      expect(troubles(good)).toBe('');
      const shown = headings(good);
      const own = [...good.asked].filter((path) => !askedByFrame.has(path));
      good.asked.clear();
      good.answer(() => new TypeError('fetch failed'));
      await comeBack(good);
      const again = own.filter((path) => good.asked.has(path));
      await vi.waitFor(
        () => expect(troubles(good).includes(sayIn('en')('common.problem.offline'))).toBe(again.length > 0),
        soon,
      );
      // Nothing of what was shown goes away.
      expect(headings(good)).toEqual(expect.arrayContaining(shown));

      for (const path of own) {
        if (tried.has(kindOf(path))) continue;
        tried.add(kindOf(path));
        const question = {
          open: (language: Language, answering: Answering) => open(language, view, answering),
          path,
          named: true,
          quiet: lacking.find(([known]) => known.test(path))?.[1](sayIn('cy')),
        };
        await failsAloud(question);
        if (!path.endsWith('/mail/cases')) await isFinal(question, ways());
      }
    },
  );

  const shows = (words: string): Promise<void> =>
    vi.waitFor(() => expect(at.page?.root.textContent).toContain(words), soon);
  const press = (name: string): void => pressIn(at.page, name);
  const openAs = (client: Client, language: Language, message: MailMessage | null): PageWindow => {
    return at.show(() => openPane({ url: at.url, token: client.token, language, message }));
  };

  it.each(['cy', 'en'] as const)(
    'says in %s what there could be where nothing is, and what to do',
    async (language) => {
      const say = sayIn(language);
      const stranger = await Client.signIn(at.url, outsider);
      openAs(at.mari, language, null);
      await shows(say('outlook.none.title'));
      await shows(say('outlook.none.text'));

      for (const message of [written(), received()]) {
        openAs(stranger, language, message);
        await shows(say('outlook.case.noneYet'));
        await shows(say('outlook.case.noneYetText'));
      }
      await shows(say('outlook.case.noSuggestion'));

      openAs(at.mari, language, written(markedWith(at.world.concerns)));
      await vi.waitFor(() => press(say('outlook.attach.title')), soon);
      await shows(say('outlook.attach.none'));
      await shows(say('outlook.attach.noneText'));
      expect(at.page?.root.querySelector('[role="alert"]')).toBeNull();

      const edition = editionSchema.parse((await at.mari.ask('GET', '/api/procedures/wales-2026')).body);
      const procedures = edition.procedures.map((one) => ({ ...one, letters: [] }));
      const bare = Response.json({ ...edition, procedures });
      for (const view of [places['compose: in its case'], letters['a letter that was sent']]) {
        open(language, { message: view.message }, only('/api/procedures/wales-2026', bare));
        await shows(say('outlook.letter.none'));
      }
    },
  );

  it.each(['cy', 'en'] as const)('says in %s whom to ask where somebody may not', async (language) => {
    const say = sayIn(language);
    const stranger = await Client.signIn(at.url, outsider);
    // Marked by somebody who may see that case.
    openAs(stranger, language, written(markedWith(at.world.concerns)));
    await shows(say('outlook.case.noneYetText'));
    expect(at.page?.root.textContent).not.toContain('Tŷ Gwyn');

    // A commissioner of the agency sees it, and is not in its group.
    const tom = await Client.signIn(at.url, 'tom');
    openAs(tom, language, received(markedWith(at.world.mariAlone)));
    await shows(say('outlook.case.notMember'));
    expect(at.page?.root.textContent).not.toContain(say('outlook.message.title'));

    const opened = openAs(tom, language, written(markedWith(at.world.concerns)));
    await choose(opened, 'concerns-and-mitigations');
    await shows(say('outlook.letter.notLead'));
  });

  it.each(['cy', 'en'] as const)(
    'says in %s whose mailbox it is, and what follows from that',
    async (language) => {
      const say = sayIn(language);
      const owner = 'comisiynu@penrhyn.example';
      for (const mayWrite of [true, false]) {
        openAs(at.mari, language, received({ findSharing: async () => ({ owner, mayWrite }) }));
        await shows(say('outlook.shared.title', { owner }));
        await shows(say('outlook.shared.text'));
        expect(at.page?.root.textContent.includes(say('outlook.shared.readOnly'))).toBe(!mayWrite);
      }
    },
  );

  it('has Outlook asked again for what it did not tell, and leaves no attachment behind unsaid', async () => {
    const say = sayIn('cy');
    const silent = async (): Promise<never> =>
      Promise.reject(new MailProblem('failed', 'InternalServerError'));
    let tells = false;
    const good = received();
    openAs(at.mari, 'cy', {
      ...good,
      ...markedWith(at.world.concerns),
      handsOver: false,
      getFacts: () => (tells ? good.getFacts() : silent()),
      listAttachments: () => (tells ? good.listAttachments() : silent()),
    });
    await shows(say('outlook.message.noId'));
    tells = true;
    press(say('common.button.tryAgain'));
    await vi.waitFor(
      () => expect(at.page?.root.textContent).not.toContain(say('outlook.message.noId')),
      soon,
    );

    tells = false;
    openAs(at.mari, 'cy', {
      ...good,
      ...markedWith(at.world.concerns),
      handsOver: false,
      listAttachments: () => (tells ? good.listAttachments() : silent()),
    });
    await shows(say('outlook.message.attachmentsUnknownText'));
    tells = true;
    press(say('common.button.tryAgain'));
    await vi.waitFor(
      () => expect(at.page?.root.textContent).not.toContain(say('outlook.message.attachmentsUnknownText')),
      soon,
    );
  });

  it('keeps what was to be filed when nobody answers, and files it when it is asked to again', async () => {
    const say = sayIn('cy');
    const filing = open('cy', { message: ({ concerns }) => received({ ...markedWith(concerns) }) });
    const name = say('outlook.message.do', { ref: at.world.concerns });
    await vi.waitFor(() => expect(button(filing, name)).toBeDefined(), soon);
    filing.answer((path) => (path.endsWith('/messages') ? new TypeError('fetch failed') : 'served'));
    press(name);
    await shows(say('common.problem.noAnswer'));
    filing.answer(() => 'served');
    press(say('common.button.tryAgain'));
    await vi.waitFor(() => expect(troubles(filing)).not.toContain(say('common.problem.noAnswer')), soon);
    await shows(say('outlook.message.title'));
    // What went wrong is no longer said as soon as it is asked again, and filed a moment later.
    const { messages } = await until(
      'the message in the case',
      () => at.mari.view(at.world.concerns),
      (view) => view.messages.length > 0,
    );
    expect(messages.map(({ messageId }) => messageId)).toEqual(['<one@post.example>']);
  });
});
