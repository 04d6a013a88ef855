import { holds, NO_HASH } from './chain.ts';
import { readHeads, readLines } from './case-log.ts';
import type { Run } from './statement.ts';

export interface Verification {
  readonly events: number;
  readonly broken: readonly { readonly ref: string; readonly version: number }[];
}

/**
 * Recomputes the hash chain of one case or of all. A line is broken when it is not what was committed or does
 * not follow the one before; the end of a chain is compared with the board, so that lines cut off at the end
 * are missed too.
 */
export const verifyLog = async (run: Run, ref?: string): Promise<Verification> => {
  const broken: { ref: string; version: number }[] = [];
  const last = new Map<string, { version: number; hash: string }>();
  let events = 0;
  for await (const line of readLines(run, ref)) {
    events += 1;
    const before = last.get(line.ref) ?? { version: 0, hash: NO_HASH };
    if (!holds(line, { version: before.version + 1, previous: before.hash })) {
      broken.push({ ref: line.ref, version: line.version });
    }
    last.set(line.ref, { version: line.version, hash: line.hash });
  }
  for (const head of await readHeads(run, ref)) {
    const found = last.get(head.ref)?.version ?? 0;
    // A later version may have been committed between the two readings; an earlier one cannot.
    if (found < head.version && !(await caughtUp(run, head)))
      broken.push({ ref: head.ref, version: found + 1 });
  }
  return { events, broken };
};

const caughtUp = async (
  run: Run,
  head: { readonly ref: string; readonly version: number },
): Promise<boolean> => {
  let newest = 0;
  for await (const line of readLines(run, head.ref)) newest = line.version;
  return newest >= head.version;
};
