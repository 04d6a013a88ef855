import type { AgendaState, CaseState, NotesState } from '../state.ts';
import type { Appliers } from './apply.ts';
import { changeMeeting } from './change-meeting.ts';

/** A meeting's agenda, and the notes taken while it is held. */

const agenda = (
  state: CaseState,
  id: string,
  to: (agenda: AgendaState) => AgendaState,
): Pick<CaseState, 'meetings'> =>
  changeMeeting(state, id, (meeting) => ({ ...meeting, agenda: to(meeting.agenda) }));

/** Every note is decided only after the notes were begun; a log that says otherwise changes nothing. */
const notes = (
  state: CaseState,
  id: string,
  to: (notes: NotesState) => Partial<NotesState>,
): Pick<CaseState, 'meetings'> =>
  changeMeeting(state, id, (meeting) =>
    meeting.notes === null ? meeting : { ...meeting, notes: { ...meeting.notes, ...to(meeting.notes) } },
  );

export const notesAppliers = {
  AgendaSet: (state, { meeting, revision, lines }, stamp) =>
    agenda(state, meeting, () => ({ revision, lines, changed: stamp })),
  AgendaReset: (state, { meeting, revision }, stamp) =>
    agenda(state, meeting, () => ({ revision, lines: null, changed: stamp })),
  AgendaSent: () => ({}),
  MeetingNotesBegun: (state, { meeting: id, agenda: lines }, stamp) =>
    changeMeeting(state, id, (meeting) => ({
      ...meeting,
      agenda: { ...meeting.agenda, lines },
      notes: { begun: stamp, dealtWith: [], attendance: [], kept: [] },
    })),
  AgendaLineTicked: (state, { meeting, line, dealtWith }) =>
    notes(state, meeting, (before) => ({
      dealtWith: [...before.dealtWith.filter((one) => one !== line), ...(dealtWith ? [line] : [])],
    })),
  AttendanceNoted: (state, { meeting, key, name, standing }, stamp) =>
    notes(state, meeting, ({ attendance }) => ({
      attendance: [
        ...attendance.filter((one) =>
          key === null ? one.key !== null || one.name !== name : one.key !== key,
        ),
        ...(standing === null ? [] : [{ ...stamp, key, name, standing }]),
      ],
    })),
  MeetingNoteKept: (state, { meeting, ...note }, stamp) =>
    notes(state, meeting, ({ kept }) =>
      kept.some((one) => one.note === note.note)
        ? { kept: kept.map((one) => (one.note === note.note ? { ...stamp, ...note } : one)) }
        : { kept: [...kept, { ...stamp, ...note }] },
    ),
  MeetingNoteDropped: (state, { meeting, note }) =>
    notes(state, meeting, ({ kept }) => ({ kept: kept.filter((one) => one.note !== note) })),
} satisfies Appliers<
  | 'AgendaSet'
  | 'AgendaReset'
  | 'AgendaSent'
  | 'MeetingNotesBegun'
  | 'AgendaLineTicked'
  | 'AttendanceNoted'
  | 'MeetingNoteKept'
  | 'MeetingNoteDropped'
>;
