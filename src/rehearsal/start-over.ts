import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dropMarkedRehearsalStore } from '../journal/forget-rehearsal.ts';
import { ownDirectory } from '../journal/single-owner.ts';
import { openWorldFile } from './world-file.ts';

/**
 * Forgets a rehearsal's cases by giving the next start a new store. The log of cases is never emptied: nothing
 * in Hafan can do that, in any mode. While it runs in rehearsal it leaves a mark beside its embedded store; the
 * next start in rehearsal finds the mark and puts the whole store away before it is opened. Live mode loads
 * nothing of this, so that a mark means nothing to it; and the mark names the very directory that was open in
 * rehearsal, so that a live store put in its place is left alone.
 */
const markSchema = z.strictObject({ inode: z.number(), born: z.number() });
type Mark = z.infer<typeof markSchema>;

const markOf = (data: string): string => join(data, 'start-over.json');
const storeOf = (data: string): string => join(data, 'store');

const identityOf = (directory: string): Mark => {
  const { ino, birthtimeMs } = statSync(directory);
  return { inode: ino, born: birthtimeMs };
};

/** Only to be called while the store of this data directory stands open in rehearsal mode. */
export const markStartOver = (data: string): void => {
  writeFileSync(`${markOf(data)}.new`, JSON.stringify(identityOf(storeOf(data))), { mode: 0o600 });
  renameSync(`${markOf(data)}.new`, markOf(data));
};

const readMark = (data: string): Mark | null => {
  try {
    const read = markSchema.safeParse(JSON.parse(readFileSync(markOf(data), 'utf8')));
    return read.success ? read.data : null;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
};

/**
 * Carries out what the mark asks for; true when a store was put away. Throws `AlreadyOwned` while another
 * process has it open.
 */
export const carryOutStartOver = (data: string): boolean => {
  if (!existsSync(markOf(data))) return false;
  const mark = readMark(data);
  const store = storeOf(data);
  const found = existsSync(store) ? identityOf(store) : null;
  const same = mark !== null && found !== null && mark.inode === found.inode && mark.born === found.born;
  if (same) {
    const owner = ownDirectory(store);
    // Away under its name in one step: a start that is killed here finds a store whole or none.
    const away = `${store}.forgotten`;
    rmSync(away, { recursive: true, force: true });
    renameSync(store, away);
    owner.release();
    // Retries that still ran have posted into the emptied outside; it goes with the cases that it was for.
    openWorldFile(join(data, 'rehearsal-world')).clear();
    rmSync(away, { recursive: true, force: true });
  }
  rmSync(markOf(data), { force: true });
  return same;
};

/** The same on PostgreSQL, where the mark stands in the database; true when a store was put away. */
export const carryOutStartOverOn = async (databaseUrl: string, data: string): Promise<boolean> => {
  const dropped = (await dropMarkedRehearsalStore(databaseUrl)) === 'dropped';
  if (dropped) openWorldFile(join(data, 'rehearsal-world')).clear();
  return dropped;
};
