import type { Edition, Text } from '../../procedures/types.ts';
import { findDraftTemplate, lettersOf } from '../procedure-of.ts';
import { personKey } from '../commands.ts';
import type { ActionState, CaseState, MeetingState, MinutesState, NotesState } from '../state.ts';
import type { CaseView } from '../view-schema.ts';
import { stamp, stamped } from './stamps.ts';

/** What the group does: actions, meetings, documents, the suspension. */

export const actionView = (one: ActionState, today: string): CaseView['plan']['actions'][number] => ({
  id: one.id,
  number: one.number,
  text: one.text,
  source: one.source,
  owner: one.owner,
  due: one.due,
  overdue: one.status === 'open' && one.due < today,
  status: one.status,
  progress: one.progress,
  note: one.note ?? null,
  evidence: one.evidence ?? null,
  link: one.link ?? null,
  changed: stamp(one.changed),
});

/**
 * Actions of the group's own that came of a meeting: those in its minutes, or without minutes those that were
 * added in the same breath as it was recorded as held.
 */
const actionsOf = ({ actions }: CaseState, { held, minutes }: MeetingState): string[] => {
  const said = minutes.at(-1)?.content.actions.map(({ action }) => action);
  return held === null
    ? []
    : (said ??
        actions
          .filter(({ source, added }) => source === 'group' && added.at === held.at)
          .map(({ id }) => id));
};

type Meeting = CaseView['meetings'][number];

const notesView = ({ begun, dealtWith, attendance, kept }: NotesState): Meeting['notes'] => ({
  begun: stamp(begun),
  dealtWith: [...dealtWith],
  attendance: attendance.map(({ key, name, standing }) => ({ key, name, standing })),
  kept: kept.map((one) => ({
    ...stamp(one),
    note: one.note,
    kind: one.kind,
    text: one.text,
    owner: one.owner ?? null,
    due: one.due ?? null,
    rationale: one.rationale ?? null,
  })),
});

const minutesView = (one: MinutesState, group: CaseState['group']): Meeting['minutes'][number] => {
  const { content, sent, missed } = one;
  const members = group.map(personKey);
  return {
    version: one.version,
    confirmed: stamp(one.confirmed),
    reason: one.reason,
    content: {
      ...content,
      present: [...content.present],
      apologies: [...content.apologies],
      agenda: content.agenda.map(({ line, dealtWith }) => ({ line, dealtWith })),
      decisions: [...content.decisions],
      actions: [...content.actions],
      copiedTo: [...content.copiedTo],
    },
    files: one.files.map(({ language, name, sha256, bytes, webUrl }) => ({
      language,
      name,
      sha256,
      bytes,
      webUrl,
    })),
    filedAt: one.filedAt,
    sent: sent.map(({ key, name, at, how, note }) => ({ key, name, at, how, note })),
    waiting: one.addressees
      .filter(({ key }) => members.includes(key) && !sent.some((other) => other.key === key))
      .map(({ key, name }) => ({
        key,
        name,
        code: missed.find((other) => other.key === key)?.problem.code ?? null,
      })),
  };
};

export const meetingViews = (state: CaseState): Omit<CaseView['meetings'][number], 'agenda'>[] =>
  state.meetings.map((one) => ({
    id: one.id,
    number: one.number,
    status: one.status,
    duration: one.duration,
    purpose: one.purpose ?? null,
    latest: one.latest,
    slots: one.slots.map(({ start, end, busy }) => ({ start, end, busy: [...busy] })),
    unreadable: [...one.unreadable],
    start: one.start,
    end: one.end,
    joinUrl: one.joinUrl,
    webUrl: one.webUrl,
    decisions: one.decisions || null,
    attendees: [...(one.attendees ?? [])],
    apologies: [...(one.apologies ?? [])],
    actions: actionsOf(state, one),
    notes: one.notes === null ? null : notesView(one.notes),
    minutes: one.minutes.map((minutes) => minutesView(minutes, state.group)),
  }));

/** A regulator is chosen in one language and named in each: in the Welsh notification by its Welsh name. */
const namedInBoth = (written: string, known: readonly { readonly name: Text }[]): Text =>
  known.find(({ name }) => name.en === written || name.cy === written)?.name ?? { en: written, cy: written };

export const notificationViews = (state: CaseState, edition: Edition): CaseView['notifications'] =>
  state.notifications.map((one) => {
    const made = findDraftTemplate(state, edition, one.notification);
    if (made === null) throw new Error(`No template ${one.notification} in this case's edition`);
    return {
      draft: one.draft,
      notification: one.notification,
      kind: made.kind,
      title: made.template.title,
      cite: made.template.cite,
      status: one.status,
      fields: { ...one.fields },
      recipients: one.recipients.map(({ name, mail }) => ({
        name,
        mail: mail ?? null,
        text: namedInBoth(name, 'recipients' in made.template ? made.template.recipients : []),
      })),
      files: one.files.map(({ language, name, sha256, bytes, webUrl }) => ({
        language,
        name,
        sha256,
        bytes,
        webUrl,
      })),
      drafted: stamp(one.drafted),
      confirmed: one.confirmed === null ? null : stamp(one.confirmed),
      filedAt: one.filedAt,
      uploaded: one.uploaded === null ? null : stamp(one.uploaded),
      platformReference: one.platformReference ?? null,
    };
  });

export const letterViews = (state: CaseState, edition: Edition): CaseView['letters'] =>
  state.letters.map((one) => {
    const template = lettersOf(state, edition).find(({ id }) => id === one.letter);
    if (template === undefined) throw new Error(`No template ${one.letter} in this case's edition`);
    return {
      letterId: one.letterId,
      letter: one.letter,
      title: template.title,
      cite: template.cite,
      language: one.language,
      subject: one.subject,
      recipients: [...one.recipients],
      blindCopies: one.blindCopies ?? 0,
      status: one.status,
      file:
        one.file === null ? null : { name: one.file.name, sha256: one.file.sha256, webUrl: one.file.webUrl },
      submitted: stamp(one.submitted),
    };
  });

export const messageViews = (state: CaseState): CaseView['messages'] =>
  state.messages.map(({ message, facts, kind, status, files, submitted }) => ({
    message,
    messageId: facts.messageId,
    direction: facts.direction,
    kind,
    from: facts.from,
    sentAt: facts.sentAt,
    subject: facts.subject,
    status,
    files: files.map(({ name, sha256, bytes, webUrl }) => ({ name, sha256, bytes, webUrl })),
    submitted: stamp(submitted),
  }));

export const suspensionView = ({ suspension: one }: CaseState): CaseView['suspension'] =>
  one === null
    ? null
    : {
        inForce: one.inForce,
        rationale: one.rationale,
        riskAssessment: one.riskAssessment,
        partnersAgreed: [...one.partnersAgreed],
        jointParties: one.jointParties === 'none' ? 'none' : [...one.jointParties],
        signOff: one.signOff,
        reviewOn: one.reviewOn,
        communications: one.communications,
        started: stamp(one.started),
        lifted: one.lifted === null ? null : stamped(one.lifted),
        reviews: one.reviews.map(stamped),
      };
