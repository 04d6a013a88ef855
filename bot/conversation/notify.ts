import { refusalCard } from '../cards/refusal/refusal.ts';
import { nextSteps, type Intent } from './intent.ts';
import { oneCase } from './one-case.ts';

/** "Notify": drafts the notification to regulators and other commissioners (Code 5.27, 7.12). */
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
    const { parts, say, voice, person } = turn;
    const found = await oneCase(turn);
    if ('replies' in found) return found.replies;
    const { view } = found;
    const notification = parts.editions
      .get(view.edition)
      .procedures.find(({ id }) => id === view.procedure.id)?.notifications[0]?.id;
    const draft =
      notification === undefined
        ? null
        : parts.drafts.notification({ view, notification, preferred: turn.language });
    if (notification === undefined || draft === null)
      return [{ text: say('bot.noNotification'), suggestions: nextSteps(turn) }];
    const fields = Object.fromEntries(draft.fields.map(({ id, value }) => [id, value]));
    const answer = await parts.desk.handle(
      view.ref,
      { type: 'draftNotification', notification, fields },
      { person, cause: turn.cause },
    );
    return answer.ok
      ? [{ text: say('bot.drafted', { ref: view.ref }), suggestions: nextSteps(turn) }]
      : [{ card: refusalCard(answer.refusal, voice) }];
  },
};
