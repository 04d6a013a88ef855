import type { Procedure } from '../../types.ts';

/** The Code gives no figure for the first meeting; PFP 7.1 does, counted from the day the group was told. */
export const firstMeeting: NonNullable<Procedure['firstMeeting']> = {
  cite: 'PFP 7.1',
  limit: {
    from: 'notified',
    amount: 3,
    unit: 'working-days',
    reading: {
      en: 'The Code sets no time for the first meeting. Hafan takes three working days from Southampton’s procedure as good practice.',
      cy: 'Nid yw’r Cod yn pennu amser ar gyfer y cyfarfod cyntaf. Mae Hafan yn cymryd tri diwrnod gwaith o weithdrefn Southampton fel arfer da.',
    },
  },
};
