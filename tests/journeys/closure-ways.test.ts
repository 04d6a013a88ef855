import { describe } from 'vitest';
import { everyWay } from './every-way.ts';
import { walkWales } from './walk-wales.ts';

/** Closure of a service (P4): every answer, every way it leads, every gate. */
describe('closure, every way', () => {
  const walker = walkWales();

  everyWay('wales-2026', 'closure', walker);
});
