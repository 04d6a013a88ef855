import type { CalendarEntry } from '../../types.ts';

const asRequired = { en: 'As required', cy: 'Yn ôl yr angen' };
const yearly = { en: 'Once a year', cy: 'Unwaith y flwyddyn' };

/** Every line of Annex 1, and after them what the council itself owes in the year (CIW 6). */
export const calendar: readonly CalendarEntry[] = [
  {
    id: 'heads-of-service-meeting',
    cite: 'CIW Annex 1',
    also: ['CIW 5.8'],
    title: {
      en: 'Assurance meeting with heads of service',
      cy: 'Cyfarfod sicrwydd gyda phenaethiaid gwasanaeth',
    },
    frequency: { en: 'Up to twice a year', cy: 'Hyd at ddwywaith y flwyddyn' },
    responsible: 'regulator',
  },
  {
    id: 'director-meeting',
    cite: 'CIW Annex 1',
    also: ['CIW 5.8'],
    title: {
      en: 'Assurance meeting with the director of social services',
      cy: 'Cyfarfod sicrwydd gyda’r cyfarwyddwr gwasanaethau cymdeithasol',
    },
    frequency: { en: 'Once a year, or as required', cy: 'Unwaith y flwyddyn, neu yn ôl yr angen' },
    responsible: 'regulator',
  },
  {
    id: 'chief-executive-meeting',
    cite: 'CIW Annex 1',
    also: ['CIW 5.8'],
    title: {
      en: 'Joint regulators’ meeting with the chief executive (Audit Wales, Estyn and Care Inspectorate Wales)',
      cy: 'Cyfarfod y rheoleiddwyr ar y cyd â’r prif weithredwr (Archwilio Cymru, Estyn ac Arolygiaeth Gofal Cymru)',
    },
    frequency: yearly,
    responsible: 'regulator',
  },
  {
    id: 'improvement-conference',
    cite: 'CIW Annex 1',
    also: ['CIW 5.11'],
    title: { en: 'Improvement conference', cy: 'Cynhadledd wella' },
    frequency: { en: 'As the inspectorate decides', cy: 'Fel y penderfyna’r arolygiaeth' },
    responsible: 'regulator',
  },
  {
    id: 'extraordinary-meeting',
    cite: 'CIW Annex 1',
    also: ['CIW 5.8'],
    title: { en: 'Extraordinary assurance meeting', cy: 'Cyfarfod sicrwydd eithriadol' },
    frequency: asRequired,
    responsible: 'regulator',
  },
  {
    id: 'performance-evaluation-inspection',
    cite: 'CIW Annex 1',
    also: ['CIW 5.9'],
    title: { en: 'Performance evaluation inspection', cy: 'Arolygiad gwerthuso perfformiad' },
    frequency: asRequired,
    responsible: 'regulator',
  },
  {
    id: 'assurance-check',
    cite: 'CIW Annex 1',
    also: ['CIW 5.7'],
    title: { en: 'Assurance check', cy: 'Gwiriad sicrwydd' },
    frequency: asRequired,
    responsible: 'regulator',
  },
  {
    id: 'improvement-check',
    cite: 'CIW Annex 1',
    also: ['CIW 5.10'],
    title: { en: 'Improvement check', cy: 'Gwiriad gwella' },
    frequency: {
      en: 'May follow an inspection or check; when depends on how things stand locally',
      cy: 'Gall ddilyn arolygiad neu wiriad; mae’r amseru’n dibynnu ar yr amgylchiadau lleol',
    },
    responsible: 'regulator',
  },
  {
    id: 'directors-report',
    cite: 'CIW 6.1',
    title: {
      en: 'Annual report of the director of social services, published and sent to the inspectorate',
      cy: 'Adroddiad blynyddol y cyfarwyddwr gwasanaethau cymdeithasol, wedi’i gyhoeddi a’i anfon at yr arolygiaeth',
    },
    frequency: yearly,
    responsible: 'council',
  },
  {
    id: 'performance-data',
    cite: 'CIW 6.2',
    title: { en: 'Performance data for the inspectorate', cy: 'Data perfformiad ar gyfer yr arolygiaeth' },
    frequency: { en: 'At least every three months', cy: 'O leiaf bob tri mis' },
    responsible: 'council',
  },
];
