import { refusalCard } from '../cards/refusal/refusal.ts';
import { leadsOf } from '../for-whom.ts';
import { nextSteps, type Intent } from './intent.ts';
import { oneCase } from './one-case.ts';

/** "Schedule steering group": the search goes on in the background, the answer stands on the meeting's card. */
export const schedule: Intent = {
  name: 'schedule',
  phrases: {
    en: [
      'schedule steering group',
      'schedule meeting',
      'book meeting',
      'arrange meeting',
      'find time steering group',
      'steering group meeting',
    ],
    cy: [
      "trefnu'r grwp llywio",
      'trefnu grwp llywio',
      'trefnu cyfarfod',
      'cyfarfod grwp llywio',
      'bwcio cyfarfod',
    ],
  },
  async answer(turn) {
    const found = await oneCase(turn);
    if ('replies' in found) return found.replies;
    const { ref } = found.view;
    const minutes = /\b(\d{2,3})\s*(?:min|munud)/i.exec(turn.text)?.[1];
    const duration = minutes === undefined ? 60 : Math.min(480, Math.max(15, Number(minutes)));
    const answer = await turn.parts.desk.handle(
      ref,
      { type: 'requestMeeting', duration },
      { person: turn.person, cause: turn.cause },
    );
    return answer.ok
      ? [{ text: turn.say('bot.searching', { ref }), suggestions: nextSteps(turn) }]
      : [{ card: refusalCard(answer.refusal, turn.voice, { ref, leads: leadsOf(found.view) }) }];
  },
};
