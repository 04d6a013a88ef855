import type { Criterion } from '../../../types.ts';

/** What 1.2 asks of a home that may stay on the 2009 guidance; which of its procedures it was under. */
export const criteria: readonly Criterion[] = [
  {
    id: 'tg-adult-care-home',
    cite: 'Code 1.2',
    group: 'reason',
    text: {
      en: 'The service is a care home for adults and was under the 2009 procedures on 31 March 2026',
      cy: 'Cartref gofal i oedolion yw’r gwasanaeth ac yr oedd o dan weithdrefnau 2009 ar 31 Mawrth 2026',
    },
  },
];
