import { z } from 'zod';

/**
 * What `/rehearsal/*` takes and gives, for the rehearsal page and its tests. Rehearsal mode only; the page's
 * token (`Authorization: Bearer`) says who acts. Nothing here names anything real.
 */

export const signInBody = z.strictObject({ person: z.string().min(1).max(80) });
/** What a person says, in the chat or in a channel. */
export const chatBody = z.strictObject({
  text: z.string().min(1).max(28_000),
  /** What the person's Teams is set to: `en-GB` or `cy-GB`. */
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
  /** Meetings are made without a joining link; it appears when the meeting is looked at again later. */
  'no-meeting-link',
  /** Each message and click reaches the bot twice. */
  'double-delivery',
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
