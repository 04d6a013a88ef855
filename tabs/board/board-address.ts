import type { BoardFilter } from '../api/questions.ts';
import { type BoardSort, boardSorts, keptDeadlines } from '../../src/case/board-filter.ts';
import { lessonThemes } from '../../src/case/commands.ts';
import { replaceAddress, useAddressQuery } from '../components/address-query.ts';

/** The board's filter in the address, so that a view can be linked to, gone back to and kept: `#/?status=open`. */

const flags = ['overdue', 'musts', 'suspended', 'mine', 'people'] as const;
const words = ['search', 'procedure', 'stage', 'agency', 'edition'] as const;

/** The board where nobody has said what they want to see. */
export const openCases: BoardFilter = { status: 'open' };

const oneOf = <T extends string>(all: readonly T[], text: string | null): T | undefined =>
  all.find((one) => one === text);

/** Of `status=open&musts=true`; what is not known is left out. */
export const filterOf = (query: string): BoardFilter => {
  const given = new URLSearchParams(query);
  const status = oneOf(['open', 'closed'], given.get('status'));
  const nation = oneOf(['WLS', 'ENG'], given.get('nation'));
  const sort = oneOf<BoardSort>(boardSorts, given.get('sort'));
  const theme = oneOf(lessonThemes, given.get('theme'));
  const deadlines = oneOf(keptDeadlines, given.get('deadlines'));
  const order = oneOf(['asc', 'desc'], given.get('order'));
  const page = Number(given.get('page') ?? '1');
  const text = (name: string): string => (given.get(name) ?? '').slice(0, 200);
  return {
    ...Object.fromEntries(words.filter((name) => text(name) !== '').map((name) => [name, text(name)])),
    ...Object.fromEntries(flags.filter((name) => given.get(name) === 'true').map((name) => [name, true])),
    ...(status === undefined ? {} : { status }),
    ...(nation === undefined ? {} : { nation }),
    ...(sort === undefined ? {} : { sort }),
    ...(theme === undefined ? {} : { theme }),
    ...(deadlines === undefined ? {} : { deadlines }),
    ...(order === undefined ? {} : { order }),
    ...(Number.isInteger(page) && page > 1 && page < 100_000 ? { page } : {}),
  };
};

/** The other way round; equal filters give equal texts. `status=any` tells "all of them" from "nothing said". */
export const queryOf = (filter: BoardFilter): string => {
  const query = new URLSearchParams();
  query.set('status', filter.status ?? 'any');
  const rest = Object.entries(filter).toSorted(([a], [b]) => a.localeCompare(b));
  for (const [name, value] of rest)
    if (name !== 'status' && value !== undefined && value !== false && value !== '' && value !== 1)
      query.set(name, String(value));
  return query.toString();
};

export const boardHash = (filter: BoardFilter): string => `#/?${queryOf(filter)}`;

export const showFilter = (filter: BoardFilter): void => replaceAddress(boardHash(filter));

/** The address's filter; null where it names none. */
export const useAddressFilter = (): BoardFilter | null => {
  const query = useAddressQuery();
  return query === null ? null : filterOf(query);
};
