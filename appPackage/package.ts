import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { ZipFile } from 'yazl';
import { outlookAddin } from './outlook-addin.ts';
import { fill, readValues } from './values.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): Promise<Buffer> => readFile(new URL(path, root));

/** No file of the package has a time of its own: the same sources give the same bytes. */
const noTime = new Date(Date.UTC(2026, 2, 31));

export interface Package {
  /** What Teams' admin centre takes. */
  readonly zip: Buffer;
  /** The manifest within it, filled. */
  readonly manifest: unknown;
  /** The add-in-only manifest of the Outlook pane. */
  readonly outlookAddin: string;
}

const stringsSchema = z.record(z.string(), z.string());

/** Builds the app package. Throws when a placeholder has no value or a Welsh string is missing. */
export const buildPackage = async (env: Readonly<Record<string, string | undefined>>): Promise<Package> => {
  // 1. Fill the manifest.
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(String(await read('package.json'))));
  const values = readValues(env, version);
  const text = fill(String(await read('manifest.json')), values);
  const manifest: unknown = JSON.parse(text);

  // 2. Zip it with its icons and strings, in one order, all of one time.
  const zip = new ZipFile();
  const add = (name: string, content: Buffer): void =>
    zip.addBuffer(content, name, { mtime: noTime, mode: 0o100644, forceDosTimestamp: true });
  add('manifest.json', Buffer.from(text));
  add('color.png', await read('appPackage/icons/color.png'));
  add('outline.png', await read('appPackage/icons/outline.png'));
  add('en.json', await read('appPackage/en.json'));
  const welsh = await read('appPackage/cy.json');
  add('cy.json', welsh);
  zip.end();

  // 3. The pane's own manifest, from the same values.
  return {
    zip: await buffer(zip.outputStream),
    manifest,
    outlookAddin: outlookAddin(manifest, stringsSchema.parse(JSON.parse(String(welsh))), values),
  };
};
