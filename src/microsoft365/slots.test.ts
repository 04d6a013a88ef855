import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlots } from './slots.ts';
import type { SlotSearch } from './slots.ts';
import { usualHours, worksThroughout } from './working-hours.ts';

const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
const viewStart = Date.parse('2026-11-23T00:00:00Z');
const quarters = 3 * 24 * 4;
const nineToFive = worksThroughout(usualHours);
const free = '0'.repeat(quarters);

const search = (change: Partial<SlotSearch>): SlotSearch => ({
  members: [{ key: 't:a', worksThroughout: nineToFive, view: free }],
  viewStart,
  interval: 15,
  duration: 60,
  from: viewStart,
  days,
  ...change,
});
const marked = (digit: string, from: number, to: number): string =>
  `${'0'.repeat(from)}${digit.repeat(to - from)}${'0'.repeat(quarters - to)}`;

describe('slots', () => {
  it('are the three earliest that do not overlap when everyone is free', () => {
    expect(findSlots(search({})).map((s) => s.start)).toEqual([
      '2026-11-23T09:00:00.000Z',
      '2026-11-23T10:00:00.000Z',
      '2026-11-23T11:00:00.000Z',
    ]);
  });

  it('come after tentative ones only when there is nothing better', () => {
    const tentativeMorning = marked('1', 36, 48);
    const slots = findSlots(
      search({
        members: [{ key: 't:a', worksThroughout: nineToFive, view: tentativeMorning }],
        days: ['2026-11-23'],
        duration: 120,
      }),
    );
    expect(slots).toEqual([
      { start: '2026-11-23T12:00:00.000Z', end: '2026-11-23T14:00:00.000Z', busy: [] },
      { start: '2026-11-23T14:00:00.000Z', end: '2026-11-23T16:00:00.000Z', busy: [] },
      { start: '2026-11-23T09:00:00.000Z', end: '2026-11-23T11:00:00.000Z', busy: ['t:a'] },
    ]);
  });

  it('are none when somebody is always busy, or nothing lies in common working hours', () => {
    expect(
      findSlots(search({ members: [{ key: 'x', worksThroughout: nineToFive, view: '2'.repeat(quarters) }] })),
    ).toEqual([]);
    const nights = worksThroughout({ ...usualHours, startTime: '17:00:00', endTime: '23:00:00' });
    expect(
      findSlots(
        search({
          members: [
            { key: 'x', worksThroughout: nineToFive, view: free },
            { key: 'y', worksThroughout: nights, view: free },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it('respect every rule whatever the calendars say', () => {
    const view = fc
      .array(fc.constantFrom('0', '0', '0', '1', '2', '3', '4'), { minLength: quarters, maxLength: quarters })
      .map((digits) => digits.join(''));
    const hours = fc
      .record({ start: fc.integer({ min: 6, max: 11 }), length: fc.integer({ min: 2, max: 10 }) })
      .map(({ start, length }) => ({
        ...usualHours,
        startTime: `${String(start).padStart(2, '0')}:00:00`,
        endTime: `${String(start + length).padStart(2, '0')}:30:00`,
      }));
    fc.assert(
      fc.property(
        fc.array(fc.record({ view, hours }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(15, 30, 60, 90, 120),
        fc.integer({ min: 0, max: 60 }),
        (calendars, duration, hoursGone) => {
          const from = viewStart + hoursGone * 3_600_000;
          const members = calendars.map((c, i) => ({
            key: `t:${i}`,
            worksThroughout: worksThroughout(c.hours),
            view: c.view,
          }));
          const slots = findSlots(search({ members, duration, from }));
          expect(slots.length).toBeLessThanOrEqual(3);
          slots.forEach((slot, i) => {
            const start = Date.parse(slot.start);
            const end = Date.parse(slot.end);
            expect(end - start).toBe(duration * 60_000);
            expect(start).toBeGreaterThanOrEqual(from);
            expect(days).toContain(slot.start.slice(0, 10));
            for (const member of members) {
              expect(member.worksThroughout(start, end)).toBe(true);
              const digits = member.view.slice((start - viewStart) / 900_000, (end - viewStart) / 900_000);
              expect(digits).not.toMatch(/[23]/);
              expect(slot.busy.includes(member.key)).toBe(digits.includes('1'));
            }
            const worse = slots.slice(0, i).filter((before) => {
              const rank = slot.busy.length - before.busy.length;
              return rank < 0 || (rank === 0 && slot.start <= before.start);
            });
            const overlapping = slots.filter(
              (other) => other !== slot && end > Date.parse(other.start) && start < Date.parse(other.end),
            );
            expect({ worse, overlapping }).toEqual({ worse: [], overlapping: [] });
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('working hours', () => {
  const at = (instant: string): number => Date.parse(instant);

  it('follow London’s summer time', () => {
    expect(nineToFive(at('2026-07-06T08:00:00Z'), at('2026-07-06T09:00:00Z'))).toBe(true);
    expect(nineToFive(at('2026-11-23T08:00:00Z'), at('2026-11-23T09:00:00Z'))).toBe(false);
    expect(nineToFive(at('2026-11-22T10:00:00Z'), at('2026-11-22T11:00:00Z'))).toBe(false);
    expect(nineToFive(at('2026-11-23T16:30:00Z'), at('2026-11-23T17:30:00Z'))).toBe(false);
  });

  it('follow a custom time zone’s bias and clock changes exactly as London’s own', () => {
    const custom = worksThroughout({
      ...usualHours,
      timeZone: {
        name: 'Customized Time Zone',
        bias: 0,
        standardOffset: { time: '02:00:00', dayOccurrence: 5, dayOfWeek: 'sunday', month: 10 },
        daylightOffset: {
          daylightBias: -60,
          time: '01:00:00',
          dayOccurrence: 5,
          dayOfWeek: 'sunday',
          month: 3,
        },
      },
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 48 }), (halfHours) => {
        const start = at('2026-01-01T00:00:00Z') + halfHours * 1_800_000;
        expect(custom(start, start + 1_800_000)).toBe(nineToFive(start, start + 1_800_000));
      }),
      { numRuns: 2_000 },
    );
  });

  it('with a fixed bias lie west of Greenwich', () => {
    const newYork = worksThroughout({ ...usualHours, timeZone: { name: 'Customized Time Zone', bias: 300 } });
    expect(newYork(at('2026-11-23T14:00:00Z'), at('2026-11-23T15:00:00Z'))).toBe(true);
    expect(newYork(at('2026-11-23T13:00:00Z'), at('2026-11-23T14:00:00Z'))).toBe(false);
  });
});
