import type { Messenger } from '../src/follow-up/ports.ts';
import type { Host } from './host.ts';
import type { BotParts } from './parts.ts';
export const createMessenger = (_: { host: Host; parts: BotParts }): Messenger => {
  throw new Error('not yet');
};
