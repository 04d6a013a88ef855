import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { entryLogs, lessonThemes } from '../../../src/case/commands.ts';
import { sayName } from '../../../src/language/names.ts';
import { openCaseLink, stampLine, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { area, button, choice, cut, faint, frame, heading, opens, plain, say } from '../frame.ts';

/** The permanent logs (N14, N15): the newest entries, and the form for another. For a person's own eyes. */

const MOST = 8;

export const logCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const needed = voice.label((tell) => tell('cards.needed'));
  const logName = (log: string): string => voice.label((_, language) => sayName('log', log, language));
  const themeName = (theme: string): string =>
    voice.label((_, language) => sayName('theme', theme, language));
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cardsProcedures.log.title'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    body: [
      say(voice.line((tell) => tell('tabCase.log.noNames'))),
      ...(view.entries.length === 0
        ? []
        : [heading(voice.label((tell) => tell('cardsProcedures.log.latest')))]),
      ...view.entries
        .slice(-MOST)
        .toReversed()
        .flatMap(({ log, text, theme, by, at }): CardElementArray => [
          plain(cut(text, 400)),
          faint(
            [logName(log), ...(theme === null ? [] : [themeName(theme)]), stampLine(voice, by, at)].join(
              ' · ',
            ),
          ),
        ]),
    ],
    actions: [
      ...(view.status === 'open'
        ? [
            opens(
              voice.label((tell) => tell('cardsProcedures.log.add')),
              [
                choice({
                  id: 'log',
                  label: voice.label((tell) => tell('cardsProcedures.log.which')),
                  choices: entryLogs.map((value) => ({ value, title: logName(value) })),
                  value: 'call',
                  required: needed,
                }),
                area({
                  id: 'text',
                  label: voice.label((tell) => tell('cardsProcedures.log.text')),
                  required: needed,
                }),
                choice({
                  id: 'theme',
                  label: voice.label(
                    (tell) => `${tell('tabCase.log.theme')} – ${tell('tabCase.log.themeHint')}`,
                  ),
                  choices: lessonThemes.map((value) => ({ value, title: themeName(value) })),
                }),
              ],
              [
                button(
                  voice.label((tell) => tell('cardsProcedures.log.save')),
                  'record-entry',
                  { ref: view.ref, card: 'log' },
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
