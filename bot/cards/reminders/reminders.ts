import type { ShowCardAction } from '@microsoft/teams.cards';
import {
  reminderModes,
  type ReminderChoice,
  type ReminderMode,
} from '../../../src/journal/person-settings.ts';
import { languageName } from '../drawing.ts';
import { button, choice, opens } from '../frame.ts';
import type { Voice } from '../voice.ts';

/** When, how much and in which language somebody wants to be reminded: a form under a button of their own cards. */

export const reminderTimes = [
  '06:00',
  '07:00',
  '07:30',
  '08:00',
  '08:30',
  '09:00',
  '10:00',
  '12:00',
  '14:00',
  '16:00',
];

const modeKeys = {
  all: 'reminders.choice.mode.all',
  fewer: 'reminders.choice.mode.fewer',
  none: 'reminders.choice.mode.none',
} as const satisfies Record<ReminderMode, string>;

/** @param back the card that is shown again with what came of it */
export const remindersForm = (voice: Voice, chosen: ReminderChoice): ShowCardAction =>
  opens(
    voice.label((tell) => tell('reminders.choice.title')),
    [
      choice({
        id: 'mode',
        label: voice.label((tell) => tell('reminders.choice.how')),
        value: chosen.mode,
        open: true,
        choices: reminderModes.map((mode) => ({
          value: mode,
          title: voice.label((tell) => tell(modeKeys[mode])),
        })),
      }),
      choice({
        id: 'at',
        label: voice.label((tell) => tell('reminders.choice.at')),
        value: chosen.at,
        choices: [...new Set([...reminderTimes, chosen.at])].sort().map((at) => ({ value: at, title: at })),
      }),
      choice({
        id: 'language',
        label: voice.label((tell) => tell('reminders.choice.language')),
        ...(voice.language === 'both' ? {} : { value: voice.language }),
        choices: (['cy', 'en'] as const).map((one) => ({ value: one, title: languageName(voice, one) })),
      }),
    ],
    [
      button(
        voice.label((tell) => tell('reminders.choice.save')),
        'set-reminders',
        {},
        { inputs: true },
      ),
    ],
  );
