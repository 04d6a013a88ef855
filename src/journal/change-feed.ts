import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { Client } from 'pg';
import type { QueueName } from './effect.ts';
import { queueNames } from './effect.ts';

export interface Change {
  readonly ref: string;
  readonly version: number;
}

/**
 * Tells who is interested that a case changed or that a job waits: in this process at once, in others a few
 * hundredths of a second later. The news to others is sent apart from the commit and many at a time, because
 * PostgreSQL lets only one transaction with a NOTIFY commit at a time. It may be lost; nothing rests on it.
 */
export class ChangeFeed {
  #emitter = new EventEmitter<{ change: [Change]; jobs: [QueueName] }>();
  #sendToOthers: ((payload: string) => Promise<void>) | null;
  #waiting = new Map<string, number>();
  #queues = new Set<QueueName>();
  #timer: NodeJS.Timeout | null = null;
  /** PostgreSQL brings a process its own news too; what was told here at once is not told again. */
  readonly #self = randomUUID();

  constructor(sendToOthers: ((payload: string) => Promise<void>) | null) {
    this.#emitter.setMaxListeners(0);
    this.#sendToOthers = sendToOthers;
  }

  committed(change: Change, queues: ReadonlySet<QueueName>): void {
    this.#tellHere(change, queues);
    if (this.#sendToOthers === null) return;
    this.#waiting.set(change.ref, change.version);
    for (const queue of queues) this.#queues.add(queue);
    this.#timer ??= setTimeout(() => this.#flush(), 30);
  }

  /** Jobs that no commit brought; the workers of other processes find them by polling. */
  jobsSent(queues: ReadonlySet<QueueName>): void {
    for (const queue of queues) this.#emitter.emit('jobs', queue);
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#emitter.on('change', listener);
    return () => this.#emitter.off('change', listener);
  }
  onJobs(listener: (queue: QueueName) => void): () => void {
    this.#emitter.on('jobs', listener);
    return () => this.#emitter.off('jobs', listener);
  }

  /** News from another process. */
  heard(payload: string): void {
    const parsed: unknown = JSON.parse(payload);
    if (!isNews(parsed) || parsed.from === this.#self) return;
    const queues = new Set(queueNames.filter((name) => parsed.queues.includes(name)));
    for (const [ref, version] of parsed.changes) this.#tellHere({ ref, version }, queues);
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#sendToOthers = null;
    this.#emitter.removeAllListeners();
  }

  #tellHere(change: Change, queues: ReadonlySet<QueueName>): void {
    this.#emitter.emit('change', change);
    for (const queue of queues) this.#emitter.emit('jobs', queue);
  }

  #flush(): void {
    this.#timer = null;
    // A NOTIFY carries at most 8,000 bytes; more than this many changes at once are halved.
    const changes = [...this.#waiting].slice(0, 200);
    for (const [ref] of changes) this.#waiting.delete(ref);
    const payload = JSON.stringify({ from: this.#self, changes, queues: [...this.#queues] });
    this.#queues.clear();
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#flush(), 1);
    // Lost news is caught up when the case is read or written next.
    this.#sendToOthers?.(payload).catch((error: unknown) => {
      process.emitWarning(`news of changes was not sent: ${String(error)}`);
    });
  }
}

interface News {
  readonly from?: unknown;
  readonly changes: readonly (readonly [string, number])[];
  readonly queues: readonly string[];
}
const isNews = (value: unknown): value is News =>
  typeof value === 'object' &&
  value !== null &&
  'changes' in value &&
  Array.isArray(value.changes) &&
  'queues' in value &&
  Array.isArray(value.queues);

export const CHANNEL = 'hafan_changes';

/** Listens for other processes' news on a connection of its own, and takes it up again when it breaks. */
export const listenToOthers = (databaseUrl: string, feed: ChangeFeed): { stop(): Promise<void> } => {
  let stopped = false;
  let current: Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  const connect = async (): Promise<void> => {
    if (stopped) return;
    const client = new Client({ connectionString: databaseUrl, keepAlive: true });
    current = client;
    client.on('notification', ({ payload }) => {
      if (payload) feed.heard(payload);
    });
    client.on('error', again);
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  };
  const again = (): void => {
    if (stopped || retry) return;
    retry = setTimeout(() => {
      retry = null;
      connect().catch(again);
    }, 1_000);
  };
  connect().catch(again);
  return {
    stop: async () => {
      stopped = true;
      if (retry) clearTimeout(retry);
      await current?.end();
    },
  };
};
