import { describe, expect, it } from 'vitest';
import { getEdition, getProcedure } from '../../src/procedures/editions/index.ts';
import type { Procedure } from '../../src/procedures/types.ts';
import { knockAt } from './gates.ts';
import { takeWay } from './take-way.ts';
import { walked, type Walker, waysOf } from './walk.ts';

/**
 * Every answer of every question of a procedure, every way it leads, every gate: taken one by one, then counted
 * from the cases' own logs against the edition's data.
 * @param walker asked for once the product runs
 */
export const everyWay = (edition: string, id: Procedure['id'], walker: () => Walker): void => {
  const procedure = getProcedure(getEdition(edition), id);
  const ways = waysOf(procedure);

  describe('every answer, and every way it leads', () => {
    it.each(ways.map((way) => [way.name, way] as const))('%s', async (_name, way) => {
      expect(await takeWay(walker(), id, way)).toMatch(/^[A-Z]{2}-/);
    });
  });

  describe('every gate', () => {
    it.each(procedure.gates.map((gate) => [`${gate.id} (${gate.cite})`, gate] as const))(
      '%s',
      async (_name, gate) => {
        await expect(knockAt(walker(), id, gate)).resolves.toBeUndefined();
      },
    );
  });

  it('leaves no branch without a journey, by the logs of the cases', async () => {
    const done = await walked(walker().lead);
    expect(ways.map(({ name }) => name).filter((name) => !done.ways.has(name))).toEqual([]);
    expect(procedure.gates.map((gate) => gate.id).filter((gate) => !walker().refused.has(gate))).toEqual([]);
    expect(
      procedure.gates
        .filter(({ mayOverride }) => mayOverride)
        .map((gate) => gate.id)
        .filter((gate) => !done.overridden.has(gate)),
    ).toEqual([]);
    // What the documents leave no room for was never gone over.
    expect(
      procedure.gates.filter(({ id: gate, mayOverride }) => !mayOverride && done.overridden.has(gate)),
    ).toEqual([]);
  });
};
