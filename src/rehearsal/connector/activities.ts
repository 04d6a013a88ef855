import { escapeHtml } from '../../documents/to-html.ts';
import type { RehearsalPerson } from '../people.ts';
import { tenant } from '../tenant.ts';

/** Activities as Teams sends them to a bot's messaging endpoint. */
export type Activity = Readonly<Record<string, unknown>>;

export interface Setting {
  /** Where the bot answers, e.g. `http://127.0.0.1:3978/connector`. */
  readonly serviceUrl: string;
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** What the person's Teams is set to. */
  readonly locale: string;
  readonly person: RehearsalPerson;
}

export type Place =
  | { readonly kind: 'chat'; readonly id: string }
  | { readonly kind: 'channel'; readonly channelId: string; readonly thread: string };

/** Ids as the Bot connector has them: people are told apart by `aadObjectId`, not by this. */
export const botUserId = (person: Pick<RehearsalPerson, 'objectId'>): string => `29:${person.objectId}`;
export const botAccount = { id: `28:${tenant.botId}`, name: tenant.botName } as const;

export const conversationId = (place: Place): string =>
  place.kind === 'chat'
    ? place.id
    : place.thread === ''
      ? place.channelId
      : `${place.channelId};messageid=${place.thread}`;

const zone = 'Europe/London';

const common = (setting: Setting, place: Place) => ({
  id: setting.id,
  channelId: 'msteams',
  serviceUrl: setting.serviceUrl,
  timestamp: setting.at,
  localTimestamp: setting.at,
  localTimezone: zone,
  locale: setting.locale,
  from: {
    id: botUserId(setting.person),
    name: setting.person.name,
    aadObjectId: setting.person.objectId,
  },
  recipient: botAccount,
  conversation:
    place.kind === 'chat'
      ? { id: place.id, conversationType: 'personal', tenantId: tenant.tenantId }
      : {
          id: conversationId(place),
          conversationType: 'channel',
          isGroup: true,
          tenantId: tenant.tenantId,
          name: undefined,
        },
  channelData:
    place.kind === 'chat'
      ? { tenant: { id: tenant.tenantId } }
      : {
          teamsChannelId: place.channelId,
          teamsTeamId: tenant.teamThread,
          channel: { id: place.channelId },
          team: { id: tenant.teamThread, aadGroupId: tenant.teamId },
          tenant: { id: tenant.tenantId },
        },
});

const clientInfo = (setting: Setting) => ({
  type: 'clientInfo',
  locale: setting.locale,
  country: 'GB',
  platform: 'Web',
  timezone: zone,
});

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
type Card = Readonly<Record<string, unknown>>;

/** A message to colleagues. The bot gets it too where it may read the channel's messages, and is not mentioned. */
const cardMessageActivity = (setting: Setting, place: Place, text: string, card: Card): Activity => ({
  ...common(setting, place),
  type: 'message',
  textFormat: 'plain',
  text,
  attachments: [
    { contentType: adaptiveCard, content: card },
    { contentType: 'text/html', content: `<div><div>${escapeHtml(text)}</div></div>` },
  ],
  entities: [clientInfo(setting)],
});

export const messageActivity = (setting: Setting, place: Place, text: string, card?: Card): Activity => {
  if (card !== undefined) return cardMessageActivity(setting, place, text, card);
  const mention = `<at>${tenant.botName}</at>`;
  const said = place.kind === 'chat' ? text : `${mention} ${text}`;
  return {
    ...common(setting, place),
    type: 'message',
    textFormat: 'plain',
    text: said,
    attachments: [{ contentType: 'text/html', content: `<div><div>${escapeHtml(said)}</div></div>` }],
    entities: [
      clientInfo(setting),
      ...(place.kind === 'chat' ? [] : [{ type: 'mention', mentioned: botAccount, text: mention }]),
    ],
  };
};

/** What a bot hears first when it is installed for a person: both of these, in this order. */
export const installationActivities = (setting: Setting, place: Place): readonly Activity[] => [
  {
    ...common({ ...setting, id: `f:${setting.id}-member` }, place),
    type: 'conversationUpdate',
    membersAdded: [botAccount],
  },
  {
    ...common({ ...setting, id: `f:${setting.id}-install` }, place),
    type: 'installationUpdate',
    action: 'add',
    entities: [clientInfo(setting)],
  },
];

export const cardActionActivity = (
  setting: Setting,
  place: Place,
  click: {
    readonly activityId: string;
    readonly verb: string;
    readonly data: Readonly<Record<string, unknown>>;
  },
): Activity => ({
  ...common(setting, place),
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: click.activityId,
  entities: [clientInfo(setting)],
  value: {
    action: { type: 'Action.Execute', verb: click.verb, data: click.data },
    trigger: 'manual',
  },
});

/** What Teams asks while a person writes a message: nothing of the message itself is in it. */
export const composeActivity = (
  setting: Setting,
  place: Place,
  asked: { readonly name: 'query' | 'queryLink'; readonly value: unknown },
): Activity => {
  const { channelData, ...rest } = common(setting, place);
  return {
    ...rest,
    channelData: { ...channelData, source: { name: 'compose' } },
    type: 'invoke',
    name: `composeExtension/${asked.name}`,
    entities: [clientInfo(setting)],
    value: asked.value,
  };
};
