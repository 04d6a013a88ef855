import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { tenant } from '../tenant.ts';
import type { ChannelRecord, PostRecord, World } from '../world.ts';
import { rootItem } from '../world.ts';
import { answerGraph, GraphRefusal, originOf, param, readBody, readQuery, selected } from './answers.ts';
import type { GraphParts } from './answers.ts';
import { itemBody } from './files.ts';

const newChannel = z.strictObject({
  '@odata.type': z.literal('#microsoft.graph.channel').optional(),
  displayName: z.string().min(1),
  description: z.string().max(1024).nullish(),
  membershipType: z.enum(['standard', 'private', 'shared']).optional(),
});
const newTab = z.strictObject({
  displayName: z.string().min(1).max(128),
  'teamsApp@odata.bind': z.string(),
  configuration: z.strictObject({
    entityId: z.string().nullish(),
    contentUrl: z.url(),
    websiteUrl: z.url().nullish(),
    removeUrl: z.url().nullish(),
  }),
});

/** Teams' own list, written out a second time: a stand-in that shared the product's would agree with its mistakes. */
const badSigns = [...'~#%&*{}+/\\:<>?|\'",.'];
const badWords = /^(forms|con|conin\$|conout\$|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;

const findChannel = (world: World, team: string, id: string): ChannelRecord => {
  if (team !== tenant.teamId) throw new GraphRefusal(404, 'NotFound', `No team found with Group Id ${team}`);
  const channel = world.channels.get(id);
  if (channel === undefined || channel.deleted)
    throw new GraphRefusal(404, 'NotFound', 'Channel does not exist.');
  return channel;
};

const channelBody = (channel: ChannelRecord) => ({
  id: channel.id,
  createdDateTime: channel.createdAt,
  displayName: channel.name,
  description: channel.description,
  isFavoriteByDefault: null,
  email: '',
  tenantId: tenant.tenantId,
  webUrl: channelWebUrl(channel),
  membershipType: 'standard',
  isArchived: false,
});

export const channelWebUrl = (channel: Pick<ChannelRecord, 'id' | 'name'>): string =>
  `https://teams.rehearsal.example/l/channel/${encodeURIComponent(channel.id)}/${encodeURIComponent(channel.name)}?groupId=${tenant.teamId}&tenantId=${tenant.tenantId}`;

const messageBody = (post: PostRecord) => {
  const attachment = `card-${post.id}`;
  return {
    id: post.id,
    replyToId: null,
    etag: post.id,
    messageType: 'message',
    createdDateTime: post.at,
    lastModifiedDateTime: post.editedAt ?? post.at,
    lastEditedDateTime: post.editedAt,
    deletedDateTime: null,
    subject: null,
    importance: 'normal',
    locale: 'en-us',
    from:
      post.from.kind === 'bot'
        ? { application: { id: tenant.botId, displayName: post.from.name, applicationIdentityType: 'bot' } }
        : { user: { id: post.from.id, displayName: post.from.name, userIdentityType: 'aadUser' } },
    body: {
      contentType: 'html',
      content: post.card === undefined ? (post.text ?? '') : `<attachment id="${attachment}"></attachment>`,
    },
    channelIdentity: { teamId: tenant.teamId, channelId: post.place },
    attachments:
      post.card === undefined
        ? []
        : [
            {
              id: attachment,
              contentType: 'application/vnd.microsoft.card.adaptive',
              contentUrl: null,
              content: JSON.stringify(post.card),
              name: null,
            },
          ],
    mentions: [],
    reactions: [],
  };
};

export const channelRoutes = (app: FastifyInstance, parts: GraphParts): void => {
  const { world, faults } = parts;
  const context = (what: string): string => `https://graph.microsoft.com/v1.0/$metadata#${what}`;

  app.get('/teams/:team/channels', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      const { $select } = readQuery(request, ['$select']);
      findChannel(world, param(request, 'team'), tenant.generalChannelId);
      const value = world.channels
        .all()
        .filter((channel) => !channel.deleted)
        .map((channel) => selected(channelBody(channel), $select));
      return { status: 200, body: { '@odata.context': context('teams/channels'), value } };
    }),
  );

  app.post('/teams/:team/channels', (request, reply) =>
    answerGraph(parts, 'create-channel', reply, () => {
      findChannel(world, param(request, 'team'), tenant.generalChannelId);
      const wanted = readBody(request, newChannel, 'microsoft.graph.channel');
      const name = wanted.displayName;
      if ((wanted.membershipType ?? 'standard') !== 'standard')
        throw new GraphRefusal(400, 'BadRequest', 'The rehearsal has standard channels only.');
      if (name.length > 50)
        throw new GraphRefusal(
          400,
          'BadRequest',
          'Channel display name cannot be longer than 50 characters.',
        );
      if (
        badSigns.some((sign) => name.includes(sign)) ||
        [...name].some((sign) => sign < ' ') ||
        badWords.test(name) ||
        name.includes('_vti_') ||
        /^[_.\s]|[.\s]$/.test(name)
      )
        throw new GraphRefusal(400, 'BadRequest', 'Channel name contains invalid characters.');
      const taken =
        faults.strike('name-taken', 'create-channel') !== null ||
        world.channels.all().some((channel) => channel.name.toLowerCase() === name.toLowerCase());
      if (taken)
        throw new GraphRefusal(
          400,
          'NameAlreadyExists',
          'Channel name already existed, please use other name.',
        );
      const id = `19:${world.newId().replaceAll('-', '')}@thread.tacv2`;
      const folderId = `01${world.newId().replaceAll('-', '').toUpperCase()}`;
      world.items.put(folderId, {
        id: folderId,
        parent: rootItem,
        name,
        kind: 'folder',
        bytes: 0,
        createdAt: world.now(),
        modifiedAt: world.now(),
      });
      const channel = world.channels.put(id, {
        id,
        name,
        description: wanted.description ?? '',
        createdAt: world.now(),
        deleted: false,
        folderId,
      });
      return {
        status: 201,
        headers: { Location: `${originOf(request)}/v1.0/teams('${tenant.teamId}')/channels('${id}')` },
        body: { '@odata.context': context('teams/channels/$entity'), ...channelBody(channel) },
      };
    }),
  );

  app.get('/teams/:team/channels/:channel', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      const { $select } = readQuery(request, ['$select']);
      const channel = findChannel(world, param(request, 'team'), param(request, 'channel'));
      return { status: 200, body: selected(channelBody(channel), $select) };
    }),
  );

  app.get('/teams/:team/channels/:channel/tabs', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      readQuery(request, []);
      const channel = findChannel(world, param(request, 'team'), param(request, 'channel'));
      const value = world.tabs
        .all()
        .filter((tab) => tab.channelId === channel.id)
        .map(tabBody);
      return { status: 200, body: { '@odata.context': context('teams/channels/tabs'), value } };
    }),
  );

  app.post('/teams/:team/channels/:channel/tabs', (request, reply) =>
    answerGraph(parts, 'create-tab', reply, () => {
      const channel = findChannel(world, param(request, 'team'), param(request, 'channel'));
      const wanted = readBody(request, newTab, 'microsoft.graph.teamsTab');
      if (!wanted['teamsApp@odata.bind'].endsWith(`/v1.0/appCatalogs/teamsApps/${tenant.teamsAppId}`))
        throw new GraphRefusal(
          404,
          'NotFound',
          'App is not installed in the team, or is not in the catalogue.',
        );
      const id = world.newId();
      const tab = world.tabs.put(id, {
        id,
        channelId: channel.id,
        name: wanted.displayName,
        entityId: wanted.configuration.entityId ?? '',
        contentUrl: wanted.configuration.contentUrl,
        websiteUrl: wanted.configuration.websiteUrl ?? wanted.configuration.contentUrl,
        removeUrl: wanted.configuration.removeUrl ?? null,
      });
      return {
        status: 201,
        body: { '@odata.context': context('teams/channels/tabs/$entity'), ...tabBody(tab) },
      };
    }),
  );

  app.get('/teams/:team/channels/:channel/messages', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      const query = readQuery(request, ['$top', '$skiptoken']);
      const channel = findChannel(world, param(request, 'team'), param(request, 'channel'));
      const top = Number(query['$top'] ?? '20');
      if (!Number.isInteger(top) || top < 1 || top > 50)
        throw new GraphRefusal(400, 'BadRequest', 'Invalid page size specified: $top must be 1 to 50.');
      const from = Number(query['$skiptoken'] ?? '0');
      const newestFirst = world
        .postsIn(channel.id)
        .filter((post) => post.thread === post.id)
        .toReversed();
      const path = (request.url.split('?')[0] ?? '').replace(/^.*?\/v1\.0/, '/v1.0');
      return {
        status: 200,
        body: {
          '@odata.context': context('teams/channels/messages'),
          ...(from + top < newestFirst.length
            ? { '@odata.nextLink': `${originOf(request)}${path}?$top=${top}&$skiptoken=${from + top}` }
            : {}),
          value: newestFirst.slice(from, from + top).map(messageBody),
        },
      };
    }),
  );

  app.get('/teams/:team/channels/:channel/filesFolder', (request, reply) =>
    answerGraph(parts, 'files-folder', reply, () => {
      readQuery(request, []);
      const channel = findChannel(world, param(request, 'team'), param(request, 'channel'));
      const folder = world.items.get(channel.folderId);
      if (folder === undefined || faults.strike('slow-folder', 'files-folder') !== null)
        throw new GraphRefusal(
          404,
          'NotFound',
          'Folder location for this channel is not ready yet, please try again later.',
        );
      return {
        status: 200,
        body: { '@odata.context': context('teams/filesFolder'), ...itemBody(world, folder) },
      };
    }),
  );
};

const tabBody = (tab: {
  readonly id: string;
  readonly name: string;
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly removeUrl: string | null;
}) => ({
  id: tab.id,
  displayName: tab.name,
  webUrl: `https://teams.rehearsal.example/l/entity/${tab.id}`,
  configuration: {
    entityId: tab.entityId,
    contentUrl: tab.contentUrl,
    websiteUrl: tab.websiteUrl,
    removeUrl: tab.removeUrl,
  },
});
