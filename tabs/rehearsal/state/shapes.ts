import { z } from 'zod';
import {
  faultSchema,
  type Calendar,
  type CardActionAnswer,
  type Changes,
  type Chat,
  type ComposeAnswer,
  type Files,
  type PersonEntry,
  type Post,
  type Teams,
} from '../../../src/server/contract/rehearsal.ts';

/** What `/rehearsal/*` answers, checked as it arrives so that a wrong shape fails here and not in a view. */
const text = z.object({ en: z.string(), cy: z.string() });

export const peopleSchema: z.ZodType<PersonEntry[]> = z.array(
  z.object({
    id: z.string(),
    objectId: z.string(),
    name: z.string(),
    agency: z.string(),
    jobTitle: text,
    mail: z.string(),
    language: z.enum(['en', 'cy']),
    roles: z.array(z.string()),
  }),
);

export const signedInSchema = z.object({ token: z.string().min(1) });

const postSchema: z.ZodType<Post> = z.object({
  id: z.string(),
  conversationId: z.string(),
  at: z.string(),
  editedAt: z.string().nullable(),
  from: z.object({ kind: z.enum(['bot', 'person']), id: z.string(), name: z.string() }),
  text: z.string().optional(),
  card: z.record(z.string(), z.unknown()).optional(),
  suggestions: z.array(z.string()).optional(),
});

export const teamsSchema: z.ZodType<Teams> = z.object({
  team: z.object({ id: z.string(), name: z.string() }),
  channels: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      webUrl: z.string(),
      tabs: z.array(
        z.object({ id: z.string(), name: z.string(), contentUrl: z.string(), websiteUrl: z.string() }),
      ),
      posts: z.array(postSchema),
    }),
  ),
});

export const chatSchema: z.ZodType<Chat> = z.object({
  conversationId: z.string(),
  messages: z.array(postSchema),
});

export const answerSchema: z.ZodType<CardActionAnswer> = z.object({
  statusCode: z.number(),
  type: z.string(),
  value: z.unknown(),
});

export const composeAnswerSchema: z.ZodType<ComposeAnswer> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('found'),
    found: z.array(
      z.object({ title: z.string(), text: z.string(), card: z.record(z.string(), z.unknown()) }),
    ),
  }),
  z.object({ kind: z.literal('message'), text: z.string() }),
]);

export const calendarSchema: z.ZodType<Calendar> = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      organizer: z.string(),
      subject: z.string(),
      bodyHtml: z.string(),
      start: z.string(),
      end: z.string(),
      attendees: z.array(z.object({ name: z.string(), mail: z.string(), required: z.boolean() })),
      joinUrl: z.string().nullable(),
      cancelled: z.boolean(),
    }),
  ),
});

export const filesSchema: z.ZodType<Files> = z.object({
  path: z.string(),
  entries: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['folder', 'file']),
      path: z.string(),
      bytes: z.number(),
      modifiedAt: z.string(),
      webUrl: z.string(),
      contentType: z.string().optional(),
    }),
  ),
});

export const faultsSchema = z.object({ faults: z.array(faultSchema) });
export const changesSchema: z.ZodType<Changes> = z.object({ changes: z.number() });
