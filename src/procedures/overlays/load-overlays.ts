import { layOverlay } from './lay-overlay.ts';
import { OverlayUnsound, type OverlayProblem } from './problem.ts';
import { readOverlay } from './read-overlay.ts';
import type { Edition } from '../types.ts';

export type OverlayLoaded =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly problems: readonly OverlayProblem[] };

/** One folder read and laid over the edition that it names. */
export const loadOverlay = async (folder: string, national: readonly Edition[]): Promise<OverlayLoaded> => {
  const { overlay, problems } = await readOverlay(folder);
  if (overlay === null) return { ok: false, problems };
  const laid = layOverlay(overlay, national);
  if (problems.length === 0) return laid;
  // What is wrong in the files that could be read is said together with what is wrong with the others.
  return { ok: false, problems: laid.ok ? problems : [...problems, ...laid.problems] };
};

/** Every folder's edition. Throws `OverlayUnsound` with all that is wrong: no half an overlay is ever used. */
export const loadOverlays = async (
  folders: readonly string[],
  national: readonly Edition[],
): Promise<readonly Edition[]> => {
  const editions: Edition[] = [];
  for (const folder of folders) {
    const loaded = await loadOverlay(folder, national);
    if (!loaded.ok) throw new OverlayUnsound(folder, loaded.problems);
    const base = baseOf(loaded.edition);
    if (editions.some((other) => baseOf(other) === base))
      throw new OverlayUnsound(folder, [
        {
          file: 'overlay.yaml',
          line: null,
          wrong: `Another folder of HAFAN_OVERLAY is laid over ${base} already`,
          remedy: 'Put both into one folder, or leave one out.',
        },
      ]);
    editions.push(loaded.edition);
  }
  return editions;
};

const baseOf = ({ id }: Edition): string => id.slice(0, id.indexOf('+'));
