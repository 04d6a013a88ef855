import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { answerUnlessStruck } from '../faults.ts';
import { tenant } from '../tenant.ts';
import type { ItemRecord, World } from '../world.ts';

import { answerGraph, errorBody, GraphRefusal, originOf, param, readBody, readQuery } from './answers.ts';
import type { GraphParts } from './answers.ts';

const newSession = z.strictObject({
  item: z
    .strictObject({
      '@odata.type': z.string().optional(),
      '@microsoft.graph.conflictBehavior': z.enum(['fail', 'replace', 'rename']).optional(),
      name: z.string().optional(),
      description: z.string().optional(),
      fileSize: z.number().optional(),
    })
    .optional(),
});

/** SharePoint's own rules for a name, written out a second time (see `channels.ts`). */
const badName =
  /["*:<>?/\\|\p{Cc}]|^\s|\s$|^~\$|_vti_|\.lock$|^(con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/iu;

/** `a/b/c` of an item, below the library's root. */
export const itemPath = (world: World, item: ItemRecord): string => {
  const parent = item.parent === null ? undefined : world.items.get(item.parent);
  if (parent === undefined) return '';
  const above = itemPath(world, parent);
  return above === '' ? item.name : `${above}/${item.name}`;
};

export const itemWebUrl = (world: World, item: ItemRecord): string =>
  `${tenant.siteUrl}/Shared%20Documents/${itemPath(world, item).split('/').map(encodeURIComponent).join('/')}`;

export const itemBody = (world: World, item: ItemRecord) => ({
  id: item.id,
  name: item.name,
  size: item.bytes,
  webUrl: itemWebUrl(world, item),
  createdDateTime: item.createdAt,
  lastModifiedDateTime: item.modifiedAt,
  parentReference: {
    driveId: tenant.driveId,
    driveType: 'documentLibrary',
    ...(item.parent === null ? {} : { id: item.parent }),
  },
  ...(item.kind === 'folder'
    ? { folder: { childCount: world.itemsIn(item.id).length } }
    : { file: { mimeType: item.contentType ?? 'application/octet-stream' } }),
});

const getItem = (world: World, drive: string, id: string): ItemRecord => {
  const item = world.items.get(id);
  if (drive !== tenant.driveId || item === undefined)
    throw new GraphRefusal(404, 'itemNotFound', 'The resource could not be found.');
  return item;
};

const childNamed = (world: World, parent: string, name: string): ItemRecord | undefined =>
  world.itemsIn(parent).find((item) => item.name.toLowerCase() === name.toLowerCase());

/** Makes the folders on the way, as SharePoint does, and gives the last one and the file's own name. */
const folderFor = (
  world: World,
  start: ItemRecord,
  path: string,
): { readonly folder: ItemRecord; readonly name: string } => {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  if ([...parts, name].some((part) => part === '' || part.length > 255 || badName.test(part)))
    throw new GraphRefusal(
      400,
      'invalidRequest',
      'The provided name cannot contain some of these characters.',
    );
  let folder = start;
  for (const part of parts) {
    const there = childNamed(world, folder.id, part);
    if (there !== undefined && there.kind === 'file')
      throw new GraphRefusal(409, 'nameAlreadyExists', 'A file of that name stands where a folder should.');
    const id = there?.id ?? `01${world.newId().replaceAll('-', '').toUpperCase()}`;
    folder =
      there ??
      world.items.put(id, {
        id,
        parent: folder.id,
        name: part,
        kind: 'folder',
        bytes: 0,
        createdAt: world.now(),
        modifiedAt: world.now(),
      });
  }
  return { folder, name };
};

const writeFile = (
  world: World,
  folder: ItemRecord,
  name: string,
  content: Buffer,
  contentType: string,
): { readonly status: number; readonly item: ItemRecord } => {
  const there = childNamed(world, folder.id, name);
  const id = there?.id ?? `01${world.newId().replaceAll('-', '').toUpperCase()}`;
  const item = world.items.put(id, {
    id,
    parent: folder.id,
    name: there?.name ?? name,
    kind: 'file',
    bytes: content.byteLength,
    contentType,
    createdAt: there?.createdAt ?? world.now(),
    modifiedAt: world.now(),
    content: world.writeContent(content),
  });
  return { status: there === undefined ? 201 : 200, item };
};

const bytesOf = (request: FastifyRequest): Buffer =>
  Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);

interface UploadSession {
  readonly folder: ItemRecord;
  readonly name: string;
  readonly behaviour: 'fail' | 'replace' | 'rename';
  readonly parts: Buffer[];
  received: number;
}
const fragmentUnit = 320 * 1024;

export const fileRoutes = (app: FastifyInstance, parts: GraphParts, sessions: UploadSessions): void => {
  const { world } = parts;
  /** `<id>:/<path>:/content`, `<id>:/<path>:/createUploadSession`, `<id>/content` or `<id>`. */
  const byPath = /^([^:/]+):\/(.+):\/(content|createUploadSession)$/;

  app.put('/drives/:drive/items/*', (request, reply) =>
    answerGraph(parts, 'put-file', reply, () => {
      const [, id, path, what] = byPath.exec(param(request, '*')) ?? [];
      if (id === undefined || path === undefined || what !== 'content')
        throw new GraphRefusal(400, 'invalidRequest', 'Invalid request.');
      const start = getItem(world, param(request, 'drive'), id);
      const { folder, name } = folderFor(world, start, path);
      const type = request.headers['content-type'] ?? 'application/octet-stream';
      const { status, item } = writeFile(world, folder, name, bytesOf(request), type);
      return { status, body: itemBody(world, item) };
    }),
  );

  app.post('/drives/:drive/items/*', (request, reply) =>
    answerGraph(parts, 'put-file', reply, () => {
      const [, id, path, what] = byPath.exec(param(request, '*')) ?? [];
      if (id === undefined || path === undefined || what !== 'createUploadSession')
        throw new GraphRefusal(400, 'invalidRequest', 'Invalid request.');
      const wanted = readBody(request, newSession, 'microsoft.graph.driveItemUploadableProperties');
      const start = getItem(world, param(request, 'drive'), id);
      const { folder, name } = folderFor(world, start, path);
      const session = world.newId();
      sessions.set(session, {
        folder,
        name,
        behaviour: wanted.item?.['@microsoft.graph.conflictBehavior'] ?? 'fail',
        parts: [],
        received: 0,
      });
      return {
        status: 200,
        body: {
          uploadUrl: `${originOf(request)}/rehearsal/upload/${session}`,
          expirationDateTime: expiry(world),
          nextExpectedRanges: ['0-'],
        },
      };
    }),
  );

  app.get('/drives/:drive/items/*', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      readQuery(request, []);
      const [, id, what] = /^([^:/]+)(\/content)?$/.exec(param(request, '*')) ?? [];
      const item = getItem(world, param(request, 'drive'), id ?? '');
      if (what === undefined) return { status: 200, body: itemBody(world, item) };
      if (item.content === undefined)
        throw new GraphRefusal(400, 'invalidRequest', 'A folder has no content.');
      return {
        status: 302,
        headers: { Location: `${originOf(request)}/rehearsal/download/${item.id}?tempauth=${item.content}` },
      };
    }),
  );
};

export type UploadSessions = Map<string, UploadSession>;
export const createUploadSessions = (): UploadSessions => new Map();

const expiry = (world: World): string => new Date(Date.parse(world.now()) + 3_600_000).toISOString();

/** Where upload sessions and redirected downloads lead: addresses that carry their own authority. */
export const transferRoutes = (app: FastifyInstance, parts: GraphParts, sessions: UploadSessions): void => {
  const { world, faults } = parts;

  app.put('/upload/:session', (request, reply) =>
    answerUnlessStruck(
      faults,
      'put-file',
      reply,
      () => errorBody(world, 'activityLimitReached', 'Too many requests'),
      () => {
        const refuse = (status: number, code: string, message: string) => ({
          status,
          body: errorBody(world, code, message),
        });
        if (request.headers.authorization !== undefined)
          return refuse(401, 'unauthenticated', 'An upload address takes no Authorization header.');
        const key = param(request, 'session');
        const session = sessions.get(key);
        if (session === undefined) return refuse(404, 'itemNotFound', 'Upload session not found.');
        const [, from, to, total] =
          /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '') ?? [];
        const body = bytesOf(request);
        const last = Number(to) === Number(total) - 1;
        if (from === undefined || Number(to) - Number(from) + 1 !== body.byteLength)
          return refuse(400, 'invalidRequest', 'Content-Range does not fit the content.');
        if (Number(from) !== session.received)
          return refuse(416, 'invalidRange', 'Fragments must follow each other.');
        if (!last && body.byteLength % fragmentUnit !== 0)
          return refuse(400, 'invalidRequest', 'A fragment must be a multiple of 320 KiB.');
        session.parts.push(body);
        session.received += body.byteLength;
        if (!last)
          return {
            status: 202,
            body: { expirationDateTime: expiry(world), nextExpectedRanges: [`${session.received}-`] },
          };
        sessions.delete(key);
        if (session.behaviour === 'fail' && childNamed(world, session.folder.id, session.name) !== undefined)
          return refuse(409, 'nameAlreadyExists', 'An item with the same name already exists.');
        const { status, item } = writeFile(
          world,
          session.folder,
          session.name,
          Buffer.concat(session.parts),
          'application/octet-stream',
        );
        return { status, body: itemBody(world, item) };
      },
    ),
  );

  app.get('/download/:item', (request, reply) => {
    const item = world.items.get(param(request, 'item'));
    const { tempauth } = z.object({ tempauth: z.string().catch('') }).parse(request.query);
    const content = item?.content === tempauth ? world.readContent(tempauth) : null;
    return content === null
      ? reply.code(401).send(errorBody(world, 'unauthenticated', 'The address has expired.'))
      : reply.type(item?.contentType ?? 'application/octet-stream').send(content);
  });
};
