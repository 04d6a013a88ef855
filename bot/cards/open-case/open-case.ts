import { TimeInput, type IAdaptiveCard } from '@microsoft/teams.cards';
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
  fitting,
  frame,
  heading,
  line,
  say,
  toggle,
  url,
  type Notice,
} from '../frame.ts';
import { closureFields } from '../stage/step-over.ts';
import type { Voice } from '../voice.ts';

/** The form that opens a case, with what its procedure asks (Code 5.2–5.9, 7.2–7.5, PFP 7.1, Code 1.2 and others). */

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

/** What a procedure asks besides service, criteria, evidence, agency and group: read from its own gates and limits. */
const asksOf = (procedure: Procedure) => {
  const { id, gates, duties, sections, firstMeeting } = procedure;
  const asked = gates.filter(({ step }) => step === 'open-case').flatMap(({ requires }) => requires);
  const applied = [...duties, ...sections.flatMap(({ items }) => items)].map(({ applies }) => applies);
  return {
    quality: asked.some((one) => one.startsWith('quality-assurance')),
    since2009: asked.includes('guidance-2009-applied'),
    notified: [firstMeeting?.limit, ...duties.map(({ limit }) => limit)].some(
      (limit) => limit?.from === 'notified',
    ),
    closureKind: id === 'closure' || applied.some((one) => one?.closureKinds !== undefined),
    planned: id === 'closure' || applied.some((one) => one?.urgencies !== undefined),
  };
};

/** A shorter form where a full one would outgrow a message: fewer people a role, then only the roles that must be. */
type Detail = 'full' | 'short' | 'bare';
const mostPeople = { full: 20, short: 6, bare: 6 } as const;

export const openCaseCard = (form: OpenCaseForm): IAdaptiveCard =>
  fitting((detail) => drawForm(form, detail));

const drawForm = (form: OpenCaseForm, detail: Detail): IAdaptiveCard => {
  const { voice, procedure, entered = {} } = form;
  const needed = voice.label((tell) => tell('cards.needed'));
  const asks = asksOf(procedure);
  const groups = (['area', 'nature', 'reason'] as const).filter((one) =>
    procedure.criteria.some(({ group }) => group === one),
  );
  const chosen = new Set(Object.values(entered));
  // Whoever is chosen already must stay among the choices.
  const offered = form.people.filter(
    ({ objectId }, at) => at < mostPeople[detail] || objectId === form.opener || chosen.has(objectId),
  );
  const people = offered.map((person) => ({
    value: person.objectId,
    title: cut(`${person.name} (${person.agency})`, 80),
  }));
  const rolesOffered = procedure.roles.filter(
    ({ id, required, lead }) =>
      detail !== 'bare' || required || lead === true || (entered[`${ROLE}${id}`] ?? '') !== '',
  );
  return frame({
    voice,
    title: voice.label((tell, language) =>
      tell('cards.open.title', { procedure: procedure.title[language] }),
    ),
    notice: form.notice,
    body: [
      say(voice.text(procedure.summary)),
      faint(
        voice.label((tell, language) =>
          tell('cardsProcedures.open.edition', {
            cite: procedure.cite,
            edition: form.edition.title[language],
          }),
        ),
      ),
      choice({
        id: 'service',
        label: voice.label((tell) => tell('cards.open.service')),
        choices: form.services.map((service) => ({ value: service.id, title: serviceTitle(form, service) })),
        value: entered.service ?? form.services[0]?.id,
        required: needed,
      }),
      ...(asks.notified
        ? [
            date({
              id: 'notifiedAt.day',
              label: voice.label((tell) => tell('cardsProcedures.open.notifiedDay')),
              value: entered['notifiedAt.day'],
            }),
            new TimeInput({
              id: 'notifiedAt.time',
              label: voice.label((tell) => tell('cardsProcedures.open.notifiedTime')),
              ...(entered['notifiedAt.time'] === undefined ? {} : { value: entered['notifiedAt.time'] }),
            }),
          ]
        : []),
      ...(asks.since2009
        ? [
            date({
              id: 'guidance2009Since',
              label: voice.label((tell) => `${tell('tabCase.open.since2009')} (${procedure.cite})`),
              value: entered.guidance2009Since,
              required: needed,
            }),
            faint(voice.line((tell) => tell('tabCase.open.since2009Hint'))),
          ]
        : []),
      ...closureFields(voice, { kind: asks.closureKind, planned: asks.planned }, entered),
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
      ...(!asks.quality
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
      ...rolesOffered.map((role) =>
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
