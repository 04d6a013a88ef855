import { afterAll, beforeAll, describe } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { startProduct, type Product } from '../product.ts';
import { Client } from './client.ts';
import { everyDuty } from './every-duty.ts';
import { everyWay } from './every-way.ts';
import { openings, qualityAssurance } from './given.ts';
import { Walker } from './walk.ts';

/** Quality assurance and performance management (P1). */
describe('quality assurance', () => {
  let product: Product;
  let mari: Client;
  let walker: Walker;

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    const gwen = await Client.signIn(product.url, 'gwen');
    walker = new Walker(mari, gwen, getEdition('wales-2026'), openings);
  });
  afterAll(() => product?.stop());

  everyDuty('wales-2026', 'quality-assurance', () => walker, [
    {
      opening: qualityAssurance,
      ways: [
        'qa-called-for.quality-assurance → stage:qa-quality-improvement',
        'qa-improved.not-resolved → stage:qa-formal-meeting',
        'qa-substantiated.in-full → stage:qa-performance-improvement',
        'qa-performance-improvement → stage:qa-performance-review',
        'qa-satisfactory.in-full → close',
      ],
    },
  ]);

  everyWay('wales-2026', 'quality-assurance', () => walker);
});
