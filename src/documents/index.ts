import type { Documents } from '../follow-up/ports.ts';
import type { Edition } from '../procedures/types.ts';
import { agendaHtml } from './agenda.ts';
import { minutesFiles } from './minutes-file.ts';
import { letterFile } from './letter-file.ts';
import { messageFiles } from './message-file.ts';
import { notificationFiles } from './notification-file.ts';
import { dateOf } from './wording.ts';

interface DocumentsParts {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly getEdition: (id: string) => Edition;
}

/** What follow-up needs of the documents room. */
export const createDocuments = ({ clock, getEdition }: DocumentsParts): Documents => ({
  notification: async (view, draft) => notificationFiles(view, draft, getEdition(view.edition)),
  minutes: async (view, meeting, version) => minutesFiles(view, meeting, version),
  letter: async (state, letterId) => letterFile(state, letterId, getEdition(state.edition)),
  message: messageFiles,
  agendaHtml: (view, meeting) => agendaHtml(view, meeting, dateOf(new Date(clock()).toISOString())),
});
