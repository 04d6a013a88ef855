import type { Person } from '../../src/access/person.ts';
import { caseNamedIn } from '../../src/case/case-address.ts';
import type { BoardRow } from '../../src/case/view-schema.ts';
import type { Desk } from '../../src/journal/desk.ts';
import { referenceIn } from '../case-in-view.ts';
import type { BotParts } from '../parts.ts';

export type SearchParts = Pick<BotParts, 'directory' | 'settings'> & { readonly desk: Pick<Desk, 'board'> };

/** Services looked up by a name that was not spelt as it stands. */
const likely = 5;
/** Cases looked through for those of such services. */
const lookedThrough = 100;

interface Wanted {
  readonly text: string;
  readonly skip: number;
  readonly count: number;
}

/** Of what the board gives this person: a row that is not on theirs is found by nobody asking in their name. */
export const createCaseSearch = ({ desk, directory, settings }: SearchParts) => {
  const page = ({ skip, count }: Wanted) => ({ page: Math.floor(skip / count) + 1, pageSize: count });

  /** Changed last first: those of one's own groups, or for whoever is in none, those that they oversee. */
  const recent = async (person: Person, wanted: Wanted): Promise<readonly BoardRow[]> => {
    const own = await desk.board(person, { mine: true, status: 'open', ...page(wanted) });
    return own.total > 0 ? own.rows : (await desk.board(person, { status: 'open', ...page(wanted) })).rows;
  };

  return {
    async search(person: Person, wanted: Wanted): Promise<readonly BoardRow[]> {
      if (wanted.text === '') return recent(person, wanted);
      const search = caseNamedIn(wanted.text, settings.baseUrl) ?? referenceIn(wanted.text) ?? wanted.text;
      const found = await desk.board(person, { search, ...page(wanted) });
      if (found.total > 0) return found.rows;
      const services = directory.search(wanted.text).slice(0, likely);
      if (services.length === 0) return [];
      const { rows } = await desk.board(person, { pageSize: lookedThrough });
      return rows
        .filter(({ service }) => services.some(({ id }) => id === service.id))
        .slice(wanted.skip, wanted.skip + wanted.count);
    },

    /** The case of an address; null alike where there is none and where this person may not know of it. */
    async named(person: Person, url: string): Promise<BoardRow | null> {
      const ref = caseNamedIn(url, settings.baseUrl);
      if (ref === null) return null;
      const { rows } = await desk.board(person, { search: ref });
      return rows.find((row) => row.ref === ref) ?? null;
    },
  };
};
