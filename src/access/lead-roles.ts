import type { CaseState } from '../case/state.ts';
import type { Edition } from '../procedures/types.ts';
import { boardScope, leadRolesOf, may } from './permissions.ts';

/** The lead roles of a case's procedure, in the edition under which it was opened. */
export const leadRolesOfCase = (
  editions: { get(id: string): Edition },
  state: Pick<CaseState, 'edition' | 'procedure'>,
): readonly string[] => {
  const procedure = editions.get(state.edition).procedures.find(({ id }) => id === state.procedure);
  return procedure === undefined ? [] : leadRolesOf(procedure);
};

type AskedOfCase = Parameters<typeof may>[1];

/** The permissions as the desk asks for them: by case, its lead roles looked up in its edition. */
export const permissionsUnder = (editions: { get(id: string): Edition }) => ({
  may: (person: Parameters<typeof may>[0], what: AskedOfCase, state: CaseState | null): boolean =>
    may(person, what, state, state === null ? [] : leadRolesOfCase(editions, state)),
  boardScope,
});
