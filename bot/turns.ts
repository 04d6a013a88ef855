import type { BotParts } from './parts.ts';
import type { Turns } from './host.ts';
export const createTurns = (_parts: BotParts): Turns => {
  throw new Error('not yet');
};
