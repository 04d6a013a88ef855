import type { CaseView, DutyView } from '../../src/case/view-schema.ts';
import { names } from '../../src/language/names.ts';
import type { EditionInUse, ProcedureInUse } from '../api/edition-schema.ts';
import type { CasePart } from '../components/routes.ts';
import type { Words } from '../components/words.tsx';

/** Why a duty is open, and the part of the case where it is met. */
export interface DutyWay {
  readonly why: string;
  /** Null where it is met on its own card. */
  readonly part: CasePart | null;
}

type MetBy = ProcedureInUse['duties'][number]['metBy'];

const facts = {
  'evidence-recorded': ['evidence', 'overview'],
  'criteria-named': ['grounds', 'overview'],
  'quality-assurance-considered': ['grounds', 'overview'],
  'lead-agency-named': ['grounds', 'overview'],
  'group-named': ['group', 'overview'],
  'plan-started': ['plan', 'plan'],
  'plan-agreed': ['agreed', 'plan'],
  'remedies-met': ['remedies', 'plan'],
  'meeting-booked': ['booked', 'meetings'],
  'meeting-held': ['held', 'meetings'],
  'provider-response-recorded': ['response', 'plan'],
  'no-suspension-in-force': ['suspension', 'suspension'],
  'suspension-recorded': ['suspension', 'suspension'],
  'checklist-settled': ['checklist', 'checklist'],
  'residual-concerns-settled': ['closed', 'overview'],
  'case-closed': ['closed', 'overview'],
  'lessons-recorded': ['lessons', 'log'],
  'activation-acknowledged': ['activation', 'overview'],
  'root-cause-recorded': ['rootCause', 'log'],
  'standards-assessed': ['standards', 'standards'],
} as const satisfies Record<string, readonly [string, CasePart]>;

const factTexts = {
  evidence: 'tabCase.duty.ways.fact.evidence',
  grounds: 'tabCase.duty.ways.fact.grounds',
  group: 'tabCase.duty.ways.fact.group',
  plan: 'tabCase.duty.ways.fact.plan',
  agreed: 'tabCase.duty.ways.fact.agreed',
  remedies: 'tabCase.duty.ways.fact.remedies',
  booked: 'tabCase.duty.ways.fact.booked',
  held: 'tabCase.duty.ways.fact.held',
  response: 'tabCase.duty.ways.fact.response',
  suspension: 'tabCase.duty.ways.fact.suspension',
  checklist: 'tabCase.duty.ways.fact.checklist',
  lessons: 'tabCase.duty.ways.fact.lessons',
  closed: 'tabCase.duty.ways.fact.closed',
  activation: 'tabCase.duty.ways.fact.activation',
  rootCause: 'tabCase.duty.ways.fact.rootCause',
  standards: 'tabCase.duty.ways.fact.standards',
} as const satisfies Record<(typeof facts)[keyof typeof facts][0], string>;

const isPlain = (fact: string): fact is keyof typeof facts => Object.hasOwn(facts, fact);
const isLog = (log: string): log is keyof typeof names.log => Object.hasOwn(names.log, log);

type Papers = Pick<EditionInUse, 'procedures'>;

const paperNamed = ({ procedures }: Papers, wanted: string, { text }: Words): string => {
  const papers = procedures.flatMap(({ letters, notifications, reports }) => [
    ...letters,
    ...notifications,
    ...reports,
  ]);
  const found = papers.find(({ id }) => id === wanted);
  return found === undefined ? wanted : text(found.title);
};

const byFact = (fact: string, view: CaseView, edition: Papers, words: Words): DutyWay | null => {
  const { say, text } = words;
  if (isPlain(fact)) {
    const [why, part] = facts[fact];
    return { why: say(factTexts[why]), part };
  }
  const [kind, ...rest] = fact.split(':');
  const about = rest.join(':');
  switch (kind) {
    case 'milestone': {
      const title = view.milestones.find(({ id }) => id === about)?.title;
      return {
        why: say('tabCase.duty.ways.milestone', { title: title === undefined ? about : text(title) }),
        part: 'overview',
      };
    }
    case 'answered':
      return { why: say('tabCase.duty.ways.answered'), part: 'overview' };
    case 'filed':
      return {
        why: say('tabCase.duty.ways.filed', { title: paperNamed(edition, about, words) }),
        part: 'documents',
      };
    case 'entry':
      return {
        why: say('tabCase.duty.ways.entry', { log: isLog(about) ? say(names.log[about]) : about }),
        part: 'log',
      };
    case 'left':
      return { why: say('tabCase.duty.ways.left'), part: 'overview' };
    case 'duty-met':
      return { why: say('tabCase.duty.ways.duty'), part: null };
    default:
      return null;
  }
};

const wayOf = (metBy: MetBy, view: CaseView, edition: Papers, words: Words): DutyWay | null => {
  const { say } = words;
  switch (metBy.kind) {
    case 'hand':
      return { why: say('tabCase.duty.ways.hand'), part: null };
    case 'items': {
      const open = view.sections
        .flatMap(({ items }) => items)
        .filter(({ id, status }) => status === 'open' && metBy.items.includes(id)).length;
      return { why: say('tabCase.duty.ways.items', { count: open }), part: 'checklist' };
    }
    case 'letter':
      return {
        why: say('tabCase.duty.ways.letter', { title: paperNamed(edition, metBy.letter, words) }),
        part: 'documents',
      };
    case 'notification': {
      const title = paperNamed(edition, metBy.notification, words);
      return {
        why: say(metBy.step === 'uploaded' ? 'tabCase.duty.ways.uploaded' : 'tabCase.duty.ways.filed', {
          title,
        }),
        part: 'documents',
      };
    }
    case 'fact':
      return byFact(metBy.fact, view, edition, words);
  }
};

/** Null for a duty that is met, and where the edition is not at hand. */
export const dutyWay = (
  duty: Pick<DutyView, 'id' | 'procedure' | 'status' | 'metAt'>,
  view: CaseView,
  edition: Papers | undefined,
  words: Words,
): DutyWay | null => {
  if (duty.status === 'met' || edition === undefined) return null;
  const metBy = edition.procedures
    .find(({ id }) => id === duty.procedure)
    ?.duties.find(({ id }) => id === duty.id)?.metBy;
  if (metBy === undefined) return null;
  const way = wayOf(metBy, view, edition, words);
  // It was met before and is due anew: then nothing is missing but the next time.
  return way !== null && duty.metAt !== null ? { ...way, why: words.say('tabCase.duty.ways.again') } : way;
};
