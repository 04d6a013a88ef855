import type { CaseValue, DraftBlock, DraftField, LetterTemplate } from '../../../types.ts';

/** What the review's letters and reports are made of. Names stand after a colon, where Welsh need not mutate them. */

export const known = (
  id: string,
  from: CaseValue,
  en: string,
  cy: string,
  kind: 'line' | 'text' | 'list' = 'line',
  required = true,
): DraftField => ({ id, label: { en, cy }, from, kind, required });

export const asked = (
  id: string,
  kind: DraftField['kind'],
  required: boolean,
  en: string,
  cy: string,
): DraftField => ({ id, label: { en, cy }, kind, required });

/** `when` names the field without which the paragraph is left out. */
export const paragraph = (en: string, cy: string, when?: string): DraftBlock =>
  when === undefined
    ? { kind: 'paragraph', text: { en, cy } }
    : { kind: 'paragraph', text: { en, cy }, if: when };

export const heading = (en: string, cy: string, when?: string): DraftBlock =>
  when === undefined
    ? { kind: 'heading', text: { en, cy } }
    : { kind: 'heading', text: { en, cy }, if: when };

/** A lead-in and the lines of a field under it; both left out when the field is empty. */
export const listOf = (field: string, en: string, cy: string): DraftBlock => ({
  kind: 'list',
  text: { en, cy },
  if: field,
  each: field,
});

/** The fields that head every draft. */
export const about: readonly DraftField[] = [
  known('reference', 'reference', 'Case reference', 'Cyfeirnod yr achos'),
  known('date', 'today', 'Date', 'Dyddiad'),
  known('service', 'service-name', 'Services under review', 'Gwasanaethau dan adolygiad'),
  known('council', 'lead-agency', 'Council', 'Awdurdod lleol'),
];

const signed: readonly DraftField[] = [
  known('signatory', 'lead-officer', 'Signed by', 'Llofnodwyd gan'),
  known('signatory-role', 'lead-officer-role', 'Role', 'Rôl'),
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
    fields: [...about, ...fields, ...signed],
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
