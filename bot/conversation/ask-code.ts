import { answersCard } from '../cards/answers/answers.ts';
import { textIn } from '../../src/language/translate.ts';
import { nextSteps, type Intent } from './intent.ts';

/** "What does the Code say about …": from the edition in force, each answer with its paragraph. */
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
    const edition = parts.editions.current();
    const question = turn.rest === '' ? text : turn.rest;
    return [
      {
        card: answersCard({
          question: question.slice(0, 200),
          answers: parts.ask(edition, question, language),
          edition: textIn(edition.title, language),
          voice,
        }),
      },
      { text: say('bot.openNext'), suggestions: nextSteps(turn) },
    ];
  },
};
