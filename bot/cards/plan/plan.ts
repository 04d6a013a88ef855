import { ToggleVisibilityAction, type IAdaptiveCard } from '@microsoft/teams.cards';
import type { ActionView } from '../../../src/case/view-schema.ts';
import { asWritten } from '../as-written.ts';
import {
  openCaseLink,
  progressName,
  sourceName,
  stampLine,
  subtitleOf,
  titleOf,
  type Drawing,
} from '../drawing.ts';
import {
  actionRow,
  area,
  bar,
  button,
  choice,
  cut,
  date,
  faint,
  fitting,
  frame,
  group,
  line,
  opens,
  plain,
  say,
  url,
} from '../frame.ts';

/** The improvement action plan: the provider's own, one for all agencies (Code 4.13, 5.12, 5.24). */

const textLength = { full: 500, short: 160, bare: 80 } as const;

const stateLine = ({ voice }: Drawing, action: ActionView): string => {
  const parts = [
    sourceName(voice, action.source),
    voice.label((tell, language) =>
      tell(action.overdue ? 'cards.plan.overdue' : 'cards.plan.due', {
        date: voice.in(language).date(action.due),
      }),
    ),
    ...(action.progress === null ? [] : [progressName(voice, action.progress)]),
  ];
  if (action.status === 'met') parts.unshift(voice.label((tell) => tell('cards.plan.met')));
  if (action.status === 'withdrawn') parts.unshift(voice.label((tell) => tell('cards.plan.withdrawn')));
  return parts.join(' · ');
};

const signs = { open: '', met: '✓ ', withdrawn: '– ' } as const;

/** One action: what, whose and by when; of a settled one also who settled it and when. */
const actionLines = (drawing: Drawing, action: ActionView, most: number) => [
  plain(
    `${action.overdue && action.status === 'open' ? '⚠ ' : signs[action.status]}${action.number}. ${cut(action.text, most)}`,
    { bold: action.status === 'open' },
  ),
  faint(`${stateLine(drawing, action)} · ${asWritten(cut(action.owner, 80))}`),
  ...(action.status === 'open'
    ? []
    : [faint(stampLine(drawing.voice, action.changed.by, action.changed.at))]),
];

const sources = ({ voice }: Drawing) =>
  (['contract', 'regulation', 'ciw-notice'] as const).map((value) => ({
    value,
    title: sourceName(voice, value),
  }));

const needed = ({ voice }: Drawing): string => voice.label((tell) => tell('cards.needed'));

export const addActionForm = (drawing: Drawing) => {
  const { voice, view } = drawing;
  return opens(
    voice.label((tell) => tell('cards.plan.add')),
    [
      area({ id: 'text', label: voice.label((tell) => tell('cards.plan.text')), required: needed(drawing) }),
      choice({
        id: 'source',
        label: voice.label((tell) => tell('cards.plan.source')),
        choices: sources(drawing),
        value: 'contract',
        required: needed(drawing),
      }),
      line({
        id: 'owner',
        label: voice.label((tell) => tell('cards.plan.owner')),
        required: needed(drawing),
      }),
      date({
        id: 'due',
        label: voice.label((tell) => tell('cards.plan.dueLabel')),
        required: needed(drawing),
      }),
      ...(view.plan.providerResponses.length > 0
        ? []
        : [
            // Code 4.11: heard before improvement is required.
            area({
              id: 'providerResponse',
              label: voice.label((tell) => tell('cards.plan.providerResponse')),
            }),
          ]),
    ],
    [
      button(
        voice.label((tell) => tell('cards.plan.save')),
        'add-action',
        { ref: view.ref, card: 'plan' },
        {
          style: 'positive',
          inputs: true,
        },
      ),
    ],
  );
};

const changeForm = (drawing: Drawing, open: readonly ActionView[]) => {
  const { voice, view } = drawing;
  const ours = { ref: view.ref, card: 'plan' };
  return opens(
    voice.label((tell) => tell('cards.plan.change')),
    [
      choice({
        id: 'action',
        label: voice.label((tell) => tell('cards.plan.which')),
        choices: open.map((action) => ({
          value: action.id,
          title: cut(`${action.number}. ${action.text}`, 90),
        })),
        required: needed(drawing),
      }),
      choice({
        id: 'progress',
        label: voice.label((tell) => tell('cards.plan.progress')),
        choices: (['on-track', 'at-risk', 'stalled'] as const).map((value) => ({
          value,
          title: progressName(voice, value),
        })),
        value: 'on-track',
      }),
      area({ id: 'note', label: voice.label((tell) => tell('cards.plan.note')) }),
      url({ id: 'link', label: voice.label((tell) => tell('cards.plan.link')) }),
      line({ id: 'owner', label: voice.label((tell) => tell('cards.plan.newOwner')) }),
      date({ id: 'due', label: voice.label((tell) => tell('cards.plan.newDue')) }),
    ],
    [
      button(
        voice.label((tell) => tell('cards.plan.review')),
        'review-action',
        ours,
        { inputs: true },
      ),
      button(
        voice.label((tell) => tell('cards.plan.meet')),
        'meet-action',
        ours,
        {
          inputs: true,
          style: 'positive',
        },
      ),
      button(
        voice.label((tell) => tell('cards.plan.update')),
        'update-action',
        ours,
        { inputs: true },
      ),
    ],
  );
};

export const planCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const { actions, agreed } = view.plan;
  const open = actions.filter(({ status }) => status === 'open');
  const settled = actions.filter(({ status }) => status !== 'open');
  return fitting((detail) => {
    const most = detail === 'bare' ? 40 : 80;
    const openShown = open.slice(0, most);
    const settledShown = settled.slice(0, most - openShown.length);
    const shown = openShown.length + settledShown.length;
    return frame({
      voice,
      title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cards.plan.title'))}`,
      subtitle: subtitleOf(drawing),
      notice: drawing.notice,
      post: { ref: view.ref, card: 'plan' },
      body: [
        say(voice.label((tell) => tell('cards.plan.count', { open: view.plan.open, met: view.plan.met }))),
        ...(actions.length === 0 ? [] : [bar(view.plan.met, view.plan.open + view.plan.met)]),
        ...(agreed === null
          ? []
          : [
              plain(
                voice.label((tell, language) =>
                  tell('cards.plan.agreed', {
                    with: agreed.agreedWith,
                    at: voice.in(language).time(agreed.at),
                  }),
                ),
                { subtle: true },
              ),
            ]),
        ...openShown.flatMap((action) => actionLines(drawing, action, textLength[detail])),
        // Looked back on only by whoever wants to, as in a section of the checklist.
        ...(settledShown.length === 0
          ? []
          : [
              group(
                'settled',
                open.length === 0,
                settledShown.flatMap((action) => actionLines(drawing, action, textLength[detail])),
              ),
            ]),
        ...(actions.length === 0 ? [say(voice.line((tell) => tell('cards.plan.none')))] : []),
        ...(actions.length > shown
          ? [say(voice.label((tell) => tell('cards.moreInTab', { count: actions.length - shown })))]
          : []),
        ...(view.status === 'open' && open.length > 0 && agreed === null
          ? [
              actionRow(
                opens(
                  voice.label((tell) => tell('cards.plan.agree')),
                  [
                    line({
                      id: 'agreedWith',
                      label: voice.label((tell) => tell('cards.plan.agreedWith')),
                      required: needed(drawing),
                    }),
                  ],
                  [
                    button(
                      voice.label((tell) => tell('cards.plan.saveAgreed')),
                      'agree-plan',
                      { ref: view.ref, card: 'plan' },
                      { inputs: true },
                    ),
                  ],
                ),
              ),
            ]
          : []),
      ],
      actions: [
        ...(view.status === 'open' ? [addActionForm(drawing)] : []),
        ...(view.status === 'open' && open.length > 0 ? [changeForm(drawing, open.slice(0, most))] : []),
        ...(settledShown.length === 0
          ? []
          : [
              new ToggleVisibilityAction({
                title: voice.label((tell) => tell('cards.section.showSettled', { count: settled.length })),
                targetElements: ['settled'],
              }),
            ]),
        openCaseLink(drawing),
      ],
    });
  });
};
