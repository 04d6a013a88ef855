import { afterAll, beforeAll } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { type Product, startProduct } from '../product.ts';
import { Client } from './client.ts';
import { openings } from './given.ts';
import { Walker } from './walk.ts';

/** A product with Mari, who leads, and Gwen, who does not, at work in it: walks wales-2026 in this file's tests. */
export const walkWales = (): (() => Walker) => {
  let product: Product;
  let walker: Walker;
  beforeAll(async () => {
    product = await startProduct();
    const mari = await Client.signIn(product.url, 'mari');
    const gwen = await Client.signIn(product.url, 'gwen');
    walker = new Walker(mari, gwen, getEdition('wales-2026'), openings);
  });
  afterAll(() => product?.stop());
  return () => walker;
};
