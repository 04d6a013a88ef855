import { summaryCard } from '../cards/summary/summary.ts';
import { drawingOf } from '../case-in-view.ts';
import { nextSteps, type Intent } from './intent.ts';
import { oneCase } from './one-case.ts';

export const status: Intent = {
  name: 'status',
  phrases: {
    en: ['status', 'how is the case', 'where are we', 'progress', 'show case', 'state of'],
    cy: ['statws', 'sefyllfa', 'sut mae achos', 'ble rydym ni', 'cynnydd', 'dangos achos'],
  },
  async answer(turn) {
    const found = await oneCase(turn);
    if ('replies' in found) return found.replies;
    return [
      { card: summaryCard(drawingOf(turn.parts, found.view, turn.voice)) },
      { text: turn.say('bot.openNext'), suggestions: nextSteps(turn) },
    ];
  },
};
