import type { Text } from '../procedures/types.ts';
import type { ReportFieldId } from './commands.ts';

/** The parts of a situation report (PFP App. C); the same for every case that it is filed into. */
export const reportFields: readonly {
  readonly id: ReportFieldId;
  readonly label: Text;
  readonly required: boolean;
}[] = [
  { id: 'situation', label: { en: 'The situation', cy: 'Y sefyllfa' }, required: true },
  {
    id: 'numbers',
    label: {
      en: 'Services, cases and people affected',
      cy: 'Gwasanaethau, achosion a phobl yr effeithir arnynt',
    },
    required: true,
  },
  {
    id: 'staffing',
    label: { en: 'Staffing today and tonight', cy: 'Staffio heddiw a heno' },
    required: true,
  },
  {
    id: 'overdue-duties',
    label: { en: 'What is overdue', cy: 'Yr hyn sydd wedi mynd heibio’r terfyn amser' },
    required: false,
  },
  { id: 'risks', label: { en: 'Risks', cy: 'Risgiau' }, required: false },
  { id: 'decisions', label: { en: 'Decisions', cy: 'Penderfyniadau' }, required: false },
  {
    id: 'actions',
    label: { en: 'Actions of the shared plan', cy: 'Camau’r cynllun ar y cyd' },
    required: false,
  },
  {
    id: 'capacity',
    label: { en: 'Other provision in the area', cy: 'Darpariaeth arall yn yr ardal' },
    required: false,
  },
  {
    id: 'authorities',
    label: { en: 'Authorities told and heard', cy: 'Awdurdodau a hysbyswyd ac a glywyd' },
    required: false,
  },
  { id: 'communications', label: { en: 'Communication', cy: 'Cyfathrebu' }, required: false },
  { id: 'next-steps', label: { en: 'Next steps', cy: 'Camau nesaf' }, required: false },
];
