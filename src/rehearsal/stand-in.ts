import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Fastify from 'fastify';
import { createRehearsal } from './rehearsal.ts';
import type { ForgetCases, Rehearsal } from './rehearsal.ts';
import { markRehearsalStore } from '../journal/forget-rehearsal.ts';
import { markStartOver } from './start-over.ts';

/**
 * The outside world as a server of its own, so that it outlives the product when that is killed:
 *
 *   node src/rehearsal/stand-in.ts --port 0 --data DIR --bot http://127.0.0.1:3978/api/messages
 *
 * Prints `{"url": …}` as one line when it listens. The product is started with `HAFAN_GRAPH_URL=<url>`.
 */
export interface StandIn extends Pick<Rehearsal, 'world' | 'faults'> {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

export const createStandIn = async (options: {
  /** 0 takes any free port. */
  readonly port: number;
  /** `HAFAN_DATA`; null keeps everything in memory. */
  readonly data: string | null;
  readonly botUrl: string;
  readonly clock?: () => number;
  readonly newId?: () => string;
  readonly hearsOfChannels?: boolean;
  /** Where the cases of the product stand; if not said, another process has them. */
  readonly cases?: 'embedded' | { readonly databaseUrl: string };
  /** The product goes by this world's clock, so that a facilitator may move it. */
  readonly movesTime?: boolean;
}): Promise<StandIn> => {
  const rehearsal = await createRehearsal({
    dir: options.data === null ? null : join(options.data, 'rehearsal-world'),
    botUrl: () => options.botUrl,
    clock: options.clock ?? Date.now,
    newId: options.newId ?? randomUUID,
    hearsOfChannels: options.hearsOfChannels,
    movesTime: options.movesTime === true,
    forgetCases: forgetting(options.data, options.cases),
  });
  const app = Fastify({ routerOptions: { maxParamLength: 1_000 } });
  await app.register(rehearsal.plugin);
  const url = await app.listen({ host: '127.0.0.1', port: options.port });
  return { url, world: rehearsal.world, faults: rehearsal.faults, close: () => app.close() };
};

const forgetting = (
  data: string | null,
  cases: 'embedded' | { readonly databaseUrl: string } | undefined,
): ForgetCases => {
  const nothing: ForgetCases = { cases: 'elsewhere', mark: () => Promise.resolve() };
  if (data === null || cases === undefined) return nothing;
  return cases === 'embedded'
    ? { cases: 'forgets', mark: async () => markStartOver(data) }
    : { cases: 'forgets-postgres', mark: () => markRehearsalStore(cases.databaseUrl) };
};

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      data: { type: 'string' },
      bot: { type: 'string', default: 'http://127.0.0.1:3978/api/messages' },
    },
  });
  const standIn = await createStandIn({
    port: Number(values.port),
    data: values.data ?? null,
    botUrl: values.bot,
  });
  process.stdout.write(`${JSON.stringify({ url: standIn.url })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void standIn.close().then(() => process.exit(0));
    });
}
