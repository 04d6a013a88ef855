import { describe } from 'vitest';
import { everyDocument } from './every-document.ts';
import { everyDuty } from './every-duty.ts';
import { everyWay } from './every-way.ts';
import { decommissioning } from './given.ts';
import { walkWales } from './walk-wales.ts';

/** Decommissioning (P3): every decision of Annex C, every gate, every duty. */
describe('every way through decommissioning', () => {
  const walker = walkWales();

  everyDuty('wales-2026', 'decommissioning', walker, [
    {
      opening: decommissioning,
      ways: [
        'dc-fit-for-purpose.performance → stage:dc-decision',
        'dc-decided.for-quality-and-safety → stage:dc-transition',
        'dc-all-served.yes → stage:dc-completion',
        'dc-completion → close',
      ],
    },
  ]);

  everyDocument('wales-2026', 'decommissioning', walker);

  everyWay('wales-2026', 'decommissioning', walker);
});
