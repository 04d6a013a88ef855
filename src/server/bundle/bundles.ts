import { createHash } from 'node:crypto';
import type { Bundles } from '../../follow-up/ports.ts';
import type { CaseState } from '../../case/state.ts';
import type { WorkingDays } from '../../case/context.ts';
import { viewCase } from '../../case/view.ts';
import type { Desk } from '../../journal/desk.ts';
import { readLines } from '../../journal/case-log.ts';
import { keptFiles } from '../../journal/file-contents.ts';
import { type KeptBundles, keptBundles } from '../../journal/kept-bundles.ts';
import type { Store } from '../../journal/store.ts';
import type { Edition, Nation } from '../../procedures/types.ts';
import { bundleContents } from './contents.ts';
import { tellThrough } from '../chronology/texts-of.ts';
import { zip } from './zip.ts';

/** Hours for which a bundle can be fetched. */
export const KEPT_HOURS = 24;

export interface BundleParts {
  readonly desk: Pick<Desk, 'find' | 'happened'>;
  readonly workingDays: (nation: Nation, closedDays?: readonly string[]) => WorkingDays;
  readonly editions: { get(id: string): Edition };
  readonly kept: { find(sha256: string): Promise<Uint8Array | null> };
  /** A case's log as it was committed: canonical JSON, a text an event, oldest first. */
  readonly logLines: (ref: string) => Promise<readonly string[]>;
  readonly bundles: KeptBundles;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** What is given, with all that a bundle takes out of the store. */
export const bundlePartsOn = <Given extends Omit<BundleParts, 'kept' | 'logLines' | 'bundles'>>(
  store: Store,
  given: Given,
) => ({
  ...given,
  kept: keptFiles(store),
  bundles: keptBundles(store),
  logLines: async (ref: string): Promise<readonly string[]> => {
    const lines: string[] = [];
    for await (const { body } of readLines(store.run, ref)) lines.push(body);
    return lines;
  },
});

/** A case as a .zip of evidence, as it stands now. */
export const makeBundle = async (
  parts: Omit<BundleParts, 'bundles'>,
  state: CaseState,
  onProgress?: (done: number, total: number) => Promise<void>,
): Promise<{ readonly content: Uint8Array; readonly sha256: string; readonly files: number }> => {
  const now = new Date(parts.clock());
  const events = (await parts.desk.happened(state.ref, 0)).slice(0, state.version);
  const edition = parts.editions.get(state.edition);
  const days = parts.workingDays(edition.nation, edition.closedDays);
  const files = await bundleContents({
    view: viewCase(state, edition, days, now.toISOString()),
    events: tellThrough(edition, events),
    lines: (await parts.logLines(state.ref)).slice(0, events.length),
    find: (sha256) => parts.kept.find(sha256),
    madeAt: now.toISOString(),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const content = await zip(files, now);
  return { content, sha256: createHash('sha256').update(content).digest('hex'), files: files.length };
};

/** Puts bundles together that were asked for, and keeps them for a day. */
export const createBundles = (parts: BundleParts): Bundles => ({
  async make(ref, bundle) {
    const state = await parts.desk.find(ref);
    const asked = state?.bundles.find(({ id }) => id === bundle);
    if (state === null || asked === undefined || asked.made !== null || asked.failedAt !== null) return null;
    const of = { ref, id: bundle };
    const { content, sha256 } = await makeBundle(parts, state, (done, total) =>
      parts.bundles.progress(of, done, total),
    );
    const now = parts.clock();
    const keptUntil = new Date(now + KEPT_HOURS * 3_600_000).toISOString();
    await parts.bundles.keep(of, { content, sha256, keptUntil });
    return { bundle, sha256, bytes: content.byteLength, keptUntil };
  },
});
