import { OutsideProblem, type Documents } from '../follow-up/ports.ts';
import type { Edition, Procedure } from '../procedures/types.ts';
import { agendaHtml } from './agenda.ts';
import { letterFile } from './letter-file.ts';
import { notificationFiles } from './notification-file.ts';
import { dateOf } from './wording.ts';

interface DocumentsParts {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly editions: {
    getEdition(id: string): Edition;
    findProcedure(edition: Edition, id: string): Procedure | null;
  };
}

/** What follow-up needs of the documents room. */
export const createDocuments = ({ clock, editions }: DocumentsParts): Documents => {
  const procedureOf = (edition: string, id: string): Procedure => {
    const procedure = editions.findProcedure(editions.getEdition(edition), id);
    if (procedure === null) throw new OutsideProblem({ kind: 'rejected', code: 'unknown-procedure' });
    return procedure;
  };
  return {
    notification: async (view, draft) =>
      notificationFiles(view, draft, procedureOf(view.edition, view.procedure.id)),
    letter: async (state, letterId) =>
      letterFile(state, letterId, procedureOf(state.edition, state.procedure)),
    agendaHtml: (view, meeting) => agendaHtml(view, meeting, dateOf(new Date(clock()).toISOString())),
  };
};
