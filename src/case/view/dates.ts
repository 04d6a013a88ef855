import type { Text } from '../../procedures/types.ts';
import type { CaseView } from '../view-schema.ts';

/** Everything open that has a date. */

/** Names of dates that no edition has a text for. */
const firstMeeting: Text = {
  en: 'The steering group meets for the first time',
  cy: 'Cyfarfod cyntaf y grŵp llywio',
};
const suspensionReview: Text = {
  en: 'Review of the suspension of new commissioning',
  cy: 'Adolygu’r ataliad dros dro ar gomisiynu newydd',
};

interface Due {
  readonly due: string;
  readonly duty: string | null;
  readonly text: Text;
}

/** Soonest first. A closed case keeps only its duties. */
export const openDates = (
  view: Pick<CaseView, 'status' | 'duties' | 'firstMeetingDue' | 'suspension' | 'plan'>,
): readonly Due[] => {
  const dates: Due[] = view.duties.flatMap(({ id, status, deadline, text }) =>
    status === 'open' && deadline !== null ? [{ due: deadline.due, duty: id, text }] : [],
  );
  if (view.status === 'open') {
    const { firstMeetingDue: first, suspension, plan } = view;
    if (first !== null && first.state !== 'met-in-time' && first.state !== 'met-late')
      dates.push({ due: first.due, duty: null, text: firstMeeting });
    if (suspension?.inForce === true && suspension.reviewOn !== null)
      dates.push({ due: suspension.reviewOn, duty: null, text: suspensionReview });
    for (const { status, due, text } of plan.actions)
      if (status === 'open') dates.push({ due, duty: null, text: { en: text, cy: text } });
  }
  return dates.toSorted((one, other) => one.due.localeCompare(other.due));
};
