import type { CaseView, NotificationView } from '../../src/case/view-schema.ts';
import { documentKindNames } from '../../src/language/document-kind-names.ts';
import { names } from '../../src/language/names.ts';
import type { Language } from '../../src/procedures/types.ts';
import type { DocumentKind } from '../../src/server/contract/documents.ts';
import type { Words } from '../components/words.tsx';

/** Every document of a case in one list, whatever it came from. A new kind is one more function here. */

export const documentGroups = ['notification', 'report', 'letter', 'message', 'agenda'] as const;
export type DocumentGroup = (typeof documentGroups)[number];

export interface DocumentEntry {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly group: DocumentGroup;
  readonly title: string;
  /** What it is, in a word or two. */
  readonly what: string;
  readonly status: string;
  readonly color: 'warning' | 'informative' | 'success' | 'subtle';
  readonly cite: string | null;
  readonly languages: readonly Language[];
  readonly by: string | null;
  /** Instant by which the list is sorted. */
  readonly at: string;
  /** Further lines: subject, recipients, reference. */
  readonly lines: readonly string[];
  readonly files: readonly { readonly name: string; readonly webUrl: string; readonly sha256: string }[];
  /** The step that files it. */
  readonly step: string | null;
  readonly notification: NotificationView | null;
}

const colors = {
  drafted: 'warning',
  confirmed: 'informative',
  filed: 'success',
  uploaded: 'success',
  discarded: 'subtle',
} as const satisfies Record<NotificationView['status'], DocumentEntry['color']>;

type From = (view: CaseView, words: Words) => readonly DocumentEntry[];

const notifications: From = (view, { say, text }) =>
  view.notifications.map((one) => {
    const isReport = one.kind !== 'notification';
    const { by, at } = one.uploaded ?? one.confirmed ?? one.drafted;
    return {
      kind: 'notification',
      id: one.draft,
      group: isReport ? 'report' : 'notification',
      title: text(one.title),
      what: say(documentKindNames[one.kind]),
      status: say(isReport ? names.reportStatus[one.status] : names.notificationStatus[one.status]),
      color: colors[one.status],
      cite: one.cite,
      languages: ['cy', 'en'],
      by,
      at,
      lines: [
        ...(one.recipients.length === 0
          ? []
          : [say('tabParts.document.to', { recipients: one.recipients.map(({ name }) => name).join(', ') })]),
        ...(one.platformReference === null
          ? []
          : [`${say('tabParts.document.uploadReference')}: ${one.platformReference}`]),
      ],
      files: one.files,
      step: `file:${one.draft}`,
      notification: one,
    };
  });

const letters: From = (view, { say, text }) =>
  view.letters.map((one) => ({
    kind: 'letter',
    id: one.letterId,
    group: 'letter',
    title: text(one.title),
    what: say('caseRecord.document.letter'),
    status: say(names.letterStatus[one.status]),
    color: one.status === 'filed' ? 'success' : 'informative',
    cite: one.cite,
    languages: one.language === 'both' ? ['cy', 'en'] : [one.language],
    ...one.submitted,
    lines: [
      say('caseRecord.document.subject', { subject: one.subject }),
      ...(one.recipients.length === 0
        ? []
        : [say('tabParts.document.to', { recipients: one.recipients.join(', ') })]),
      ...(one.blindCopies > 0 ? [say('caseRecord.document.blind', { number: one.blindCopies })] : []),
    ],
    files: one.file === null ? [] : [one.file],
    step: `letter:${one.letterId}`,
    notification: null,
  }));

const messages: From = (view, { say, moment }) =>
  view.messages.map((one) => ({
    kind: 'message',
    id: one.message,
    group: 'message',
    title: one.subject === '' ? say(names.messageKind[one.kind]) : one.subject,
    what: say(one.direction === 'sent' ? 'caseRecord.document.sent' : 'caseRecord.document.received'),
    status: say(names.letterStatus[one.status]),
    color: one.status === 'filed' ? 'success' : 'informative',
    cite: null,
    languages: [],
    ...one.submitted,
    lines: [
      `${say('caseRecord.document.from', { from: one.from.name === '' ? one.from.mail : one.from.name })} · ${moment(one.sentAt)}`,
      say(names.messageKind[one.kind]),
    ],
    files: one.files,
    step: `message:${one.message}`,
    notification: null,
  }));

const ahead: readonly CaseView['meetings'][number]['status'][] = ['proposed', 'booking', 'booked', 'moving'];

const agendas: From = (view, { say, moment }) =>
  view.meetings
    .filter(({ status }) => ahead.includes(status))
    .map((one) => ({
      kind: 'agenda',
      id: one.id,
      group: 'agenda',
      title: say('caseRecord.document.agendaOf', { number: one.number }),
      what: say('caseRecord.document.agenda'),
      status: say('caseRecord.document.asItIs'),
      color: 'informative',
      cite: null,
      languages: ['cy', 'en'],
      by: null,
      at: one.start ?? one.latest,
      lines: one.start === null ? [] : [say('caseRecord.document.onDay', { date: moment(one.start) })],
      files: [],
      step: null,
      notification: null,
    }));

/** Newest first. */
export const documentEntries = (view: CaseView, words: Words): readonly DocumentEntry[] =>
  [notifications, letters, messages, agendas]
    .flatMap((from) => from(view, words))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
