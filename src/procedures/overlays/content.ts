import { createHash } from 'node:crypto';
import type { Contact, Edition } from '../types.ts';

/**
 * An edition as it is kept and hashed: without the people of its contacts. Who answers a telephone today is no
 * rule that a case keeps, and names and numbers have no place in a row that is never deleted.
 */
export const contentOf = (edition: object): string =>
  JSON.stringify(edition, (key, value: unknown) => (key === 'person' ? undefined : value));

/** Ten figures of the SHA-256 of an edition's content; its own id does not count. */
export const contentHash = (edition: object): string =>
  createHash('sha256')
    .update(contentOf({ ...edition, id: '' }))
    .digest('hex')
    .slice(0, 10);

/** The edition with those people in its contacts who are in the contacts of today. */
export const withPeopleOf = (edition: Edition, today: Edition): Edition => {
  const people = new Map(today.contacts.map(({ id, person }) => [id, person]));
  return {
    ...edition,
    contacts: edition.contacts.map(({ person: _before, ...contact }): Contact => {
      const person = people.get(contact.id);
      return person === undefined ? contact : { ...contact, person };
    }),
  };
};
