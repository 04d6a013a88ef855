import { personKey } from '../../src/case/commands.ts';
import type { ReminderChoice } from '../../src/journal/person-settings.ts';
import { fold } from '../../src/server/directory.ts';
import { myDayCard } from '../my-day.ts';
import { isReminderTime, sayReminders } from '../reminder-settings.ts';
import { nextSteps, type Intent } from './intent.ts';

/** "My day": what the morning's message would say now. */
export const myDay: Intent = {
  name: 'my-day',
  phrases: {
    en: [
      'my day',
      'today',
      'due today',
      'what is due',
      'morning message',
      'coming up',
      'this week',
      'what is next for me',
    ],
    cy: [
      'fy niwrnod',
      'heddiw',
      "beth sydd i'w wneud heddiw",
      'neges y bore',
      'beth sydd i ddod',
      'yr wythnos hon',
    ],
  },
  async answer(turn) {
    if (turn.shared) return [{ text: turn.say('bot.inYourChat') }];
    return [
      { card: await myDayCard(turn.parts, turn.person, turn.voice) },
      { text: turn.say('bot.openNext'), suggestions: nextSteps(turn) },
    ];
  },
};

/** Hours as people write them, folded. */
const hours: Readonly<Record<string, number>> = {
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  noon: 12,
  midday: 12,
  chwech: 6,
  saith: 7,
  wyth: 8,
  naw: 9,
  deg: 10,
  ddeg: 10,
  unarddeg: 11,
  'un ar ddeg': 11,
};

/** "at nine", "am hanner awr wedi wyth", "9.30", "7am" → `09:00`, …; null when no time is named. */
export const timeIn = (text: string): string | null => {
  const words = fold(text).replaceAll('un ar ddeg', 'unarddeg').replaceAll('hanner dydd', 'noon');
  const digits = /\b(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|yb|yp|y bore|o'r gloch|o’r gloch)?(?![\d\p{L}])/u.exec(
    words,
  );
  const pad = (part: number): string => String(part).padStart(2, '0');
  if (digits !== null) {
    const [, hour = '', minute = '00', half = ''] = digits;
    const shift = (half === 'pm' || half === 'yp') && Number(hour) < 12 ? 12 : 0;
    return `${pad(Number(hour) + shift)}:${minute}`;
  }
  const named = words.split(/[^\p{L}]+/u).find((word) => Object.hasOwn(hours, word));
  const hour = named === undefined ? undefined : hours[named];
  if (hour === undefined) return null;
  return `${pad(hour)}:${/half past|hanner awr wedi/.test(words) ? '30' : '00'}`;
};

const none = /\b(stop|no|none|never|off|end|without|cancel|stopio|peidio|peidiwch|dim|diffodd)\b/;
const fewer = /\b(fewer|less|only when|llai|dim ond)\b/;
const all = /\b(all|every|again|on|more|start|resume|pob|eto|mwy|rhagor|dechrau|ailddechrau)\b/;

/** What somebody says of their reminders: how much, when; what they do not say stays. */
export const remindersIn = (text: string, before: ReminderChoice): ReminderChoice | 'bad-time' => {
  const words = fold(text);
  const at = timeIn(text);
  if (at !== null && !isReminderTime(at)) return 'bad-time';
  // "Dim ond" means only, and "dim" none.
  const mode = fewer.test(words)
    ? 'fewer'
    : none.test(words)
      ? 'none'
      : all.test(words) || (at !== null && before.mode === 'none')
        ? 'all'
        : before.mode;
  return { mode, at: at ?? before.at };
};

/** "Fewer reminders", "stop", "at nine instead", "nodiadau atgoffa am naw". */
export const reminders: Intent = {
  name: 'reminders',
  phrases: {
    en: [
      'reminders',
      'reminder',
      'remind me',
      'fewer reminders',
      'less reminders',
      'stop reminders',
      'no reminders',
      'all reminders',
      'stop',
      'fewer',
      'instead',
      'fewer messages',
      'stop messages',
      'do not remind me',
      'morning message at',
    ],
    cy: [
      'nodiadau atgoffa',
      'nodyn atgoffa',
      'atgoffa',
      'atgoffwch fi',
      'llai',
      'stopio',
      'peidio',
      'yn lle',
      'yn lle hynny',
      'llai o negeseuon',
      'peidiwch',
      "peidiwch a'm hatgoffa",
      'neges y bore am',
    ],
  },
  async answer(turn) {
    const { parts, person, say, text, voice } = turn;
    const key = personKey(person);
    const before = await parts.reminders.find(key);
    const choice = remindersIn(text, before);
    if (choice === 'bad-time')
      return [{ text: say('reminders.choice.badTime'), suggestions: nextSteps(turn) }];
    const isNew = choice.mode !== before.mode || choice.at !== before.at;
    if (isNew) await parts.reminders.choose(key, choice);
    const lines = [
      ...(await sayReminders(parts, person, choice)),
      ...(isNew ? [say('reminders.choice.from')] : []),
    ];
    return [
      { text: lines.join('\n\n'), suggestions: [say('reminders.say.today'), ...nextSteps(turn)] },
      // Asked without a wish: the form on which to choose.
      ...(isNew || turn.shared ? [] : [{ card: await myDayCard(parts, person, voice) }]),
    ];
  },
};
