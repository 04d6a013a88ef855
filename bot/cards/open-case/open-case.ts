import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Service } from '../../../src/case/commands.ts';
import { evidenceSchema } from '../../../src/case/commands.ts';
import { sayName } from '../../../src/language/names.ts';
import type { Criterion, Edition, Procedure } from '../../../src/procedures/types.ts';
import {
  area,
  button,
  choice,
  cut,
  date,
  faint,
  frame,
  heading,
  line,
  say,
  toggle,
  url,
  type Notice,
} from '../frame.ts';
import type { Voice } from '../voice.ts';

/** The form that opens a case (Code 5.2–5.9 for escalating concerns, 7.2–7.5 for a closure). */

export const ROLE = 'role.';

export interface OpenCaseForm {
  readonly procedure: Procedure;
  readonly edition: Edition;
  readonly services: readonly Service[];
  readonly people: readonly { readonly objectId: string; readonly name: string; readonly agency: string }[];
  /** Teams offers everybody of the organisation as one types; not so in rehearsal. */
  readonly searchesPeople: boolean;
  readonly leadAgency: string;
  /** Who asks: proposed as the lead. */
  readonly opener: string;
  readonly entered?: Readonly<Record<string, string>> | undefined;
  readonly notice?: Notice | undefined;
  readonly mayOverride?: boolean | undefined;
  readonly offerGoodPractice?: boolean | undefined;
  readonly voice: Voice;
}

const sources = evidenceSchema.shape.source.options;
const serviceTitle = (form: OpenCaseForm, service: Service): string => {
  const type = form.edition.serviceTypes.find(({ id }) => id === service.serviceType);
  return [
    service.name,
    service.registrationNumber,
    ...(type === undefined ? [] : [form.voice.heading(type.title)]),
  ].join(' · ');
};

const groupTitles = {
  area: 'cards.open.area',
  nature: 'cards.open.nature',
  reason: 'cards.open.reason',
} as const satisfies Record<Criterion['group'], string>;

export const openCaseCard = (form: OpenCaseForm): IAdaptiveCard => {
  const { voice, procedure, entered = {} } = form;
  const needed = voice.label((tell) => tell('cards.needed'));
  const closure = procedure.id === 'closure';
  const groups = (['area', 'nature', 'reason'] as const).filter((one) =>
    procedure.criteria.some(({ group }) => group === one),
  );
  const people = form.people.map((person) => ({
    value: person.objectId,
    title: cut(`${person.name} (${person.agency})`, 80),
  }));
  return frame({
    voice,
    title: voice.label((tell, language) =>
      tell('cards.open.title', { procedure: procedure.title[language] }),
    ),
    notice: form.notice,
    body: [
      say(voice.text(procedure.summary)),
      faint(procedure.cite),
      choice({
        id: 'service',
        label: voice.label((tell) => tell('cards.open.service')),
        choices: form.services.map((service) => ({ value: service.id, title: serviceTitle(form, service) })),
        value: entered.service ?? form.services[0]?.id,
        required: needed,
      }),
      ...(closure
        ? [
            choice({
              id: 'closureKind',
              label: voice.label((tell) => tell('cards.open.closureKind')),
              choices: [
                { value: 'voluntary', title: voice.label((tell) => tell('cards.open.voluntary')) },
                { value: 'enforced', title: voice.label((tell) => tell('cards.open.enforced')) },
              ],
              value: entered.closureKind ?? 'voluntary',
              required: needed,
            }),
            toggle({
              id: 'planned',
              label: voice.label((tell) => tell('cards.open.planned')),
              value: entered.planned ?? 'true',
            }),
            date({
              id: 'closesOn',
              label: voice.label((tell) => tell('cards.open.closesOn')),
              value: entered.closesOn,
            }),
          ]
        : []),
      ...groups.map((one) =>
        choice({
          id: `criteria.${one}`,
          label: voice.label((tell) => tell(groupTitles[one])),
          many: true,
          open: true,
          value: entered[`criteria.${one}`],
          choices: procedure.criteria
            .filter(({ group }) => group === one)
            .map(({ id, text, cite }) => ({ value: id, title: `${voice.heading(text)} (${cite})` })),
        }),
      ),
      heading(voice.label((tell) => tell('cards.open.evidenceTitle'))),
      area({
        id: 'evidence',
        label: voice.label((tell) => tell('cards.open.evidence')),
        value: entered.evidence,
      }),
      choice({
        id: 'evidenceSource',
        label: voice.label((tell) => tell('cards.open.evidenceSource')),
        choices: sources.map((value) => ({
          value,
          title: voice.label((_, language) => sayName('evidenceSource', value, language)),
        })),
        value: entered.evidenceSource ?? 'contract-monitoring',
      }),
      url({
        id: 'evidenceLink',
        label: voice.label((tell) => tell('cards.open.evidenceLink')),
        value: entered.evidenceLink,
      }),
      ...(closure
        ? []
        : [
            toggle({
              id: 'qualityAssurance',
              label: voice.label((tell) => tell('cards.open.qualityAssurance')),
              value: entered.qualityAssurance,
            }),
            area({
              id: 'qualityAssuranceNote',
              label: voice.label((tell) => tell('cards.open.qualityAssuranceNote')),
              value: entered.qualityAssuranceNote,
            }),
          ]),
      line({
        id: 'leadAgency',
        label: voice.label((tell) => tell('cards.open.leadAgency')),
        value: entered.leadAgency ?? form.leadAgency,
        required: needed,
      }),
      heading(voice.label((tell) => tell('cards.open.group'))),
      faint(voice.line((tell) => tell('cards.open.groupHint'))),
      ...procedure.roles.map((role) =>
        choice({
          id: `${ROLE}${role.id}`,
          label: `${voice.heading(role.title)} (${role.cite})`,
          choices: people,
          searchesPeople: form.searchesPeople,
          value: entered[`${ROLE}${role.id}`] ?? (role.lead === true ? form.opener : undefined),
        }),
      ),
      ...(form.offerGoodPractice === true
        ? [
            toggle({
              id: 'goodPractice',
              label: voice.label((tell) => tell('cards.open.goodPractice')),
              value: entered.goodPractice,
            }),
          ]
        : []),
      ...(form.mayOverride === true
        ? [
            area({
              id: 'override',
              label: voice.label((tell) => tell('cards.override')),
              value: entered.override,
              most: 1_000,
            }),
          ]
        : []),
    ],
    actions: [
      button(
        voice.label((tell) => tell('cards.open.submit')),
        'open-case',
        { procedure: procedure.id },
        { inputs: true, style: 'positive' },
      ),
    ],
  });
};
