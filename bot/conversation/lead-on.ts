import type { Card, Reply } from '../incoming.ts';
import { nextSteps, type MessageTurn } from './intent.ts';

/** No answer is a dead end: where none of its parts leads on, what could be written next is said. */

/** Whether a card has anything to press. */
export const canBePressed = (card: Card): boolean => {
  const look = (part: unknown): boolean =>
    Array.isArray(part)
      ? part.some(look)
      : typeof part === 'object' &&
        part !== null &&
        (('type' in part && typeof part.type === 'string' && part.type.startsWith('Action.')) ||
          Object.values(part).some(look));
  // A refresh is Teams' own doing.
  return look([card.body, card.actions]);
};

const leadsOn = ({ card, suggestions = [] }: Reply): boolean =>
  suggestions.length > 0 || (card !== undefined && canBePressed(card));

/** Words in quotation marks and on a list are there to be written, and an address to be opened. */
const namesWords = ({ text = '' }: Reply): boolean => /"[^"]+"|^- |https?:\/\//m.test(text);

export const leadOn = (
  replies: readonly Reply[],
  { say, person, shared }: Pick<MessageTurn, 'say' | 'person' | 'shared'>,
): readonly Reply[] => {
  const last = replies.at(-1);
  // Suggestions have no place in a channel.
  const isLed = shared
    ? replies.some((one) => leadsOn({ ...one, suggestions: [] }) || namesWords(one))
    : last !== undefined && leadsOn(last);
  if (isLed) return replies;
  if (shared) return [...replies, { text: say('botChat.nextInChannel') }];
  const suggestions = nextSteps({ say, person });
  return last === undefined || last.card !== undefined
    ? [...replies, { text: say('bot.openNext'), suggestions }]
    : [...replies.slice(0, -1), { ...last, suggestions }];
};
