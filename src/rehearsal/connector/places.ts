import { findPerson, findPersonByObjectId, teamMembers } from '../people.ts';
import type { RehearsalPerson } from '../people.ts';
import { tenant } from '../tenant.ts';
import { generalFolder } from '../world.ts';
import type { World } from '../world.ts';
import type { Place } from './activities.ts';
import { botUserId, conversationId } from './activities.ts';

/** The chat of one person with the bot; it is there from the beginning and always the same. */
export const chatIdOf = (person: RehearsalPerson): string => `a:hafan-ymarfer-${person.id}`;

export const findChatPerson = (id: string): RehearsalPerson | undefined =>
  id.startsWith('a:hafan-ymarfer-') ? findPerson(id.slice('a:hafan-ymarfer-'.length)) : undefined;

/** A conversation id of the connector: a chat, a thread of a channel, or a channel (for a new thread). */
export const findPlace = (
  world: World,
  conversation: string,
): Place | { readonly kind: 'new-thread'; readonly channelId: string } | null => {
  if (findChatPerson(conversation) !== undefined) return { kind: 'chat', id: conversation };
  const [channelId = '', thread] = conversation.split(';messageid=');
  const channel = world.channels.get(channelId) ?? heardOf(world, channelId);
  if (channel === null || channel.deleted) return null;
  return thread === undefined ? { kind: 'new-thread', channelId } : { kind: 'channel', channelId, thread };
};

/** A channel that a Graph elsewhere made: its name is not known here. */
const heardOf = (world: World, id: string): ReturnType<World['channels']['put']> | null =>
  world.hearsOfChannels && id !== ''
    ? world.channels.put(id, {
        id,
        name: id,
        description: '',
        createdAt: world.now(),
        deleted: false,
        folderId: generalFolder,
      })
    : null;

/** By the connector's own id (`29:…`) or by object id. */
export const findMember = (id: string): RehearsalPerson | undefined =>
  findPersonByObjectId(id.startsWith('29:') ? id.slice(3) : id);

export const memberBody = (person: RehearsalPerson) => ({
  id: botUserId(person),
  name: person.name,
  aadObjectId: person.objectId,
  objectId: person.objectId,
  givenName: person.givenName,
  surname: person.name.slice(person.givenName.length + 1),
  email: person.mail,
  userPrincipalName: person.mail,
  tenantId: tenant.tenantId,
  userRole: 'user',
});

/** Who is in a conversation: the team in a channel, one person in a chat. */
export const membersOf = (place: Place | { readonly kind: 'new-thread' }): readonly RehearsalPerson[] => {
  if (place.kind !== 'chat') return teamMembers();
  const person = findChatPerson(conversationId(place));
  return person === undefined ? [] : [person];
};
