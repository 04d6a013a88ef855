import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { deadlineLine, openCaseLink, stampLine, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { area, button, frame, opens, plain, say, faint, cut } from '../frame.ts';

/** Asks for the case to be closed, promptly, once its remedies are met (Code 5.17); afterwards says that it is. */
export const closingCard = (
  drawing: Drawing,
  options: { readonly personal?: boolean; readonly mayOverride?: boolean } = {},
): IAdaptiveCard => {
  const { view, voice } = drawing;
  const post = options.personal === true ? {} : { post: { ref: view.ref, card: 'closing' } };
  const due = deadlineLine(drawing);
  const { closed } = view;
  if (closed !== null)
    return frame({
      voice,
      title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cards.closing.closed'))}`,
      subtitle: subtitleOf(drawing),
      notice: drawing.notice,
      ...post,
      body: [faint(stampLine(voice, closed.by, closed.at)), plain(cut(closed.outcome, 1_500))],
      actions: [openCaseLink(drawing)],
    });
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cards.closing.title'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    ...post,
    body: [
      say(
        voice.line((tell) =>
          view.shouldClose ? tell('cards.closing.prompt') : tell('cards.closing.notYet'),
        ),
      ),
      ...(due === null ? [] : [say(due)]),
    ],
    actions: [
      opens(
        voice.label((tell) => tell('cards.closing.close')),
        [
          area({
            id: 'outcome',
            label: voice.label((tell) => tell('cards.closing.outcome')),
            required: voice.label((tell) => tell('cards.needed')),
          }),
          area({ id: 'residualConcerns', label: voice.label((tell) => tell('cards.closing.residual')) }),
          ...(options.mayOverride === true
            ? [area({ id: 'override', label: voice.label((tell) => tell('cards.override')), most: 1_000 })]
            : []),
        ],
        [
          button(
            voice.label((tell) => tell('cards.closing.close')),
            'close-case',
            { ref: view.ref, card: options.personal === true ? 'closing:personal' : 'closing' },
            { inputs: true, style: 'positive' },
          ),
        ],
      ),
      openCaseLink(drawing),
    ],
  });
};
