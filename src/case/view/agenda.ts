import { type AgendaLine, suggestedAgenda } from '../agenda.ts';
import { isMeetingOver } from '../meeting-over.ts';
import type { MeetingState } from '../state.ts';
import type { MeetingView } from '../view-schema.ts';
import { stamp } from './stamps.ts';

/** A meeting's agenda as it is now: people's own, or what the case suggests, and what it suggests besides. */
export const agendaOf = (
  { agenda, status }: Pick<MeetingState, 'agenda' | 'status'>,
  view: Parameters<typeof suggestedAgenda>[0],
): { readonly lines: readonly AgendaLine[]; readonly more: readonly AgendaLine[] } => {
  if (agenda.lines !== null && isMeetingOver({ status })) return { lines: agenda.lines, more: [] };
  const suggested = suggestedAgenda(view);
  if (agenda.lines === null) return { lines: suggested, more: [] };
  const { lines } = agenda;
  return { lines, more: suggested.filter(({ id }) => !lines.some((line) => line.id === id)) };
};

/** The meetings with their agendas, which rest on everything else in the view. */
export const withAgendas = (
  states: readonly MeetingState[],
  meetings: readonly Omit<MeetingView, 'agenda'>[],
  rest: Omit<Parameters<typeof suggestedAgenda>[0], 'meetings'>,
): MeetingView[] =>
  meetings.map((meeting) => {
    const agenda = states.find(({ id }) => id === meeting.id)?.agenda ?? none;
    const { lines, more } = agendaOf({ agenda, status: meeting.status }, { ...rest, meetings });
    const { revision, changed } = agenda;
    return {
      ...meeting,
      agenda: {
        revision,
        changed: changed === null ? null : stamp(changed),
        lines: [...lines],
        more: [...more],
      },
    };
  });

const none: MeetingState['agenda'] = { revision: 0, lines: null, changed: null };
