import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { workingDays } from '../../src/calendar/working-days.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import { currentEdition, nationalEditions } from '../../src/procedures/editions/index.ts';
import { services } from '../../src/rehearsal/services.ts';
import { answersCard } from '../cards/answers/answers.ts';
import { helpCard, type HelpWanted } from '../cards/help/help.ts';
import { boardCard, workCard } from '../cards/lists/lists.ts';
import { openCaseCard } from '../cards/open-case/open-case.ts';
import { proceduresCard } from '../cards/open-case/procedures.ts';
import { refusalCard } from '../cards/refusal/refusal.ts';
import { voiceIn, type CardLanguage } from '../cards/voice.ts';
import { withWayBack } from '../cards/way-back.ts';
import { drawCard } from '../draw.ts';
import { digestOf, type Digest } from '../../src/follow-up/digest/digest.ts';
import { usualReminders } from '../../src/journal/person-settings.ts';
import { digestCard } from '../cards/digest/digest.ts';
import { fullView } from './full-view.ts';
import { procedureViews } from './procedure-views.ts';

/** Every card that the bot can send, drawn of one case with one of everything. */

export const languages: readonly CardLanguage[] = ['en', 'cy', 'both'];
export const edition = currentEdition('WLS');
export const view: CaseView = fullView(edition, workingDays('WLS'));
const baseUrl = 'https://hafan.example';

/** Of a case, by their keys. */
export const keys = [
  'progress',
  'plan',
  'closing',
  'overdue',
  'lessons',
  'agenda',
  'closing:personal',
  'suspension',
  'stage',
  'summary',
  'checklist',
  'menu',
  'milestones',
  'activation',
  'evidence',
  'payment',
  'log',
  'reports',
  'contacts',
  ...view.sections.map(({ id }) => `section:${id}`),
  ...view.meetings.map(({ id }) => `meeting:${id}`),
  ...view.notifications.map(({ draft }) => `notification:${draft}`),
];
export const personalKeys = [
  'agenda',
  'closing:personal',
  'suspension',
  'stage',
  'summary',
  'menu',
  'milestones',
  'activation',
  'evidence',
  'payment',
  'log',
  'reports',
  'contacts',
];

export const draw = (key: string, language: CardLanguage, of: CaseView = view): IAdaptiveCard => {
  const card = drawCard(
    key,
    { view: of, voice: voiceIn(language), edition, baseUrl },
    { fields: {}, mayOverride: true },
  );
  if (card === null) throw new Error(`no card ${key}`);
  return card;
};

/** Cards that differ from procedure to procedure, of each of them, by name. */
export const procedureCards = (language: CardLanguage): [string, IAdaptiveCard][] =>
  procedureViews.flatMap(({ name, edition: of, view: one, stages }) => {
    const drawn = (key: string, as: CaseView): IAdaptiveCard => {
      const drawing = { view: as, voice: voiceIn(language), edition: of, baseUrl };
      const card = drawCard(key, drawing, { fields: {}, mayOverride: true });
      if (card === null) throw new Error(`no card ${key} of ${name}`);
      return withWayBack(card, 'progress,menu', drawing);
    };
    const its = [
      'progress',
      'summary',
      'checklist',
      'menu',
      'milestones',
      'activation',
      'evidence',
      'payment',
      'log',
      'reports',
      'contacts',
      'agenda',
      'meeting:held',
      'suspension',
      ...one.sections.map(({ id }) => `section:${id}`),
      ...one.notifications.map(({ draft }) => `notification:${draft}`),
    ];
    return [
      ...its.map((key): [string, IAdaptiveCard] => [`${name} ${key}`, drawn(key, one)]),
      ...stages.map((stage): [string, IAdaptiveCard] => [
        `${name} stage ${stage.name}`,
        drawn('stage', stage.view),
      ]),
    ];
  });

const nothingToday: Digest = {
  day: '2026-11-27',
  overdue: [],
  today: [],
  coming: [],
  meetings: [],
  assigned: [],
  news: [],
  reminded: [],
  inSpiteOf: true,
};

/** The cards of a chat that belong to no case alone, by name. */
export const chatCards = (
  language: CardLanguage,
  names: { readonly person: string; readonly service: string; readonly searchesPeople?: boolean } = {
    person: 'Mari Enghraifft',
    service: 'Tŷ Gwyn',
  },
): Record<string, IAdaptiveCard> => {
  const voice = voiceIn(language);
  const { person, service } = names;
  const waits = { ref: view.ref, service };
  const helped: HelpWanted = {
    voice,
    name: person,
    mayOpen: true,
    begins: [],
    waiting: [],
    ownCase: null,
    overseen: null,
    rehearsal: true,
    baseUrl,
  };
  const row = {
    ref: view.ref,
    procedure: { id: view.procedure.id, title: view.procedure.title },
    service: { id: 's', name: service, provider: service, setting: 'x' },
    stage: { id: view.stage.id, title: view.stage.title },
    nextDeadline: { due: '2026-12-01', overdue: true, text: { en: person, cy: person } },
    overdue: 2,
    progress: { settled: 1, total: 3 },
  };
  return {
    help: helpCard({
      ...helped,
      waiting: [
        { ...waits, kind: 'overdue', text: { en: person, cy: person }, due: '2026-12-01', more: 2 },
        { ...waits, kind: 'question', text: { en: person, cy: person } },
        { ...waits, kind: 'due', text: { en: person, cy: person }, due: '2026-12-01', more: 0 },
        { ...waits, kind: 'items', items: 3 },
      ],
      ownCase: view.ref,
    }),
    helpOpener: helpCard({
      ...helped,
      begins: edition.procedures.slice(0, 3),
      overseen: { agency: 'Cyngor Sir Penrhyn', open: 3, overdue: 1, ref: view.ref },
    }),
    helpDirector: helpCard({
      ...helped,
      mayOpen: false,
      overseen: { agency: 'Cyngor Sir Penrhyn', open: 3, overdue: 1, ref: view.ref },
    }),
    helpOutsider: helpCard({ ...helped, mayOpen: false }),
    refusal: refusalCard(
      {
        code: 'missing-fields',
        cite: 'Code 5.19',
        missing: [
          { requirement: 'rationale', cite: 'Code 5.19' },
          { requirement: person, cite: null },
        ],
        mayOverride: true,
        detail: { name: person },
      },
      voice,
      { ref: view.ref, leads: [person] },
    ),
    notPermitted: refusalCard({ code: 'not-permitted', cite: null, missing: [], mayOverride: false }, voice, {
      ref: view.ref,
      leads: [person],
    }),
    answers: answersCard({
      question: person,
      answers: [{ cite: 'Code 5.19', also: ['Code 6.9'], document: 'x', force: 'must', text: 'x' }],
      voice,
    }),
    noAnswers: answersCard({ question: person, answers: [], voice }),
    procedures: proceduresCard({ voice, procedures: edition.procedures }),
    digest: digestCard({
      digest:
        digestOf(
          view.group[0]?.key ?? '',
          Array.from({ length: 20 }, () => ({ view, days: workingDays('WLS'), since: { ItemTicked: 3 } })),
          '2026-11-27T08:00:00.000Z',
          { mode: 'all' },
        ) ?? nothingToday,
      voice,
      baseUrl,
      choice: usualReminders,
      notice: { kind: 'done', lines: [person] },
    }),
    emptyDigest: digestCard({ digest: nothingToday, voice, baseUrl, choice: usualReminders }),
    board: boardCard({ title: 'x', rows: [row], total: 5, empty: 'x', voice, baseUrl }),
    emptyBoard: boardCard({ title: 'x', rows: [], total: 0, empty: 'x', voice, baseUrl }),
    work: workCard({
      title: 'x',
      cases: Array.from({ length: 12 }, () => ({
        ref: view.ref,
        service,
        duties: view.duties,
        actions: view.plan.actions.map((action) => ({ ...action, text: person, owner: person })),
      })),
      empty: 'x',
      voice,
      baseUrl,
    }),
    ...Object.fromEntries(
      nationalEditions
        .flatMap((of) => of.procedures.map((procedure) => ({ of, procedure })))
        .map(({ of, procedure }) => [
          `open ${procedure.id}`,
          openCaseCard({
            procedure,
            edition: of,
            services: services.map((one, at) => (at === 0 ? { ...one, name: service } : one)),
            people: Array.from({ length: 21 }, (_, at) => ({
              objectId: `00000000-7e57-4000-8000-0000000001${at}`,
              name: `${person} ${at}`,
              agency: 'Cyngor Sir Penrhyn',
            })),
            leadAgency: 'Cyngor Sir Penrhyn',
            opener: 'x',
            searchesPeople: names.searchesPeople ?? true,
            mayOverride: true,
            offerGoodPractice: true,
            notice: { kind: 'refused', lines: [person] },
            voice,
          }),
        ]),
    ),
  };
};
