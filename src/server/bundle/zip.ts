import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { BundleFile } from './contents.ts';

/** Files as a .zip, all of one time, so that the same contents give the same bytes. */
export const zip = async (files: readonly BundleFile[], at: Date): Promise<Uint8Array> => {
  const archive = new ZipFile();
  for (const { path, content } of files)
    archive.addBuffer(Buffer.from(content), path, { mtime: at, mode: 0o100644, forceDosTimestamp: true });
  archive.end();
  return buffer(archive.outputStream);
};
