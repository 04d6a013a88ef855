import { answersCard } from '../cards/answers/answers.ts';
import { nextSteps, type Intent } from './intent.ts';

/** "What does the Code say about …": from every document, each answer with its paragraph. */
export const askCode: Intent = {
  name: 'ask-code',
  phrases: {
    en: [
      'what does the code say',
      'code say about',
      'what does code say',
      'the code on',
      'code of practice',
      'paragraph',
    ],
    cy: ["beth mae'r cod yn ddweud", 'cod yn ei ddweud am', 'cod yn dweud', 'cod ymarfer', 'paragraff'],
  },
  async answer(turn) {
    const { parts, say, voice, language, text } = turn;
    const question = turn.rest === '' ? text : turn.rest;
    return [
      {
        card: answersCard({
          question: question.slice(0, 200),
          answers: parts.ask(question, language),
          voice,
        }),
      },
      { text: say('bot.openNext'), suggestions: nextSteps(turn) },
    ];
  },
};
