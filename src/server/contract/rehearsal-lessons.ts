import { z } from 'zod';

/**
 * The rehearsal's lessons, its facilitator's events and the inbox: what `/rehearsal/*` takes and gives of them.
 * Rehearsal mode only.
 */
const text = z.object({ en: z.string(), cy: z.string() });

/** Apps of the rehearsal page that a step may lead to. */
export const lessonPlaces = ['teams', 'chat', 'calendar', 'files', 'outlook', 'facilitator'] as const;

export const lessonStepSchema = z.object({
  id: z.string(),
  title: text,
  /** What to do. Names of buttons and fields stand in `[[…]]`, as the pages say them. */
  do: text,
  /** What to notice. */
  notice: text,
  /** Paragraphs that it rests on, such as `Code 5.19`. */
  cite: z.array(z.string()),
  /** Who to be: an id of `GET /rehearsal/people`. */
  who: z.string(),
  place: z.enum(lessonPlaces),
  /** The lesson sees by itself when it is done. */
  watched: z.boolean(),
});
export const lessonSchema = z.object({
  id: z.string(),
  title: text,
  aim: text,
  /** What has to be there before it is begun; null for nothing. */
  needs: text.nullable(),
  minutes: z.number().int(),
  steps: z.array(lessonStepSchema),
});
/** `GET /rehearsal/lessons` */
export const programmeSchema = z.object({ lessons: z.array(lessonSchema) });
export type Programme = z.infer<typeof programmeSchema>;
export type Lesson = Programme['lessons'][number];
export type LessonStep = Lesson['steps'][number];

/**
 * `GET /rehearsal/lessons/progress?learner=`: how far one learner is, by lesson and step. A learner is one of the
 * invented people and stays it while a lesson lets them be somebody else.
 */
export const progressSchema = z.object({
  lessons: z.record(
    z.string(),
    z.object({
      /** ISO instant. */
      startedAt: z.string(),
      /** Steps that are done, by id. */
      steps: z.record(z.string(), z.object({ at: z.string(), how: z.enum(['hand', 'seen']) })),
    }),
  ),
});
export type Progress = z.infer<typeof progressSchema>;

/** `PUT /rehearsal/lessons/:lesson` begins it, or begins it anew. */
export const startLessonBody = z.strictObject({ learner: z.string().min(1).max(80) });
/** `PUT /rehearsal/lessons/:lesson/steps/:step` */
export const tickStepBody = z.strictObject({ learner: z.string().min(1).max(80), done: z.boolean() });

const address = z.object({ name: z.string(), mail: z.string() });
/** `GET /rehearsal/mails`: what the signed-in person was sent and has sent, newest first. */
export const mailsSchema = z.object({
  mails: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      from: z.object({ name: z.string(), mail: z.string() }),
      subject: text,
      html: text,
      read: z.boolean(),
      folder: z.enum(['inbox', 'sent']),
      /** As Outlook tells them: the same in each mailbox that has the message. */
      messageId: z.string(),
      conversation: z.string(),
      to: z.array(address),
      cc: z.array(address),
      stamp: z.string().nullable(),
      attachments: z.array(z.object({ name: z.string(), bytes: z.number() })),
    }),
  ),
});
/** `POST /rehearsal/mails`: sends; it comes to whoever among the rehearsing people it is for. */
export const sendMailBody = z.strictObject({
  to: z.array(address).max(500),
  cc: z.array(address).max(500),
  bcc: z.array(address).max(500),
  subject: z.string().max(255),
  html: z.string().max(1_000_000),
  stamp: z.string().nullable(),
  /** Of the message that it answers. */
  conversation: z.string().max(200).nullable(),
  attachments: z.array(z.object({ name: z.string().max(255), base64: z.base64() })).max(50),
});
export type SendMail = z.infer<typeof sendMailBody>;
/** `GET /rehearsal/mails/:id/file` and `…/attachments/:index`: bytes in base64, as Office.js gives them. */
export const mailBytesSchema = z.object({ base64: z.string() });
export type Mails = z.infer<typeof mailsSchema>;

export const injectionIds = [
  'insolvency',
  'residents',
  'ciw-notice',
  'member-ill',
  'family',
  'press',
] as const;
export type InjectionId = (typeof injectionIds)[number];

/** `GET /rehearsal/injections`: what a facilitator can let happen. */
export const injectionsSchema = z.object({
  injections: z.array(
    z.object({
      id: z.enum(injectionIds),
      title: text,
      /** Where it appears. */
      where: text,
      /** What the learners might do; for the facilitator only. */
      mayDo: text,
      cite: z.array(z.string()),
      /** Whom it reaches unless another is named. */
      person: z.string(),
      /** The last time that it was let happen, an ISO instant, and to whom. */
      last: z.object({ at: z.string(), person: z.string() }).nullable(),
    }),
  ),
});
export type Injections = z.infer<typeof injectionsSchema>;
export const injectBody = z.strictObject({
  injection: z.enum(injectionIds),
  person: z.string().min(1).max(80),
});

/** `GET /rehearsal/morning`: the rehearsal's time, and the next morning that may be let come; ISO instants. */
export const morningSchema = z.object({ now: z.string(), next: z.string().nullable() });
export type Morning = z.infer<typeof morningSchema>;

/** `GET /rehearsal/start-over`: whether Hafan's own cases can be forgotten, and by which store they are kept. */
export const startOverSchema = z.object({ cases: z.enum(['forgets', 'forgets-postgres', 'elsewhere']) });
export type StartOver = z.infer<typeof startOverSchema>;
