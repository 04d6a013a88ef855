import { dayBounds } from '../../calendar/day-bounds.ts';
import { type EventKind, eventKinds, kindOfEvent } from '../../case/event-kinds.ts';
import type { StoredEvent } from '../../case/events.ts';
import { sayEvent } from '../../language/events.ts';
import type { Language } from '../../procedures/types.ts';
import type { ChronologyFilter, ChronologyLine, ChronologyLines } from '../contract/chronology.ts';
import { fold } from '../directory.ts';
import type { ToldEvent } from './texts-of.ts';

/** The log as a person reads it: what they asked to see of it, in words, and how much that leaves out. */

/** Whoever did it, as a filter names them: a person by their object id, never by name. */
const idOf = ({ by }: Pick<StoredEvent, 'by'>): string => (by.kind === 'person' ? by.objectId : 'hafan');
const agencyOf = ({ by }: Pick<StoredEvent, 'by'>): string | null =>
  by.kind === 'person' ? by.agency : null;

/** What people add to an act in words of their own. */
const noted = ['note', 'reason', 'evidence', 'link'] as const;

const lineOf = ({ event, textOf }: ToldEvent, language: Language): ChronologyLine => {
  const text = sayEvent(event, language, textOf);
  const payload: Readonly<Record<string, unknown>> = { ...event.payload };
  return {
    id: event.id,
    version: event.version,
    at: event.at,
    kind: kindOfEvent(event.type),
    by: { kind: event.by.kind, id: idOf(event), name: event.by.name, agency: agencyOf(event) },
    text,
    notes: noted.flatMap((name) => {
      const value = payload[name];
      return typeof value === 'string' && value !== '' && !text.includes(value) ? [value] : [];
    }),
    hash: event.hash,
  };
};

/** Everything that can be told of an event without putting it into words, which takes the longest. */
const fits = (filter: ChronologyFilter): ((event: StoredEvent) => boolean) => {
  const { kinds, who, agency, from, to } = filter;
  const begins = from === undefined ? null : dayBounds(from).begins;
  const ends = to === undefined ? null : dayBounds(to).ends;
  return (event) => {
    if (kinds !== undefined && kinds.length > 0 && !kinds.includes(kindOfEvent(event.type))) return false;
    if (who !== undefined && idOf(event) !== who) return false;
    if (agency !== undefined && agencyOf(event) !== agency) return false;
    if (begins === null && ends === null) return true;
    const at = Date.parse(event.at);
    return (begins === null || at >= begins) && (ends === null || at < ends);
  };
};

const holds = (wanted: readonly string[], { text, notes, by }: ChronologyLine): boolean => {
  const all = fold([text, ...notes, by.name, by.agency ?? ''].join(' '));
  return wanted.every((word) => all.includes(word));
};

/**
 * The entries that a filter asks for, in its order.
 * @param most only so many are put into words; `matched` counts all
 */
export const chronologyLines = (
  told: readonly ToldEvent[],
  filter: ChronologyFilter,
  language: Language,
  most = Infinity,
): { readonly matched: number; readonly lines: ChronologyLine[] } => {
  const wanted = fold(filter.words ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const is = fits(filter);
  const found = told.filter(({ event }) => is(event));
  const inOrder = filter.order === 'oldest' ? found : found.toReversed();
  const tell = (one: ToldEvent): ChronologyLine => lineOf(one, language);
  if (wanted.length === 0) return { matched: inOrder.length, lines: inOrder.slice(0, most).map(tell) };
  const lines = inOrder.map(tell).filter((line) => holds(wanted, line));
  return { matched: lines.length, lines: lines.slice(0, most) };
};

const count = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** What the whole log can be filtered by. */
export const chronologyChoices = (
  told: readonly ToldEvent[],
): Pick<ChronologyLines, 'kinds' | 'people' | 'agencies'> => {
  const kinds = new Map<EventKind, number>();
  const people = new Map<string, ChronologyLines['people'][number]>();
  const agencies = new Map<string, number>();
  for (const { event } of told) {
    count(kinds, kindOfEvent(event.type));
    const agency = agencyOf(event);
    if (agency !== null) count(agencies, agency);
    const id = idOf(event);
    // The name by which somebody acted last.
    people.set(id, { id, name: event.by.name, agency, entries: (people.get(id)?.entries ?? 0) + 1 });
  }
  const mostFirst = (a: { readonly entries: number }, b: { readonly entries: number }): number =>
    b.entries - a.entries;
  return {
    kinds: eventKinds.flatMap((kind) => {
      const entries = kinds.get(kind);
      return entries === undefined ? [] : [{ kind, entries }];
    }),
    people: [...people.values()].toSorted(mostFirst),
    agencies: [...agencies].map(([name, entries]) => ({ name, entries })).toSorted(mostFirst),
  };
};
