import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openStore } from '../open-store.ts';

/** The name of the template; what changes how a store is made or what is in an empty one changes it. */
const templateName = (): string => {
  // By its path: a page's tests have a URL of their own kind, which the file system does not take.
  const folder = path.join(import.meta.dirname, '..');
  const sources = fs
    .readdirSync(folder)
    .filter((file) => /^(schema-.*|migrations|jobs|embedded|durable-files)\.ts$/.test(file))
    .toSorted()
    .map((file) => fs.readFileSync(path.join(folder, file)));
  const hash = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 16);
  return `hafan-embedded-template-${process.getuid?.() ?? 'user'}-${hash}`;
};

/**
 * Puts an empty embedded store of a rehearsal into `directory`, which must not be there yet. It is made once a
 * machine and copied from then on: to make one takes seconds, to copy one a fraction. Like any copy it is not forced
 * to the disk; tests of what a power cut leaves make their own.
 */
export const copyEmptyStore = async (directory: string): Promise<void> => {
  const template = path.join(os.tmpdir(), templateName());
  if (!fs.existsSync(template)) {
    // Made apart and renamed: test files start at the same time.
    const draft = `${template}.${randomUUID()}`;
    const made = await openStore({ dataDir: draft, mode: 'rehearsal', log: () => undefined });
    await made.close();
    try {
      fs.renameSync(draft, template);
    } catch (error) {
      // Somebody else was first, and theirs is as good.
      fs.rmSync(draft, { recursive: true, force: true });
      if (!fs.existsSync(template)) throw error;
    }
  }
  fs.cpSync(template, directory, { recursive: true });
};
