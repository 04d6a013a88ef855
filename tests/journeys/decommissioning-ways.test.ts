import { afterAll, beforeAll, describe } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { startProduct, type Product } from '../product.ts';
import { Client } from './client.ts';
import { everyDocument } from './every-document.ts';
import { everyDuty } from './every-duty.ts';
import { everyWay } from './every-way.ts';
import { decommissioning, openings } from './given.ts';
import { Walker } from './walk.ts';

/** Decommissioning (P3): every decision of Annex C, every gate, every duty. */
describe('every way through decommissioning', () => {
  let product: Product;
  let walker: Walker;

  beforeAll(async () => {
    product = await startProduct();
    walker = new Walker(
      await Client.signIn(product.url, 'mari'),
      await Client.signIn(product.url, 'gwen'),
      getEdition('wales-2026'),
      openings,
    );
  });
  afterAll(() => product?.stop());

  everyDuty('wales-2026', 'decommissioning', () => walker, [
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

  everyDocument('wales-2026', 'decommissioning', () => walker);

  everyWay('wales-2026', 'decommissioning', () => walker);
});
