import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { forceName } from '../drawing.ts';
import { faint, frame, say } from '../frame.ts';
import type { Voice } from '../voice.ts';
import type { AskAnswer } from '../../parts.ts';

/** A person reads a few answers; whoever wants more asks again in other words. */
const MOST = 3;

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
            ...answers
              .slice(0, MOST)
              .flatMap(({ text, cite, also, force, document }) => [
                say(text, { spacing: 'Medium' }),
                faint(
                  [
                    [cite, ...also].join(', '),
                    ...(force === null ? [] : [forceName(voice, force)]),
                    document,
                  ].join(' · '),
                ),
              ]),
            faint(
              voice.label((tell) =>
                tell('cards.answers.ownWords', {
                  edition: [...new Set(answers.slice(0, MOST).map(({ document }) => document))].join('; '),
                }),
              ),
            ),
          ],
  });
};
