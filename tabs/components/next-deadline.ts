import type { BoardRow } from '../../src/case/view-schema.ts';
import type { Words } from './words.tsx';

type Deadline = NonNullable<BoardRow['nextDeadline']>;

/** When a case is due to do something next, or since when it should have been done: what has passed is not "next". */
export const deadlineDay = ({ say, short }: Words, { due, overdue }: Deadline): string =>
  overdue
    ? say('tab.deadline.overdueSince', { date: short(due) })
    : say('tab.deadline.next', { date: short(due) });

/** The same with what is due. */
export const deadlineLine = (words: Words, deadline: Deadline): string =>
  `${deadlineDay(words, deadline)} – ${words.text(deadline.text)}`;
