import type { DraftBlock, DraftField, ReportTemplate } from '../types.ts';
import {
  agency,
  date,
  known,
  provider,
  reference,
  service,
  signatory,
  signatoryRole,
} from './draft-fields.ts';
import { heading, listOf, paragraph } from './letter-frame.ts';

type Report = Pick<ReportTemplate, 'id' | 'cite' | 'also' | 'kind' | 'title' | 'fields'> & {
  readonly body: readonly DraftBlock[];
};

/** A report about one case: what it is about first, who stands behind it last. */
export const report = ({ body, ...of }: Report): ReportTemplate => ({
  ...of,
  fields: [reference, date, service, provider, ...of.fields, signatory, signatoryRole, agency],
  blocks: [
    paragraph(
      'Service: {service} · Provider: {provider} · Case: {reference} · Date: {date}',
      'Gwasanaeth: {service} · Darparwr: {provider} · Achos: {reference} · Dyddiad: {date}',
    ),
    ...body,
    heading('Prepared by', 'Paratowyd gan'),
    paragraph('{signatory}, {signatory-role}, {agency}', '{signatory}, {signatory-role}, {agency}'),
  ],
});

/** A list that the case keeps: the heading goes when the list is empty. */
export const kept = (
  field: string,
  title: readonly [en: string, cy: string],
  lead: readonly [en: string, cy: string],
): readonly DraftBlock[] => [heading(...title, field), listOf(field, ...lead)];

const optionalList = (id: string, from: NonNullable<DraftField['from']>, en: string, cy: string) =>
  known(id, from, en, cy, 'list', false);

export const stage = known('stage', 'stage', 'Stage', 'Cam');
export const openedOn = known('opened-on', 'opened-on', 'Opened on', 'Agorwyd ar');
export const closesOn = known(
  'closes-on',
  'closes-on',
  'The service closes on',
  'Mae’r gwasanaeth yn cau ar',
  'line',
  false,
);
export const group = optionalList('group', 'group', 'The group', 'Y grŵp');
export const criteria = optionalList('criteria', 'criteria', 'Grounds of the case', 'Seiliau’r achos');
export const rootCauses = optionalList('root-causes', 'root-causes', 'Root causes', 'Achosion sylfaenol');
export const risks = optionalList('risks', 'risks', 'Risks', 'Risgiau');
export const decisions = optionalList('decisions', 'decisions', 'Decisions', 'Penderfyniadau');
export const answers = optionalList('answers', 'answers', 'Questions decided', 'Cwestiynau a benderfynwyd');
export const milestones = optionalList(
  'milestones',
  'milestones',
  'Events and dates',
  'Digwyddiadau a dyddiadau',
);
export const openActions = optionalList('actions', 'open-actions', 'Open actions', 'Camau gweithredu agored');
export const allActions = optionalList('actions', 'all-actions', 'Actions', 'Camau gweithredu');
export const openDuties = optionalList('open-duties', 'open-duties', 'Open duties', 'Dyletswyddau agored');
export const overdueDuties = optionalList(
  'overdue-duties',
  'overdue-duties',
  'Overdue',
  'Wedi mynd heibio’r terfyn amser',
);
export const complaints = optionalList('complaints', 'complaints', 'Complaints', 'Cwynion');
export const referrals = optionalList('referrals', 'referrals', 'Referrals', 'Atgyfeiriadau');
export const communications = optionalList('communications', 'communications', 'Communication', 'Cyfathrebu');
export const progress = optionalList('progress', 'progress', 'Progress', 'Cynnydd');
export const lessons = optionalList('lessons', 'lessons', 'Lessons recorded', 'Gwersi a gofnodwyd');
export const recentEntries = optionalList(
  'recent',
  'recent-entries',
  'Recorded in the last 24 hours',
  'A gofnodwyd yn y 24 awr ddiwethaf',
);
