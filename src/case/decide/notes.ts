import { personKey } from '../commands.ts';
import type { Context } from '../context.ts';
import { type Decision, accept, refuse } from '../decision.ts';
import type { CaseEvent } from '../events.ts';
import { limits } from '../limits.ts';
import type { CaseState, MeetingState } from '../state.ts';
import { agendaNow } from './agenda.ts';
import type { Deciders } from './decider.ts';
import { mayBeHeld, withMeeting, wrongState } from './with-meeting.ts';

/**
 * What is noted while a meeting is held (N3). Each note is an event at once, so that closing the panel loses
 * nothing and whoever else takes notes sees it; plan and decision log get it when the meeting is finished.
 */

/** The events with which notes begin, if they have not begun: from here the agenda stays as it is. */
const begun = (state: CaseState, meeting: MeetingState, context: Context): readonly CaseEvent[] =>
  meeting.notes === null
    ? [
        {
          type: 'MeetingNotesBegun',
          payload: { meeting: meeting.id, agenda: agendaNow(state, meeting, context).lines },
        },
      ]
    : [];

const whileHeld = (state: CaseState, id: string, then: (meeting: MeetingState) => Decision): Decision =>
  withMeeting(state, id, (meeting) => (mayBeHeld(meeting) ? then(meeting) : wrongState(meeting)));

export const notesDeciders: Deciders<
  'beginMeetingNotes' | 'tickAgendaLine' | 'noteAttendance' | 'keepMeetingNote' | 'dropMeetingNote'
> = {
  beginMeetingNotes: (state, { meeting: id }, context) =>
    whileHeld(state, id, (meeting) => accept(...begun(state, meeting, context))),

  tickAgendaLine: (state, { meeting: id, line, dealtWith }, context) =>
    whileHeld(state, id, (meeting) => {
      if (!agendaNow(state, meeting, context).lines.some((one) => one.id === line))
        return refuse('unknown-agenda-line', { detail: { meeting: id, line } });
      return (meeting.notes?.dealtWith.includes(line) ?? false) === dealtWith
        ? accept()
        : accept(...begun(state, meeting, context), {
            type: 'AgendaLineTicked',
            payload: { meeting: id, line, dealtWith },
          });
    }),

  noteAttendance: (state, { meeting: id, who, standing }, context) =>
    whileHeld(state, id, (meeting) => {
      const key = 'objectId' in who ? personKey(who) : null;
      const member = state.group.find((one) => personKey(one) === key);
      if (key !== null && member === undefined) return refuse('unknown-member', { detail: { member: key } });
      const name = 'objectId' in who ? (member?.name ?? '') : who.name;
      const attendance = meeting.notes?.attendance ?? [];
      const before = attendance.find((one) =>
        key === null ? one.key === null && one.name === name : one.key === key,
      );
      if ((before?.standing ?? null) === standing) return accept();
      if (before === undefined && attendance.length >= limits.group)
        return refuse('too-many', { detail: { limit: String(limits.group) } });
      return accept(...begun(state, meeting, context), {
        type: 'AttendanceNoted',
        payload: { meeting: id, key, name, standing },
      });
    }),

  keepMeetingNote: (state, { type: _type, meeting: id, ...given }, context) =>
    whileHeld(state, id, (meeting) => {
      const kept = meeting.notes?.kept ?? [];
      const before = kept.find(({ note }) => note === given.note);
      if (before === undefined && kept.length >= limits.notes)
        return refuse('too-many', { detail: { limit: String(limits.notes) } });
      const note = { ...given, rationale: given.rationale || undefined };
      const same =
        before !== undefined &&
        before.kind === note.kind &&
        before.text === note.text &&
        before.owner === note.owner &&
        before.due === note.due &&
        before.rationale === note.rationale;
      return same
        ? accept()
        : accept(...begun(state, meeting, context), {
            type: 'MeetingNoteKept',
            payload: { meeting: id, ...note },
          });
    }),

  dropMeetingNote: (state, { meeting: id, note }) =>
    whileHeld(state, id, (meeting) =>
      meeting.notes?.kept.some((one) => one.note === note) === true
        ? accept({ type: 'MeetingNoteDropped', payload: { meeting: id, note } })
        : accept(),
    ),
};
