import { describe, expect, it } from 'vitest';
import type { MinutesInput } from '../meeting-commands.ts';
import { personKey } from '../commands.ts';
import { bookedMeeting } from '../testing/meetings.ts';
import { actorOf, chair, eventsOf, lead, refusalOf, typesOf, type Story } from '../testing/scenario.ts';

const booked = bookedMeeting();
const meetingOf = (story: Story) => {
  const [meeting] = story.view().meetings;
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
};
const step = (story: Story, part: string): string | undefined =>
  story.case.steps[`meeting:m1:${part}`]?.status;

describe('notes taken while a meeting is held', () => {
  const noted = booked
    .does({ type: 'tickAgendaLine', meeting: 'm1', line: 'welcome', dealtWith: true })
    .does(
      { type: 'keepMeetingNote', meeting: 'm1', note: 'n1', kind: 'action', text: 'Ring the families' },
      { by: actorOf(chair) },
    )
    .does({
      type: 'noteAttendance',
      meeting: 'm1',
      who: { tenant: chair.tenant, objectId: chair.objectId },
      standing: 'present',
    });

  it('are there for everybody at once, and the agenda stands still from the first of them', () => {
    expect(noted.log.map(({ type }) => type).slice(-4)).toEqual([
      'MeetingNotesBegun',
      'AgendaLineTicked',
      'MeetingNoteKept',
      'AttendanceNoted',
    ]);
    expect(meetingOf(noted).notes).toMatchObject({
      dealtWith: ['welcome'],
      attendance: [{ name: chair.name, standing: 'present' }],
      kept: [{ note: 'n1', kind: 'action', text: 'Ring the families', by: chair.name, owner: null }],
    });
    const before = meetingOf(noted).agenda.lines;
    const later = noted.does({ type: 'recordEntry', log: 'referral', text: 'To the regulator' });
    expect(meetingOf(later).agenda.lines).toEqual(before);
    expect(meetingOf(later).agenda.more.map(({ id }) => id)).toContain('referrals');
    expect(noted.view().plan.actions).toEqual([]);
  });

  it('typed on are the same note; the same again and what was taken out are no news', () => {
    const more = noted.does({
      type: 'keepMeetingNote',
      meeting: 'm1',
      note: 'n1',
      kind: 'action',
      text: 'Ring the families today',
      owner: 'Carys',
      due: '2026-11-24',
    });
    expect(meetingOf(more).notes?.kept).toHaveLength(1);
    expect(meetingOf(more).notes?.kept[0]).toMatchObject({ owner: 'Carys', due: '2026-11-24' });
    const again = more.asks({ type: 'tickAgendaLine', meeting: 'm1', line: 'welcome', dealtWith: true });
    expect(eventsOf(again)).toEqual([]);
    const dropped = more.does({ type: 'dropMeetingNote', meeting: 'm1', note: 'n1' });
    expect(meetingOf(dropped).notes?.kept).toEqual([]);
    expect(eventsOf(dropped.asks({ type: 'dropMeetingNote', meeting: 'm1', note: 'n1' }))).toEqual([]);
  });

  it('are refused where no meeting stands in the diary, no such line is on the agenda, nobody such in the group', () => {
    const called = booked.does({ type: 'cancelMeeting', meeting: 'm1', reason: 'x' });
    expect(refusalOf(called.asks({ type: 'beginMeetingNotes', meeting: 'm1' })).code).toBe('meeting-state');
    const line = booked.asks({ type: 'tickAgendaLine', meeting: 'm1', line: 'none', dealtWith: true });
    expect(refusalOf(line).code).toBe('unknown-agenda-line');
    const who = { tenant: 't', objectId: 'nobody' };
    const nobody = booked.asks({ type: 'noteAttendance', meeting: 'm1', who, standing: 'present' });
    expect(refusalOf(nobody).code).toBe('unknown-member');
  });
});

const minutes: MinutesInput = {
  chairedBy: chair.name,
  present: [chair.name],
  apologies: [lead.name],
  dealtWith: ['welcome'],
  decisions: [{ decision: 'Visit weekly', rationale: 'Falls at night' }],
  actions: [{ text: 'Ring the families', owner: 'Carys', due: '2026-11-30' }],
  copiedTo: [],
};
const finish = { type: 'finishMeeting', meeting: 'm1', minutes } as const;
const finished = booked.does(finish, { newId: 'a' });
const filed = finished.hears({
  type: 'MinutesFiled',
  payload: {
    meeting: 'm1',
    version: 1,
    files: [{ language: 'cy', name: 'x', sha256: 's', bytes: 1, itemId: 'i', webUrl: 'https://f.example' }],
  },
});
const named = (member: typeof lead) => ({ key: personKey(member), name: member.name });
const problem = { kind: 'gone', code: 'OtherOrganisation' } as const;

describe('minutes', () => {
  it('come of finishing the meeting: held, actions in the plan, decisions in the log, all in one act', () => {
    expect(typesOf(booked.asks(finish))).toEqual([
      'MeetingHeld',
      'ActionAdded',
      'DecisionRecorded',
      'MinutesConfirmed',
    ]);
    const view = finished.view();
    expect(view.plan.actions).toMatchObject([{ source: 'group', owner: 'Carys', due: '2026-11-30' }]);
    expect(view.decisions).toMatchObject([{ decision: 'Visit weekly', rationale: 'Falls at night' }]);
    const meeting = meetingOf(finished);
    expect(meeting).toMatchObject({ status: 'held', attendees: [chair.name], apologies: [lead.name] });
    expect(meeting.actions).toEqual(['a-1']);
    expect(meeting.minutes[0]).toMatchObject({ version: 1, reason: null, confirmed: { by: lead.name } });
    expect(meeting.minutes[0]?.content.agenda.filter(({ dealtWith }) => dealtWith)).toHaveLength(1);
    expect(step(finished, 'minutes')).toBe('waiting');
    expect(refusalOf(finished.asks(finish)).code).toBe('meeting-state');
  });

  it('go to everybody in the group once they are filed; who cannot be reached is left to a person', () => {
    expect(step(finished, 'circulate')).toBeUndefined();
    expect([step(filed, 'minutes'), step(filed, 'circulate')]).toEqual(['done', 'waiting']);
    const told = filed.hears({
      type: 'MinutesSent',
      payload: { meeting: 'm1', version: 1, told: [named(lead)], missed: [] },
    });
    expect(step(told, 'circulate')).toBe('waiting');
    const missed = told.hears({
      type: 'MinutesSent',
      payload: { meeting: 'm1', version: 1, told: [], missed: [{ ...named(chair), problem }] },
    });
    expect(step(missed, 'circulate')).toBe('failed');
    expect(meetingOf(missed).minutes[0]).toMatchObject({
      sent: [{ name: lead.name, how: 'chat' }],
      waiting: [{ name: chair.name, code: 'OtherOrganisation' }],
    });
    const again = missed.does({ type: 'retryStep', step: 'meeting:m1:circulate' });
    expect(step(again, 'circulate')).toBe('waiting');
    const handed = missed.does({
      type: 'markMinutesSent',
      meeting: 'm1',
      member: { tenant: chair.tenant, objectId: chair.objectId },
      note: 'By secure mail',
    });
    expect(step(handed, 'circulate')).toBe('done');
    expect(meetingOf(handed).minutes[0]).toMatchObject({ waiting: [], sent: [{}, { how: 'hand' }] });
  });

  it('are corrected as a new version beside the old one, and the plan follows', () => {
    const [action] = finished.view().plan.actions;
    const corrected = filed.does({
      type: 'correctMinutes',
      meeting: 'm1',
      reason: 'The day was wrong',
      minutes: {
        ...minutes,
        actions: [
          { action: action?.id, text: 'Ring the families', owner: 'Carys', due: '2026-12-01' },
          { text: 'Ask the pharmacy', owner: 'Lois', due: '2026-12-02' },
        ],
      },
    });
    expect(corrected.view().plan.actions.map(({ due }) => due)).toEqual(['2026-12-01', '2026-12-02']);
    // The decision stands in the log once.
    expect(corrected.view().decisions).toHaveLength(1);
    const all = meetingOf(corrected).minutes;
    expect(all.map(({ version }) => version)).toEqual([1, 2]);
    expect(all[0]?.content.actions[0]?.due).toBe('2026-11-30');
    expect(step(corrected, 'minutes')).toBe('waiting');
    // A report about the first version, which comes late, leaves the second to be filed.
    expect(
      eventsOf(corrected.asks({ ...finish, type: 'correctMinutes', reason: 'x' })).length,
    ).toBeGreaterThan(0);
  });

  it('corrected before they were filed, both versions are filed', () => {
    const corrected = finished.does({
      type: 'correctMinutes',
      meeting: 'm1',
      reason: 'x',
      minutes: { ...minutes, discussion: 'Nights' },
    });
    const files = [
      { language: 'cy' as const, name: 'x', sha256: 's', bytes: 1, itemId: 'i', webUrl: 'https://f.example' },
    ];
    const one = corrected.hears({ type: 'MinutesFiled', payload: { meeting: 'm1', version: 1, files } });
    expect(step(one, 'minutes')).toBe('waiting');
    const both = one.hears({ type: 'MinutesFiled', payload: { meeting: 'm1', version: 2, files } });
    expect(step(both, 'minutes')).toBe('done');
  });
});
