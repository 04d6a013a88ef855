import { sayDate, sayTime } from '../calendar/say-date.ts';
import type { EventType, Payloads } from '../case/events.ts';
import type { Language, Text } from '../procedures/types.ts';
import { attendanceNames, noteKindNames } from './meeting-names.ts';
import { names } from './names.ts';
import { sayReminded } from './reminders.ts';
import { sayStep } from './steps.ts';
import { type Say, sayIn } from './say.ts';

/** What an edition calls its items, duties, stages, letters and roles; `undefined` for an id it does not know. */
type TextOf = (id: string) => Text | undefined;

interface Saying {
  readonly say: Say;
  readonly language: Language;
  readonly textOf: TextOf;
  /** The edition's text for an id, or the id. */
  readonly name: (id: string) => string;
  readonly date: (isoDate: string) => string;
  readonly time: (instant: string) => string;
}

type Sentence<T extends EventType> = (payload: Payloads[T], saying: Saying) => string;

const inPounds = (locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'GBP',
    trailingZeroDisplay: 'stripIfInteger',
  });
const pounds: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: inPounds('en-GB'),
  cy: inPounds('cy-GB'),
};

const listed = (people: readonly { readonly name: string }[]): string =>
  people.map(({ name }) => name).join(', ');

/** One sentence for each event: what happened, with nothing about people beyond what the event itself holds. */
const sentences: { readonly [K in EventType]: Sentence<K> } = {
  CaseOpened: ({ service }, { say }) => say('case.event.CaseOpened', { service: service.name }),
  GateOverridden: ({ cite, reason }, { say }) => say('case.event.GateOverridden', { cite, reason }),
  MemberAdded: ({ member }, { say, name }) =>
    say('case.event.MemberAdded', { name: member.name, role: name(member.role) }),
  MemberRemoved: ({ reason }, { say }) => say('case.event.MemberRemoved', { reason }),

  ItemTicked: ({ item }, { say, name }) => say('case.event.ItemTicked', { item: name(item) }),
  ItemReopened: ({ item }, { say, name }) => say('case.event.ItemReopened', { item: name(item) }),
  ItemSetNotApplicable: ({ item, reason }, { say, name }) =>
    say('case.event.ItemSetNotApplicable', { item: name(item), reason }),
  ItemAssigned: ({ item, to }, { say, name }) =>
    to === null
      ? say('case.event.ItemUnassigned', { item: name(item) })
      : say('case.event.ItemAssigned', { item: name(item), name: to.name }),
  ItemNoted: ({ item, note }, { say, name }) => say('case.event.ItemNoted', { item: name(item), note }),

  ActionAdded: ({ details }, { say }) => say('case.event.ActionAdded', { text: details.text }),
  ActionUpdated: ({ action }, { say, name }) => say('case.event.ActionUpdated', { action: name(action) }),
  ActionReviewed: ({ action, progress, note }, { say, name }) =>
    say('case.event.ActionReviewed', { action: name(action), progress: say(names.progress[progress]), note }),
  ActionMet: ({ action, evidence }, { say, name }) =>
    say('case.event.ActionMet', { action: name(action), evidence }),
  ActionReopened: ({ action, reason }, { say, name }) =>
    say('case.event.ActionReopened', { action: name(action), reason }),
  ActionWithdrawn: ({ action, reason }, { say, name }) =>
    say('case.event.ActionWithdrawn', { action: name(action), reason }),
  PlanAgreed: ({ agreedWith }, { say }) => say('case.event.PlanAgreed', { agreedWith }),
  ProviderResponseRecorded: ({ response }, { say }) =>
    say('case.event.ProviderResponseRecorded', { response }),
  RemediesMet: (_payload, { say }) => say('case.event.RemediesMet'),

  MeetingRequested: ({ latest }, { say, date }) =>
    say('case.event.MeetingRequested', { latest: date(latest) }),
  SlotsFound: ({ slots }, { say }) => say('case.event.SlotsFound', { number: slots.length }),
  SlotChosen: ({ start }, { say, time }) => say('case.event.SlotChosen', { start: time(start) }),
  MeetingBooked: (_payload, { say }) => say('case.event.MeetingBooked'),
  MeetingLinkFound: (_payload, { say }) => say('case.event.MeetingLinkFound'),
  MeetingMoved: ({ start }, { say, time }) => say('case.event.MeetingMoved', { start: time(start) }),
  MeetingMoveSent: ({ start }, { say, time }) => say('case.event.MeetingMoveSent', { start: time(start) }),
  MeetingCancelled: ({ reason }, { say }) => say('case.event.MeetingCancelled', { reason }),
  MeetingCancellationSent: (_payload, { say }) => say('case.event.MeetingCancellationSent'),
  MeetingHeld: ({ decisions, attendees }, { say }) =>
    decisions === ''
      ? say('meetings.event.MeetingHeldPlain')
      : attendees === undefined || attendees.length === 0
        ? say('case.event.MeetingHeld', { decisions })
        : say('case.event.MeetingHeldBy', { decisions, attendees: attendees.join(', ') }),

  AgendaSet: ({ lines }, { say }) => say('meetings.event.AgendaSet', { count: lines.length }),
  AgendaReset: (_payload, { say }) => say('meetings.event.AgendaReset'),
  AgendaSent: (_payload, { say }) => say('meetings.event.AgendaSent'),
  MeetingNotesBegun: (_payload, { say }) => say('meetings.event.MeetingNotesBegun'),
  AgendaLineTicked: ({ dealtWith }, { say }) =>
    dealtWith ? say('meetings.event.AgendaLineTicked') : say('meetings.event.AgendaLineUnticked'),
  AttendanceNoted: ({ name, standing }, { say }) =>
    standing === null
      ? say('meetings.event.AttendanceTakenBack', { name })
      : say('meetings.event.AttendanceNoted', { name, standing: say(attendanceNames[standing]) }),
  MeetingNoteKept: ({ kind, text }, { say }) =>
    say('meetings.event.MeetingNoteKept', { kind: say(noteKindNames[kind]), text }),
  MeetingNoteDropped: (_payload, { say }) => say('meetings.event.MeetingNoteDropped'),
  MinutesConfirmed: ({ version, reason }, { say }) =>
    reason === null
      ? say('meetings.event.MinutesConfirmed')
      : say('meetings.event.MinutesCorrected', { version, reason }),
  MinutesFiled: ({ files }, { say }) =>
    say('meetings.event.MinutesFiled', { files: files.map(({ name }) => name).join(', ') }),
  MinutesSent: ({ told, missed }, { say }) =>
    [
      ...(told.length === 0 ? [] : [say('meetings.event.MinutesSent', { names: listed(told) })]),
      ...(missed.length === 0 ? [] : [say('meetings.event.MinutesMissed', { names: listed(missed) })]),
    ].join(' '),
  MinutesHandedOver: ({ member, note }, { say }) =>
    say('meetings.event.MinutesHandedOver', { name: member.name, note }),

  NotificationDrafted: ({ notification }, { say, name }) =>
    say('case.event.NotificationDrafted', { notification: name(notification) }),
  NotificationConfirmed: ({ recipients }, { say }) =>
    say('case.event.NotificationConfirmed', { recipients: recipients.map(({ name }) => name).join(', ') }),
  NotificationDiscarded: (_payload, { say }) => say('case.event.NotificationDiscarded'),
  NotificationFiled: ({ files }, { say }) =>
    say('case.event.NotificationFiled', { files: files.map(({ name }) => name).join(', ') }),
  NotificationUploaded: (_payload, { say }) => say('case.event.NotificationUploaded'),
  LetterSubmitted: ({ letter }, { say, name }) => say('case.event.LetterSubmitted', { letter: name(letter) }),
  LetterFiled: ({ file }, { say }) => say('case.event.LetterFiled', { file: file.name }),
  // Who in a family wrote, and about what, stands with the message and not in the chronology.
  MessageSubmitted: ({ facts, kind }, { say, time }) =>
    kind === 'family-enquiry'
      ? say('case.event.MessageOfFamilySubmitted', {
          kind: say(names.messageKind[kind]),
          at: time(facts.sentAt),
        })
      : say('case.event.MessageSubmitted', {
          kind: say(names.messageKind[kind]),
          from: facts.from.name === '' ? facts.from.mail : facts.from.name,
          at: time(facts.sentAt),
          subject: facts.subject,
        }),
  MessageFiled: ({ files }, { say }) =>
    say('case.event.MessageFiled', { files: files.map(({ name }) => name).join(', ') }),

  CommissioningSuspended: ({ rationale }, { say }) => say('case.event.CommissioningSuspended', { rationale }),
  SuspensionReviewed: ({ finding, nextReviewOn }, { say, date }) =>
    say('case.event.SuspensionReviewed', { finding, next: date(nextReviewOn) }),
  SuspensionLifted: ({ reason }, { say }) => say('case.event.SuspensionLifted', { reason }),
  VoluntarySuspensionRecorded: ({ details }, { say }) =>
    say('case.event.VoluntarySuspensionRecorded', { details }),

  DutyConfirmed: ({ duty, note }, { say, name }) =>
    say('case.event.DutyConfirmed', { duty: name(duty), note }),
  DutyConfirmationWithdrawn: ({ duty, reason }, { say, name }) =>
    say('case.event.DutyConfirmationWithdrawn', { duty: name(duty), reason }),
  DecisionRecorded: ({ decision, rationale }, { say }) =>
    say('case.event.DecisionRecorded', { decision, rationale }),
  EntryRecorded: ({ log, text, theme }, { say }) =>
    theme === undefined
      ? say('case.event.EntryRecorded', { log: say(names.log[log]), text })
      : say('case.event.ThemeRecorded', { log: say(names.log[log]), theme: say(names.theme[theme]), text }),
  EvidenceRecorded: ({ evidence }, { say }) =>
    say('case.event.EvidenceRecorded', { evidence: evidence.map(({ text }) => text).join('; ') }),
  QuestionAnswered: ({ question, answer, rationale }, { say, name }) =>
    say('case.event.QuestionAnswered', {
      question: name(question),
      answer: name(`${question}.${answer}`),
      rationale,
    }),
  MilestoneRecorded: ({ milestone, on }, { say, name, date }) =>
    say('case.event.MilestoneRecorded', { milestone: name(milestone), on: date(on) }),
  MilestoneWithdrawn: ({ milestone, reason }, { say, name }) =>
    say('case.event.MilestoneWithdrawn', { milestone: name(milestone), reason }),
  ProcedureEntered: ({ procedure, reason }, { say, name }) =>
    say('case.event.ProcedureEntered', { procedure: name(procedure), reason }),
  ActivationRecorded: ({ telephonedAt, writtenAt, acknowledgedAt, acknowledgedBy }, { say, time }) =>
    say('case.event.ActivationRecorded', {
      telephoned: time(telephonedAt),
      written: time(writtenAt),
      acknowledged: time(acknowledgedAt),
      by: acknowledgedBy,
    }),
  PaymentAgreed: ({ payee, amount, purpose }, { say, language }) =>
    say('case.event.PaymentAgreed', { payee, amount: pounds[language].format(amount), purpose }),
  StandardAssessed: ({ standard, judgement, evidence }, { say, name }) =>
    say('case.event.StandardAssessed', {
      standard: name(standard),
      judgement: say(names.judgement[judgement]),
      evidence,
    }),
  StageEntered: ({ stage }, { say, name }) => say('case.event.StageEntered', { stage: name(stage) }),
  CaseClosed: ({ outcome }, { say }) => say('case.event.CaseClosed', { outcome }),

  ChannelCreated: ({ name }, { say }) => say('case.event.ChannelCreated', { name }),
  FolderReady: (_payload, { say }) => say('case.event.FolderReady'),
  TabPinned: (_payload, { say }) => say('case.event.TabPinned'),
  CardPosted: ({ card }, { say, language, textOf }) =>
    say('case.event.CardPosted', { card: sayStep(`card:${card}`, language, textOf) }),
  BundleAsked: ({ way }, { say }) =>
    way === 'direct' ? say('case.event.BundleTaken') : say('case.event.BundleAsked'),
  BundleMade: ({ bytes, sha256, keptUntil }, { say, time }) =>
    say('case.event.BundleMade', {
      size: Math.ceil(bytes / 1000),
      sha256: sha256.slice(0, 12),
      until: time(keptUntil),
    }),
  BundleFailed: ({ tries }, { say }) => say('case.event.BundleFailed', { count: tries }),
  BundleFetched: (_, { say }) => say('case.event.BundleFetched'),
  ReminderSent: ({ subject }, { say, language, textOf }) =>
    say('case.event.ReminderSent', { subject: sayReminded(subject, language, textOf) }),
  DigestSent: ({ name, subjects }, { say, language, textOf }) =>
    subjects.length === 0
      ? say('case.event.DigestSentBare', { name })
      : say('case.event.DigestSent', {
          name,
          subjects: subjects.map((subject) => sayReminded(subject, language, textOf)).join('; '),
        }),
  StepRequested: ({ step }, { say, language, textOf }) =>
    say('case.event.StepRequested', { step: sayStep(step, language, textOf) }),
  StepRetrying: ({ step, problem }, { say, language, textOf }) =>
    say('case.event.StepRetrying', {
      step: sayStep(step, language, textOf),
      problem: say(names.problem[problem.kind]),
    }),
  StepFailed: ({ step, problem }, { say, language, textOf }) =>
    say('case.event.StepFailed', {
      step: sayStep(step, language, textOf),
      problem: say(names.problem[problem.kind]),
    }),
  StepDoneByHand: ({ step, note }, { say, language, textOf }) =>
    say('case.event.StepDoneByHand', { step: sayStep(step, language, textOf), note }),
};

/**
 * One line of the chronology, without who and when.
 * @param textOf the edition's texts by id; without them ids stand in the line
 */
export const sayEvent = <T extends EventType>(
  event: { [K in T]: { readonly type: K; readonly payload: Payloads[K] } }[T],
  language: Language,
  textOf: TextOf = () => undefined,
): string =>
  sentences[event.type](event.payload, {
    say: sayIn(language),
    language,
    textOf,
    name: (id) => textOf(id)?.[language] ?? id,
    date: (isoDate) => sayDate(isoDate, language),
    time: (instant) => sayTime(instant, language),
  });
