import { withPeopleOf } from '../overlays/content.ts';
import type { Edition, Nation, Procedure, ProcedureId } from '../types.ts';

/** The editions that a running Hafan knows. `find*` may miss, `get*` and `current*` throw. */
export interface Editions {
  /** Those under which cases are opened today, oldest first: national ones, a council's overlay in place of its own. */
  readonly inForce: readonly Edition[];
  findEdition(id: string): Edition | null;
  /** The edition that a case names. Throws if there is none: a case cannot have been opened under it. */
  getEdition(id: string): Edition;
  /** The newest edition of a nation. Throws if the nation has none. */
  currentEdition(nation: Nation): Edition;
  /**
   * The edition under which a case of this procedure is opened: the nation's newest that has it, else the newest
   * of any nation; null when no edition has it.
   */
  editionWith(procedure: ProcedureId, nation: Nation): Edition | null;
}

export interface EditionParts {
  /** As published, oldest first. */
  readonly national: readonly Edition[];
  /** A council's overlay laid over some of them, at most one each. */
  readonly overlaid?: readonly Edition[];
  /** Overlaid ones of earlier, which cases were opened under. */
  readonly kept?: readonly Edition[];
}

export const createEditions = ({ national, overlaid = [], kept = [] }: EditionParts): Editions => {
  const inForce = national.map(
    (edition) => overlaid.find(({ id }) => nationalId(id) === edition.id) ?? edition,
  );
  /** Whoever is reached today is reached in every case, under whichever wording it was opened. */
  const peopled = (edition: Edition): Edition => {
    const today = overlaid.find(({ id }) => nationalId(id) === nationalId(edition.id));
    return today === undefined ? edition : withPeopleOf(edition, today);
  };
  const all = new Map(
    [...[...kept, ...national].map(peopled), ...overlaid].map((edition) => [edition.id, edition]),
  );
  const findEdition = (id: string): Edition | null => all.get(id) ?? null;
  return {
    inForce,
    findEdition,
    getEdition: (id) => {
      const edition = findEdition(id);
      if (edition === null) throw new Error(`There is no edition "${id}"`);
      return edition;
    },
    currentEdition: (nation) => {
      const edition = inForce.findLast((candidate) => candidate.nation === nation);
      if (edition === undefined) throw new Error(`There is no edition for ${nation}`);
      return edition;
    },
    editionWith: (procedure, nation) => {
      const having = inForce.filter((edition) => findProcedure(edition, procedure) !== null);
      return having.findLast((edition) => edition.nation === nation) ?? having.at(-1) ?? null;
    },
  };
};

/** Of the edition beneath, where an id says an overlay as well. */
const nationalId = (id: string): string => id.split('+', 1)[0] ?? id;

export const findProcedure = (edition: Edition, id: string): Procedure | null =>
  edition.procedures.find((procedure) => procedure.id === id) ?? null;

/** The procedure that a case names. Throws if the edition has none of that id. */
export const getProcedure = (edition: Edition, id: string): Procedure => {
  const procedure = findProcedure(edition, id);
  if (procedure === null) throw new Error(`Edition "${edition.id}" has no procedure "${id}"`);
  return procedure;
};
