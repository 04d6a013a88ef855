import { expect } from 'vitest';
import type { Gate } from '../../src/procedures/types.ts';
import type { Problem } from '../../src/server/contract/problem.ts';

/** A refusal says each thing that is missing with its paragraph, in words, and whether a lead may go on. */
export const checkRefusal = (problem: Problem, gates: readonly Gate[]): readonly Gate[] => {
  const missing = new Set(problem.missing.map(({ requirement }) => requirement));
  const closed = gates.filter(({ requires }) => requires.some((one) => missing.has(one)));
  // Open remedies keep every case under the Code open, also where the procedure itself does not say so.
  const other = [...missing].filter((one) => !closed.some(({ requires }) => requires.some((r) => r === one)));
  expect(other.filter((one) => one !== 'remedies-met')).toEqual([]);
  expect(problem.mayOverride).toBe(closed.every(({ mayOverride }) => mayOverride));
  if (closed[0] !== undefined) expect(problem.cite).toBe(closed[0].cite);
  expect(problem.detail).not.toBe('');
  for (const { requirement, text, cite } of problem.missing) {
    expect(text, requirement).not.toBe('');
    const gate = closed.find(({ requires }) => requires.some((one) => one === requirement));
    if (gate === undefined) continue;
    const own = Object.entries(gate.citeFor ?? {}).find(([key]) => key === requirement)?.[1];
    expect(cite, requirement).toBe(own ?? gate.cite);
  }
  return closed;
};
