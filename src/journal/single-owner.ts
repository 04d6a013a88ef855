import { DatabaseSync } from 'node:sqlite';

/** The embedded store's directory belongs to another process. */
export class AlreadyOwned extends Error {
  constructor(directory: string) {
    super(
      `Another process is using the data directory ${directory}. Stop it first, or set HAFAN_DATA to another directory.`,
    );
    this.name = 'AlreadyOwned';
  }
}

/**
 * Makes this process the only owner of a data directory: PGlite would let two open it and ruin it. SQLite's
 * exclusive lock is the kernel's, so it goes with the process and is never stale. For local disks only.
 */
export const ownDirectory = (directory: string): { release(): void } => {
  const lock = new DatabaseSync(`${directory}.lock`);
  try {
    lock.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if (cause instanceof Error && /locked/.test(cause.message)) throw new AlreadyOwned(directory);
    throw cause;
  }
  return { release: () => lock.close() };
};
