import { checkEdition } from '../schema.ts';
import type { Edition, Nation, Procedure, ProcedureId } from '../types.ts';
import { wales2026 } from './wales-2026/index.ts';

/** Every published edition, oldest first, each checked as this file is loaded. A published one never changes. */
const editions: readonly Edition[] = [wales2026].map(checkEdition);

export const findEdition = (id: string): Edition | null =>
  editions.find((edition) => edition.id === id) ?? null;

/** The edition that a case names. Throws if there is none: a case cannot have been opened under it. */
export const getEdition = (id: string): Edition => {
  const edition = findEdition(id);
  if (edition === null) throw new Error(`There is no edition "${id}"`);
  return edition;
};

/** The newest edition of a nation: new cases are opened under it. Throws if the nation has none. */
export const currentEdition = (nation: Nation): Edition => {
  const edition = editions.findLast((candidate) => candidate.nation === nation);
  if (edition === undefined) throw new Error(`There is no edition for ${nation}`);
  return edition;
};

/**
 * The edition under which a case of this procedure is opened: the nation's newest that has it, else the newest of
 * any nation; null when no edition has it.
 */
export const editionWith = (procedure: ProcedureId, nation: Nation): Edition | null => {
  const having = editions.filter((edition) => findProcedure(edition, procedure) !== null);
  return having.findLast((edition) => edition.nation === nation) ?? having.at(-1) ?? null;
};

export const findProcedure = (edition: Edition, id: string): Procedure | null =>
  edition.procedures.find((procedure) => procedure.id === id) ?? null;

/** The procedure that a case names. Throws if the edition has none of that id. */
export const getProcedure = (edition: Edition, id: string): Procedure => {
  const procedure = findProcedure(edition, id);
  if (procedure === null) throw new Error(`Edition "${edition.id}" has no procedure "${id}"`);
  return procedure;
};
