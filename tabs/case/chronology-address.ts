import { type EventKind, eventKinds } from '../../src/case/event-kinds.ts';

/** The chronology's filter in the address: `#/case/EC-2026-0007/chronology?kinds=decisions&from=2026-11-01`. */
export interface LogFilter {
  readonly kinds: readonly EventKind[];
  /** Somebody's object id, never a name. */
  readonly who: string;
  readonly agency: string;
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly order: 'newest' | 'oldest';
}

export const wholeLog: LogFilter = {
  kinds: [],
  who: '',
  agency: '',
  from: '',
  to: '',
  words: '',
  order: 'newest',
};

const most = { who: 80, agency: 200, words: 100 } as const;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** What is not known or could not be asked for is left out. */
export const logFilterOf = (query: string): LogFilter => {
  const given = new URLSearchParams(query);
  const text = (name: keyof typeof most): string => (given.get(name) ?? '').slice(0, most[name]);
  const day = (name: 'from' | 'to'): string => {
    const typed = given.get(name) ?? '';
    return isDay(typed) ? typed : '';
  };
  const kinds = (given.get('kinds') ?? '').split(',');
  return {
    kinds: eventKinds.filter((kind) => kinds.includes(kind)),
    who: text('who'),
    agency: text('agency'),
    from: day('from'),
    to: day('to'),
    words: text('words'),
    order: given.get('order') === 'oldest' ? 'oldest' : 'newest',
  };
};

/** The other way round; empty for the whole log, newest first. The server takes the same. */
export const logQueryOf = ({ kinds, order, ...rest }: LogFilter): string => {
  const query = new URLSearchParams();
  if (kinds.length > 0) query.set('kinds', kinds.join(','));
  for (const [name, value] of Object.entries(rest)) if (value.trim() !== '') query.set(name, value);
  if (order === 'oldest') query.set('order', order);
  return query.toString();
};

/** Whether it may hide something: the order alone does not. */
export const isFiltered = (filter: LogFilter): boolean => logQueryOf({ ...filter, order: 'newest' }) !== '';
