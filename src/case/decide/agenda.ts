import { type AgendaLine, agendaLine } from '../agenda.ts';
import type { Context } from '../context.ts';
import { accept, refuse } from '../decision.ts';
import { isMeetingOver } from '../meeting-over.ts';
import type { CaseState, MeetingState } from '../state.ts';
import { agendaOf } from '../view/agenda.ts';
import { viewCase } from '../view.ts';
import type { Deciders } from './decider.ts';
import { withMeeting, wrongState } from './with-meeting.ts';

/** A meeting's agenda (N3): as the case suggests it, until people make it their own. */

/** The agenda as people see it at this moment, and what else the case suggests. */
export const agendaNow = (
  state: CaseState,
  meeting: MeetingState,
  { edition, workingDays, now }: Pick<Context, 'edition' | 'workingDays' | 'now'>,
): { readonly lines: readonly AgendaLine[]; readonly more: readonly AgendaLine[] } =>
  agendaOf(meeting, viewCase(state, edition, workingDays, now));

export const agendaDeciders: Deciders<'setAgenda'> = {
  setAgenda: (state, { meeting: id, revision, lines: wanted }, context) =>
    withMeeting(state, id, (meeting) => {
      if (isMeetingOver(meeting)) return wrongState(meeting);
      const { agenda } = meeting;
      if (agenda.revision !== revision)
        return refuse('agenda-changed', { detail: { meeting: id, name: agenda.changed?.by.name ?? '' } });
      const next = revision + 1;
      if (wanted === null)
        return agenda.lines === null
          ? accept()
          : accept({ type: 'AgendaReset', payload: { meeting: id, revision: next } });
      if (new Set(wanted.map((line) => line.id)).size !== wanted.length)
        return refuse('agenda-line-twice', { detail: { meeting: id } });
      const now = agendaNow(state, meeting, context);
      const known = new Map([...now.more, ...now.lines].map((line) => [line.id, line]));
      const lines = wanted.flatMap(({ id: line, words }): readonly AgendaLine[] => {
        const before = known.get(line);
        if (before === undefined && words === undefined) return [];
        return [
          {
            ...(before ?? agendaLine(line, 'own', null)),
            words: words === undefined ? null : { en: words.en ?? null, cy: words.cy ?? null },
          },
        ];
      });
      // A line of the case that is no longer there and has no words of its own: the agenda is older than it says.
      if (lines.length !== wanted.length)
        return refuse('agenda-changed', { detail: { meeting: id, name: agenda.changed?.by.name ?? '' } });
      if (lines.some(({ kind, words }) => kind === 'own' && words === null))
        return refuse('agenda-line-empty', { detail: { meeting: id } });
      return JSON.stringify(lines) === JSON.stringify(now.lines)
        ? accept()
        : accept({ type: 'AgendaSet', payload: { meeting: id, revision: next, lines } });
    }),
};
