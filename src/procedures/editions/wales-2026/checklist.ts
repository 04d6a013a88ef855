import type { AgencyKind, ChecklistItem, Force } from '../../types.ts';

/** An item that the Code or the National Framework asks for. */
export const item = (
  id: string,
  cite: string,
  force: Force,
  who: AgencyKind,
  en: string,
  cy: string,
): ChecklistItem => ({
  id,
  cite,
  force,
  text: { en, cy },
  responsible: who,
});
