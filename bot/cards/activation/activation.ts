import { TimeInput, type CardElementArray, type IAdaptiveCard } from '@microsoft/teams.cards';
import { asWritten } from '../as-written.ts';
import { openCaseLink, stampLine, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { button, choice, date, faint, frame, line, opens, plain, say } from '../frame.ts';

/** Told by telephone and in writing, and acknowledged by the lead or the deputy (PFP 4.3, 4.4). */

const moments = ['telephonedAt', 'writtenAt', 'acknowledgedAt'] as const;
const momentKeys = {
  telephonedAt: 'tabCase.activation.telephonedAt',
  writtenAt: 'tabCase.activation.writtenAt',
  acknowledgedAt: 'tabCase.activation.acknowledgedAt',
} as const satisfies Record<(typeof moments)[number], string>;
const postKeys = { lead: 'tabCase.activation.lead', deputy: 'tabCase.activation.deputy' } as const;

const momentFields = ({ voice }: Drawing): CardElementArray => {
  const needed = voice.label((tell) => tell('cards.needed'));
  return moments.flatMap((id): CardElementArray => [
    date({
      id: `${id}.day`,
      label: voice.label((tell) => tell('cardsProcedures.activation.day', { what: tell(momentKeys[id]) })),
      required: needed,
    }),
    new TimeInput({
      id: `${id}.time`,
      label: voice.label((tell) => tell('cardsProcedures.activation.time', { what: tell(momentKeys[id]) })),
      isRequired: true,
      errorMessage: needed,
    }),
  ]);
};

const form = (drawing: Drawing) => {
  const { view, voice } = drawing;
  const needed = voice.label((tell) => tell('cards.needed'));
  return opens(
    voice.label((tell) =>
      tell(view.activation === null ? 'tabCase.activation.record' : 'tabCase.activation.again'),
    ),
    [
      ...momentFields(drawing),
      line({
        id: 'acknowledgedBy',
        label: voice.label((tell) => tell('tabCase.activation.acknowledgedBy')),
        required: needed,
      }),
      choice({
        id: 'acknowledgedAs',
        label: voice.label((tell) => tell('tabCase.activation.acknowledgedAs')),
        open: true,
        choices: [
          { value: 'lead', title: voice.label((tell) => tell('tabCase.activation.lead')) },
          { value: 'deputy', title: voice.label((tell) => tell('tabCase.activation.deputy')) },
          { value: 'administrative-staff', title: voice.label((tell) => tell('tabCase.activation.staff')) },
        ],
        value: 'lead',
        required: needed,
      }),
    ],
    [
      button(
        voice.label((tell) => tell('tabCase.activation.record')),
        'record-activation',
        { ref: view.ref, card: 'activation' },
        { inputs: true, style: 'positive' },
      ),
    ],
  );
};

export const activationCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const { activation } = view;
  const toTell = view.contacts.filter((contact) => contact.activation);
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.label((tell) => tell('tabCase.activation.title'))}`,
    subtitle: subtitleOf(drawing),
    notice: drawing.notice,
    body: view.asksActivation
      ? [
          say(voice.line((tell) => tell('tabCase.activation.intro'))),
          ...(activation === null
            ? [
                say(
                  voice.label((tell) => tell('tabCase.activation.open')),
                  { color: 'Warning' },
                ),
              ]
            : [
                ...moments.map((id) =>
                  say(`✓ ${voice.label((tell) => tell(momentKeys[id]))}: ${voice.time(activation[id])}`, {
                    spacing: 'Small',
                  }),
                ),
                say(
                  `${asWritten(activation.acknowledgedBy)} · ${voice.label((tell) =>
                    tell(postKeys[activation.acknowledgedAs]),
                  )}`,
                ),
                faint(stampLine(voice, activation.by, activation.at)),
              ]),
          ...toTell.map(({ title, person }) =>
            plain(`• ${voice.heading(title)}${person === null ? '' : `: ${person.name}, ${person.phone}`}`),
          ),
        ]
      : [say(voice.line((tell) => tell('cardsProcedures.activation.none')))],
    actions: [
      ...(view.asksActivation && view.status === 'open' ? [form(drawing)] : []),
      openCaseLink(drawing),
    ],
  });
};
