import type { Person } from '../src/access/person.ts';
import { personKey } from '../src/case/commands.ts';
import { reminderModes, type ReminderChoice, type ReminderMode } from '../src/journal/person-settings.ts';
import { sayIn } from '../src/language/translate.ts';
import type { BotParts } from './parts.ts';

/** When and how much somebody is reminded, said in a chat or chosen on a form. */

const nowKeys = {
  all: 'reminders.choice.now.all',
  fewer: 'reminders.choice.now.fewer',
  none: 'reminders.choice.now.none',
} as const satisfies Record<ReminderMode, string>;

/** The mornings end before the offices do, so that nobody is written to in the evening. */
const EARLIEST = '06:00';
const LATEST = '16:30';

export const isReminderTime = (at: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(at) && at >= EARLIEST && at <= LATEST;

export const isReminderMode = (mode: string | undefined): mode is ReminderMode =>
  reminderModes.some((one) => one === mode);

/** What holds for this person, in sentences; for whoever leads a case, also what cannot be switched off, and why. */
export const sayReminders = async (
  { desk }: BotParts,
  person: Person,
  { at, mode }: ReminderChoice,
): Promise<readonly string[]> => {
  const say = sayIn(person.language);
  const lines = [say(nowKeys[mode], { at: say('reminders.choice.clock', { time: at }) })];
  if (mode !== 'none') return lines;
  const board = await desk.board(person, { status: 'open', mine: true, pageSize: 40 });
  const views = await Promise.all(board.rows.map(({ ref }) => desk.view(ref, person)));
  const key = personKey(person);
  const leads = views.some(
    (one) => one.ok && one.view.group.some((member) => member.lead && member.key === key),
  );
  return leads ? [...lines, say('reminders.choice.noneForLeads')] : lines;
};
