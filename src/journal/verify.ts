import { holds, NO_HASH, type FiledLine } from './chain.ts';
import { readHeads, readLines } from './case-log.ts';
import { readRecordHeads, readRecordLines } from './record-log.ts';
import type { Run } from './statement.ts';

export interface Verification {
  readonly events: number;
  readonly broken: readonly { readonly ref: string; readonly version: number }[];
}

/**
 * Recomputes the hash chain of one case, or of all cases and all other streams. A line is broken when it is not what was committed or does
 * not follow the one before; the end of a chain is compared with the board (of other streams with their
 * row), so that lines cut off at the end are missed too.
 */
export const verifyLog = async (run: Run, ref?: string): Promise<Verification> => {
  const cases = await verifyChains({
    lines: (one) => readLines(run, one),
    heads: () => readHeads(run, ref),
    ref,
  });
  if (ref !== undefined) return cases;
  const records = await verifyRecords(run);
  return { events: cases.events + records.events, broken: [...cases.broken, ...records.broken] };
};

/** The same of one stream that is not a case, `service/ty-gwyn`, or of all of them. */
export const verifyRecords = (run: Run, ref?: string): Promise<Verification> =>
  verifyChains({
    lines: (one) => readRecordLines(run, one),
    heads: () => readRecordHeads(run, ref),
    ref,
  });

interface Head {
  readonly ref: string;
  readonly version: number;
}
interface Chains {
  readonly lines: (ref: string | undefined) => AsyncIterable<FiledLine>;
  readonly heads: () => Promise<readonly Head[]>;
  readonly ref: string | undefined;
}

const verifyChains = async ({ lines, heads, ref }: Chains): Promise<Verification> => {
  const broken: { ref: string; version: number }[] = [];
  const last = new Map<string, { version: number; hash: string }>();
  let events = 0;
  for await (const line of lines(ref)) {
    events += 1;
    const before = last.get(line.ref) ?? { version: 0, hash: NO_HASH };
    if (!holds(line, { version: before.version + 1, previous: before.hash })) {
      broken.push({ ref: line.ref, version: line.version });
    }
    last.set(line.ref, { version: line.version, hash: line.hash });
  }
  for (const head of await heads()) {
    const found = last.get(head.ref)?.version ?? 0;
    // A later version may have been committed between the two readings; an earlier one cannot.
    if (found < head.version && !(await caughtUp(lines, head)))
      broken.push({ ref: head.ref, version: found + 1 });
  }
  return { events, broken };
};

const caughtUp = async (lines: Chains['lines'], head: Head): Promise<boolean> => {
  let newest = 0;
  for await (const line of lines(head.ref)) newest = line.version;
  return newest >= head.version;
};
