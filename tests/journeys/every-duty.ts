import { expect, it } from 'vitest';
import { getEdition, getProcedure } from '../../src/procedures/editions/index.ts';
import type { Duty, Procedure } from '../../src/procedures/types.ts';
import type { OpenCaseBody } from '../../src/server/contract/cases.ts';
import { fulfil, meetRemedies, suspend } from './satisfy.ts';
import { type Walker, waysOf } from './walk.ts';

/**
 * Cases taken all the way with everything done that each stage asks for: every duty of the procedure comes up in
 * one of them and is met by what its document names.
 */

/** Comes with the answer or the leaving itself, which the route sees to. */
const comesByLeaving = ({ metBy }: Duty): boolean =>
  metBy.kind === 'fact' &&
  (metBy.fact === 'case-closed' ||
    metBy.fact === 'residual-concerns-settled' ||
    ['left:', 'answered:'].some((kind) => metBy.fact.startsWith(kind)));

/** Sees to every duty that has come up and to those that come of that, until there are no more. */
export const seeToDuties = async (walker: Walker, ref: string): Promise<void> => {
  const { lead, edition } = walker;
  const duties = new Map(edition.procedures.flatMap(({ duties: all }) => all).map((duty) => [duty.id, duty]));
  const tried = new Set<string>();
  for (;;) {
    const next = (await lead.view(ref)).duties.find(({ id, status }) => {
      const duty = duties.get(id);
      return status === 'open' && !tried.has(id) && duty !== undefined && !comesByLeaving(duty);
    });
    const duty = duties.get(next?.id ?? '');
    if (next === undefined || duty === undefined) return;
    tried.add(next.id);
    await fulfil({ client: lead, ref, edition }, duty);
    const after = (await lead.view(ref)).duties.find(({ id }) => id === duty.id);
    // One that comes again and again is due once more, and says when it was last met.
    expect(after, duty.id).toMatchObject({ status: duty.repeats === undefined ? 'met' : 'open' });
    expect(after?.metAt, duty.id).not.toBeNull();
  }
};

export interface DutyRoute {
  readonly opening: OpenCaseBody;
  /** Names as in `waysOf`, from the first stage on. */
  readonly ways: readonly string[];
}

export const everyDuty = (
  edition: string,
  id: Procedure['id'],
  walker: () => Walker,
  routes: readonly DutyRoute[],
): void => {
  const procedure = getProcedure(getEdition(edition), id);
  const met = new Set<string>();

  it.each(routes.map((route, at) => [at + 1, route] as const))(
    'sees to everything that each stage asks for, by route %i',
    { timeout: 180_000 },
    async (_at, { opening, ways }) => {
      const { lead } = walker();
      const { ref } = await lead.open(opening);
      await suspend(lead, ref);
      const keep = async (): Promise<void> => {
        for (const duty of (await lead.view(ref)).duties)
          if (duty.status === 'met' || duty.metAt !== null) met.add(duty.id);
      };
      for (const [step, name] of ways.entries()) {
        // Some duties come up only once the provider has done all that was asked of it (Code 5.17).
        if (step === ways.length - 1) await meetRemedies({ client: lead, ref, edition: walker().edition });
        await seeToDuties(walker(), ref);
        await keep();
        const way = waysOf(procedure).find((one) => one.name === name);
        if (way === undefined) throw new Error(`${id} has no way ${name}`);
        await walker().leave(ref, way);
        await keep();
      }
      expect(met.size).toBeGreaterThan(0);
    },
  );

  it('has no duty that no journey meets', () => {
    expect(procedure.duties.map((duty) => duty.id).filter((duty) => !met.has(duty))).toEqual([]);
  });
};
