import type { WorkingDays } from '../case/context.ts';
import type { CaseState } from '../case/state.ts';
import { viewCase } from '../case/view.ts';
import type { CaseView } from '../case/view-schema.ts';
import type { Desk, JobHandle } from '../journal/desk.ts';
import type { JobData } from '../journal/effect.ts';
import type { Store } from '../journal/store.ts';
import type { Edition, Nation } from '../procedures/types.ts';
import type { Bundles, Channels, Diary, Documents, FileLibrary, Messenger } from './ports.ts';

/** All that the workers need; `main.ts` joins it together. */
export interface FollowUpParts {
  readonly store: Store;
  readonly desk: Desk;
  readonly channels: Channels;
  readonly files: FileLibrary;
  readonly diary: Diary;
  readonly messenger: Messenger;
  readonly documents: Documents;
  readonly bundles: Bundles;
  readonly getEdition: (id: string) => Edition;
  readonly workingDays: (nation: Nation, closedDays?: readonly string[]) => WorkingDays;
  /** Object id of the mailbox in whose calendar meetings stand; `null`: the case's first lead's own. */
  readonly organizer: string | null;
  /** Milliseconds since 1970, as `Date.now`. */
  readonly clock: () => number;
  /** From 0 up to 1, as `Math.random`; spreads retries. */
  readonly chance: () => number;
  /** Milliseconds between looks whether somebody's morning has come; half a minute if not said. */
  readonly lookEvery?: number;
  readonly log: (message: string, detail: Readonly<Record<string, unknown>>) => void;
}

/** A job as it is being carried out. */
export interface Task {
  readonly job: JobHandle;
  readonly data: JobData;
  /** An earlier try may have got through without our hearing of it. */
  readonly again: boolean;
  /** How often it was begun before, also by a process that ended in the middle. */
  readonly tries: number;
}

/** The working days that hold for a case: its nation's, without those on which its council is closed. */
export const daysOf = (
  parts: Pick<FollowUpParts, 'getEdition' | 'workingDays'>,
  edition: string,
): WorkingDays => {
  const { nation, closedDays } = parts.getEdition(edition);
  return parts.workingDays(nation, closedDays);
};

export const viewOf = (parts: FollowUpParts, state: CaseState): CaseView => {
  const edition = parts.getEdition(state.edition);
  return viewCase(state, edition, daysOf(parts, state.edition), new Date(parts.clock()).toISOString());
};
