import type { Slot } from '../../case/events.ts';
import type { Digest } from '../digest/digest.ts';
import {
  OutsideProblem,
  type Bundles,
  type Channels,
  type Diary,
  type Documents,
  type FileLibrary,
  type Messenger,
} from '../ports.ts';

type Method =
  | 'ensureChannel'
  | 'ensureTab'
  | 'ensureFolder'
  | 'putFile'
  | 'findSlots'
  | 'book'
  | 'links'
  | 'move'
  | 'describe'
  | 'cancel'
  | 'showCard'
  | 'remind'
  | 'sendMinutes'
  | 'digest';

/** How the next calls of a method go wrong: before anything is done, or after, so that only the reply is lost. */
interface Fault {
  readonly method: Method;
  /** Of which calls: a card's key, a file's name; any if not given. */
  readonly of?: string;
  readonly times: number;
  readonly problem: OutsideProblem;
  readonly when: 'before' | 'after';
}

export const unreachable = (): OutsideProblem =>
  new OutsideProblem({ kind: 'unreachable', code: 'ECONNRESET' });

/** The far end in memory: what exists there, which calls came, and faults to order. */
export class Outside {
  readonly calls: { readonly method: Method; readonly of: string }[] = [];
  readonly channelsMade = new Map<string, string>();
  /** Card activity id → what it shows now. */
  readonly posts = new Map<string, { card: string; version: number; settled: number }>();
  readonly meetings = new Map<string, { start: string; cancelled: boolean }>();
  /** Meeting → the text of its invitation, where it was changed. */
  readonly invitations = new Map<string, string>();
  readonly files = new Map<string, Uint8Array>();
  readonly reminded: string[] = [];
  /** Who was told of which version of minutes. */
  readonly minutesSent: string[] = [];
  /** Morning messages: to whom and what. */
  readonly digests: { readonly to: string; readonly digest: Digest }[] = [];
  /** Looks at a meeting's links, its booking included, before they are there. */
  looksWithoutLink = 0;
  slots: readonly Slot[] = [{ start: '2026-11-25T10:00:00Z', end: '2026-11-25T11:00:00Z', busy: [] }];
  /** Awaited at the end of each call, with its name. */
  meanwhile: (method: Method, of: string) => Promise<void> = () => Promise.resolve();
  #faults: { fault: Fault; left: number }[] = [];

  fail(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times });
  }

  count(method: Method, of?: string): number {
    return this.calls.filter((call) => call.method === method && (of === undefined || call.of === of)).length;
  }

  async #call<T>(method: Method, of: string, effect: () => T): Promise<T> {
    this.calls.push({ method, of });
    const due = this.#faults.find(
      ({ fault, left }) => left > 0 && fault.method === method && (fault.of === undefined || fault.of === of),
    );
    if (due) due.left -= 1;
    if (due?.fault.when === 'before') throw due.fault.problem;
    const result = effect();
    await this.meanwhile(method, of);
    if (due) throw due.fault.problem;
    return result;
  }

  #linksNow() {
    this.looksWithoutLink -= 1;
    return { joinUrl: this.looksWithoutLink < 0 ? 'https://teams.example/join' : null, webUrl: null };
  }

  readonly channels: Channels = {
    ensureChannel: ({ ref }) =>
      this.#call('ensureChannel', ref, () => {
        const channelId = this.channelsMade.get(ref) ?? `channel-${this.channelsMade.size + 1}`;
        this.channelsMade.set(ref, channelId);
        return { teamId: 'team', channelId, name: ref, webUrl: `https://teams.example/${channelId}` };
      }),
    ensureTab: ({ ref }) => this.#call('ensureTab', ref, () => ({ tabId: `tab-${ref}` })),
    findCard: () => Promise.resolve(null),
  };
  readonly library: FileLibrary = {
    ensureFolder: ({ channelId }) =>
      this.#call('ensureFolder', channelId, () => ({
        driveId: 'drive',
        itemId: `folder-${channelId}`,
        webUrl: `https://files.example/${channelId}`,
      })),
    putFile: (_folder, { name, content }) =>
      this.#call('putFile', name, () => {
        this.files.set(name, content);
        return { itemId: `item-${name}`, webUrl: `https://files.example/${name}`, bytes: content.byteLength };
      }),
    readFile: ({ itemId }) =>
      Promise.resolve(this.files.get(itemId.replace('item-', '')) ?? new Uint8Array()),
  };
  readonly diary: Diary = {
    findSlots: ({ organizer }) =>
      this.#call('findSlots', organizer, () => ({ slots: this.slots, unreadable: [] })),
    book: ({ transactionId, start }) =>
      this.#call('book', transactionId, () => {
        if (!this.meetings.has(transactionId)) this.meetings.set(transactionId, { start, cancelled: false });
        return { eventId: transactionId, ...this.#linksNow() };
      }),
    links: ({ eventId }) => this.#call('links', eventId, () => this.#linksNow()),
    move: ({ eventId, start }) =>
      this.#call('move', eventId, () => {
        const meeting = this.meetings.get(eventId);
        if (meeting) meeting.start = start;
      }),
    describe: ({ eventId, bodyHtml }) =>
      this.#call('describe', eventId, () => {
        this.invitations.set(eventId, bodyHtml);
      }),
    cancel: ({ eventId }) =>
      this.#call('cancel', eventId, () => {
        const meeting = this.meetings.get(eventId);
        if (meeting) meeting.cancelled = true;
      }),
  };
  readonly messenger: Messenger = {
    showCard: ({ card, state, view, again }) =>
      this.#call('showCard', card, () => {
        const marked = [...this.posts].find(([, post]) => again && post.card === card)?.[0];
        const activityId = state.cards[card]?.activityId ?? marked ?? `post-${this.posts.size + 1}`;
        this.posts.set(activityId, { card, version: view.version, settled: view.progress.settled });
        return { conversationId: 'conversation', activityId };
      }),
    digest: ({ person, digest }) =>
      this.#call('digest', person.objectId, () => {
        this.digests.push({ to: person.objectId, digest });
      }),
    remind: ({ member, subject }) =>
      this.#call('remind', member.objectId, () => {
        this.reminded.push(`${member.objectId} ${subject}`);
      }),
    sendMinutes: ({ member, view, meeting }) =>
      this.#call('sendMinutes', member.objectId, () => {
        const version = view.meetings.find(({ id }) => id === meeting)?.minutes.at(-1)?.version;
        this.minutesSent.push(`${member.objectId} ${version}`);
      }),
  };
  /** Nobody asks for bundles here, unless a test puts another maker in its place. */
  bundles: Bundles = { make: async () => null };
  readonly documents: Documents = {
    notification: (view, draft) =>
      Promise.resolve(
        (['en', 'cy'] as const).map((language) => ({
          language,
          name: `${draft}.${language}.docx`,
          content: Buffer.from(`${view.ref} ${draft} ${language}`),
          contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        })),
      ),
    letter: (state, letterId) =>
      Promise.resolve({
        name: `${letterId}.html`,
        content: Buffer.from(state.letters.find((letter) => letter.letterId === letterId)?.body ?? ''),
        contentType: 'text/html',
      }),
    message: (state, message, contents) =>
      contents.map((content, at) => ({
        name: `${state.ref}-${message}-${at}.eml`,
        content,
        contentType: 'message/rfc822',
      })),
    minutes: (view, meeting, version) =>
      Promise.resolve([
        {
          language: 'en' as const,
          name: `${meeting}.${version}.docx`,
          content: Buffer.from(`${view.ref} ${version}`),
          contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        },
      ]),
    agendaHtml: (view) => `<p>${view.ref}</p>`,
  };
}
