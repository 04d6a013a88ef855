import type { DraftBlock, NotificationTemplate } from '../../types.ts';
import {
  address,
  agency,
  date,
  provider,
  reference,
  registration,
  responsibleIndividual,
  service,
  signatory,
  signatoryRole,
} from '../../papers/draft-fields.ts';
import { heading, paragraph } from '../../papers/letter-frame.ts';

const aboutService: readonly DraftBlock[] = [
  heading('The service', 'Y gwasanaeth'),
  paragraph('Service: {service}', 'Gwasanaeth: {service}'),
  paragraph('Address: {address}', 'Cyfeiriad: {address}'),
  paragraph(
    'Registration number with Care Inspectorate Wales: {registration}',
    'Rhif cofrestru gydag Arolygiaeth Gofal Cymru: {registration}',
  ),
  paragraph('Provider: {provider}', 'Darparwr: {provider}'),
  paragraph(
    'Responsible individual: {responsible-individual}',
    'Unigolyn cyfrifol: {responsible-individual}',
  ),
];

const contact: readonly DraftBlock[] = [
  heading('Contact', 'Cyswllt'),
  paragraph(
    '{signatory}, {signatory-role}, {agency}. Case: {reference}. Date of this notification: {date}.',
    '{signatory}, {signatory-role}, {agency}. Achos: {reference}. Dyddiad yr hysbysiad hwn: {date}.',
  ),
  paragraph(
    'This notification is for regulators and commissioners. Please share it only with those who need it to keep people safe.',
    'Mae’r hysbysiad hwn ar gyfer rheoleiddwyr a chomisiynwyr. Rhannwch ef dim ond â’r rhai y mae arnynt ei angen i gadw pobl yn ddiogel.',
  ),
];

const recipients: NotificationTemplate['recipients'] = [
  {
    id: 'ciw',
    name: { en: 'Care Inspectorate Wales', cy: 'Arolygiaeth Gofal Cymru' },
    kind: 'regulator',
  },
  {
    id: 'social-care-wales',
    name: { en: 'Social Care Wales', cy: 'Gofal Cymdeithasol Cymru' },
    kind: 'regulator',
  },
  {
    id: 'health-board',
    name: { en: 'Local Health Board', cy: 'Bwrdd Iechyd Lleol' },
    kind: 'commissioner',
  },
  {
    id: 'other-commissioners',
    name: {
      en: 'Other councils and NHS bodies that commission from the service',
      cy: 'Awdurdodau lleol a chyrff GIG eraill sy’n comisiynu gan y gwasanaeth',
    },
    kind: 'commissioner',
  },
];

type Notification = Pick<NotificationTemplate, 'id' | 'cite' | 'also' | 'title' | 'fields'> & {
  /** What it says first. */
  readonly opening: DraftBlock;
  /** What it says between the service and whom to ask. */
  readonly body: readonly DraftBlock[];
};

/** A notification about one service to its regulators and other commissioners (Code 5.27, 6.6, 7.12). */
export const notification = ({ opening, body, ...of }: Notification): NotificationTemplate => ({
  ...of,
  fields: [
    reference,
    date,
    service,
    address,
    registration,
    provider,
    responsibleIndividual,
    ...of.fields,
    signatory,
    signatoryRole,
    agency,
  ],
  blocks: [opening, ...aboutService, ...body, ...contact],
  recipients,
});
