import type { Messenger } from '../src/follow-up/ports.ts';
import type { BotParts } from './parts.ts';
import { createHost, type HttpReply, type HttpRequest } from './host.ts';
import { createMessenger } from './messenger.ts';
import { createTurns } from './turns.ts';

export interface Bot {
  /** Answers `POST /api/messages`; takes Fastify's request (its body parsed) and reply. */
  handle(request: HttpRequest, reply: HttpReply): Promise<void>;
  /** Cards into channels and reminders to people, for `follow-up/`. */
  readonly messenger: Messenger;
}

/** The bot, whole: Teams' side of the product. */
export const createBot = (parts: BotParts): Bot => {
  const turns = createTurns(parts);
  const host = createHost({ settings: parts.settings, log: parts.log, turns });
  return { handle: host.handle, messenger: createMessenger({ host, parts }) };
};
