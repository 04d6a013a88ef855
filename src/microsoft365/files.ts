import { FileUpload, LargeFileUploadTask, ResponseType } from '@microsoft/microsoft-graph-client';
import type { DriveItemUploadableProperties } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import { OutsideProblem } from '../follow-up/ports.ts';
import type { FileLibrary } from '../follow-up/ports.ts';
import type { Graph } from './client.ts';
import { outside } from './problems.ts';
import { RefusedByGraph } from './wire.ts';

const folderSchema = z.object({
  id: z.string(),
  webUrl: z.string().nullish(),
  parentReference: z.object({ driveId: z.string() }),
});
const fileSchema = z.object({ id: z.string(), webUrl: z.string().nullish(), size: z.number().nullish() });
const sessionSchema = z.object({ uploadUrl: z.url(), expirationDateTime: z.string().nullish() });

/** Up to here a file goes in one request (PLATFORM §3: older tenants take no more). */
const simpleLimit = 4 * 1024 * 1024;
/** A multiple of 320 KiB, as upload sessions want it. */
const fragment = 16 * 320 * 1024;

/** Signs and words that a SharePoint name must not hold (PLATFORM §3). */
const forbidden = /["*:<>?/\\|#%\p{Cc}]/gu;

/** A file's path below its folder: each part as SharePoint takes it; at most one sub-folder. */
export const filePath = (name: string): string => {
  const parts = name
    .split('/')
    .map((part) =>
      part
        .normalize('NFC')
        .replaceAll(forbidden, '-')
        .replaceAll(/\s+/gu, ' ')
        .trim()
        .replace(/^~+/u, '')
        .replace(/\.+$/u, ''),
    );
  if (parts.length > 2 || parts.some((part) => part === '' || part.length > 200))
    throw new OutsideProblem({ kind: 'rejected', code: 'invalidName' });
  return parts.map(encodeURIComponent).join('/');
};

export const createFileLibrary = (graph: Graph): FileLibrary => {
  const itemPath = (item: { readonly driveId: string; readonly itemId: string }): string =>
    `/drives/${encodeURIComponent(item.driveId)}/items/${encodeURIComponent(item.itemId)}`;

  const putSmall = (path: string, content: Buffer, contentType: string): Promise<unknown> =>
    graph.write(`${path}:/content`).header('Content-Type', contentType).put(content);

  const putLarge = async (path: string, content: Buffer, name: string): Promise<unknown> => {
    const item: DriveItemUploadableProperties & { '@microsoft.graph.conflictBehavior': 'replace' } = {
      '@microsoft.graph.conflictBehavior': 'replace',
      name,
    };
    const session = sessionSchema.parse(await graph.write(`${path}:/createUploadSession`).post({ item }));
    const upload = new LargeFileUploadTask(
      graph.fragments(session.uploadUrl),
      new FileUpload(content, name, content.byteLength),
      { url: session.uploadUrl, expiry: new Date(session.expirationDateTime ?? 0) },
      { rangeSize: fragment },
    );
    return (await upload.upload()).responseBody;
  };

  return {
    ensureFolder: (channel) =>
      outside(async () => {
        const path = `/teams/${encodeURIComponent(channel.teamId)}/channels/${encodeURIComponent(channel.channelId)}`;
        try {
          const folder = folderSchema.parse(await graph.read(`${path}/filesFolder`).get());
          return {
            driveId: folder.parentReference.driveId,
            itemId: folder.id,
            webUrl: folder.webUrl ?? '',
          };
        } catch (error) {
          if (!(error instanceof RefusedByGraph) || error.status !== 404) throw error;
          // A new channel's folder is a 404 until SharePoint has made it (PLATFORM §1): worth waiting for as
          // long as the channel itself stands. This second look throws what it finds otherwise.
          await graph.read(path).select('id').get();
          throw new OutsideProblem({ kind: 'retry', code: error.code }, error.retryAfter, error);
        }
      }),

    putFile: (folder, file) =>
      outside(async () => {
        const path = filePath(file.name);
        const at = `${itemPath(folder)}:/${path}`;
        // The client sends the whole memory behind a Uint8Array, not just the view; of a Buffer it sends the view.
        const content = Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength);
        const answer =
          content.byteLength > simpleLimit
            ? await putLarge(at, content, decodeURIComponent(path.split('/').at(-1) ?? path))
            : await putSmall(at, content, file.contentType);
        const made = fileSchema.parse(answer);
        return { itemId: made.id, webUrl: made.webUrl ?? '', bytes: made.size ?? content.byteLength };
      }),

    readFile: (file) =>
      outside(async () => {
        const content: unknown = await graph
          .read(`${itemPath(file)}/content`)
          .responseType(ResponseType.ARRAYBUFFER)
          .get();
        return new Uint8Array(z.instanceof(ArrayBuffer).parse(content));
      }),
  };
};
