import type { FastifyPluginAsync } from 'fastify';
import { connectorPlugin } from './connector/connector.ts';
import type { StartOver } from '../server/contract/rehearsal-lessons.ts';
import { createCourier } from './connector/deliver.ts';
import { createFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { createUploadSessions } from './graph/files.ts';
import { graphPlugin } from './graph/graph.ts';
import { createIssuer } from './keys.ts';
import { createCaseWatcher } from './lessons/look-at-cases.ts';
import { rehearsalPlugin } from './routes.ts';
import { createWorld } from './world.ts';
import type { World } from './world.ts';

export interface RehearsalOptions {
  /** Where the outside world is kept (`HAFAN_DATA/rehearsal-world`); null keeps it in memory. */
  readonly dir: string | null;
  /** The bot's messaging endpoint, asked for at each delivery, since a port may be known only later. */
  readonly botUrl: () => string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** Graph stands elsewhere; see `World.hearsOfChannels`. */
  readonly hearsOfChannels?: boolean | undefined;
  readonly forgetCases: ForgetCases;
  readonly movesTime: boolean;
}

/** How Hafan's own cases are forgotten when somebody starts over. */
export interface ForgetCases {
  readonly cases: StartOver['cases'];
  /** Has the next start begin with an empty store, unless `cases` is `elsewhere`. */
  readonly mark: () => Promise<void>;
}

/** A Microsoft 365 that is not there: `/v1.0` (Graph), `/connector` (Bot connector) and `/rehearsal`. */
export interface Rehearsal {
  readonly plugin: FastifyPluginAsync;
  readonly world: World;
  readonly faults: Faults;
}

export const createRehearsal = async (options: RehearsalOptions): Promise<Rehearsal> => {
  const world = createWorld(options);
  const faults = createFaults(world);
  const issuer = await createIssuer(options);
  const sessions = createUploadSessions();
  let movedTo: string | null = null;
  const botUrl = (): string => movedTo ?? options.botUrl();
  const courier = createCourier({ botUrl, faults });
  // Hafan's own API stands where its bot does.
  const watchCases = createCaseWatcher({ issuer, product: () => new URL(botUrl()).origin });
  const plugin: FastifyPluginAsync = async (app) => {
    await app.register(graphPlugin({ world, faults }, sessions), { prefix: '/v1.0' });
    await app.register(connectorPlugin({ world, faults }), { prefix: '/connector' });
    await app.register(
      rehearsalPlugin({
        world,
        faults,
        issuer,
        courier,
        sessions,
        watchCases,
        forgetCases: options.forgetCases,
        movesTime: options.movesTime,
        // Told by the product once its store stands open, in rehearsal.
        hasStarted: () => movedTo !== null,
        moveBot: (url) => void (movedTo = url),
      }),
      { prefix: '/rehearsal' },
    );
  };
  return { plugin, world, faults };
};
