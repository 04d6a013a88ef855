import { afterAll, beforeAll, describe } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { startProduct, type Product } from '../product.ts';
import { Client } from './client.ts';
import { everyWay } from './every-way.ts';
import { providerFailure } from './openings-elsewhere.ts';
import { Walker } from './walk.ts';

/** Provider failure and exit in England (P5): every answer, every way, every gate. */
describe('provider failure, every way', () => {
  let product: Product;
  let walker: Walker;

  beforeAll(async () => {
    product = await startProduct();
    const mari = await Client.signIn(product.url, 'mari');
    const gwen = await Client.signIn(product.url, 'gwen');
    walker = new Walker(mari, gwen, getEdition('england-pfp'), { 'provider-failure': providerFailure });
  });
  afterAll(() => product?.stop());

  everyWay('england-pfp', 'provider-failure', () => walker);
});
