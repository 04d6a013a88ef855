import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { forceName } from '../drawing.ts';
import { faint, frame, say } from '../frame.ts';
import type { Voice } from '../voice.ts';
import type { AskAnswer } from '../../parts.ts';

/** What the documents say about something, in the product's own words, each with the paragraph to look up. */
export const answersCard = (wanted: {
  readonly question: string;
  readonly answers: readonly AskAnswer[];
  readonly voice: Voice;
}): IAdaptiveCard => {
  const { voice, answers } = wanted;
  return frame({
    voice,
    title: voice.label((tell) => tell('cards.answers.title')),
    subtitle: wanted.question,
    body:
      answers.length === 0
        ? [say(voice.line((tell) => tell('cards.answers.none')))]
        : [
            ...answers.slice(0, 6).flatMap((answer) => {
              const { force } = answer;
              const cites = [answer.cite, ...answer.also].join(', ');
              return [
                say(answer.text, { spacing: 'Medium' }),
                faint(force === null ? cites : `${cites} · ${forceName(voice, force)}`),
              ];
            }),
            faint(
              voice.label((tell) =>
                tell('cards.answers.ownWords', {
                  edition: [...new Set(answers.map(({ document }) => document))].join('; '),
                }),
              ),
            ),
          ],
  });
};
