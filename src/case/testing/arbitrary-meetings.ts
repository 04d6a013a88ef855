import * as fc from 'fast-check';
import type { CommandOf } from '../commands.ts';
import { chair } from './scenario.ts';
import { date, text } from './small-world.ts';

/** What may be asked about a meeting's agenda, notes and minutes. */

const line = fc.constantFrom('welcome', 'other', 'own-1', 'no-such-line');
const revision = fc.constantFrom(0, 0, 1, 2);
const minutes = fc.record({
  chairedBy: text,
  present: fc.constant([chair.name]),
  apologies: fc.constantFrom([], ['Lois']),
  dealtWith: fc.subarray(['welcome', 'own-1']),
  decisions: fc.constantFrom([], [{ decision: 'Visit weekly', rationale: 'Seen' }]),
  actions: fc.constantFrom(
    [],
    [{ text: 'Ring', owner: 'Carys', due: '2026-11-30' }],
    [{ action: 'action-1', text: 'Ring twice', owner: 'Carys', due: '2026-12-01' }],
  ),
  copiedTo: fc.constant([]),
});

export const aboutMeetings = (meeting: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.record({
      type: fc.constant('setAgenda' as const),
      meeting,
      revision,
      lines: fc.constantFrom<CommandOf<'setAgenda'>['lines'][]>(
        null,
        [],
        [{ id: 'other' }, { id: 'own-1', words: { en: 'Nights' } }],
        [{ id: 'own-1' }],
      ),
    }),
    fc.record({ type: fc.constant('beginMeetingNotes' as const), meeting }),
    fc.record({ type: fc.constant('tickAgendaLine' as const), meeting, line, dealtWith: fc.boolean() }),
    fc.record({
      type: fc.constant('noteAttendance' as const),
      meeting,
      who: fc.constantFrom({ name: 'Rhian' }, { tenant: chair.tenant, objectId: chair.objectId }),
      standing: fc.constantFrom('present' as const, 'apologies' as const, null),
    }),
    fc.record({
      type: fc.constant('keepMeetingNote' as const),
      meeting,
      note: fc.constantFrom('n1', 'n2'),
      kind: fc.constantFrom('action' as const, 'decision' as const, 'point' as const),
      text,
      due: date,
    }),
    fc.record({ type: fc.constant('dropMeetingNote' as const), meeting, note: fc.constant('n1') }),
    fc.record({ type: fc.constant('finishMeeting' as const), meeting, minutes }),
    fc.record({ type: fc.constant('correctMinutes' as const), meeting, minutes, reason: text }),
    fc.record({
      type: fc.constant('markMinutesSent' as const),
      meeting,
      member: fc.constant({ tenant: chair.tenant, objectId: chair.objectId }),
      note: text,
    }),
  );
