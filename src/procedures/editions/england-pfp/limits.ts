import type { Anchor, TimeLimit } from '../../types.ts';

/** The document says "immediately" and gives no figure: the same working day is the product's own reading. */
export const atOnce = (from: Anchor): TimeLimit => ({
  from,
  amount: 0,
  unit: 'same-working-day',
  reading: {
    en: '“Immediately” has no figure in the procedure: Hafan reads it as the same working day.',
    cy: 'Nid oes ffigur am “ar unwaith” yn y weithdrefn: mae Hafan yn ei ddarllen fel yr un diwrnod gwaith.',
  },
});
