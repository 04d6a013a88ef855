import type { Citation, Text } from '../procedures/types.ts';
import type { CaseView } from './view-schema.ts';

/** A meeting's agenda (N3): what the case suggests, each line with its paragraph, and what people made of it. */

/** What a line is about; `own`: something that only people know of. Each kind has words in `language/agenda.ts`. */
export const agendaKinds = [
  'welcome',
  'last-minutes',
  'roles',
  'last-action',
  'overdue-duty',
  'overdue-action',
  'more-overdue',
  'open-actions',
  'agree-plan',
  'question',
  'next-stage',
  'close-case',
  'suspension-review',
  'referrals',
  'people',
  'information',
  'next-meeting',
  'other',
  'own',
] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** As it stands in the log: whatever becomes of the case, the agenda stays as it was. */
export interface AgendaLine {
  readonly id: string;
  readonly kind: AgendaKind;
  /** The duty's, action's, question's or stage's own text. */
  readonly subject: Text | null;
  /** ISO date. */
  readonly due: string | null;
  readonly count: number | null;
  readonly cite: Citation | null;
  /** People's own words in place of those of the kind; one language or both. */
  readonly words: { readonly en: string | null; readonly cy: string | null } | null;
}

/** Overdue duties and actions that have a line each; more would bury the others. */
const MOST_OVERDUE = 6;

/** A line of which nothing is known but what is given. */
export const agendaLine = (
  id: string,
  kind: AgendaKind,
  cite: string | null,
  more: Partial<AgendaLine> = {},
): AgendaLine => ({
  id,
  kind,
  cite,
  subject: null,
  due: null,
  count: null,
  words: null,
  ...more,
});

type Seen = Pick<
  CaseView,
  'procedure' | 'duties' | 'plan' | 'question' | 'stages' | 'suspension' | 'entries' | 'shouldClose'
> & {
  readonly meetings: readonly Pick<CaseView['meetings'][number], 'status' | 'start' | 'number' | 'actions'>[];
};

/** A paragraph of the Code is cited only where the case is under the Code. */
const underCode = ({ procedure }: Pick<Seen, 'procedure'>, cite: Citation): Citation | null =>
  procedure.cite.startsWith('Code') ? cite : null;

const asText = (text: string): Text => ({ en: text, cy: text });

/** Procedures in which people move, or change their provider, and what the documents say about each of them. */
const peopleCites: Readonly<Record<string, Citation>> = {
  closure: 'Code 7.7',
  decommissioning: 'Code 6.4',
  'provider-failure': 'PFP 7.3',
};

const actionLines = (view: Seen): readonly AgendaLine[] => {
  const last = lastHeld(view);
  const open = view.plan.actions.filter(({ status }) => status === 'open');
  const ofLast = open.filter(({ id }) => last?.actions.includes(id) === true);
  const overdue = open.filter((action) => action.overdue && !ofLast.includes(action));
  return [
    ...ofLast.map(({ id, text, due }) =>
      agendaLine(`action.${id}`, 'last-action', 'PFP 7.2', { subject: asText(text), due }),
    ),
    ...overdue.slice(0, MOST_OVERDUE).map(({ id, text, due }) =>
      agendaLine(`action.${id}`, 'overdue-action', underCode(view, 'Code 5.12'), {
        subject: asText(text),
        due,
      }),
    ),
  ];
};

const lastHeld = ({ meetings }: Seen): Seen['meetings'][number] | undefined =>
  meetings
    .filter(({ status }) => status === 'held')
    .toSorted((one, other) => (one.start ?? '').localeCompare(other.start ?? '') || one.number - other.number)
    .at(-1);

const overdueLines = (view: Seen): readonly AgendaLine[] => {
  const musts = view.duties
    .filter(
      ({ force, status, deadline }) => force === 'must' && status === 'open' && deadline?.state === 'overdue',
    )
    .toSorted((one, other) => (one.deadline?.due ?? '').localeCompare(other.deadline?.due ?? ''));
  const rest = musts.length - MOST_OVERDUE;
  return [
    ...musts
      .slice(0, MOST_OVERDUE)
      .map(({ id, text, cite, deadline }) =>
        agendaLine(`duty.${id}`, 'overdue-duty', cite, { subject: text, due: deadline?.due ?? null }),
      ),
    ...(rest > 0 ? [agendaLine('more-overdue', 'more-overdue', null, { count: rest })] : []),
  ];
};

const stageLines = (view: Seen): readonly AgendaLine[] => {
  const { question, stages, shouldClose, plan } = view;
  if (shouldClose) return [agendaLine('close-case', 'close-case', underCode(view, 'Code 5.17'))];
  return [
    ...(plan.actions.length > 0 && plan.agreed === null
      ? [agendaLine('agree-plan', 'agree-plan', underCode(view, 'Code 5.12'))]
      : []),
    ...(question !== null && question.answered === null
      ? [agendaLine(`question.${question.id}`, 'question', question.cite, { subject: question.text })]
      : stages
          .filter(({ mayEnter, current }) => mayEnter && !current)
          .map(({ id, title, cite }) => agendaLine(`stage.${id}`, 'next-stage', cite, { subject: title }))),
  ];
};

/** The agenda that the case suggests as it stands. No name of a person who uses the service can come into it. */
export const suggestedAgenda = (view: Seen): readonly AgendaLine[] => {
  const { plan, suspension, entries, procedure } = view;
  const held = lastHeld(view) !== undefined;
  const referrals = entries.filter(({ log }) => log === 'referral').length;
  const people = peopleCites[procedure.id];
  return [
    agendaLine('welcome', 'welcome', 'PFP 7.2'),
    ...(held
      ? [agendaLine('last-minutes', 'last-minutes', 'PFP 7.2')]
      : [agendaLine('roles', 'roles', 'PFP 7.1')]),
    ...overdueLines(view),
    ...actionLines(view),
    ...(plan.open > 0
      ? [agendaLine('open-actions', 'open-actions', underCode(view, 'Code 5.12'), { count: plan.open })]
      : []),
    ...stageLines(view),
    ...(suspension?.inForce === true
      ? [
          agendaLine('suspension-review', 'suspension-review', underCode(view, 'Code 5.21'), {
            due: suspension.reviewOn,
          }),
        ]
      : []),
    ...(referrals > 0
      ? [agendaLine('referrals', 'referrals', underCode(view, 'Code 5.26'), { count: referrals })]
      : []),
    ...(people === undefined ? [] : [agendaLine('people', 'people', people)]),
    agendaLine('information', 'information', 'PFP 7.2'),
    agendaLine('next-meeting', 'next-meeting', 'PFP 7.2'),
    agendaLine('other', 'other', null),
  ];
};
