import { draftablesOf, reportsCard } from '../cards/reports/reports.ts';
import { drawingOf } from '../case-in-view.ts';
import { nextSteps, type Intent } from './intent.ts';
import { oneCase } from './one-case.ts';
import { draftOne } from './reports.ts';

/** "Notify": drafts the present procedure's notification to regulators and other commissioners (Code 5.27, 7.12). */
export const notify: Intent = {
  name: 'notify',
  phrases: {
    en: [
      'notify',
      'notify regulators',
      'send notification',
      'draft notification',
      'notification',
      'tell ciw',
    ],
    cy: [
      'hysbysu',
      'hysbysu rheoleiddwyr',
      'anfon hysbysiad',
      'drafftio hysbysiad',
      'hysbysiad',
      'dweud wrth agc',
    ],
  },
  async answer(turn) {
    const { parts, say, voice } = turn;
    const found = await oneCase(turn);
    if ('replies' in found) return found.replies;
    const drawing = drawingOf(parts, found.view, voice);
    const [notification] = draftablesOf(drawing).notifications;
    // No dead end: what this procedure can have drafted instead.
    return notification === undefined
      ? [{ text: say('bot.noNotification'), suggestions: nextSteps(turn) }, { card: reportsCard(drawing) }]
      : draftOne(turn, found.view.ref, notification);
  },
};
