import { z } from 'zod';
import type { Issuer } from '../keys.ts';
import type { RehearsalPerson } from '../people.ts';
import type { SeenEvent } from './watch.ts';

const boardShape = z.object({
  rows: z.array(z.object({ ref: z.string(), version: z.number(), changedAt: z.string() })),
});
const logShape = z.object({
  events: z.array(
    z.object({
      type: z.string(),
      at: z.string(),
      by: z.object({ kind: z.string(), name: z.string() }),
      payload: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** At most so many cases are looked into, those changed last. */
const most = 12;

/**
 * What happened in cases, asked of Hafan's own API as the people of the lesson would ask it: a lesson sees
 * nothing that they could not.
 */
export const createCaseWatcher = ({ issuer, product }: { issuer: Issuer; product: () => string }) => {
  /** By reference, as last read. A reference can come back after starting over: the version alone would not tell. */
  const read = new Map<string, { readonly state: string; readonly events: readonly SeenEvent[] }>();

  const ask = async <T>(shape: z.ZodType<T>, token: string, path: string): Promise<T | null> => {
    try {
      const answer = await fetch(`${product()}/api/${path}`, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(5_000),
      });
      return answer.ok ? shape.parse(await answer.json()) : null;
    } catch (problem) {
      // Hafan is not there, or starting: what was seen before stays ticked, the rest is seen next time.
      if (problem instanceof TypeError || problem instanceof DOMException) return null;
      throw problem;
    }
  };

  /** Events of cases that changed since then and that one of these people may see. */
  return async (people: readonly RehearsalPerson[], since: string): Promise<readonly SeenEvent[]> => {
    const events = new Map<string, readonly SeenEvent[]>();
    for (const person of people) {
      const token = await issuer.issue(person);
      const rows = (await ask(boardShape, token, 'cases?pageSize=100'))?.rows ?? [];
      const changed = rows
        .filter(({ ref, changedAt }) => changedAt >= since && !events.has(ref))
        .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt))
        .slice(0, most);
      for (const { ref, version, changedAt } of changed) {
        const state = `${version} ${changedAt}`;
        const known = read.get(ref);
        if (known !== undefined && known.state === state) {
          events.set(ref, known.events);
          continue;
        }
        const log = await ask(logShape, token, `cases/${encodeURIComponent(ref)}/chronology`);
        if (log === null) continue;
        const seen = log.events.map(({ type, at, by, payload }) => ({
          type,
          at,
          by: by.kind === 'person' ? by.name : null,
          payload,
        }));
        read.set(ref, { state, events: seen });
        events.set(ref, seen);
      }
    }
    return [...events.values()].flat();
  };
};
export type CaseWatcher = ReturnType<typeof createCaseWatcher>;
