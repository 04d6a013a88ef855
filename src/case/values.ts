import type { CaseValue, Language } from '../procedures/types.ts';
import type { ActionView, CaseView } from './view-schema.ts';

/** What letters and notifications take from a case: one text a value, empty where the case has none. */

/** How dates and times are said, given by `calendar/`; a list has one entry a line. */
export interface Wording {
  /** ISO date. */
  readonly today: string;
  date(isoDate: string): string;
  time(instant: string): string;
}

type Value = (view: CaseView, language: Language, wording: Wording) => string;

const lines = (entries: readonly string[]): string => entries.join('\n');

const action = ({ text, owner, due }: ActionView, wording: Wording): string =>
  `${text} (${owner}, ${wording.date(due)})`;

const lead = ({ group }: CaseView): CaseView['group'][number] | undefined => group.find(({ lead }) => lead);

/** The earliest meeting that stands in the diary, as an instant. */
export const nextMeetingOf = ({ meetings }: Pick<CaseView, 'meetings'>): string | null =>
  meetings
    .filter(({ status }) => status === 'booked' || status === 'moving')
    .map(({ start }) => start)
    .filter((start) => start !== null)
    .reduce<string | null>(
      (first, start) => (first === null || Date.parse(start) < Date.parse(first) ? start : first),
      null,
    );

const values: Readonly<Record<CaseValue, Value>> = {
  reference: ({ ref }) => ref,
  'service-name': ({ service }) => service.name,
  'service-address': ({ service }) => service.address,
  'registration-number': ({ service }) => service.registrationNumber,
  'provider-name': ({ service }) => service.provider,
  'responsible-individual': ({ service }) => service.responsibleIndividual,
  'registered-manager': ({ service }) => service.registeredManager,
  'lead-agency': ({ leadAgency }) => leadAgency,
  'lead-officer': (view) => lead(view)?.name ?? '',
  'lead-officer-role': (view, language) => lead(view)?.roleTitle[language] ?? '',
  concerns: ({ evidence }) => lines(evidence.map(({ text }) => text)),
  criteria: ({ criteria }, language) => lines(criteria.map(({ text }) => text[language])),
  evidence: ({ evidence }) =>
    lines(evidence.map(({ text, link }) => (link === null ? text : `${text} (${link})`))),
  'open-actions': ({ plan }, _language, wording) =>
    lines(plan.actions.filter(({ status }) => status === 'open').map((one) => action(one, wording))),
  'all-actions': ({ plan }, _language, wording) =>
    lines(plan.actions.filter(({ status }) => status !== 'withdrawn').map((one) => action(one, wording))),
  'suspension-rationale': ({ suspension }) => suspension?.rationale ?? '',
  'suspension-review-date': ({ suspension }, _language, wording) =>
    suspension === null || suspension.reviewOn === null ? '' : wording.date(suspension.reviewOn),
  'next-meeting': (view, _language, wording) => {
    const start = nextMeetingOf(view);
    return start === null ? '' : wording.time(start);
  },
  'opened-on': ({ opened }, _language, wording) => wording.time(opened.at),
  'closes-on': ({ closesOn }, _language, wording) => (closesOn === null ? '' : wording.date(closesOn)),
  today: (_view, _language, wording) => wording.date(wording.today),
  stage: ({ stage }, language) => stage.title[language],
};

/** One value of a case in one language. */
export const valueOf = (view: CaseView, value: CaseValue, language: Language, wording: Wording): string =>
  values[value](view, language, wording);
