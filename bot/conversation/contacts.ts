import { contactViews } from '../../src/case/view/course.ts';
import { contactsCard } from '../cards/contacts/contacts.ts';
import { partUrl } from '../cards/drawing.ts';
import { nextSteps, type Intent } from './intent.ts';
import { oneCase } from './one-case.ts';

/** "Who do I call", "out of hours": an emergency must not end in "which case?". */
export const contacts: Intent = {
  name: 'contacts',
  phrases: {
    en: [
      'who do i call',
      'who to call',
      'who should i call',
      'who do i ring',
      'out of hours',
      'on call',
      'contacts',
      'key contacts',
      'phone number',
      'telephone numbers',
      'emergency contact',
    ],
    cy: [
      "pwy i'w ffonio",
      'pwy ddylwn i ffonio',
      'pwy i ffonio',
      'tu allan i oriau',
      'ar alwad',
      'cysylltiadau',
      'cysylltiadau allweddol',
      'rhif ffon',
      'rhifau ffon',
      'cyswllt brys',
    ],
  },
  async answer(turn) {
    const { parts, say, voice } = turn;
    // Names and numbers are nothing for a channel to keep.
    if (turn.shared) return [{ text: say('bot.inYourChat'), suggestions: nextSteps(turn) }];
    const found = await oneCase(turn);
    if ('view' in found) {
      const { view } = found;
      const url = partUrl({ view, baseUrl: parts.settings.baseUrl }, 'contacts');
      const subtitle = `${view.ref} · ${view.service.name}`;
      return [
        { card: contactsCard({ voice, subtitle, contacts: view.contacts, url }) },
        { text: say('bot.openNext'), suggestions: nextSteps(turn) },
      ];
    }
    return [
      { text: say('botProcedures.contactsNoCase') },
      {
        card: contactsCard({
          voice,
          contacts: contactViews(parts.editions.current()),
          url: `${parts.settings.baseUrl}/tab/#/`,
        }),
      },
      ...found.replies,
    ];
  },
};
