import type { BoardRow } from '../../src/case/view-schema.ts';
import type { Words } from './words.tsx';

type Deadline = Pick<NonNullable<BoardRow['nextDeadline']>, 'due' | 'overdue'>;

/** The day of a deadline, under a heading that calls it the next: what has passed is told as overdue since then. */
export const deadlineDay = ({ say, short }: Words, { due, overdue }: Deadline): string =>
  overdue ? say('tab.deadline.overdueSince', { date: short(due) }) : short(due);

/** The same where no heading says so, with what is due. */
export const deadlineLine = (words: Words, deadline: NonNullable<BoardRow['nextDeadline']>): string => {
  const day = deadlineDay(words, deadline);
  return `${deadline.overdue ? day : words.say('tab.deadline.next', { date: day })} – ${words.text(deadline.text)}`;
};
