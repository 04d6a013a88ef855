import type { Person } from '../src/access/person.ts';
import { personKey } from '../src/case/commands.ts';
import type { Language } from '../src/procedures/types.ts';
import type { Incoming } from './incoming.ts';
import type { BotParts } from './parts.ts';

export interface Known {
  readonly person: Person;
  /** Their recorded choice; null while they have made none. */
  readonly chosen: Language | null;
}

/** What Teams says before the person has chosen. */
export const languageOfLocale = (locale: string): Language =>
  locale.toLowerCase().startsWith('cy') ? 'cy' : 'en';

/** Who wrote or clicked: by tenant and object id, never by name or mail. Null for anybody without Hafan. */
export const createWho =
  ({ people, languages, settings }: Pick<BotParts, 'people' | 'languages' | 'settings'>) =>
  async (incoming: Pick<Incoming, 'sender' | 'locale'>): Promise<Known | null> => {
    const { sender } = incoming;
    if (sender === null || sender.tenant !== settings.tenantId) return null;
    const found = await people.find(sender.objectId);
    if (found === null) return null;
    const chosen = await languages.get(personKey(sender));
    return {
      chosen,
      person: {
        tenant: sender.tenant,
        objectId: found.objectId,
        name: found.name,
        agency: found.agency,
        mail: found.mail,
        roles: found.roles,
        language: chosen ?? languageOfLocale(incoming.locale),
      },
    };
  };
