import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { OverlayProblem } from './problem.ts';
import {
  contactsShape,
  daysShape,
  dutiesShape,
  itemsShape,
  lettersShape,
  overlayShape,
  rolesShape,
} from './shapes.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A council's folder, understood file by file; whether it fits its edition is for `lay-overlay.ts` to say. */
export interface Overlay {
  readonly overlay: YamlFile<z.output<typeof overlayShape>>;
  readonly items: YamlFile<z.output<typeof itemsShape>> | null;
  readonly duties: YamlFile<z.output<typeof dutiesShape>> | null;
  readonly roles: YamlFile<z.output<typeof rolesShape>> | null;
  readonly contacts: YamlFile<z.output<typeof contactsShape>> | null;
  readonly letters: YamlFile<z.output<typeof lettersShape>> | null;
  readonly days: YamlFile<z.output<typeof daysShape>> | null;
}

/** What could be read of it, null without an `overlay.yaml`, and everything that is wrong so far. */
export interface OverlayRead {
  readonly overlay: Overlay | null;
  readonly problems: readonly OverlayProblem[];
}

const known = ['overlay', 'items', 'duties', 'roles', 'contacts', 'letters', 'days'].map(
  (name) => `${name}.yaml`,
);

/** Reads the folder; other files than YAML are left alone. Says everything that is wrong at once. */
export const readOverlay = async (folder: string): Promise<OverlayRead> => {
  const problems: OverlayProblem[] = [];
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch {
    return {
      overlay: null,
      problems: [
        {
          file: folder,
          line: null,
          wrong: 'There is no such folder, or Hafan may not read it',
          remedy: 'Correct HAFAN_OVERLAY, or give the account that runs Hafan the right to read the folder.',
        },
      ],
    };
  }
  problems.push(...names.filter((name) => /\.ya?ml$/i.test(name) && !known.includes(name)).map(unknownFile));

  const read = async <T>(file: string, shape: z.ZodType<T>): Promise<YamlFile<T> | null> => {
    if (!names.includes(file)) return null;
    const result = readYaml(file, await readFile(join(folder, file), 'utf8'), shape);
    if (result.ok) return result.read;
    problems.push(...result.problems);
    return null;
  };
  const overlay = await read('overlay.yaml', overlayShape);
  const files = {
    items: await read('items.yaml', itemsShape),
    duties: await read('duties.yaml', dutiesShape),
    roles: await read('roles.yaml', rolesShape),
    contacts: await read('contacts.yaml', contactsShape),
    letters: await read('letters.yaml', lettersShape),
    days: await read('days.yaml', daysShape),
  };
  if (!names.includes('overlay.yaml'))
    problems.push({
      file: 'overlay.yaml',
      line: null,
      wrong: 'The folder has no overlay.yaml',
      remedy: 'Write one with name, title (en and cy) and for: the edition that it is laid over.',
    });
  return { overlay: overlay === null ? null : { overlay, ...files }, problems };
};

const unknownFile = (file: string): OverlayProblem =>
  file.startsWith('gates.')
    ? {
        file,
        line: null,
        wrong: 'Gates stay as the documents have them',
        remedy: 'Take the file out of the folder; a duty of your own can say what you ask besides.',
      }
    : {
        file,
        line: null,
        wrong: 'Hafan does not read a file of this name',
        remedy: `Rename it, or take it out of the folder. Known are: ${known.join(', ')}.`,
      };
