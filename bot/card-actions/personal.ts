import { personKey } from '../../src/case/commands.ts';
import { sayIn } from '../../src/language/translate.ts';
import { voiceIn } from '../cards/voice.ts';
import type { ActionAnswer } from '../incoming.ts';
import { myDayCard } from '../my-day.ts';
import type { BotParts } from '../parts.ts';
import { isReminderMode, isReminderTime, sayReminders } from '../reminder-settings.ts';
import type { Known } from '../who.ts';
import type { Fields } from './fields.ts';

/** Clicks on a person's own cards, which are about no single case. */

/** The person's day as it is now: the way back from what they opened from it. */
export const showDay = async (parts: BotParts, { person }: Known): Promise<ActionAnswer> => ({
  kind: 'card',
  card: await myDayCard(parts, person, voiceIn(person.language)),
});

/** Keeps how somebody wants to be reminded, and their language with it. */
export const setReminders = async (
  parts: BotParts,
  { person }: Known,
  { mode, at = '', language }: Fields,
): Promise<ActionAnswer> => {
  if (!isReminderMode(mode) || !isReminderTime(at))
    return { kind: 'message', text: sayIn(person.language)('reminders.choice.badTime') };
  const key = personKey(person);
  await parts.reminders.choose(key, { mode, at });
  const chosen = language === 'cy' || language === 'en' ? language : null;
  if (chosen !== null) await parts.languages.set(key, chosen);
  const as = { ...person, language: chosen ?? person.language };
  const lines = [
    ...(await sayReminders(parts, as, { mode, at })),
    sayIn(as.language)('reminders.choice.from'),
  ];
  const card = await myDayCard(parts, as, voiceIn(as.language), { kind: 'done', lines });
  return { kind: 'card', card, stands: card };
};
