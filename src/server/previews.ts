import type { CaseState } from '../case/state.ts';
import type { CaseView } from '../case/view-schema.ts';
import { agendaHtml } from '../documents/agenda.ts';
import { cleanMessage } from '../documents/clean-message.ts';
import { notificationPages } from '../documents/notification-file.ts';
import { readMessage } from '../documents/read-message.ts';
import type { Edition } from '../procedures/types.ts';
import type { DocumentKind, DocumentPreview } from './contract/documents.ts';

/** What a document of a case says, as HTML: from the same models that make its file, and from what was filed. */

interface Asked {
  readonly id: string;
  readonly view: CaseView;
  readonly state: CaseState;
  readonly edition: Edition;
  /** ISO date. */
  readonly today: string;
  readonly find: (sha256: string) => Promise<Uint8Array | null>;
}
type Preview = (asked: Asked) => Promise<DocumentPreview | null>;

const notification: Preview = async ({ id, view, edition }) => {
  const one = view.notifications.find(({ draft }) => draft === id);
  if (one === undefined) return null;
  const filed = one.status === 'filed' || one.status === 'uploaded';
  return { pages: [...notificationPages(view, id, edition)], as: filed ? 'filed' : 'draft' };
};

const letter: Preview = async ({ id, state }) => {
  const one = state.letters.find(({ letterId }) => letterId === id);
  if (one === undefined) return null;
  const language = one.language === 'both' ? null : one.language;
  return { pages: [{ language, html: cleanMessage(one.body) }], as: 'filed' };
};

/** Between these a filed page has the message itself; what stands above tells of it and is on the list already. */
const messageIn = (page: string): string => {
  const begins = page.indexOf('<div id="message">');
  return begins === -1 ? page : page.slice(begins);
};

const message: Preview = async ({ id, view, find }) => {
  const one = view.messages.find((known) => known.message === id);
  if (one === undefined) return null;
  const [file] = one.files;
  const content = file === undefined ? null : await find(file.sha256);
  const html =
    content === null || file === undefined
      ? null
      : file.name.endsWith('.html')
        ? cleanMessage(messageIn(new TextDecoder().decode(content)))
        : await readMessage(content);
  if (html === null) return { pages: [], as: 'unreadable' };
  return { pages: [{ language: null, html }], as: 'filed' };
};

const agenda: Preview = async ({ id, view, today }) =>
  view.meetings.some((meeting) => meeting.id === id)
    ? { pages: [{ language: null, html: agendaHtml(view, id, today) }], as: 'draft' }
    : null;

const previews: Readonly<Record<DocumentKind, Preview>> = { notification, letter, message, agenda };

/** Null where the case has no such document. */
export const previewOf = (kind: DocumentKind, asked: Asked): Promise<DocumentPreview | null> =>
  previews[kind](asked);
