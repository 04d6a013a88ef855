import { afterAll, beforeAll, describe } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { startProduct, type Product } from '../product.ts';
import { Client } from './client.ts';
import { everyDuty } from './every-duty.ts';
import { everyWay } from './every-way.ts';
import { transitional, openings } from './given.ts';
import { Walker } from './walk.ts';

/** A home under the 2009 guidance (P7): both ways of 1.2, and 1.3, every gate, every duty. */
describe('every way out of the 2009 guidance', () => {
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

  everyDuty('wales-2026', 'transitional', () => walker, [
    {
      opening: transitional,
      ways: ['tg-way-out.taken-off → stage:tg-leaving', 'tg-still-managed.no → close'],
    },
  ]);

  everyWay('wales-2026', 'transitional', () => walker);
});
