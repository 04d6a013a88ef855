import { afterAll, beforeAll, describe } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { startProduct, type Product } from '../product.ts';
import { Client } from './client.ts';
import { everyWay } from './every-way.ts';
import { openings } from './given.ts';
import { Walker } from './walk.ts';

/** Closure of a service (P4): every answer, every way it leads, every gate. */
describe('closure, every way', () => {
  let product: Product;
  let walker: Walker;

  beforeAll(async () => {
    product = await startProduct();
    const mari = await Client.signIn(product.url, 'mari');
    const gwen = await Client.signIn(product.url, 'gwen');
    walker = new Walker(mari, gwen, getEdition('wales-2026'), openings);
  });
  afterAll(() => product?.stop());

  everyWay('wales-2026', 'closure', () => walker);
});
