import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { evidenceSchema } from '../../../src/case/commands.ts';
import { sayName } from '../../../src/language/names.ts';
import { openCaseLink, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { area, button, choice, cut, faint, frame, opens, plain, say, url } from '../frame.ts';

/** What the case rests on (Code 5.6): the newest pieces, and the form for more. */

const MOST = 12;

export const evidenceCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const newest = view.evidence.slice(-MOST).toReversed();
  const sourceName = (source: string): string =>
    voice.label((_, language) => sayName('evidenceSource', source, language));
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cards.open.evidenceTitle'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    body: [
      say(
        view.evidence.length === 0
          ? voice.line((tell) => tell('tabCase.evidence.none'))
          : voice.label((tell) => tell('cardsProcedures.evidence.count', { count: view.evidence.length })),
      ),
      ...newest.flatMap(({ text, source, link }): CardElementArray => [
        plain(`• ${cut(text, 400)}`),
        faint(sourceName(source)),
        ...(link === null ? [] : [plain(cut(link, 200), { subtle: true })]),
      ]),
    ],
    actions: [
      ...(view.status === 'open'
        ? [
            opens(
              voice.label((tell) => tell('tabCase.evidence.add')),
              [
                area({
                  id: 'evidence',
                  label: voice.label((tell) => tell('cards.open.evidence')),
                  required: voice.label((tell) => tell('cards.needed')),
                }),
                choice({
                  id: 'evidenceSource',
                  label: voice.label((tell) => tell('cards.open.evidenceSource')),
                  choices: evidenceSchema.shape.source.options.map((value) => ({
                    value,
                    title: sourceName(value),
                  })),
                  value: 'contract-monitoring',
                }),
                url({ id: 'evidenceLink', label: voice.label((tell) => tell('cards.open.evidenceLink')) }),
              ],
              [
                button(
                  voice.label((tell) => tell('cardsProcedures.evidence.save')),
                  'record-evidence',
                  { ref: view.ref, card: 'evidence' },
                  { inputs: true, style: 'positive' },
                ),
              ],
            ),
          ]
        : []),
      openCaseLink(drawing),
    ],
  });
};
