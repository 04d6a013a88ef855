import type { DraftBlock, DraftField, LetterTemplate } from '../types.ts';
import {
  agency,
  date,
  provider,
  reference,
  registration,
  responsibleIndividual,
  service,
  signatory,
  signatoryRole,
} from './draft-fields.ts';

/** A paragraph of a letter; `when` names the field without which it is left out. */
export const paragraph = (en: string, cy: string, when?: string): DraftBlock =>
  when === undefined
    ? { kind: 'paragraph', text: { en, cy } }
    : { kind: 'paragraph', text: { en, cy }, if: when };

/** A lead-in and, under it, the lines of a field; both left out when the field is empty. */
export const listOf = (field: string, en: string, cy: string): DraftBlock => ({
  kind: 'list',
  text: { en, cy },
  if: field,
  each: field,
});

export const heading = (en: string, cy: string, when?: string): DraftBlock =>
  when === undefined
    ? { kind: 'heading', text: { en, cy } }
    : { kind: 'heading', text: { en, cy }, if: when };

/** Names stand after a colon, never inside a Welsh sentence, where they would have to mutate. */
const about: readonly DraftBlock[] = [
  paragraph('{date}', '{date}'),
  paragraph(
    'Service: {service} · Registration number: {registration} · Provider: {provider} · Case: {reference}',
    'Gwasanaeth: {service} · Rhif cofrestru: {registration} · Darparwr: {provider} · Achos: {reference}',
  ),
];

const signed: readonly DraftBlock[] = [
  paragraph('Yours sincerely,', 'Yn gywir,'),
  paragraph('{signatory}, {signatory-role}', '{signatory}, {signatory-role}'),
  paragraph('{agency}', '{agency}'),
];

type Letter = Pick<LetterTemplate, 'id' | 'cite' | 'also' | 'title' | 'subject' | 'fields'> & {
  readonly body: readonly DraftBlock[];
};

const framed = (letter: Letter, opening: readonly DraftBlock[], fields: readonly DraftField[]) => ({
  id: letter.id,
  cite: letter.cite,
  ...(letter.also === undefined ? {} : { also: letter.also }),
  ...(letter.also === undefined ? {} : { also: letter.also }),
  title: letter.title,
  subject: letter.subject,
  fields: [
    reference,
    date,
    service,
    registration,
    provider,
    ...fields,
    ...letter.fields,
    signatory,
    signatoryRole,
    agency,
  ],
  blocks: [...about, ...opening, ...letter.body, ...signed],
});

/** A letter to the provider, addressed to its responsible individual. */
export const providerLetter = (letter: Letter): LetterTemplate => ({
  ...framed(
    letter,
    [paragraph('Dear {responsible-individual},', 'Annwyl {responsible-individual},')],
    [responsibleIndividual],
  ),
  to: 'provider',
});

/** A letter to many people: always in both languages (NF 1.61–1.69). */
export const letterToPeople = (letter: Letter): LetterTemplate => ({
  ...framed(letter, [], []),
  to: 'people-and-families',
  alwaysBoth: true,
});

/** A letter to staff, unions or partner bodies: they are many, so in both languages too. */
export const letterToPartners = (letter: Letter): LetterTemplate => ({
  ...framed(letter, [], []),
  to: 'partners',
  alwaysBoth: true,
});
