import { workingDays } from '../../src/calendar/working-days.ts';
import { decide } from '../../src/case/decide.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { viewCase } from '../../src/case/view.ts';
import type { CaseView, NotificationView } from '../../src/case/view-schema.ts';
import { nationalEditions } from '../../src/procedures/editions/index.ts';
import type { Edition, Procedure } from '../../src/procedures/types.ts';
import { services } from '../../src/rehearsal/services.ts';

/** A case under every procedure of every edition, at every stage of it, with one of everything that cards show. */

const now = '2026-11-23T10:00:00.000Z';
const stamp = { at: now, by: 'Mari Enghraifft' };
const by = {
  kind: 'person',
  tenant: 't',
  objectId: 'm0',
  name: 'Mari Enghraifft',
  agency: 'Cyngor',
} as const;

const opened = (edition: Edition, procedure: Procedure, serviceType: string): CaseState => {
  const [service] = services;
  if (service === undefined) throw new Error('no service');
  const ref = `${procedure.prefix}-2026-0001`;
  const decision = decide(
    null,
    {
      type: 'openCase',
      procedure: procedure.id,
      service: { ...service, serviceType },
      criteria: procedure.criteria.map(({ id }) => id),
      evidence: [{ text: 'Complaints', source: 'complaint', link: 'https://x.example/e' }],
      qualityAssurance: { considered: true, note: 'Tried' },
      guidance2009Since: '2025-01-06',
      leadAgency: 'Cyngor',
      group: procedure.roles
        .filter(({ required }) => required)
        .map(({ id: role }, at) => ({
          tenant: 't',
          objectId: `m${at}`,
          name: `Aelod ${at}`,
          agency: 'Cyngor',
          mail: `m${at}@x.example`,
          role,
        })),
    },
    {
      now,
      actor: by,
      cause: 'c',
      edition,
      workingDays: workingDays(edition.nation),
      newRef: ref,
      newId: 'n',
    },
  );
  if (!decision.ok) throw new Error(`${procedure.id}: ${JSON.stringify(decision.refusal)}`);
  const told = { ref, schemaVersion: 1, at: now, by, cause: 'c', previousHash: '', hash: '' };
  const state = decision.events.reduce<CaseState | null>(
    (before, event, at) => evolve(before, { ...event, ...told, id: `e${at}`, version: at + 1 }),
    null,
  );
  if (state === null) throw new Error('nothing happened');
  return state;
};

const at = (state: CaseState, stage: string): CaseState => ({
  ...state,
  stage,
  stagesEntered: state.stagesEntered.map((entry) => ({ ...entry, stage })),
});

/** Every kind of thing that somebody may have recorded, with words as long as cards may meet. */
const filled = (view: CaseView, procedure: Procedure): CaseView => {
  const drafts = [
    ...procedure.notifications.map((template) => ({ kind: 'notification' as const, template })),
    ...procedure.reports.map((template) => ({ kind: template.kind, template })),
  ];
  return {
    ...view,
    milestones: view.milestones.map((one, index) =>
      index % 2 === 0 ? { ...one, on: '2026-11-20', note: 'Seen in writing', recorded: stamp } : one,
    ),
    activation: view.asksActivation
      ? {
          ...stamp,
          telephonedAt: now,
          writtenAt: now,
          acknowledgedAt: now,
          acknowledgedBy: 'Nia Sampl',
          acknowledgedAs: 'deputy',
        }
      : null,
    payments: [
      { ...stamp, payment: 'p', payee: 'Staff', amount: 1250.5, purpose: 'Wages', agreement: 'CYT-1' },
      { ...stamp, payment: 'q', payee: 'Shop', amount: 20, purpose: 'Food', agreement: null },
    ],
    contacts: view.contacts.map((contact, index) =>
      index % 3 === 2
        ? contact
        : {
            ...contact,
            person: {
              name: 'Nia Sampl',
              phone: '01632 960001',
              mail: null,
              deputy: index === 0 ? { name: 'Tom Sampl', phone: '01632 960002', mail: null } : null,
              outOfHours: index === 0 ? '01632 960003' : null,
            },
          },
    ),
    entries: [
      { ...stamp, log: 'call', text: 'The manager rang', theme: null },
      { ...stamp, log: 'lesson', text: 'Ask earlier', theme: 'placements' },
    ],
    notifications: drafts.flatMap(({ kind, template }) =>
      (['drafted', 'filed'] as const).map((status): NotificationView => ({
        draft: `${template.id}-${status}`,
        notification: template.id,
        kind,
        title: template.title,
        cite: template.cite,
        status,
        fields: Object.fromEntries(template.fields.map(({ id }) => [id, 'y'.repeat(600)])),
        recipients: [{ name: 'Aelod', mail: null, text: { en: 'Aelod', cy: 'Aelod' } }],
        files: [],
        drafted: stamp,
        confirmed: status === 'drafted' ? null : stamp,
        filedAt: status === 'filed' ? now : null,
        uploaded: null,
        platformReference: null,
      })),
    ),
    meetings: [
      {
        id: 'held',
        number: 1,
        status: 'held',
        duration: 60,
        purpose: null,
        latest: '2026-11-26',
        slots: [],
        unreadable: [],
        start: now,
        end: now,
        joinUrl: null,
        webUrl: null,
        decisions: 'Decided',
        attendees: ['Mari Enghraifft (Cyngor)'],
        apologies: [],
        actions: ['a'],
        agenda: { revision: 0, changed: null, lines: [], more: [] },
        notes: null,
        minutes: [],
      },
    ],
    plan: {
      ...view.plan,
      actions: [
        {
          id: 'a',
          number: 1,
          text: 'Ring the pharmacy',
          source: 'group',
          owner: 'Tom Sampl',
          due: '2026-11-30',
          overdue: false,
          status: 'open',
          progress: null,
          note: null,
          evidence: null,
          link: null,
          changed: stamp,
        },
      ],
    },
  };
};

/** Answered in the first way that its question has. */
const answered = (view: CaseView): CaseView => {
  const { question } = view;
  const [first] = question?.answers ?? [];
  return question === null || first === undefined
    ? view
    : {
        ...view,
        question: {
          ...question,
          answered: { ...stamp, answer: first.id, rationale: 'Three visits show it. '.repeat(80) },
        },
      };
};

interface ProcedureView {
  readonly name: string;
  readonly edition: Edition;
  readonly procedure: Procedure;
  readonly view: CaseView;
  /** The same at every stage, with its question open and answered. */
  readonly stages: readonly { readonly name: string; readonly view: CaseView }[];
}

const isForHomeCare = ({ sections }: Procedure): boolean =>
  sections.some(({ items }) => items.some(({ applies }) => applies?.settings?.includes('home-care')));

export const procedureViews: readonly ProcedureView[] = nationalEditions.flatMap((edition) => {
  const settings = edition.serviceTypes
    .filter(({ scope, setting }, index, all) => {
      const same = all.findIndex((one) => one.scope === 'covered' && one.setting === setting);
      return scope === 'covered' && same === index;
    })
    .filter(({ setting }, index) => index === 0 || setting === 'home-care');
  return edition.procedures.flatMap((procedure) =>
    settings
      .filter((_, index) => index === 0 || isForHomeCare(procedure))
      .map(({ id: serviceType }): ProcedureView => {
        const state = opened(edition, procedure, serviceType);
        const days = workingDays(edition.nation);
        const name = `${edition.id} ${procedure.id} ${serviceType}`;
        return {
          name,
          edition,
          procedure,
          view: filled(viewCase(state, edition, days, now), procedure),
          stages: procedure.stages.flatMap(({ id }) => {
            const view = viewCase(at(state, id), edition, days, now);
            return [
              { name: `${id} open`, view },
              { name: `${id} answered`, view: answered(view) },
            ];
          }),
        };
      }),
  );
});
