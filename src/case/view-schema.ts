import { z } from 'zod';
import { lessonThemes, messageKinds } from './commands.ts';
import { courseShape, stamp, text } from './view/course-schema.ts';
import { meetingViewSchema } from './view/meeting-schema.ts';

/**
 * One case as every surface sees it: the API's answer, the cards' input, the documents' input. The only
 * place where its shape is written; `view.ts` fills it. Bilingual texts travel as `{en, cy}`.
 */

const force = z.enum(['must', 'should', 'may']);

export const deadlineSchema = z.object({
  /** ISO date: the last day on which it is in time. */
  due: z.string(),
  state: z.enum(['due', 'due-soon', 'overdue', 'met-in-time', 'met-late']),
  /** Working days left; negative when overdue. */
  workingDaysLeft: z.number(),
  reading: text.nullable(),
});

export const itemViewSchema = z.object({
  id: z.string(),
  section: z.string(),
  cite: z.string(),
  force,
  text,
  responsible: z.string(),
  status: z.enum(['open', 'done', 'not-applicable']),
  at: z.string().nullable(),
  by: z.string().nullable(),
  note: z.string().nullable(),
  reason: z.string().nullable(),
  evidence: z.string().nullable(),
  /** Who sees to it, and the initials of whoever settled it, as the paper list asks (PFP App. A). */
  assigned: z.object({ key: z.string(), name: z.string() }).nullable(),
  initials: z.string().nullable(),
  /** Set where a council's overlay has its own wording: `text` is then the council's, this the national one. */
  national: text.nullable(),
});

export const sectionViewSchema = z.object({
  id: z.string(),
  /** The procedure it came with; earlier ones' sections stay. */
  procedure: z.string(),
  title: text,
  cite: z.string(),
  settled: z.number(),
  total: z.number(),
  items: z.array(itemViewSchema),
});

export const dutyViewSchema = z.object({
  id: z.string(),
  /** The procedure it belongs to; duties of an earlier one stay until they are met. */
  procedure: z.string(),
  national: text.nullable(),
  cite: z.string(),
  force,
  text,
  responsible: z.string(),
  status: z.enum(['open', 'met']),
  metAt: z.string().nullable(),
  metBy: z.string().nullable(),
  note: z.string().nullable(),
  /** A person may confirm it by hand. */
  byHand: z.boolean(),
  deadline: deadlineSchema.nullable(),
});

export const actionViewSchema = z.object({
  id: z.string(),
  number: z.number(),
  text: z.string(),
  source: z.enum(['contract', 'regulation', 'ciw-notice', 'group', 'lesson']),
  owner: z.string(),
  due: z.string(),
  overdue: z.boolean(),
  status: z.enum(['open', 'met', 'withdrawn']),
  progress: z.enum(['on-track', 'at-risk', 'stalled']).nullable(),
  note: z.string().nullable(),
  evidence: z.string().nullable(),
  link: z.string().nullable(),
  changed: stamp,
});

export const notificationViewSchema = z.object({
  draft: z.string(),
  notification: z.string(),
  /** A report is filed and then done; a notification is uploaded as well. */
  kind: z.enum([
    'notification',
    'minutes',
    'situation-report',
    'lessons-report',
    'closure-plan',
    'self-assessment',
    'action-plan',
  ]),
  title: text,
  cite: z.string(),
  status: z.enum(['drafted', 'confirmed', 'filed', 'uploaded', 'discarded']),
  fields: z.record(z.string(), z.string()),
  /** `name` as it was confirmed; `text` in both languages where the edition knows whom it means. */
  recipients: z.array(z.object({ name: z.string(), mail: z.string().nullable(), text })),
  files: z.array(
    z.object({
      language: z.enum(['en', 'cy']),
      name: z.string(),
      sha256: z.string(),
      bytes: z.number(),
      webUrl: z.string(),
    }),
  ),
  drafted: stamp,
  confirmed: stamp.nullable(),
  filedAt: z.string().nullable(),
  uploaded: stamp.nullable(),
  platformReference: z.string().nullable(),
});

export const letterViewSchema = z.object({
  letterId: z.string(),
  letter: z.string(),
  title: text,
  cite: z.string(),
  language: z.enum(['en', 'cy', 'both']),
  subject: z.string(),
  recipients: z.array(z.string()),
  blindCopies: z.number(),
  status: z.enum(['submitted', 'filed']),
  file: z.object({ name: z.string(), sha256: z.string(), webUrl: z.string() }).nullable(),
  submitted: stamp,
});

export const messageViewSchema = z.object({
  message: z.string(),
  messageId: z.string(),
  direction: z.enum(['received', 'sent']),
  kind: z.enum(messageKinds),
  from: z.object({ name: z.string(), mail: z.string() }),
  sentAt: z.string(),
  subject: z.string(),
  status: z.enum(['submitted', 'filed']),
  /** The message first, then its attachments. */
  files: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: z.number(), webUrl: z.string() })),
  submitted: stamp,
});

export const stepViewSchema = z.object({
  step: z.string(),
  status: z.enum(['waiting', 'done', 'retrying', 'failed', 'by-hand']),
  attempt: z.number(),
  problem: z.object({ kind: z.string(), code: z.string(), remedy: z.string().nullable() }).nullable(),
  nextAt: z.string().nullable(),
  at: z.string(),
});

export const caseViewSchema = z.object({
  ref: z.string(),
  version: z.number(),
  status: z.enum(['open', 'closed']),
  procedure: z.object({ id: z.string(), title: text, cite: z.string() }),
  /** Every procedure that the case has been under, oldest first. */
  procedures: z.array(
    z.object({
      id: z.string(),
      title: text,
      enteredAt: z.string(),
      by: z.string(),
      reason: z.string().nullable(),
    }),
  ),
  ...courseShape,
  edition: z.string(),
  goodPractice: z.boolean(),
  stage: z.object({ id: z.string(), title: text, purpose: text, cite: z.string() }),
  stages: z.array(
    z.object({
      id: z.string(),
      title: text,
      cite: z.string(),
      next: z.array(z.string()),
      enteredAt: z.string().nullable(),
      current: z.boolean(),
      mayEnter: z.boolean(),
      mayClose: z.boolean(),
    }),
  ),
  service: z.object({
    id: z.string(),
    name: z.string(),
    address: z.string(),
    registrationNumber: z.string(),
    serviceType: z.string(),
    setting: z.enum(['care-home', 'home-care', 'other']),
    provider: z.string(),
    responsibleIndividual: z.string(),
    registeredManager: z.string(),
    providerMail: z.string(),
    localAuthority: z.string(),
    healthBoard: z.string(),
  }),
  criteria: z.array(z.object({ id: z.string(), text, cite: z.string() })),
  evidence: z.array(z.object({ text: z.string(), source: z.string(), link: z.string().nullable() })),
  qualityAssurance: z.object({ considered: z.boolean(), note: z.string().nullable() }).nullable(),
  leadAgency: z.string(),
  closureKind: z.enum(['voluntary', 'enforced']).nullable(),
  planned: z.boolean().nullable(),
  closesOn: z.string().nullable(),
  opened: stamp,
  closed: stamp.extend({ outcome: z.string(), residualConcerns: z.string().nullable() }).nullable(),
  group: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      agency: z.string(),
      mail: z.string(),
      role: z.string(),
      roleTitle: text,
      lead: z.boolean(),
      deputyFor: z.string().nullable(),
    }),
  ),
  progress: z.object({ settled: z.number(), total: z.number() }),
  sections: z.array(sectionViewSchema),
  duties: z.array(dutyViewSchema),
  plan: z.object({
    actions: z.array(actionViewSchema),
    open: z.number(),
    met: z.number(),
    agreed: stamp.extend({ agreedWith: z.string() }).nullable(),
    providerResponses: z.array(stamp.extend({ response: z.string() })),
    remediesMetAt: z.string().nullable(),
  }),
  meetings: z.array(meetingViewSchema),
  firstMeetingDue: deadlineSchema.extend({ cite: z.string() }).nullable(),
  notifications: z.array(notificationViewSchema),
  letters: z.array(letterViewSchema),
  messages: z.array(messageViewSchema),
  suspension: z
    .object({
      inForce: z.boolean(),
      rationale: z.string(),
      riskAssessment: z.string(),
      partnersAgreed: z.array(z.string()),
      jointParties: z.union([z.literal('none'), z.array(z.string())]),
      signOff: z.object({ name: z.string(), role: z.string(), on: z.string() }).nullable(),
      reviewOn: z.string().nullable(),
      communications: z.string(),
      started: stamp,
      lifted: stamp.extend({ reason: z.string() }).nullable(),
      reviews: z.array(stamp.extend({ finding: z.string(), nextReviewOn: z.string() })),
    })
    .nullable(),
  voluntarySuspensions: z.array(
    stamp.extend({ details: z.string(), coversCommissioned: z.boolean(), coversSelfFunders: z.boolean() }),
  ),
  decisions: z.array(
    stamp.extend({ decision: z.string(), rationale: z.string(), evidence: z.string().nullable() }),
  ),
  entries: z.array(stamp.extend({ log: z.string(), text: z.string(), theme: z.string().nullable() })),
  overrides: z.array(stamp.extend({ gate: z.string(), cite: z.string(), reason: z.string() })),
  channel: z
    .object({ teamId: z.string(), channelId: z.string(), name: z.string(), webUrl: z.string() })
    .nullable(),
  folder: z.object({ webUrl: z.string() }).nullable(),
  steps: z.array(stepViewSchema),
  /** What could be done next, most pressing first: ids of open duties and prompts. */
  nextDeadline: z
    .object({ due: z.string(), duty: z.string().nullable(), overdue: z.boolean(), text })
    .nullable(),
  overdue: z.number(),
  /** The remedies are met and nothing but the closing is left to do (Code 5.17). */
  shouldClose: z.boolean(),
});

export type CaseView = z.infer<typeof caseViewSchema>;
export type SectionView = z.infer<typeof sectionViewSchema>;
export type ItemView = z.infer<typeof itemViewSchema>;
export type DutyView = z.infer<typeof dutyViewSchema>;
export type ActionView = z.infer<typeof actionViewSchema>;
export type MeetingView = z.infer<typeof meetingViewSchema>;
export type NotificationView = z.infer<typeof notificationViewSchema>;
export type StepView = z.infer<typeof stepViewSchema>;
export type DeadlineView = z.infer<typeof deadlineSchema>;

/** A line of the board: what the list shows without loading the case. */
export const boardRowSchema = z.object({
  ref: z.string(),
  version: z.number(),
  procedure: z.object({ id: z.string(), title: text }),
  service: z.object({ id: z.string(), name: z.string(), provider: z.string(), setting: z.string() }),
  leadAgency: z.string(),
  status: z.enum(['open', 'closed']),
  edition: z.string(),
  nation: z.enum(['WLS', 'ENG']),
  stage: z.object({ id: z.string(), title: text }),
  nextDeadline: z.object({ due: z.string(), overdue: z.boolean(), text }).nullable(),
  /** Everything open whose day has passed; `overdueMusts` are the duties among it that must be done. */
  overdue: z.number(),
  overdueMusts: z.number(),
  progress: z.object({ settled: z.number(), total: z.number() }),
  openActions: z.number(),
  suspended: z.boolean(),
  /** Of the suspension in force: since which instant, and the date of its next review. */
  suspendedSince: z.string().nullable(),
  suspensionReviewOn: z.string().nullable(),
  stepsFailed: z.number(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  changedAt: z.string(),
  nextMeeting: z.string().nullable(),
  /** The day by which each duty with a limit was or is due, and the day on which it was met. */
  deadlines: z.array(z.object({ due: z.string(), metOn: z.string().nullable() })),
  /** What the lessons learnt are about, each theme once (N19). */
  themes: z.array(z.enum(lessonThemes)),
});
export type BoardRow = z.infer<typeof boardRowSchema>;
