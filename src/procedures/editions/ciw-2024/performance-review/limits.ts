import type { TimeLimit } from '../../../types.ts';

/** The time limits of CIW 5–8 and Annex 1, each in one place. Those that CIW keeps bind CIW; a council waits for them. */

const days = (from: TimeLimit['from'], amount: number): TimeLimit => ({ from, amount, unit: 'working-days' });

/** CIW 5.2: generally four weeks before the fieldwork. */
export const announcedAhead: TimeLimit = {
  from: 'milestone:fieldwork-starts',
  amount: 4,
  unit: 'weeks',
  direction: 'before',
};

/** CIW 5.2: at least one inspection in five years. */
export const everyFiveYears: TimeLimit = { from: 'milestone:last-inspection', amount: 60, unit: 'months' };

/** CIW 5.2 says "immediately" about conflicts of interest. */
export const conflictsAtOnce: TimeLimit = {
  from: 'milestone:announced',
  amount: 0,
  unit: 'same-working-day',
  reading: {
    en: '“Immediately” has no figure: Hafan reads it as the same working day.',
    cy: 'Nid oes ffigur am “ar unwaith”: mae Hafan yn ei ddarllen fel yr un diwrnod gwaith.',
  },
};

/** CIW 7: an inspection's draft report. */
export const draftReport = days('milestone:inspection-completed', 20);

/** CIW 7: the draft letter of an assurance or improvement check. */
export const draftLetter: TimeLimit = {
  ...days('milestone:inspection-completed', 15),
  reading: {
    en: 'The document says “15 days” beside “20 working days” for reports: Hafan counts working days here too.',
    cy: 'Mae’r ddogfen yn dweud “15 diwrnod” wrth ochr “20 diwrnod gwaith” ar gyfer adroddiadau: mae Hafan yn cyfrif diwrnodau gwaith yma hefyd.',
  },
};

/** CIW 7: the council's comments on a draft. */
export const comments = days('milestone:draft-received', 10);

/** CIW 7: published so long after the council's comments came. */
export const publishedAfterComments = days('milestone:comments-sent', 25);

/** CIW 7: drafted, finalised and published. */
export const publishedAfterInspection = days('milestone:inspection-completed', 50);

/** CIW 5.11. */
export const conferenceLetter = days('milestone:conference-held', 10);
export const conferenceCorrections = days('milestone:conference-letter', 10);

/** CIW 8.3: calendar days. */
export const warningReview: TimeLimit = { from: 'milestone:warning-notice', amount: 90, unit: 'days' };
export const furtherNoticeReview: TimeLimit = { from: 'milestone:further-notice', amount: 90, unit: 'days' };

/** CIW 8.3: the notice itself says until when; the day to be ready is the product's own. */
export const beforeWarningEnds: TimeLimit = {
  from: 'milestone:warning-period-ends',
  amount: 1,
  unit: 'working-days',
  direction: 'before',
  reading: {
    en: 'The notice sets its own period. Hafan asks for the answer one working day before the last day.',
    cy: 'Mae’r hysbysiad yn pennu ei gyfnod ei hun. Mae Hafan yn gofyn am yr ateb un diwrnod gwaith cyn y diwrnod olaf.',
  },
};

/** CIW 6.2: at least every three months. */
export const quarterly: TimeLimit = { from: 'procedure-entered', amount: 3, unit: 'months' };

/** CIW 5.8, 6.1, Annex 1: once a year. */
export const yearly: TimeLimit = {
  from: 'procedure-entered',
  amount: 12,
  unit: 'months',
  reading: {
    en: 'The document says “annual” and names no day: Hafan counts twelve months from the opening of the case.',
    cy: 'Mae’r ddogfen yn dweud “blynyddol” heb enwi diwrnod: mae Hafan yn cyfrif deuddeg mis o agor yr achos.',
  },
};
