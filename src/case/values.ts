import type { CaseValue, Language } from '../procedures/types.ts';
import type { ActionView, CaseView, DutyView, MeetingView } from './view-schema.ts';

/** What letters and notifications take from a case: one text a value, empty where the case has none. */

/** How dates and times are said, given by `calendar/`; a list has one entry a line. */
export interface Wording {
  /** ISO date. */
  readonly today: string;
  /** ISO instant at which the document is written. */
  readonly now: string;
  date(isoDate: string): string;
  time(instant: string): string;
  /** What a log or a judgement is called. */
  name(kind: 'log' | 'judgement', value: string): string;
}

type Value = (view: CaseView, language: Language, wording: Wording) => string;

const lines = (entries: readonly string[]): string => entries.join('\n');

/** A list has one entry a line: what somebody wrote over several becomes one. */
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

const entriesOf =
  (wanted: string): Value =>
  ({ entries }, _language, wording) =>
    lines(
      entries
        .filter(({ log }) => log === wanted)
        .map(({ at, text }) => `${wording.time(at)}: ${oneLine(text)}`),
    );

const duty = ({ text, cite, deadline }: DutyView, language: Language, wording: Wording): string =>
  deadline === null
    ? `${text[language]} (${cite})`
    : `${text[language]} (${cite}, ${wording.date(deadline.due)})`;

const isOverdue = ({ status, deadline }: DutyView): boolean =>
  status === 'open' && deadline?.state === 'overdue';

const DAY = 24 * 60 * 60 * 1000;

/** The newest meeting that was held. */
const lastMeeting = ({ meetings }: CaseView): MeetingView | undefined =>
  meetings
    .filter(({ status }) => status === 'held')
    .toSorted(byStart)
    .at(-1);

const byStart = (one: MeetingView, other: MeetingView): number =>
  (one.start ?? '').localeCompare(other.start ?? '') || one.number - other.number;

const action = ({ text, owner, due }: ActionView, wording: Wording): string =>
  `${text} (${owner}, ${wording.date(due)})`;

const lead = ({ group }: CaseView): CaseView['group'][number] | undefined => group.find(({ lead }) => lead);

/** The earliest meeting that stands in the diary, as an instant. */
export const nextMeetingOf = ({
  meetings,
}: {
  readonly meetings: readonly Pick<MeetingView, 'status' | 'start'>[];
}): string | null =>
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
  group: ({ group }, language) =>
    lines(group.map(({ name, roleTitle, agency }) => `${name}, ${roleTitle[language]}, ${agency}`)),
  answers: ({ answers }, language) =>
    lines(
      answers.map(
        ({ questionText, answerText, rationale }) =>
          `${questionText[language]} ${answerText[language]}. ${oneLine(rationale)}`,
      ),
    ),
  milestones: ({ milestones }, language, wording) =>
    lines(
      milestones.flatMap(({ title, on }) => (on === null ? [] : [`${title[language]}: ${wording.date(on)}`])),
    ),
  'open-duties': ({ duties }, language, wording) =>
    lines(duties.filter(({ status }) => status === 'open').map((one) => duty(one, language, wording))),
  'overdue-duties': ({ duties }, language, wording) =>
    lines(duties.filter(isOverdue).map((one) => duty(one, language, wording))),
  decisions: ({ decisions }, _language, wording) =>
    lines(
      decisions.map(
        ({ at, decision, rationale }) => `${wording.time(at)}: ${oneLine(decision)}. ${oneLine(rationale)}`,
      ),
    ),
  risks: entriesOf('risk'),
  communications: entriesOf('communication'),
  complaints: entriesOf('complaint'),
  referrals: entriesOf('referral'),
  'root-causes': entriesOf('root-cause'),
  lessons: entriesOf('lesson'),
  progress: ({ sections }, language) =>
    lines(sections.map(({ title, settled, total }) => `${title[language]}: ${settled}/${total}`)),
  standards: ({ standards }, language, wording) =>
    lines(
      standards.map(({ title, assessed }) =>
        assessed === null
          ? `${title[language]}: –`
          : `${title[language]}: ${wording.name('judgement', assessed.judgement)}. ${oneLine(assessed.evidence)}`,
      ),
    ),
  'last-meeting': (view, _language, wording) => {
    const start = lastMeeting(view)?.start ?? null;
    return start === null ? '' : wording.time(start);
  },
  'last-meeting-attendees': (view) => lines(lastMeeting(view)?.attendees ?? []),
  'last-meeting-decisions': (view) => lastMeeting(view)?.decisions ?? '',
  'last-meeting-actions': (view, _language, wording) => {
    const meeting = lastMeeting(view);
    return lines(
      view.plan.actions.filter(({ id }) => meeting?.actions.includes(id)).map((one) => action(one, wording)),
    );
  },
  'recent-entries': ({ entries }, _language, wording) =>
    lines(
      entries
        .filter(({ at }) => Date.parse(at) > Date.parse(wording.now) - DAY)
        .map(({ at, log, text }) => `${wording.time(at)}, ${wording.name('log', log)}: ${oneLine(text)}`),
    ),
  // Given by whoever drafts: the register stands beside the case.
  'people-in-register': () => '',
};

/** One value of a case in one language. */
export const valueOf = (view: CaseView, value: CaseValue, language: Language, wording: Wording): string =>
  values[value](view, language, wording);
