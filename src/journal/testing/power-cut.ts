import fs from 'node:fs';
import path from 'node:path';

/** The kernel writes back in blocks of this size, each or none, in whatever order it likes. */
const BLOCK = 4096;

/** A small generator of numbers from 0 up to 1, the same for the same seed. */
export const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const filesIn = (directory: string): readonly string[] =>
  fs
    .readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));

const readOr = (file: string): Buffer | null => (fs.existsSync(file) ? fs.readFileSync(file) : null);

/**
 * What the disk holds after a power cut: `forced` for certain, and of what was only written (`live`) each block
 * or not, as chance has it.
 */
export const cutPower = (forced: string, live: string, image: string, chance: () => number): void => {
  fs.cpSync(forced, image, { recursive: true });
  for (const entry of fs.readdirSync(live, { recursive: true, withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    fs.mkdirSync(path.join(image, path.relative(live, path.join(entry.parentPath, entry.name))), {
      recursive: true,
    });
  }
  for (const name of filesIn(live)) {
    const written = fs.readFileSync(path.join(live, name));
    const kept = readOr(path.join(forced, name));
    if (kept?.equals(written)) continue;
    if (kept === null && chance() < 0.5) continue;
    const before = kept ?? Buffer.alloc(0);
    const after = Buffer.alloc(Math.max(written.length, before.length));
    before.copy(after);
    for (let at = 0; at < written.length; at += BLOCK) {
      const block = written.subarray(at, at + BLOCK);
      if (!block.equals(before.subarray(at, at + BLOCK)) && chance() < 0.5) block.copy(after, at);
    }
    fs.writeFileSync(path.join(image, name), after);
  }
};
