import { describe, expect, it } from 'vitest';
import { addAction, opened } from './testing/scenario.ts';
import { valueOf } from './values.ts';
import { boardRow } from './view.ts';
import { boardRowSchema, caseViewSchema } from './view-schema.ts';

const story = opened();
const planned = story.does(addAction('Audit', '2027-02-01'), { newId: 'one' });
const duty = (id: string, now?: string, of = planned) => of.view(now).duties.find((one) => one.id === id);
const file = {
  language: 'cy',
  name: 'n.docx',
  sha256: 'a',
  bytes: 1,
  itemId: 'i',
  webUrl: 'https://f',
} as const;
const filed = planned
  .does({ type: 'draftNotification', notification: 'escalating-concerns', fields: {} }, { newId: 'd1' })
  .does({
    type: 'confirmNotification',
    draft: 'd1',
    fields: { summary: 'S', suspension: 'None' },
    recipients: [{ name: 'AGC' }],
  })
  .hears(
    { type: 'NotificationFiled', payload: { draft: 'd1', files: [file] } },
    { now: '2026-11-23T15:00:00Z' },
  );

describe('a case’s view', () => {
  it('has the shape that every surface was promised', () => {
    for (const one of [story, planned, filed]) {
      const view = one.view();
      expect(caseViewSchema.parse(view)).toEqual(view);
      const row = boardRow(view, '2026-11-23T10:00:00.000Z', { nation: 'WLS', deadlines: [] });
      expect(boardRowSchema.parse(row)).toEqual(row);
    }
  });

  it('shows duties only once they arise, and where they apply', () => {
    const ids = (of: typeof story) => of.view().duties.map(({ id }) => id);
    expect(ids(story)).toEqual(['support', 'default-letter', 'first-items']);
    expect(ids(planned)).toEqual(['support', 'notify', 'upload', 'default-letter', 'first-items']);
    const home = opened({ service: { ...story.case.service, serviceType: 'home-care' } });
    expect(ids(home)).toContain('home-care-duty');
    expect(home.view().sections.map(({ id }) => id)).toEqual(['first', 'second', 'home']);
  });

  it('meets a duty of items when those that apply are settled', () => {
    expect(duty('first-items')?.status).toBe('open');
    const ticked = planned.does({ type: 'tickItem', item: 'a.1' });
    expect(duty('first-items', undefined, ticked)).toMatchObject({ status: 'met', metBy: 'Lois Arweinydd' });
  });

  it('lets “without delay” end with the same working day', () => {
    expect(duty('notify')?.deadline).toMatchObject({
      due: '2026-11-23',
      state: 'due-soon',
      workingDaysLeft: 0,
      reading: { en: 'Without delay' },
    });
    expect(duty('notify', '2026-11-24T08:00:00Z')?.deadline).toMatchObject({
      state: 'overdue',
      workingDaysLeft: -1,
    });
    const weekend = opened({}, { now: '2026-12-26T12:00:00Z' }).does(addAction('Audit'));
    expect(duty('notify', '2026-12-26T12:00:00Z', weekend)?.deadline?.due).toBe('2026-12-29');
  });

  it('counts a late evening by London’s clock', () => {
    const summer = opened({}, { now: '2026-06-30T23:30:00Z' });
    // Wednesday 1 July in London: three working days end on Monday 6 July.
    expect(summer.view('2026-06-30T23:30:00Z').firstMeetingDue).toMatchObject({
      due: '2026-07-06',
      cite: 'PFP 7.1',
    });
  });

  it('runs the upload from the filing, and only then', () => {
    expect(duty('upload')?.deadline).toBeNull();
    expect(duty('upload', undefined, filed)).toMatchObject({
      status: 'open',
      deadline: { due: '2026-11-25', workingDaysLeft: 2, state: 'due' },
    });
    expect(duty('notify', undefined, filed)).toMatchObject({
      status: 'met',
      metAt: '2026-11-23T15:00:00Z',
      deadline: { state: 'met-in-time' },
    });
    const late = filed.does({ type: 'confirmUpload', draft: 'd1' }, { now: '2026-11-26T09:00:00Z' });
    expect(duty('upload', undefined, late)?.deadline?.state).toBe('met-late');
  });

  it('says what comes next and how much is late', () => {
    expect(planned.view().nextDeadline).toEqual({
      due: '2026-11-23',
      duty: 'notify',
      overdue: false,
      text: { en: 'Notify', cy: 'Notify (cy)' },
    });
    expect(planned.view().overdue).toBe(0);
    // 23 November: notify; 26 November: first meeting; 7 December: letter.
    expect(planned.view('2026-12-08T09:00:00Z').overdue).toBe(3);
  });

  it('counts the first meeting as met when its time has come', () => {
    const booked = story
      .does({ type: 'requestMeeting', duration: 60 }, { newId: 'm1' })
      .hears({ type: 'SlotsFound', payload: { meeting: 'm1', slots: [], unreadable: [] } })
      .does({ type: 'moveMeeting', meeting: 'm1', start: '2026-11-25T09:00:00Z' })
      .hears({
        type: 'MeetingBooked',
        payload: { meeting: 'm1', eventId: 'e', organizer: 'o', joinUrl: null, webUrl: null },
      });
    expect(booked.view('2026-11-24T09:00:00Z').firstMeetingDue?.state).toBe('due');
    expect(booked.view('2026-11-25T09:00:00Z').firstMeetingDue?.state).toBe('met-in-time');
    expect(boardRow(booked.view(), 'x', { nation: 'WLS', deadlines: [] }).nextMeeting).toBe(
      '2026-11-25T09:00:00.000Z',
    );
  });

  it('asks for the closing on the day when the remedies are met (Code 5.17)', () => {
    const met = planned.does({ type: 'meetAction', action: 'one', evidence: 'Seen' });
    expect(met.view().shouldClose).toBe(true);
    expect(duty('prompt-closing', undefined, met)?.deadline?.due).toBe('2026-11-23');
  });

  it('does not depend on what the other group members are called', () => {
    expect(story.view().group.map(({ role, lead, roleTitle }) => [role, lead, roleTitle.cy])).toEqual([
      ['lead-officer', true, 'Lead officer (cy)'],
      ['chair', false, 'Chair (cy)'],
    ]);
  });
});

describe('values for drafts', () => {
  const wording = {
    today: '2026-11-23',
    now: '2026-11-23T10:00:00.000Z',
    date: (date: string) => `<${date}>`,
    time: (at: string) => `(${at})`,
    name: (kind: string, value: string) => `${kind}/${value}`,
  };
  const value = (name: Parameters<typeof valueOf>[1], of = planned) =>
    valueOf(of.view(), name, 'cy', wording);

  it.each([
    ['reference', 'EC-2026-0001'],
    ['service-name', 'Tŷ Gwyn'],
    ['lead-officer', 'Lois Arweinydd'],
    ['lead-officer-role', 'Lead officer (cy)'],
    ['criteria', 'Quality and safety (cy)'],
    ['concerns', 'Three missed medicines in a week'],
    ['open-actions', 'Audit (Mair Rheolwr, <2027-02-01>)'],
    ['suspension-rationale', ''],
    ['next-meeting', ''],
    ['today', '<2026-11-23>'],
    ['opened-on', '(2026-11-23T10:00:00.000Z)'],
    ['stage', 'Plan (cy)'],
  ] as const)('%s is %s', (name, expected) => {
    expect(value(name)).toBe(expected);
  });

  it('leave out what was withdrawn', () => {
    const withdrawn = planned.does({ type: 'withdrawAction', action: 'one', reason: 'Twice' });
    expect(value('all-actions', withdrawn)).toBe('');
  });
});
