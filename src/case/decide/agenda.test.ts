import { describe, expect, it } from 'vitest';
import { chair, actorOf, opened, refusalOf, typesOf, eventsOf, type Story } from '../testing/scenario.ts';
import { bookedMeeting } from '../testing/meetings.ts';

const idsOf = (story: Story): readonly string[] =>
  story.view().meetings[0]?.agenda.lines.map(({ id }) => id) ?? [];
const agendaOf = (story: Story) => story.view().meetings[0]?.agenda;
const step = (story: Story): string | undefined => story.case.steps['meeting:m1:agenda']?.status;

const booked = bookedMeeting();

describe('a meeting’s agenda', () => {
  it('follows the case while nobody has changed it, each line with its paragraph', () => {
    expect(agendaOf(booked)).toMatchObject({ revision: 0, changed: null, more: [] });
    expect(idsOf(booked)).toEqual(expect.arrayContaining(['welcome', 'roles', 'next-meeting', 'other']));
    expect(agendaOf(booked)?.lines[0]).toMatchObject({ kind: 'welcome', cite: 'PFP 7.2' });
    const later = booked.does({ type: 'recordProviderResponse', response: 'We will' }).does({
      type: 'addAction',
      action: { text: 'Train staff', source: 'contract', owner: 'Rhys', due: '2026-11-24' },
    });
    expect(idsOf(later)).toEqual(expect.arrayContaining(['open-actions', 'agree-plan']));
    const overdue = later.view('2026-11-27T10:00:00.000Z').meetings[0]?.agenda.lines;
    expect(overdue?.find(({ kind }) => kind === 'overdue-action')).toMatchObject({
      subject: { en: 'Train staff', cy: 'Train staff' },
      due: '2026-11-24',
    });
  });

  it('is what people made of it: reworded, reordered, added to, taken from, with who did so', () => {
    const set = booked.does(
      {
        type: 'setAgenda',
        meeting: 'm1',
        revision: 0,
        lines: [
          { id: 'own-1', words: { en: 'Laundry', cy: 'Golchi' } },
          { id: 'other', words: { en: 'Anything else' } },
          { id: 'welcome' },
        ],
      },
      { by: actorOf(chair) },
    );
    expect(idsOf(set)).toEqual(['own-1', 'other', 'welcome']);
    expect(agendaOf(set)).toMatchObject({ revision: 1, changed: { by: chair.name } });
    expect(agendaOf(set)?.lines[1]).toMatchObject({
      kind: 'other',
      words: { en: 'Anything else', cy: null },
    });
    // What was taken off is still offered.
    expect(agendaOf(set)?.more.map(({ id }) => id)).toContain('roles');
    expect(step(set)).toBe('waiting');
    const sent = set.hears({ type: 'AgendaSent', payload: { meeting: 'm1', revision: 1 } });
    expect(step(sent)).toBe('done');
    const reset = sent.does({ type: 'setAgenda', meeting: 'm1', revision: 1, lines: null });
    expect(idsOf(reset)).toEqual(idsOf(booked));
    expect(agendaOf(reset)?.revision).toBe(2);
    expect(step(reset)).toBe('waiting');
  });

  it('is not overwritten by somebody who was slower', () => {
    const lines = [{ id: 'welcome' }];
    const set = booked.does({ type: 'setAgenda', meeting: 'm1', revision: 0, lines }, { by: actorOf(chair) });
    const refused = refusalOf(
      set.asks({ type: 'setAgenda', meeting: 'm1', revision: 0, lines: [{ id: 'other' }] }),
    );
    expect(refused).toMatchObject({ code: 'agenda-changed', detail: { name: chair.name } });
  });

  it('refuses a line twice or without words, and one that the case no longer has', () => {
    const ask = (lines: readonly { id: string }[]) =>
      refusalOf(booked.asks({ type: 'setAgenda', meeting: 'm1', revision: 0, lines: [...lines] })).code;
    expect(ask([{ id: 'welcome' }, { id: 'welcome' }])).toBe('agenda-line-twice');
    expect(ask([{ id: 'gone' }])).toBe('agenda-changed');
    const own = booked.does({
      type: 'setAgenda',
      meeting: 'm1',
      revision: 0,
      lines: [{ id: 'own-1', words: { cy: 'Nosau' } }],
    });
    const empty = own.asks({ type: 'setAgenda', meeting: 'm1', revision: 1, lines: [{ id: 'own-1' }] });
    expect(refusalOf(empty).code).toBe('agenda-line-empty');
  });

  it('saved as it is, is no event; an agenda changed before the booking goes into the invitation after it', () => {
    const same = booked.asks({
      type: 'setAgenda',
      meeting: 'm1',
      revision: 0,
      lines: idsOf(booked).map((id) => ({ id })),
    });
    expect(eventsOf(same)).toEqual([]);
    const early = opened()
      .does({ type: 'requestMeeting', duration: 60 }, { newId: 'm1' })
      .does({ type: 'setAgenda', meeting: 'm1', revision: 0, lines: [{ id: 'welcome' }] });
    expect(step(early)).toBeUndefined();
    expect(typesOf(early.asks({ type: 'cancelMeeting', meeting: 'm1', reason: 'x' }))).toEqual([
      'MeetingCancelled',
    ]);
    const bookedLate = bookedMeeting(early);
    expect(step(bookedLate)).toBe('waiting');
  });
});
