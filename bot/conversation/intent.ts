import type { Person } from '../../src/access/person.ts';
import type { Language } from '../../src/procedures/types.ts';
import type { Say } from '../../src/language/translate.ts';
import type { CaseFinder } from '../case-in-view.ts';
import type { Voice } from '../cards/voice.ts';
import type { Reply } from '../incoming.ts';
import type { BotParts } from '../parts.ts';

/** One thing that can be asked of the bot, in the words that people use for it. */
export interface Intent {
  readonly name: string;
  /** Each phrase's words must all occur, in any order; misspelt is near enough. */
  readonly phrases: Readonly<Record<Language, readonly string[]>>;
  answer(turn: MessageTurn): Promise<readonly Reply[]>;
}

export interface MessageTurn {
  readonly parts: BotParts;
  readonly person: Person;
  /** In which the answer is given. */
  readonly language: Language;
  readonly say: Say;
  readonly voice: Voice;
  readonly text: string;
  /** What remains of the text without the phrase and its small words: a service's name, a question. */
  readonly rest: string;
  readonly channelId: string | null;
  /** Not in somebody's own chat: others read the answer. */
  readonly shared: boolean;
  readonly cause: string;
  readonly cases: CaseFinder;
}

/** What this person could write next, as buttons in a personal chat: of what they have, and no more than fit. */
export const nextSteps = ({ say, person }: Pick<MessageTurn, 'say' | 'person'>): readonly string[] => {
  const opens = person.roles.includes('commissioner');
  // Whoever oversees others' cases has no work of their own in them.
  const oversees = person.roles.includes('director') && !opens;
  return [
    ...(oversees ? [] : [say('bot.next.actions')]),
    say('bot.next.overdue'),
    say('bot.next.cases'),
    ...(opens ? [say('bot.next.open')] : []),
    say('bot.next.help'),
  ];
};
