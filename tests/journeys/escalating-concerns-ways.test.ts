import { afterAll, beforeAll, describe } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { startProduct, type Product } from '../product.ts';
import { Client } from './client.ts';
import { everyDocument } from './every-document.ts';
import { everyDuty } from './every-duty.ts';
import { everyWay } from './every-way.ts';
import { escalatingConcerns, openings } from './given.ts';
import { Walker } from './walk.ts';

/** Escalating concerns (P2): every decision of Annex B, every gate, every duty. */
describe('every way through escalating concerns', () => {
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

  everyDuty('wales-2026', 'escalating-concerns', () => walker, [
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

  everyDocument('wales-2026', 'escalating-concerns', () => walker);

  everyWay('wales-2026', 'escalating-concerns', () => walker);
});
