import { describe } from 'vitest';
import { everyDocument } from './every-document.ts';
import { everyDuty } from './every-duty.ts';
import { everyWay } from './every-way.ts';
import { escalatingConcerns } from './given.ts';
import { walkWales } from './walk-wales.ts';

/** Escalating concerns (P2): every decision of Annex B, every gate, every duty. */
describe('every way through escalating concerns', () => {
  const walker = walkWales();

  everyDuty('wales-2026', 'escalating-concerns', walker, [
    {
      opening: escalatingConcerns,
      ways: [
        'ec-criteria-met.met → stage:plan',
        'plan → stage:improvement',
        'improvement → stage:review',
        'ec-remedies.met → close',
      ],
    },
  ]);

  everyDocument('wales-2026', 'escalating-concerns', walker);

  everyWay('wales-2026', 'escalating-concerns', walker);
});
