import type { Contact, Edition } from '../types.ts';
import { idsOf, noteRepeated, noteTo } from './entries.ts';
import type { OverlayProblem } from './problem.ts';
import type { Overlay } from './read-overlay.ts';

type ContactsFile = NonNullable<Overlay['contacts']>;

/** Who the national contacts are in this council, and contacts of its own. */
export const layContacts = (
  edition: Edition,
  contacts: ContactsFile,
  problems: OverlayProblem[],
): Edition => {
  const { people, add } = contacts.value;
  const note = noteTo(problems, contacts);
  const ids = idsOf(edition.contacts);

  noteRepeated(note, 'people', people);
  noteRepeated(note, 'add', add, ids);
  people.forEach(({ id }, index) => {
    if (!ids.has(id))
      note(
        ['people', index, 'id'],
        `The edition has no contact "${id}"`,
        `Write one of: ${[...ids].join(', ')}. A contact of your own goes under "add".`,
      );
  });

  return {
    ...edition,
    contacts: [
      ...edition.contacts.map((contact): Contact => {
        const found = people.find(({ id }) => id === contact.id);
        if (found === undefined) return contact;
        const { id: _id, ...person } = found;
        return { ...contact, person };
      }),
      ...add,
    ],
  };
};
