import type { Procedure } from '../../src/procedures/types.ts';
import { type CasePart, hashOf, type IncidentPart, type Route } from '../../tabs/components/routes.ts';
import { residentsWithErrors, type RichWorld } from './rich-world.ts';
import type { Place } from './teams-window.ts';

/**
 * Every screen of the tab, one row each. The tables are as complete as the routes that they are made over: a
 * page, a part or a procedure without a row does not compile.
 */
export interface Screen {
  /** Names its pictures. */
  readonly name: string;
  readonly hash: (world: RichWorld) => string;
  /** Who looks; Mari, who leads every case, unless said. */
  readonly person?: 'nia' | 'pat' | 'nobody';
  /** What a person does there to see this: opens a dialog, chooses a file. */
  readonly open?: (at: Place, world: RichWorld) => Promise<void>;
  /** Seen when a tab is pinned, in a window of its own. */
  readonly settings?: true;
}

type Row = Omit<Screen, 'name'>;

const at = (route: (world: RichWorld) => Route, more: Omit<Row, 'hash'> = {}): Row => ({
  hash: (world) => hashOf(route(world)),
  ...more,
});
/** Presses a button by its name, or by how its name begins. */
const press =
  (name: (at: Place) => string | RegExp) =>
  async (where: Place): Promise<void> => {
    const wanted = name(where);
    await where.view
      .getByRole('button', { name: wanted, ...(typeof wanted === 'string' ? { exact: true } : {}) })
      .first()
      .click();
  };
const inDialog =
  (name: (at: Place) => string | RegExp) =>
  async (where: Place): Promise<void> => {
    await press(name)(where);
    await where.view.getByRole('dialog').waitFor();
  };
/** The name of a button that tells what it is about in the place of `{{…}}`. */
const starting = (text: string): RegExp =>
  new RegExp(`^${(text.split('…')[0] ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);

const ofPage = {
  board: at(() => ({ page: 'board' })),
  glance: at(() => ({ page: 'glance' }), { person: 'nia' }),
  configure: at(() => ({ page: 'configure' }), { settings: true }),
  privacy: at(() => ({ page: 'privacy' })),
  accessibility: at(() => ({ page: 'accessibility' })),
  terms: at(() => ({ page: 'terms' })),
  services: at(() => ({ page: 'services' })),
  service: at(({ service }) => ({ page: 'service', id: service })),
  incidents: at(() => ({ page: 'incidents' })),
  incident: at(({ incident }) => ({ page: 'incident', ref: incident, part: 'overview' })),
  ask: at(() => ({ page: 'ask' }), {
    open: async (where) => {
      await press(({ say }) => say('tabAsk.example.suspend'))(where);
      await where.view.getByRole('heading', { name: where.say('tabAsk.answers'), exact: true }).waitFor();
    },
  }),
  open: at(() => ({ page: 'open' })),
  case: at(({ concerns }) => ({ page: 'case', ref: concerns, part: 'overview' })),
  panel: at(({ concerns }) => ({ page: 'panel', ref: concerns })),
  procedures: at(({ edition }) => ({ page: 'procedures', edition })),
} as const satisfies Record<Route['page'], Row>;

const ofCasePart = {
  overview: at(({ closing }) => ({ page: 'case', ref: closing, part: 'overview' })),
  checklist: at(({ concerns }) => ({ page: 'case', ref: concerns, part: 'checklist' })),
  individuals: at(({ closing }) => ({ page: 'case', ref: closing, part: 'individuals' })),
  plan: at(({ concerns }) => ({ page: 'case', ref: concerns, part: 'plan' })),
  meetings: at(({ concerns }) => ({ page: 'case', ref: concerns, part: 'meetings' })),
  documents: at(({ concerns }) => ({ page: 'case', ref: concerns, part: 'documents' })),
  suspension: at(({ concerns }) => ({ page: 'case', ref: concerns, part: 'suspension' })),
  standards: at(({ closing }) => ({ page: 'case', ref: closing, part: 'standards' })),

  contacts: at(({ overdue }) => ({ page: 'case', ref: overdue, part: 'contacts' })),
  log: at(({ concerns }) => ({ page: 'case', ref: concerns, part: 'log' })),
  chronology: at(({ concerns }) => ({ page: 'case', ref: concerns, part: 'chronology' })),
  steps: at(({ concerns }) => ({ page: 'case', ref: concerns, part: 'steps' })),
} as const satisfies Record<CasePart, Row>;

const ofIncidentPart = {
  overview: at(({ incident }) => ({ page: 'incident', ref: incident, part: 'overview' }), { person: 'nia' }),
  authorities: at(({ incident }) => ({ page: 'incident', ref: incident, part: 'authorities' })),
  plan: at(({ incident }) => ({ page: 'incident', ref: incident, part: 'plan' })),
  reports: at(({ incident }) => ({ page: 'incident', ref: incident, part: 'reports' })),
  log: at(({ incident }) => ({ page: 'incident', ref: incident, part: 'log' })),
} as const satisfies Record<IncidentPart, Row>;

/** The form with which a case of each procedure is opened. */
const openForm = (procedure: Procedure['id']): Row => at(() => ({ page: 'open', procedure }));
const ofProcedure = {
  'quality-assurance': openForm('quality-assurance'),
  'escalating-concerns': openForm('escalating-concerns'),
  decommissioning: openForm('decommissioning'),
  closure: openForm('closure'),
  'provider-failure': openForm('provider-failure'),
  'performance-review': openForm('performance-review'),
  transitional: openForm('transitional'),
} as const satisfies Record<Procedure['id'], Row>;

const part =
  (ref: 'concerns' | 'closing' | 'overdue' | 'closed' | 'review', name: CasePart, within?: string) =>
  (world: RichWorld): Route => ({
    page: 'case',
    ref: world[ref],
    part: name,
    ...(within === undefined ? {} : { within }),
  });

/** What a route alone does not name: pages of the register, dialogs, other people's views, what is not there. */
const further = {
  'register-person': at((world) => part('closing', 'individuals', world.person)(world)),
  'register-moves': at(part('closing', 'individuals', 'moves')),
  'register-import': at(part('closing', 'individuals', 'import'), {
    open: async ({ view }) => {
      await view.locator('input[type="file"]').setInputFiles({
        name: 'residents.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(residentsWithErrors, 'utf8'),
      });
      await view.getByText('31/2/1938').first().waitFor();
    },
  }),
  'case-overdue': at(part('overdue', 'overview')),
  'case-closed': at(part('closed', 'overview')),
  'case-review': at(part('review', 'overview')),
  'case-link': at(part('concerns', 'overview'), {
    // What the browser does not let a page copy is shown to be copied by hand.
    open: async (where) => {
      await where.view.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await press(({ say }) => say('tab.case.copyLink'))(where);
      await where.view.locator('input[readonly]').waitFor();
    },
  }),
  'case-member': at(part('concerns', 'overview'), {
    open: async (where) => {
      await press(({ say }) => say('tab.case.addMember'))(where);
      await where.view.getByRole('combobox', { name: where.say('tab.open.person') }).waitFor();
    },
  }),
  'case-draft': at(part('closing', 'documents'), {
    open: async (where) => {
      await press(({ say }) => starting(say('tabParts.document.draft', { title: '…' })))(where);
      await where.view.getByRole('button', { name: where.say('tabParts.document.saveDraft') }).waitFor();
    },
  }),
  'case-flowchart': at(part('concerns', 'overview'), {
    open: press(({ say }) => say('tabCase.chart.show')),
  }),
  'dialog-note': at(part('concerns', 'checklist'), {
    open: inDialog(({ say }) => starting(say('tabParts.item.noteLabel', { text: '…' }))),
  }),
  'dialog-assign': at(part('concerns', 'checklist'), {
    open: inDialog(({ say }) => starting(say('tabCase.item.assignLabel', { text: '…' }))),
  }),
  'dialog-document': at(part('concerns', 'documents'), {
    open: inDialog(({ say }) => starting(say('caseRecord.document.readLabel', { title: '…' }))),
  }),
  'dialog-plan': at(part('concerns', 'plan'), { open: inDialog(({ say }) => say('tabParts.plan.add')) }),
  'dialog-meeting': at(part('concerns', 'meetings'), {
    open: inDialog(({ say }) => say('tabParts.meeting.request')),
  }),
  'dialog-entry': at(part('concerns', 'log'), { open: inDialog(({ say }) => say('tabParts.log.enter')) }),
  'dialog-decision': at(part('concerns', 'log'), { open: inDialog(({ say }) => say('tabParts.log.decide')) }),
  'dialog-suspension': at(part('concerns', 'suspension'), {
    open: inDialog(({ say }) => say('tabParts.suspend.review')),
  }),
  'dialog-rag': at((world) => part('closing', 'individuals', world.person)(world), {
    open: inDialog(({ say }) => say('tabRegister.person.setRag')),
  }),
  'dialog-keep-view': at(() => ({ page: 'board' }), {
    open: async (where) => {
      await where.view.getByLabel(where.say('tab.board.procedure')).selectOption('closure');
      await inDialog(({ say }) => say('tabBoard.views.keep'))(where);
    },
  }),
  'dialog-incident': at(() => ({ page: 'incidents' }), {
    open: inDialog(({ say }) => say('tabIncidents.open')),
  }),
  'dialog-signal': at(({ service }) => ({ page: 'service', id: service }), {
    open: inDialog(({ say }) => say('tabServices.signal.add')),
  }),
  'forbidden-case': at(part('concerns', 'overview'), { person: 'pat' }),
  'forbidden-signs': at(() => ({ page: 'services' }), { person: 'pat' }),
  'forbidden-incident': at(({ incident }) => ({ page: 'incident', ref: incident, part: 'overview' }), {
    person: 'pat',
  }),
  'empty-board': at(() => ({ page: 'board' }), { person: 'pat' }),
  'missing-case': at(() => ({ page: 'case', ref: 'EC-2020-9999', part: 'overview' })),
  'missing-service': at(() => ({ page: 'service', id: 'no-such-service' })),
  'missing-edition': at(() => ({ page: 'procedures', edition: 'no-such-edition' })),
} as const satisfies Record<string, Row>;

const named = (prefix: string, rows: Readonly<Record<string, Row>>): readonly Screen[] =>
  Object.entries(rows).map(([name, row]) => ({ name: `${prefix}${name}`, ...row }));

export const screens: readonly Screen[] = [
  ...named('page-', ofPage),
  ...named('part-', ofCasePart),
  ...named('incident-', ofIncidentPart),
  ...named('open-', ofProcedure),
  ...named('', further),
];
