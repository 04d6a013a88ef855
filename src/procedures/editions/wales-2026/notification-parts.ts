import type { DraftBlock, NotificationTemplate } from '../../types.ts';
import { heading, paragraph } from './letter-frame.ts';

export const aboutService: readonly DraftBlock[] = [
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

export const contact: readonly DraftBlock[] = [
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

export const recipients: NotificationTemplate['recipients'] = [
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
