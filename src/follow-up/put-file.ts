import { createHash } from 'node:crypto';
import type { CaseState } from '../case/state.ts';
import { keepFile } from '../journal/file-contents.ts';
import type { FollowUpParts } from './parts.ts';

/** Puts a document into the case's folder, and keeps its content for the evidence bundle. */
export const putFile = async (
  parts: FollowUpParts,
  folder: NonNullable<CaseState['folder']>,
  subFolder: string,
  { name, content, contentType }: { name: string; content: Uint8Array; contentType: string },
) => {
  const sha256 = createHash('sha256').update(content).digest('hex');
  await keepFile(parts.store, { sha256, content });
  const put = await parts.files.putFile(
    { driveId: folder.driveId, itemId: folder.itemId },
    { name: name.includes('/') ? name : `${subFolder}/${name}`, content, contentType },
  );
  return { name, sha256, bytes: content.byteLength, itemId: put.itemId, webUrl: put.webUrl };
};
