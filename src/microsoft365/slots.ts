import { Temporal } from 'temporal-polyfill';
import type { Slot } from '../case/events.ts';
import type { WorksThroughout } from './working-hours.ts';

/** One required member's time, as their calendar tells it. */
export interface MemberTime {
  /** `personKey` of the member. */
  readonly key: string;
  readonly worksThroughout: WorksThroughout;
  /** `availabilityView`: a digit for each interval from `viewStart` on. 0 free, 1 tentative, 2 busy, 3 away, 4 working elsewhere. */
  readonly view: string;
}

export interface SlotSearch {
  readonly members: readonly MemberTime[];
  /** Milliseconds since 1970 at which every view begins, and how long its intervals are. */
  readonly viewStart: number;
  readonly interval: number;
  /** Minutes. */
  readonly duration: number;
  /** No slot begins before this instant. */
  readonly from: number;
  /** ISO dates, Europe/London. */
  readonly days: readonly string[];
}

const most = 3;
const minute = 60_000;
/** Slots begin on the hour or the half hour. */
const step = 30;
const zone = 'Europe/London';

type Standing = 'free' | 'tentative' | 'taken';

/**
 * At most three slots that do not overlap, best first: those when all are free, then those when somebody
 * has a tentative entry (named in `busy`); among equals the earlier. Each lies within everyone's working
 * hours on one of the given days. Empty when there is none.
 */
export const findSlots = (search: SlotSearch): readonly Slot[] => {
  const candidates: { readonly start: number; readonly end: number; readonly busy: readonly string[] }[] = [];
  for (const day of search.days) {
    for (const start of startsOn(day)) {
      const end = start + search.duration * minute;
      if (start < search.from) continue;
      if (!search.members.every((m) => m.worksThroughout(start, end))) continue;
      const standings = search.members.map((m) => ({ key: m.key, is: standing(m, search, start, end) }));
      if (standings.some((s) => s.is === 'taken')) continue;
      candidates.push({
        start,
        end,
        busy: standings.filter((s) => s.is === 'tentative').map((s) => s.key),
      });
    }
  }
  candidates.sort((a, b) => a.busy.length - b.busy.length || a.start - b.start);
  const chosen: typeof candidates = [];
  for (const candidate of candidates) {
    if (chosen.length === most) break;
    if (chosen.every((c) => candidate.end <= c.start || candidate.start >= c.end)) chosen.push(candidate);
  }
  return chosen.map(({ start, end, busy }) => ({
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    busy,
  }));
};

/** What is not in the view is unknown, and so not offered. */
const standing = (member: MemberTime, search: SlotSearch, start: number, end: number): Standing => {
  const first = Math.floor((start - search.viewStart) / (search.interval * minute));
  const last = Math.ceil((end - search.viewStart) / (search.interval * minute));
  if (first < 0 || last > member.view.length) return 'taken';
  const digits = member.view.slice(first, last);
  if (/[^014]/.test(digits)) return 'taken';
  return digits.includes('1') ? 'tentative' : 'free';
};

function* startsOn(day: string): Iterable<number> {
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime(zone);
  const next = midnight.add({ days: 1 }).epochMilliseconds;
  for (let at = midnight.epochMilliseconds; at < next; at += step * minute) yield at;
}
