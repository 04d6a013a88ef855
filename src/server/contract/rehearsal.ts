import { z } from 'zod';

/**
 * What `/rehearsal/*` takes and gives, for the rehearsal page and its tests. Rehearsal mode only; the page's
 * token (`Authorization: Bearer`) says who acts. Nothing here names anything real.
 */

export const signInBody = z.strictObject({ person: z.string().min(1).max(80) });
const cardBody = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.string().regex(/^1\.[0-5]$/),
  body: z.array(z.unknown()),
});
/** What a person says, in the chat or in a channel. */
export const chatBody = z
  .strictObject({
    text: z.string().max(28_000),
    /** One that the message extension gave them: then it is said to colleagues, and mentions nobody. */
    card: cardBody.optional(),
    locale: z.string().min(2).max(20).optional(),
  })
  .refine(({ text, card }) => text !== '' || card !== undefined);
/** What is looked for while a message is written; `place` is a channel's id, null for the chat with the bot. */
export const composeSearchBody = z.strictObject({
  place: z.string().min(1).max(400).nullable(),
  text: z.string().max(500),
  locale: z.string().min(2).max(20).optional(),
});
export const composeLinkBody = z.strictObject({
  place: z.string().min(1).max(400).nullable(),
  url: z.string().min(1).max(2_048),
  locale: z.string().min(2).max(20).optional(),
});
export const cardActionBody = z.strictObject({
  conversationId: z.string().min(1).max(400),
  activityId: z.string().min(1).max(400),
  verb: z.string().min(1).max(200),
  data: z.record(z.string(), z.unknown()),
  locale: z.string().min(2).max(20).optional(),
});

export const faultNames = [
  /** `filesFolder` of a channel is a 404 that many times. */
  'slow-folder',
  /** Creating a channel answers 400 NameAlreadyExists that many times. */
  'name-taken',
  /** 429 with Retry-After. */
  'throttled',
  /** 429 without Retry-After. */
  'throttled-without-retry-after',
  /** It is done, and a 503 with an HTML body comes back. */
  'error-after-success',
  /** It is done, and the connection drops before the answer. */
  'lost-reply',
  /** Meetings are made without a joining link; it appears when the meeting is looked at after the fault is over. */
  'no-meeting-link',
  /** Each message and click reaches the bot twice. */
  'double-delivery',
  /** The bot's answer to whoever writes a message comes after Teams has stopped waiting for it. */
  'slow-bot',
  /** What the bot writes into somebody's own chat is refused: 403, they have blocked it. */
  'bot-blocked',
] as const;

/** Which calls a fault strikes; left out, every one that it can. */
export const faultTargets = [
  'create-channel',
  'create-tab',
  'files-folder',
  'put-file',
  'get-schedule',
  'create-event',
  'update-event',
  'cancel-event',
  'post-activity',
  'update-activity',
  'compose',
  'read',
] as const;

export const faultSchema = z.strictObject({
  fault: z.enum(faultNames),
  on: z.enum(faultTargets).optional(),
  /** How many more times it strikes; it counts down to 0 and is then gone. */
  times: z.number().int().min(1).max(10_000),
  /** Seconds, for `throttled`; 1 if not said. */
  retryAfter: z.number().int().min(0).max(300).optional(),
});
export const faultsBody = z.strictObject({ faults: z.array(faultSchema).max(50) });
export type Fault = z.infer<typeof faultSchema>;
export type FaultName = Fault['fault'];
export type FaultTarget = (typeof faultTargets)[number];

/** `GET /rehearsal/people` answers a list of these. */
export interface PersonEntry {
  readonly id: string;
  readonly objectId: string;
  readonly name: string;
  readonly agency: string;
  readonly jobTitle: { readonly en: string; readonly cy: string };
  readonly mail: string;
  readonly language: 'en' | 'cy';
  readonly roles: readonly string[];
}

export interface Post {
  readonly id: string;
  /** Where an answer or a card's action goes: pass it back as it is. */
  readonly conversationId: string;
  readonly at: string;
  readonly editedAt: string | null;
  readonly from: { readonly kind: 'bot' | 'person'; readonly id: string; readonly name: string };
  readonly text?: string | undefined;
  /** An Adaptive Card, as Teams got it. */
  readonly card?: Readonly<Record<string, unknown>> | undefined;
  /** Suggested answers, in the chat only; shown under the newest message. */
  readonly suggestions?: readonly string[] | undefined;
}

/** `GET /rehearsal/teams` */
export interface Teams {
  readonly team: { readonly id: string; readonly name: string };
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly webUrl: string;
    readonly tabs: readonly {
      readonly id: string;
      readonly name: string;
      /** As Teams opens it; its origin is the product's. */
      readonly contentUrl: string;
      readonly websiteUrl: string;
    }[];
    /** Oldest first. */
    readonly posts: readonly Post[];
  }[];
}

/** `GET /rehearsal/chat`, oldest first. */
export interface Chat {
  readonly conversationId: string;
  readonly messages: readonly Post[];
}

/**
 * `POST /rehearsal/cards/action`: what the bot's answer to the invoke holds, as Teams reads it. `type` is
 * `application/vnd.microsoft.card.adaptive` (value: the card that replaces it), `…activity.message` (value: a
 * line to show) or `application/vnd.microsoft.error` (value: {code, message}).
 */
export interface CardActionAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** A card that may be put into a message, and how it is offered. */
export interface Insertable {
  readonly title: string;
  readonly text: string;
  readonly card: Readonly<Record<string, unknown>>;
}
/**
 * `POST /rehearsal/compose/search`: cases, or what the bot says instead. `POST /rehearsal/compose/link` answers
 * `found` with one or none. 504 where the bot took longer than Teams waits.
 */
export type ComposeAnswer =
  | { readonly kind: 'found'; readonly found: readonly Insertable[] }
  | { readonly kind: 'message'; readonly text: string };

/** `GET /rehearsal/calendar`, by start. */
export interface Calendar {
  readonly events: readonly {
    readonly id: string;
    readonly organizer: string;
    readonly subject: string;
    readonly bodyHtml: string;
    readonly start: string;
    readonly end: string;
    readonly attendees: readonly {
      readonly name: string;
      readonly mail: string;
      readonly required: boolean;
    }[];
    readonly joinUrl: string | null;
    readonly cancelled: boolean;
  }[];
}

/** `GET /rehearsal/files?path=`: one folder of the library, `path` relative to its root. */
export interface Files {
  readonly path: string;
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: 'folder' | 'file';
    readonly path: string;
    readonly bytes: number;
    readonly modifiedAt: string;
    readonly webUrl: string;
    readonly contentType?: string | undefined;
  }[];
}

/** `GET /rehearsal/changes`: grows with every change of anything above. */
export interface Changes {
  readonly changes: number;
}
