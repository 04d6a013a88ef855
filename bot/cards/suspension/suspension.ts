import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { openCaseLink, stampLine, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import {
  alert,
  area,
  button,
  cut,
  date,
  faint,
  frame,
  heading,
  line,
  opens,
  plain,
  say,
  toggle,
} from '../frame.ts';

/** The provider stops taking people of its own accord: recorded, never asked for (Code 5.22). */
const recordVoluntaryForm = ({ voice, view }: Drawing) =>
  opens(
    voice.label((tell) => tell('cards.suspension.recordVoluntary')),
    [
      area({
        id: 'details',
        label: voice.label((tell) => tell('cards.suspension.details')),
        required: voice.label((tell) => tell('cards.needed')),
      }),
      toggle({
        id: 'coversCommissioned',
        label: voice.label((tell) => tell('cards.suspension.coversCommissioned')),
      }),
      toggle({
        id: 'coversSelfFunders',
        label: voice.label((tell) => tell('cards.suspension.coversSelfFunders')),
      }),
    ],
    [
      button(
        voice.label((tell) => tell('cards.suspension.saveVoluntary')),
        'record-voluntary-suspension',
        { ref: view.ref, card: 'suspension' },
        { inputs: true },
      ),
    ],
  );

/**
 * Suspending new commissioning (Code 5.19–5.21, 5.23): everything that the decision needs on one form. The
 * gate itself is in `case/`; an incomplete form comes back with what is missing. Personal: never in a channel.
 */
export const suspensionCard = (
  drawing: Drawing,
  entered: Readonly<Record<string, string>> = {},
  mayOverride = false,
): IAdaptiveCard => {
  const { view, voice } = drawing;
  const ours = { ref: view.ref, card: 'suspension' };
  const value = (id: string): string | undefined => entered[id];
  const { suspension } = view;
  const needed = voice.label((tell) => tell('cards.needed'));
  if (suspension?.inForce === true)
    return frame({
      voice,
      title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cards.suspension.inForce'))}`,
      subtitle: subtitleOf(drawing),
      notice: drawing.notice,
      body: [
        alert(
          'warning',
          say(`⚠ ${voice.label((tell) => tell('cards.progress.suspended'))}`, { weight: 'Bolder' }),
          faint(stampLine(voice, suspension.started.by, suspension.started.at)),
        ),
        heading(voice.label((tell) => tell('cards.suspension.rationale'))),
        plain(cut(suspension.rationale, 1_500)),
        ...(suspension.reviewOn === null
          ? []
          : [
              say(
                voice.label((tell, language) =>
                  tell('cards.suspension.reviewBy', {
                    date: voice.in(language).date(suspension.reviewOn ?? ''),
                  }),
                ),
              ),
            ]),
      ],
      actions: [
        opens(
          voice.label((tell) => tell('cards.suspension.review')),
          [
            area({
              id: 'finding',
              label: voice.label((tell) => tell('cards.suspension.finding')),
              required: needed,
            }),
            date({
              id: 'nextReviewOn',
              label: voice.label((tell) => tell('cards.suspension.nextReview')),
              required: needed,
            }),
          ],
          [
            button(
              voice.label((tell) => tell('cards.suspension.saveReview')),
              'review-suspension',
              ours,
              {
                inputs: true,
              },
            ),
          ],
        ),
        opens(
          voice.label((tell) => tell('cards.suspension.lift')),
          [area({ id: 'reason', label: voice.label((tell) => tell('cards.reason')), required: needed })],
          [
            button(
              voice.label((tell) => tell('cards.suspension.lift')),
              'lift-suspension',
              ours,
              {
                inputs: true,
                style: 'positive',
              },
            ),
          ],
        ),
        recordVoluntaryForm(drawing),
        openCaseLink(drawing),
      ],
    });
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cards.suspension.title'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    body: [
      say(voice.line((tell) => tell('cards.suspension.intro'))),
      area({
        id: 'rationale',
        label: voice.label((tell) => tell('cards.suspension.rationale')),
        value: value('rationale'),
      }),
      area({
        id: 'riskAssessment',
        label: voice.label((tell) => tell('cards.suspension.riskAssessment')),
        value: value('riskAssessment'),
      }),
      area({
        id: 'partnersAgreed',
        label: voice.label((tell) => tell('cards.suspension.partnersAgreed')),
        value: value('partnersAgreed'),
      }),
      toggle({
        id: 'noJointContract',
        label: voice.label((tell) => tell('cards.suspension.noJointContract')),
        value: value('noJointContract'),
      }),
      area({
        id: 'jointParties',
        label: voice.label((tell) => tell('cards.suspension.jointParties')),
        value: value('jointParties'),
      }),
      line({
        id: 'signOffName',
        label: voice.label((tell) => tell('cards.suspension.signOffName')),
        value: value('signOffName'),
      }),
      line({
        id: 'signOffRole',
        label: voice.label((tell) => tell('cards.suspension.signOffRole')),
        value: value('signOffRole'),
      }),
      date({
        id: 'signOffOn',
        label: voice.label((tell) => tell('cards.suspension.signOffOn')),
        value: value('signOffOn'),
      }),
      date({
        id: 'reviewOn',
        label: voice.label((tell) => tell('cards.suspension.reviewOn')),
        value: value('reviewOn'),
      }),
      area({
        id: 'communications',
        label: voice.label((tell) => tell('cards.suspension.communications')),
        value: value('communications'),
      }),
      ...(mayOverride
        ? [
            area({
              id: 'override',
              label: voice.label((tell) => tell('cards.override')),
              value: value('override'),
              most: 1_000,
            }),
          ]
        : []),
    ],
    actions: [
      button(
        voice.label((tell) => tell('cards.suspension.suspend')),
        'suspend-commissioning',
        ours,
        {
          inputs: true,
          style: 'destructive',
        },
      ),
      button(
        voice.label((tell) => tell('cards.suspension.askVoluntary')),
        'request-voluntary-suspension',
        ours,
      ),
      recordVoluntaryForm(drawing),
      openCaseLink(drawing),
    ],
  });
};
