import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { CaseView } from '../../../src/case/view-schema.ts';
import { asWritten } from '../as-written.ts';
import { cut, faint, fitting, frame, link, plain, say, type Notice } from '../frame.ts';
import type { Voice } from '../voice.ts';

/** Whom to call: name, number and deputy of each contact, those told first at activation first (PFP 4.3, 5). */

type Contact = CaseView['contacts'][number];

const contactPart = (voice: Voice, { title, cite, person }: Contact): CardElementArray =>
  person === null
    ? []
    : [
        say(`${voice.heading(title)} (${cite})`, { spacing: 'Medium' }),
        plain(`${person.name} · ${person.phone}`, { bold: true }),
        ...(person.deputy === null
          ? []
          : [
              plain(
                voice.label((tell) =>
                  tell('cardsProcedures.contacts.deputy', {
                    name: person.deputy?.name ?? '',
                    phone: person.deputy?.phone ?? '',
                  }),
                ),
              ),
            ]),
        ...(person.outOfHours === null
          ? []
          : [
              plain(
                voice.label((tell) => tell('tabCase.contact.outOfHours', { text: person.outOfHours ?? '' })),
              ),
            ]),
      ];

/** Roles without anybody that are named; fifty of them would be a wall between a caller and the numbers. */
const MOST_UNSET = 8;

export const contactsCard = (wanted: {
  readonly voice: Voice;
  /** Of the case, if it is about one. */
  readonly subtitle?: string | undefined;
  readonly contacts: readonly Contact[];
  readonly url: string;
  readonly notice?: Notice | undefined;
}): IAdaptiveCard => {
  const { voice, contacts } = wanted;
  const inOrder = contacts.toSorted((a, b) => Number(b.activation) - Number(a.activation));
  const named = inOrder.filter(({ person }) => person !== null);
  const unset = inOrder.filter(({ person }) => person === null);
  return fitting((detail) => {
    const most = { full: 40, short: 20, bare: 10 }[detail];
    return frame({
      voice,
      title: voice.label((tell) => tell('tabCase.contact.title')),
      subtitle: wanted.subtitle,
      notice: wanted.notice,
      body: [
        say(
          named.length === 0
            ? voice.line((tell) => `${tell('tabCase.contact.none')}. ${tell('tabCase.contact.noneText')}`)
            : voice.line((tell) => tell('tabCase.contact.intro')),
        ),
        ...named.slice(0, most).flatMap((contact) => contactPart(voice, contact)),
        ...(unset.length === 0
          ? []
          : [
              faint(
                cut(
                  voice.line((tell, language) =>
                    tell('cardsProcedures.contacts.unset', {
                      titles: unset
                        .slice(0, MOST_UNSET)
                        .map(({ title }) => asWritten(title[language]))
                        .join('; '),
                    }),
                  ),
                  6_000,
                ),
              ),
              ...(unset.length > MOST_UNSET
                ? [
                    faint(
                      voice.label((tell) => tell('cards.moreInTab', { count: unset.length - MOST_UNSET })),
                    ),
                  ]
                : []),
            ]),
      ],
      actions: [
        link(
          voice.label((tell) => tell('cards.openInTab')),
          wanted.url,
        ),
      ],
    });
  });
};
