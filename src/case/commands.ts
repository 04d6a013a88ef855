import { z } from 'zod';
import {
  date,
  editionId,
  email,
  id,
  instant,
  line,
  link,
  optionalText,
  personKeySchema,
  text,
} from './inputs.ts';
import { limits } from './limits.ts';
import { meetingCommands } from './meeting-commands.ts';

/**
 * Everything a person can ask of a case, imperative, one schema a command: the shape, the limits and the
 * types of bot, cards, API and pane all derive from here. What the parts of Microsoft 365 report back
 * comes as `record…` commands in `outcomes.ts`, which no person can send.
 */

/** Permanent logs of a case (N14, N15). */
export const entryLogs = [
  'risk',
  'communication',
  'enquiry',
  'referral',
  'call',
  'complaint',
  'safeguarding',
  'root-cause',
  'movement',
  'shift',
  'briefing',
  'lesson',
] as const;
export const lessonThemes = [
  'early-signs',
  'communication',
  'information-sharing',
  'roles',
  'capacity',
  'placements',
  'workforce',
  'finance',
  'safeguarding',
  'records',
  'language',
  'other',
] as const;

/** What a message that is filed may be about. */
export const messageKinds = ['provider-response', 'family-enquiry', 'regulator', 'other'] as const;
/** As handed over by Outlook: whole (`eml`), or its text where that Outlook cannot (`html`). */
export const messageForms = ['eml', 'html'] as const;

const keptBytes = { sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int().min(0) };

/** What a message says of itself, as Outlook told it. */
export const messageFacts = z.object({
  /** The Internet message id: the same in every mailbox that has the message. */
  messageId: z.string().trim().min(1).max(limits.messageId),
  conversation: z.string().trim().min(1).max(limits.messageId).optional(),
  direction: z.enum(['received', 'sent']),
  from: z.object({ name: z.string().trim().max(limits.line), mail: email }),
  sentAt: instant,
  /** May be empty. */
  subject: z.string().trim().max(255),
});

/** `tenant:objectId` taken apart again. */
export const personOfKey = (key: string): PersonKey => {
  const at = key.indexOf(':');
  return { tenant: key.slice(0, at), objectId: key.slice(at + 1) };
};

export const evidenceSchema = z.object({
  text,
  source: z.enum([
    'complaint',
    'safeguarding',
    'inspection',
    'contract-monitoring',
    'care-review',
    'finance',
    'workforce',
    'feedback',
    'provider',
    'other',
  ]),
  link: link.optional(),
});

export const memberSchema = personKeySchema.extend({
  name: line,
  agency: line,
  mail: email,
  /** Id of a `GroupRole` of the procedure. */
  role: id,
  /** `tenant:objectId` of the member that this one stands in for. */
  deputyFor: line.optional(),
});

export const serviceSchema = z.object({
  id,
  name: line,
  address: line,
  registrationNumber: line,
  serviceType: id,
  commissioned: z.boolean(),
  provider: line,
  responsibleIndividual: line,
  registeredManager: line,
  providerMail: email,
  localAuthority: line,
  healthBoard: line,
});

export const openCase = z.object({
  type: z.literal('openCase'),
  procedure: z.enum([
    'quality-assurance',
    'escalating-concerns',
    'decommissioning',
    'closure',
    'provider-failure',
    'performance-review',
    'transitional',
  ]),
  /** Id of the edition; if not said, the newest that has the procedure. */
  edition: editionId.optional(),
  service: serviceSchema,
  /** Ids of the procedure's criteria (Code 5.2, 5.4). */
  criteria: z.array(id).max(20),
  evidence: z.array(evidenceSchema).max(limits.evidence),
  /** When the incident was notified, where that was before now (PFP 7.1). */
  notifiedAt: instant.optional(),
  /** Since when the home is under the 2009 guidance (Code 1.2). */
  guidance2009Since: date.optional(),
  /** Code 5.9: whether resolving it by quality assurance was considered first, and what came of it. */
  qualityAssurance: z.object({ considered: z.boolean(), note: optionalText }).optional(),
  leadAgency: line,
  group: z.array(memberSchema).max(limits.group),
  closureKind: z.enum(['voluntary', 'enforced']).optional(),
  planned: z.boolean().optional(),
  /** ISO date by which the service is to close, where known. */
  closesOn: date.optional(),
  /** The case is run under the Code as good practice only (Code 1.18). */
  goodPractice: z.boolean().optional(),
  override: text.optional(),
});

const action = z.object({
  text,
  /** The first three are remedies, which the provider owns; `group` and `lesson` are the group's own. */
  source: z.enum(['contract', 'regulation', 'ciw-notice', 'group', 'lesson']),
  /** The person at the provider who owns it; the provider owns the plan (Code 5.12). */
  owner: line,
  due: date,
});

export const commandSchema = z.discriminatedUnion('type', [
  openCase,
  z.object({ type: z.literal('addMember'), member: memberSchema }),
  z.object({ type: z.literal('removeMember'), member: personKeySchema, reason: text }),

  z.object({ type: z.literal('tickItem'), item: id, note: optionalText, evidence: link.optional() }),
  z.object({ type: z.literal('reopenItem'), item: id, reason: optionalText }),
  z.object({ type: z.literal('setItemNotApplicable'), item: id, reason: text }),
  z.object({ type: z.literal('noteItem'), item: id, note: text, evidence: link.optional() }),
  /** Who in the group sees to an item (PFP App. A, "responsible officer"); `null` takes it back. */
  z.object({ type: z.literal('assignItem'), item: id, to: personKeySchema.nullable() }),

  z.object({
    type: z.literal('addAction'),
    action,
    /** Code 4.11: the provider's response was taken account of before improvement is required. */
    providerResponse: optionalText,
    override: text.optional(),
  }),
  z.object({ type: z.literal('updateAction'), action: id, change: action.partial(), note: optionalText }),
  z.object({
    type: z.literal('reviewAction'),
    action: id,
    progress: z.enum(['on-track', 'at-risk', 'stalled']),
    note: text,
  }),
  z.object({ type: z.literal('meetAction'), action: id, evidence: text, link: link.optional() }),
  z.object({ type: z.literal('reopenAction'), action: id, reason: text }),
  z.object({ type: z.literal('withdrawAction'), action: id, reason: text }),
  z.object({ type: z.literal('agreePlan'), agreedWith: line, note: optionalText }),
  z.object({ type: z.literal('recordProviderResponse'), response: text }),

  z.object({
    type: z.literal('requestMeeting'),
    /** Minutes. */
    duration: z.number().int().min(15).max(480),
    purpose: optionalText,
    /** Working days within which it must be; 3 if not said (PFP 7.1). */
    within: z.number().int().min(1).max(20).optional(),
  }),
  z.object({ type: z.literal('chooseSlot'), meeting: id, start: instant }),
  z.object({ type: z.literal('moveMeeting'), meeting: id, start: instant, reason: optionalText }),
  z.object({ type: z.literal('cancelMeeting'), meeting: id, reason: text }),
  z.object({
    type: z.literal('recordMeetingHeld'),
    meeting: id,
    decisions: text,
    attendees: z.array(line).max(limits.group).optional(),
    /** Become actions of the group in the plan (PFP 7.2). */
    actions: z
      .array(z.object({ text, owner: line, due: date }))
      .max(50)
      .optional(),
    override: text.optional(),
  }),
  ...meetingCommands,

  z.object({
    type: z.literal('draftNotification'),
    notification: id,
    fields: z.record(id, z.string().max(limits.text)),
  }),
  z.object({
    type: z.literal('confirmNotification'),
    draft: id,
    fields: z.record(id, z.string().max(limits.text)),
    recipients: z
      .array(z.object({ name: line, mail: email.optional() }))
      .min(1)
      .max(limits.recipients),
  }),
  z.object({ type: z.literal('discardNotification'), draft: id, reason: optionalText }),
  /** `kept`: put together by itself and fetched later; `direct`: told in the log while it is handed over. */
  z.object({ type: z.literal('exportBundle'), way: z.enum(['kept', 'direct']) }),
  /** Told in the log while a bundle that was kept is handed over. */
  z.object({ type: z.literal('fetchBundle'), bundle: id }),
  z.object({ type: z.literal('confirmUpload'), draft: id, platformReference: line.optional() }),

  z.object({
    type: z.literal('fileLetter'),
    letter: id,
    language: z.enum(['en', 'cy', 'both']),
    subject: z.string().trim().min(1).max(255),
    /** The message as it stands, HTML; cleaned before it is filed. */
    body: z.string().min(1).max(limits.letterBody),
    recipients: z.array(email).max(limits.recipients),
    /**
     * How many more have it as a blind copy. People and families are counted and not named: the log can never
     * forget an address.
     */
    blindCopies: z.number().int().min(0).max(limits.blindCopies).optional(),
  }),
  /** A message that was received or sent, for the case's folder. Its bytes were kept before, by their SHA-256. */
  z.object({
    type: z.literal('fileMessage'),
    message: messageFacts,
    kind: z.enum(messageKinds),
    form: z.enum(messageForms),
    content: z.object(keptBytes),
    attachments: z.array(z.object({ name: line, ...keptBytes })).max(limits.messageAttachments),
    /** Code 4.11: what the provider answers, in a few words of whoever files it. */
    providerResponse: text.optional(),
  }),

  z.object({
    type: z.literal('suspendCommissioning'),
    rationale: optionalText,
    /** Likelihood of harm to people and what it rests on (Code 5.19). */
    riskAssessment: optionalText,
    /** Commissioning partners that reviewed and agreed the assessment (Code 5.23). */
    partnersAgreed: z.array(line).max(20).optional(),
    /** Joint contract parties involved (Code 5.19); `none` when there is no joint contract. */
    jointParties: z.union([z.literal('none'), z.array(line).min(1).max(20)]).optional(),
    signOff: z.object({ name: line, role: line, on: date }).optional(),
    reviewOn: date.optional(),
    communications: optionalText,
    override: text.optional(),
  }),
  z.object({ type: z.literal('reviewSuspension'), finding: text, nextReviewOn: date }),
  z.object({ type: z.literal('liftSuspension'), reason: text }),
  /** Always refused: Code 5.22. It exists so that the refusal can be said and recorded. */
  z.object({ type: z.literal('requestVoluntarySuspension'), reason: optionalText }),
  z.object({
    type: z.literal('recordVoluntarySuspension'),
    details: text,
    coversCommissioned: z.boolean(),
    coversSelfFunders: z.boolean(),
  }),

  z.object({ type: z.literal('confirmDuty'), duty: id, note: text, evidence: link.optional() }),
  z.object({ type: z.literal('withdrawDutyConfirmation'), duty: id, reason: text }),
  z.object({ type: z.literal('recordDecision'), decision: text, rationale: text, evidence: optionalText }),
  z.object({
    type: z.literal('recordEntry'),
    log: z.enum(entryLogs),
    text,
    /** Of a lesson: what it is about, so that repeated themes are seen across cases (N19). */
    theme: z.enum(lessonThemes).optional(),
  }),
  z.object({
    type: z.literal('recordEvidence'),
    evidence: z.array(evidenceSchema).min(1).max(limits.evidence),
  }),
  z.object({ type: z.literal('answerQuestion'), question: id, answer: id, rationale: text }),
  z.object({ type: z.literal('recordMilestone'), milestone: id, on: date, note: optionalText }),
  z.object({ type: z.literal('withdrawMilestone'), milestone: id, reason: text }),
  z.object({
    type: z.literal('stepToProcedure'),
    procedure: openCase.shape.procedure,
    reason: text,
    /** Criteria of the procedure stepped into; its `open-case` gates are asked with these and with what the case has. */
    criteria: z.array(id).max(20).optional(),
    evidence: z.array(evidenceSchema).max(limits.evidence).optional(),
    qualityAssurance: openCase.shape.qualityAssurance,
    closureKind: openCase.shape.closureKind,
    planned: z.boolean().optional(),
    closesOn: date.optional(),
    override: text.optional(),
  }),
  z.object({
    type: z.literal('recordActivation'),
    telephonedAt: instant,
    writtenAt: instant,
    acknowledgedAt: instant,
    acknowledgedBy: line,
    /** PFP 4.4: administrative staff do not count, so it is refused; it can be said so that the refusal explains. */
    acknowledgedAs: z.enum(['lead', 'deputy', 'administrative-staff']),
  }),
  z.object({
    type: z.literal('agreePayment'),
    payee: line,
    /** Pounds. */
    amount: z.number().positive().max(100_000_000),
    purpose: text,
    /** Where the written agreement is, or its reference (PFP 8.3). */
    agreement: optionalText,
    override: text.optional(),
  }),
  z.object({
    type: z.literal('assessStandard'),
    standard: id,
    judgement: z.enum(['met', 'partly-met', 'not-met', 'not-relevant']),
    evidence: text,
  }),
  z.object({ type: z.literal('enterStage'), stage: id, reason: optionalText, override: text.optional() }),
  z.object({
    type: z.literal('closeCase'),
    outcome: text,
    /** Concerns below the criteria that go to quality assurance (Code 5.17); `none` when there are none. */
    residualConcerns: z.union([z.literal('none'), text]).optional(),
    override: text.optional(),
  }),

  z.object({ type: z.literal('retryStep'), step: z.string().min(1).max(200) }),
  z.object({ type: z.literal('markStepDoneByHand'), step: z.string().min(1).max(200), note: text }),
]);

export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
export type OpenCase = CommandOf<'openCase'>;
export type Service = z.infer<typeof serviceSchema>;
export type Member = z.infer<typeof memberSchema>;
export type MessageKind = (typeof messageKinds)[number];
export type MessageFacts = z.infer<typeof messageFacts>;
export type EntryLog = (typeof entryLogs)[number];
export type LessonTheme = (typeof lessonThemes)[number];
export type PersonKey = z.infer<typeof personKeySchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type ActionDetails = z.infer<typeof action>;

/** `tenant:objectId`, the only key by which people are told apart; never a mail address or a name. */
export const personKey = (p: PersonKey): string => `${p.tenant}:${p.objectId}`;
