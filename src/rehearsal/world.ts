import { z } from 'zod';
import { faultSchema } from '../server/contract/rehearsal.ts';
import { tenant } from './tenant.ts';
import { openWorldFile } from './world-file.ts';

/** All that Microsoft 365 holds in a rehearsal: channels, tabs, posts, chats, files, meetings, and the faults to come. */

const channelSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  createdAt: z.string(),
  /** A deleted channel is not shown, and its name stays reserved. */
  deleted: z.boolean(),
  folderId: z.string(),
});
const tabSchema = z.object({
  id: z.string(),
  channelId: z.string(),
  name: z.string(),
  entityId: z.string(),
  contentUrl: z.string(),
  websiteUrl: z.string(),
  removeUrl: z.string().nullable(),
});
const postSchema = z.object({
  id: z.string(),
  /** A channel's or a chat's id. */
  place: z.string(),
  /** The first post of its thread; its own id for a first post, and for everything in a chat. */
  thread: z.string(),
  at: z.string(),
  editedAt: z.string().nullable(),
  from: z.object({ kind: z.enum(['bot', 'person']), id: z.string(), name: z.string() }),
  text: z.string().optional(),
  card: z.record(z.string(), z.unknown()).optional(),
  suggestions: z.array(z.string()).optional(),
  deleted: z.boolean(),
});
const chatSchema = z.object({
  id: z.string(),
  /** Object id of the person who talks with the bot there. */
  person: z.string(),
  /** The bot has been told that it was installed for this person. */
  greeted: z.boolean(),
});
const itemSchema = z.object({
  id: z.string(),
  /** Null for the library's root. */
  parent: z.string().nullable(),
  name: z.string(),
  kind: z.enum(['folder', 'file']),
  bytes: z.number(),
  contentType: z.string().optional(),
  createdAt: z.string(),
  modifiedAt: z.string(),
  /** Under what its bytes are kept; a new one with each change. */
  content: z.string().optional(),
});
const eventSchema = z.object({
  id: z.string(),
  /** Object id. */
  organizer: z.string(),
  subject: z.string(),
  bodyHtml: z.string(),
  start: z.string(),
  end: z.string(),
  attendees: z.array(z.object({ name: z.string(), mail: z.string(), required: z.boolean() })),
  joinUrl: z.string().nullable(),
  /** How often it must be looked at until the link that it was made without is there; null: nothing to come. */
  linkAfter: z.number().nullable(),
  transactionId: z.string().nullable(),
  cancelled: z.boolean(),
  createdAt: z.string(),
});
const addressSchema = z.object({ name: z.string(), mail: z.string() });
const mailSchema = z.object({
  id: z.string(),
  /** Object id of whose inbox it is in. */
  to: z.string(),
  at: z.string(),
  from: z.object({ name: z.string(), mail: z.string() }),
  subject: z.object({ en: z.string(), cy: z.string() }),
  html: z.object({ en: z.string(), cy: z.string() }),
  read: z.boolean(),
  /** What came later has a default, so that an older rehearsal's messages are still read. */
  folder: z.enum(['inbox', 'sent']).default('inbox'),
  messageId: z.string().default(''),
  conversation: z.string().default(''),
  toLine: z.array(addressSchema).default([]),
  ccLine: z.array(addressSchema).default([]),
  /** The case that it was marked with when it was sent. */
  stamp: z.string().nullable().default(null),
  attachments: z
    .array(z.object({ name: z.string(), contentType: z.string(), bytes: z.number(), content: z.string() }))
    .default([]),
});
const schemas = {
  channels: channelSchema,
  tabs: tabSchema,
  posts: postSchema,
  chats: chatSchema,
  items: itemSchema,
  events: eventSchema,
  faults: faultSchema,
  mails: mailSchema,
  /** By injection: the last time that it was let happen, and to whom. */
  injected: z.object({ at: z.string(), person: z.string() }),
  /** By learner and lesson. */
  lessonStarts: z.object({ at: z.string() }),
  /** By learner, lesson and step. */
  lessonTicks: z.object({ at: z.string(), how: z.enum(['hand', 'seen', 'taken-back']) }),
  /** Milliseconds by which a facilitator has moved this world's clock on. */
  ahead: z.object({ ms: z.number().nonnegative() }),
  marks: z.object({ changes: z.number(), lastPost: z.number() }),
} as const;
type Name = keyof typeof schemas;

export type ChannelRecord = z.infer<typeof channelSchema>;
export type PostRecord = z.infer<typeof postSchema>;
export type ChatRecord = z.infer<typeof chatSchema>;
export type ItemRecord = z.infer<typeof itemSchema>;
export type MailRecord = z.infer<typeof mailSchema>;
export type EventRecord = z.infer<typeof eventSchema>;

/** One kind of thing, by id, oldest first. Every change is kept before the call returns. */
export interface Collection<T> {
  get(id: string): T | undefined;
  all(): readonly T[];
  put(id: string, value: T): T;
  remove(id: string): void;
}

export interface World {
  readonly channels: Collection<ChannelRecord>;
  readonly tabs: Collection<z.infer<typeof tabSchema>>;
  readonly posts: Collection<PostRecord>;
  readonly chats: Collection<ChatRecord>;
  readonly items: Collection<ItemRecord>;
  readonly events: Collection<EventRecord>;
  readonly faults: Collection<z.infer<typeof faultSchema>>;
  readonly mails: Collection<MailRecord>;
  readonly injected: Collection<z.infer<typeof schemas.injected>>;
  readonly lessonStarts: Collection<z.infer<typeof schemas.lessonStarts>>;
  readonly lessonTicks: Collection<z.infer<typeof schemas.lessonTicks>>;
  /** Graph stands elsewhere and makes channels of which this world only hears when something is posted there. */
  readonly hearsOfChannels: boolean;
  /** Posts of one channel or chat, oldest first; deleted ones left out. */
  postsIn(place: string): readonly PostRecord[];
  /** What stands in a folder. */
  itemsIn(parent: string): readonly ItemRecord[];
  /** Grows with every change. */
  changes(): number;
  /** Milliseconds since 1970 as Teams makes message ids of them: never the same twice. */
  nextPostId(): string;
  now(): string;
  /** Milliseconds by which this world's clock goes before the machine's. */
  ahead(): number;
  /** Lets time pass at once, to an instant that is still to come. */
  moveOnTo(instant: string): void;
  newId(): string;
  writeContent(content: Buffer): string;
  readContent(id: string): Buffer | null;
  /** Back to an empty tenant. */
  reset(): void;
}

export interface WorldSettings {
  /** `HAFAN_DATA/rehearsal-world`; null keeps everything in memory. */
  readonly dir: string | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
  readonly hearsOfChannels?: boolean | undefined;
}

/** The library's root folder. */
export const rootItem = '01HAFANROOT';
export const generalFolder = '01HAFANGENERAL';

export const createWorld = (settings: WorldSettings): World => {
  const file = openWorldFile(settings.dir);
  const moved = (): number => ahead.get('clock')?.ms ?? 0;
  const clock = (): number => settings.clock() + moved();
  const now = (): string => new Date(clock()).toISOString();
  let changes = 0;
  let lastPost = 0;
  const emptiers: (() => void)[] = [];
  const changed = (): void => void changes++;

  const collection = <T>(name: Name, schema: z.ZodType<T>, noted: (value: T) => void): Collection<T> => {
    const entries = new Map<string, T>();
    for (const [key, value] of file.kept.get(name) ?? []) {
      const read = schema.parse(value);
      entries.set(key, read);
      noted(read);
    }
    emptiers.push(() => entries.clear());
    return {
      get: (id) => entries.get(id),
      all: () => [...entries.values()],
      put: (id, value) => {
        file.write(name, id, value);
        entries.set(id, value);
        noted(value);
        changed();
        return value;
      },
      remove: (id) => {
        file.write(name, id, undefined);
        entries.delete(id);
        changed();
      },
    };
  };

  // Posts and files are many: their places are indexed, so that a long rehearsal stays quick.
  const posts = new Map<string, Map<string, PostRecord>>();
  const items = new Map<string, Map<string, ItemRecord>>();
  const index = <T>(map: Map<string, Map<string, T>>, place: string, id: string, value: T): void => {
    const there = map.get(place) ?? new Map<string, T>();
    map.set(place, there);
    there.set(id, value);
  };
  emptiers.push(
    () => posts.clear(),
    () => items.clear(),
  );

  const ahead = collection('ahead', schemas.ahead, () => undefined);

  const world: Omit<World, 'reset'> = {
    hearsOfChannels: settings.hearsOfChannels === true,
    channels: collection('channels', schemas.channels, () => undefined),
    tabs: collection('tabs', schemas.tabs, () => undefined),
    posts: collection('posts', schemas.posts, (post) => {
      index(posts, post.place, post.id, post);
      lastPost = Math.max(lastPost, Number(post.id));
    }),
    chats: collection('chats', schemas.chats, () => undefined),
    items: collection('items', schemas.items, (item) => index(items, item.parent ?? '', item.id, item)),
    events: collection('events', schemas.events, () => undefined),
    faults: collection('faults', schemas.faults, () => undefined),
    mails: collection('mails', schemas.mails, () => undefined),
    injected: collection('injected', schemas.injected, () => undefined),
    lessonStarts: collection('lessonStarts', schemas.lessonStarts, () => undefined),
    lessonTicks: collection('lessonTicks', schemas.lessonTicks, () => undefined),
    postsIn: (place) => [...(posts.get(place)?.values() ?? [])].filter((post) => !post.deleted),
    itemsIn: (parent) => [...(items.get(parent)?.values() ?? [])],
    changes: () => changes,
    nextPostId: () => {
      lastPost = Math.max(lastPost + 1, clock());
      return String(lastPost);
    },
    now,
    ahead: moved,
    moveOnTo: (instant) => {
      const further = Math.max(0, Date.parse(instant) - clock());
      ahead.put('clock', { ms: moved() + further });
    },
    newId: settings.newId,
    writeContent: (content) => {
      const id = settings.newId();
      file.writeContent(id, content);
      return id;
    },
    readContent: (id) => file.readContent(id),
  };

  // A restart must not let a page that counted to 7 believe that nothing is new.
  const marks = z.object({ changes: z.number() }).safeParse(file.kept.get('marks')?.get('start'));
  const start = (marks.success ? marks.data.changes : 0) + 1_000_000;
  file.write('marks', 'start', { changes: start });
  changes = start;

  const furnish = (): void => {
    if (world.items.get(rootItem) !== undefined) return;
    const folder = { kind: 'folder', bytes: 0, createdAt: now(), modifiedAt: now() } as const;
    world.items.put(rootItem, { id: rootItem, parent: null, name: 'root', ...folder });
    world.items.put(generalFolder, { id: generalFolder, parent: rootItem, name: 'General', ...folder });
    world.channels.put(tenant.generalChannelId, {
      id: tenant.generalChannelId,
      name: 'General',
      description: 'Hafan: ymarfer · rehearsal',
      createdAt: now(),
      deleted: false,
      folderId: generalFolder,
    });
  };
  furnish();

  return {
    ...world,
    reset: () => {
      // Cases may outlive it, and time does not go back for them.
      const past = moved();
      file.clear();
      file.write('marks', 'start', { changes });
      for (const empty of emptiers) empty();
      if (past > 0) ahead.put('clock', { ms: past });
      furnish();
      changed();
    },
  };
};
