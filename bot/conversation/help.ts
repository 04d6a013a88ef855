import { helpCard } from '../cards/help/help.ts';
import type { Intent, MessageTurn } from './intent.ts';
import { nextSteps } from './intent.ts';

export const helpFor = (turn: Pick<MessageTurn, 'parts' | 'person' | 'voice'>) =>
  helpCard({
    voice: turn.voice,
    name: turn.person.name,
    mayOpen: turn.person.roles.includes('commissioner'),
    rehearsal: turn.parts.settings.rehearsal,
    baseUrl: turn.parts.settings.baseUrl,
  });

export const help: Intent = {
  name: 'help',
  phrases: {
    en: [
      'help',
      'hello',
      'hi',
      'hey',
      'good morning',
      'good afternoon',
      'start',
      'what can you do',
      'what can i do',
    ],
    cy: [
      'cymorth',
      'helpwch',
      'helo',
      'shwmae',
      'bore da',
      'prynhawn da',
      'beth gallaf',
      'beth fedrwch',
      'dechrau',
    ],
  },
  answer: async (turn) => [
    { card: helpFor(turn) },
    { text: turn.say('bot.openNext'), suggestions: nextSteps(turn) },
  ],
};
