import { date, known, reference, signatory, signatoryRole } from '../../../papers/draft-fields.ts';
import { paragraph } from '../../../papers/letter-frame.ts';
import type { DraftBlock, DraftField, LetterTemplate } from '../../../types.ts';

/** What the review's letters and reports are made of. Names stand after a colon, where Welsh need not mutate them. */

/** The fields that head every draft. */
export const about: readonly DraftField[] = [
  reference,
  date,
  known('service', 'service-name', 'Services under review', 'Gwasanaethau dan adolygiad'),
  known('council', 'lead-agency', 'Council', 'Awdurdod lleol'),
];

/** A letter of the council to CIW or, of the last kind, to the Welsh Ministers. */
export const letter = (
  parts: Pick<LetterTemplate, 'id' | 'cite' | 'also' | 'title' | 'subject' | 'fields'> & {
    readonly body: readonly DraftBlock[];
  },
): LetterTemplate => {
  const { body, fields, ...rest } = parts;
  return {
    ...rest,
    to: 'partners',
    fields: [...about, ...fields, signatory, signatoryRole],
    blocks: [
      paragraph('{date}', '{date}'),
      paragraph(
        'Council: {council} · Services: {service} · Our reference: {reference}',
        'Awdurdod lleol: {council} · Gwasanaethau: {service} · Ein cyfeirnod: {reference}',
      ),
      paragraph('Dear colleague,', 'Annwyl gydweithiwr,'),
      ...body,
      paragraph('Yours sincerely,', 'Yn gywir,'),
      paragraph('{signatory}, {signatory-role}', '{signatory}, {signatory-role}'),
      paragraph('{council}', '{council}'),
    ],
  };
};
