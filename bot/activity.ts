import { z } from 'zod';
import type { ActionAnswer, Card, Incoming, Reply } from './incoming.ts';

/** How Teams writes what `incoming.ts` says. */

const short = z.string().max(500);
/** An activity as far as it is looked at; whatever else Teams sends is handed on. */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(60),
  id: short.min(1).optional(),
  name: short.optional(),
  channelId: short.optional(),
  serviceUrl: z.url().max(1_000),
  locale: z.string().max(40).optional(),
  replyToId: short.nullish(),
  text: z.string().max(28_000).nullish(),
  from: z.looseObject({ id: short, aadObjectId: short.nullish() }),
  recipient: z.looseObject({ id: short.optional() }).optional(),
  conversation: z.looseObject({
    id: short.min(1),
    conversationType: short.nullish(),
    tenantId: short.nullish(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: short }).optional(),
      channel: z.looseObject({ id: short }).optional(),
    })
    .nullish(),
  entities: z
    .array(z.looseObject({ type: short }))
    .max(200)
    .nullish(),
  attachments: z
    .array(z.looseObject({ contentType: short.nullish(), content: z.unknown().optional() }))
    .max(50)
    .nullish(),
  membersAdded: z
    .array(z.looseObject({ id: short }))
    .max(1_000)
    .nullish(),
  value: z.unknown().optional(),
});
export type ActivityIn = z.infer<typeof activitySchema>;

/** The value of an `adaptiveCard/action`. */
export const executeSchema = z.looseObject({
  action: z.looseObject({
    type: z.literal('Action.Execute'),
    verb: z.string().min(1).max(100),
    data: z.unknown().optional(),
  }),
});

const kindOf = (activity: ActivityIn): Incoming['conversation']['kind'] => {
  if (activity.conversation.conversationType === 'channel') return 'channel';
  return activity.conversation.conversationType === 'groupChat' ? 'group' : 'personal';
};

export const incomingOf = (activity: ActivityIn, id: string): Incoming => {
  const kind = kindOf(activity);
  const tenant = activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? '';
  const objectId = activity.from.aadObjectId ?? '';
  return {
    id,
    cause: `activity:${activity.conversation.id}:${id}`,
    conversation: { id: activity.conversation.id, kind },
    channelId:
      kind === 'channel'
        ? (activity.channelData?.channel?.id ?? activity.conversation.id.split(';')[0] ?? null)
        : null,
    locale: activity.locale ?? '',
    sender: tenant === '' || objectId === '' ? null : { tenant, objectId },
  };
};

/** `<at>Hafan</at> my actions` → `my actions`. Only mentions are taken out, and no other tag. */
const withoutMentions = (text: string): string => text.replaceAll(/<at\b[^>]*>.*?<\/at>/gis, ' ').trim();

const mentionSchema = z.looseObject({ type: z.literal('mention'), mentioned: z.looseObject({ id: short }) });

/**
 * With the permission to read a channel's messages Teams delivers every one of them: only those that mention the
 * bot are for it. In its own chat everything is.
 */
export const isForTheBot = (activity: ActivityIn): boolean =>
  kindOf(activity) === 'personal' ||
  (activity.entities ?? []).some((entity) => {
    const read = mentionSchema.safeParse(entity);
    return read.success && read.data.mentioned.id === activity.recipient?.id;
  });

const linkOfCard = /\/cases\/([A-Z]{2}-\d{4}-\d{4,})"/;

/** What somebody says: their words, and of a card of ours in the message the case that it is about. */
export const saidIn = (activity: ActivityIn): string => {
  const cards = (activity.attachments ?? []).filter(({ contentType }) => contentType === adaptiveCard);
  const named = cards.flatMap(({ content }) => linkOfCard.exec(JSON.stringify(content) ?? '')?.[1] ?? []);
  return [withoutMentions(activity.text ?? ''), ...named.slice(0, 1)].filter((part) => part !== '').join(' ');
};

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
export const cardAttachment = (card: Card) => ({
  contentType: adaptiveCard,
  content: card,
});

/** Text and card travel apart: together in one activity they lose the message's id (PLATFORM §5). */
export const activitiesOf = (reply: Reply, personal: boolean) => [
  ...(reply.text === undefined
    ? []
    : [
        {
          type: 'message',
          text: reply.text,
          textFormat: 'markdown',
          ...(personal && reply.suggestions !== undefined && reply.suggestions.length > 0
            ? {
                suggestedActions: {
                  to: [],
                  actions: reply.suggestions.map((title) => ({ type: 'imBack', title, value: title })),
                },
              }
            : {}),
        },
      ]),
  ...(reply.card === undefined ? [] : [{ type: 'message', attachments: [cardAttachment(reply.card)] }]),
];

/** The body of Teams' answer to a click (PLATFORM §5). */
export const answerBody = (answer: ActionAnswer) => {
  switch (answer.kind) {
    case 'card':
      return {
        statusCode: 200,
        type: adaptiveCard,
        value: answer.card,
      };
    case 'message':
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.text };
    case 'error':
      return {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: answer.code, message: answer.text },
      };
  }
};
