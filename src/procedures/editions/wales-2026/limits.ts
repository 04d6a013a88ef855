import type { Anchor, TimeLimit } from '../../types.ts';

/** The documents say "without delay" and give no figure: the same working day is the product's own reading. */
export const withoutDelay = (from: Anchor): TimeLimit => ({
  from,
  amount: 0,
  unit: 'same-working-day',
  reading: {
    en: '“Without delay” has no figure in the Code: Hafan reads it as the same working day.',
    cy: 'Nid oes ffigur am “ddi-oed” yn y Cod: mae Hafan yn ei ddarllen fel yr un diwrnod gwaith.',
  },
});
