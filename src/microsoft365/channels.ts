import type { Channel, ChatMessage, TeamsTab } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import { OutsideProblem } from '../follow-up/ports.ts';
import type { Channels } from '../follow-up/ports.ts';
import { channelName, isChannelOf } from './channel-name.ts';
import type { Graph } from './client.ts';
import { readPages } from './client.ts';
import { isNameTaken, outside } from './problems.ts';
import { RefusedByGraph } from './wire.ts';

export interface ChannelSettings {
  readonly teamId: string;
  /** The app's id in the tenant's Teams catalogue. */
  readonly teamsAppId: string;
  /** Where a case's tab opens; `contentUrl` in Teams, `websiteUrl` in a browser. */
  readonly tabUrl: (ref: string) => { readonly contentUrl: string; readonly websiteUrl: string };
}

const channelSchema = z.object({
  id: z.string(),
  displayName: z.string(),
  webUrl: z.string().nullish(),
});
const tabSchema = z.object({
  id: z.string(),
  configuration: z.object({ entityId: z.string().nullish() }).nullish(),
});
const messageSchema = z.object({
  id: z.string(),
  deletedDateTime: z.string().nullish(),
  attachments: z
    .array(z.object({ contentType: z.string().nullish(), content: z.string().nullish() }))
    .nullish(),
});
const createdSchema = z.object({ id: z.string() });

/** How many names are tried for one case; each taken one is a deleted channel's, for 30 days. */
const attempts = 9;
const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

export const createChannels = (graph: Graph, settings: ChannelSettings): Channels => {
  const team = `/teams/${encodeURIComponent(settings.teamId)}`;
  const channelPath = (where: { readonly teamId: string; readonly channelId: string }): string =>
    `/teams/${encodeURIComponent(where.teamId)}/channels/${encodeURIComponent(where.channelId)}`;

  const findChannel = async (ref: string): Promise<z.infer<typeof channelSchema> | undefined> =>
    (await readPages(graph, `${team}/channels?$select=id,displayName,webUrl`, channelSchema)).find((c) =>
      isChannelOf(ref, c.displayName),
    );

  const createChannel = async (
    name: string,
    description: string,
  ): Promise<z.infer<typeof channelSchema> | 'taken'> => {
    const body: Channel = {
      displayName: name,
      description: description.slice(0, 1024),
      membershipType: 'standard',
    };
    try {
      return channelSchema.parse(await graph.write(`${team}/channels`).post(body));
    } catch (error) {
      if (error instanceof RefusedByGraph && isNameTaken(error)) return 'taken';
      throw error;
    }
  };

  return {
    ensureChannel: (want) =>
      outside(async () => {
        // 1. It may be there already: an answer that was lost, an attempt that was cut off.
        let channel = await findChannel(want.ref);
        // 2. Under the first name that is free; a taken one may also be our own, made a moment ago.
        for (let attempt = 1; channel === undefined && attempt <= attempts; attempt++) {
          const made = await createChannel(
            channelName(want.ref, want.serviceName, attempt),
            want.description,
          );
          channel = made === 'taken' ? await findChannel(want.ref) : made;
        }
        if (channel === undefined) throw new OutsideProblem({ kind: 'conflict', code: 'NameAlreadyExists' });
        return {
          teamId: settings.teamId,
          channelId: channel.id,
          name: channel.displayName,
          webUrl: channel.webUrl ?? '',
        };
      }),

    ensureTab: (want) =>
      outside(async () => {
        const path = `${channelPath(want)}/tabs`;
        const tabs = await readPages(graph, path, tabSchema);
        const standing = tabs.find((tab) => tab.configuration?.entityId === want.ref);
        if (standing !== undefined) return { tabId: standing.id };
        const body: TeamsTab & { readonly 'teamsApp@odata.bind': string } = {
          displayName: want.name,
          'teamsApp@odata.bind': `${graph.base}/appCatalogs/teamsApps/${settings.teamsAppId}`,
          configuration: { entityId: want.ref, ...settings.tabUrl(want.ref) },
        };
        return { tabId: createdSchema.parse(await graph.write(path).post(body)).id };
      }),

    findCard: (where) =>
      outside(async () => {
        // The quoted mark stands in the card's own JSON; one mark is never taken for the beginning of another.
        const quoted = JSON.stringify(where.mark);
        const carries = (message: z.infer<typeof messageSchema>): boolean =>
          (message.deletedDateTime ?? null) === null &&
          (message.attachments ?? []).some(
            (a) => a.contentType === adaptiveCard && (a.content ?? '').includes(quoted),
          );
        const messages = await readPages(
          graph,
          `${channelPath(where)}/messages?$top=50`,
          messageSchema,
          (page) => page.some(carries),
        );
        const message: Pick<ChatMessage, 'id'> | undefined = messages.find(carries);
        if (message?.id === undefined) return null;
        return { activityId: message.id, conversationId: `${where.channelId};messageid=${message.id}` };
      }),
  };
};
