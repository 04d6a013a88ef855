import { names, sayName } from '../../language/names.ts';
import { sayIn, type Say } from '../../language/translate.ts';
import type {
  AgencyKind,
  Anchor,
  Applicability,
  ChecklistItem,
  Cited,
  Duty,
  Edition,
  Gate,
  GatedStep,
  Language,
  Procedure,
  Requirement,
  Text,
  TimeLimit,
  Way,
} from '../../procedures/types.ts';

/** An edition's rules in sentences, in one language; names of things are looked up in the edition. */
export interface Words {
  readonly language: Language;
  readonly say: Say;
  text(text: Text): string;
  limit(limit: TimeLimit): string;
  amount(amount: number, unit: 'working-days' | 'days' | 'weeks' | 'months'): string;
  met(metBy: Duty['metBy']): string;
  applies(applies: Applicability | undefined): string;
  agency(agency: AgencyKind): string;
  requirement(requirement: Requirement): string;
  step(step: GatedStep): string;
  override(gate: Gate): string;
  way(way: Way): string;
  stage(id: string): string;
  /** The title of an overlay by its name. */
  overlay(name: string): string;
}

/** @param procedure whose stages are meant where another one's have the same ids */
export const wordsFor = (edition: Edition, language: Language, procedure: Procedure | null): Words => {
  const say = sayIn(language);
  const titles = titlesOf(procedure, edition, language);
  const titled = (kind: Kind, id: string): string => titles.get(`${kind}:${id}`) ?? id;

  const amount: Words['amount'] = (count, unit) => say(amountKeys[unit], { count });

  const anchor = (from: Anchor): string =>
    isPlainAnchor(from)
      ? say(anchorKeys[from])
      : say('editionPage.anchor.milestone', { title: titled('milestone', after(from)) });

  const requirement = (wanted: Requirement): string => {
    if (isPlainNeed(wanted)) return say(needKeys[wanted]);
    const id = after(wanted);
    if (wanted.startsWith('answered:')) {
      const [question = '', answer] = id.split('.');
      const text = titled('question', question);
      return answer === undefined
        ? say('editionPage.needs.answered', { text })
        : say('editionPage.needs.answeredWith', { text, answer: titled('answer', id) });
    }
    if (wanted.startsWith('milestone:'))
      return say('editionPage.needs.milestone', { title: titled('milestone', id) });
    if (wanted.startsWith('filed:')) return say('editionPage.needs.filed', { title: titled('draft', id) });
    if (wanted.startsWith('left:')) return say('editionPage.needs.left', { title: titled('procedure', id) });
    if (wanted.startsWith('duty-met:')) return say('editionPage.needs.dutyMet', { text: titled('duty', id) });
    return say('editionPage.needs.entry', { log: sayName('log', id, language) });
  };

  const limit: Words['limit'] = (one) => {
    const from = anchor(one.from);
    const said =
      one.unit === 'same-working-day'
        ? say('editionPage.limit.sameDay', { anchor: from })
        : say(one.direction === 'before' ? 'editionPage.limit.before' : 'editionPage.limit.after', {
            amount: amount(one.amount, one.unit),
            anchor: from,
          });
    return one.reading === undefined ? said : say('editionPage.limit.hafan', { limit: said });
  };

  const met: Words['met'] = (metBy) => {
    switch (metBy.kind) {
      case 'hand':
        return say('editionPage.met.hand');
      case 'fact':
        return say('editionPage.met.fact', { fact: requirement(metBy.fact) });
      case 'letter':
        return say('editionPage.met.letter', { title: titled('draft', metBy.letter) });
      case 'notification':
        return say(metBy.step === 'filed' ? 'editionPage.met.filed' : 'editionPage.met.uploaded', {
          title: titled('draft', metBy.notification),
        });
      case 'items':
        return say('editionPage.met.items', {
          count: metBy.items.length,
          items: asLines(metBy.items.map((id) => titled('item', id))),
        });
    }
  };

  return {
    language,
    say,
    text: (text) => text[language],
    amount,
    limit,
    met,
    requirement,
    // The id stands for the NHS body in both nations; only Wales has health boards.
    agency: (agency) =>
      agency === 'health-board' && edition.nation === 'ENG'
        ? say('editionPage.nhs')
        : say(names.agency[agency]),
    applies: (applies) => {
      const said = [
        (applies?.settings ?? []).map((setting) => say(names.setting[setting])),
        (applies?.closureKinds ?? []).map((kind) => say(names.closureKind[kind])),
        (applies?.urgencies ?? []).map((urgency) => say(urgencyKeys[urgency])),
        (applies?.nations ?? []).map((nation) => say(nationKeys[nation])),
      ].filter((group) => group.length > 0);
      return said.length === 0
        ? say('editionPage.applies.everywhere')
        : said.map((group) => group.join(', ')).join('; ');
    },
    step: (step) => {
      if (isPlainStep(step)) return say(stepKeys[step]);
      return step.startsWith('enter-stage:')
        ? say('editionPage.step.enterStage', { title: titled('stage', after(step)) })
        : say('editionPage.step.stepTo', { title: titled('procedure', after(step)) });
    },
    override: (gate) => {
      if (gate.requires.includes('never')) return say('editionPage.gates.neverAllowed');
      return say(gate.mayOverride ? 'editionPage.gates.mayOverride' : 'editionPage.gates.noOverride');
    },
    way: (way) => {
      if (way === 'close') return say('editionPage.stages.toClose');
      return way.startsWith('stage:')
        ? say('editionPage.stages.toStage', { title: titled('stage', after(way)) })
        : say('editionPage.stages.toProcedure', { title: titled('procedure', after(way)) });
    },
    stage: (id) => titled('stage', id),
    overlay: (name) => edition.overlays?.find((one) => one.name === name)?.title[language] ?? name,
  };
};

/** The paragraph that a thing rests on, and those that say part of the same. */
export const citesOf = ({ cite, also = [] }: Cited): string => [cite, ...also].join(', ');

/** One by itself goes on in the sentence; several stand beneath it. */
const asLines = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? '') : texts.map((text) => `\n• ${text}`).join('');

/** What stands after the colon. */
const after = (text: string): string => text.slice(text.indexOf(':') + 1);

type Kind = 'procedure' | 'stage' | 'question' | 'answer' | 'milestone' | 'draft' | 'duty' | 'item';

const titlesOf = (
  procedure: Procedure | null,
  edition: Edition,
  language: Language,
): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>();
  const put = (kind: Kind, id: string, text: Text): void =>
    void (titles.has(`${kind}:${id}`) || titles.set(`${kind}:${id}`, text[language]));
  const item = ({ id, cite, text }: ChecklistItem): void =>
    void titles.set(`item:${id}`, `${text[language]} (${cite})`);
  for (const one of [...(procedure === null ? [] : [procedure]), ...edition.procedures]) {
    put('procedure', one.id, one.title);
    for (const stage of one.stages) put('stage', stage.id, stage.title);
    for (const milestone of one.milestones) put('milestone', milestone.id, milestone.title);
    for (const duty of one.duties) put('duty', duty.id, duty.text);
    for (const question of one.questions) {
      put('question', question.id, question.text);
      for (const answer of question.answers) put('answer', `${question.id}.${answer.id}`, answer.text);
    }
    for (const draft of [...one.letters, ...one.notifications, ...one.reports])
      put('draft', draft.id, draft.title);
    for (const section of one.sections) section.items.forEach(item);
  }
  return titles;
};

const amountKeys = {
  'working-days': 'editionPage.amount.workingDays',
  days: 'editionPage.amount.days',
  weeks: 'editionPage.amount.weeks',
  months: 'editionPage.amount.months',
} as const;

export const nationKeys = { WLS: 'editionPage.nation.WLS', ENG: 'editionPage.nation.ENG' } as const;

const urgencyKeys = {
  planned: 'editionPage.applies.planned',
  unplanned: 'editionPage.applies.unplanned',
} as const;

type PlainAnchor = Exclude<Anchor, `milestone:${string}`>;
const anchorKeys = {
  'case-opened': 'editionPage.anchor.case-opened',
  notified: 'editionPage.anchor.notified',
  'procedure-entered': 'editionPage.anchor.procedure-entered',
  'stage-entered': 'editionPage.anchor.stage-entered',
  'plan-started': 'editionPage.anchor.plan-started',
  'remedies-met': 'editionPage.anchor.remedies-met',
  'notification-filed': 'editionPage.anchor.notification-filed',
  'suspension-started': 'editionPage.anchor.suspension-started',
  'meeting-held': 'editionPage.anchor.meeting-held',
} as const satisfies Record<PlainAnchor, string>;
const isPlainAnchor = (anchor: Anchor): anchor is PlainAnchor => anchor in anchorKeys;

type PlainStep = Exclude<GatedStep, `${string}:${string}`>;
const stepKeys = {
  'open-case': 'editionPage.step.open-case',
  'require-action': 'editionPage.step.require-action',
  'suspend-commissioning': 'editionPage.step.suspend-commissioning',
  'request-voluntary-suspension': 'editionPage.step.request-voluntary-suspension',
  'close-case': 'editionPage.step.close-case',
  'agree-payment': 'editionPage.step.agree-payment',
  'hold-meeting': 'editionPage.step.hold-meeting',
} as const satisfies Record<PlainStep, string>;
const isPlainStep = (step: GatedStep): step is PlainStep => step in stepKeys;

type PlainNeed = Exclude<Requirement, `${string}:${string}`>;
const needKeys = {
  'evidence-recorded': 'editionPage.needs.evidence-recorded',
  'criteria-named': 'editionPage.needs.criteria-named',
  'quality-assurance-considered': 'editionPage.needs.quality-assurance-considered',
  'group-named': 'editionPage.needs.group-named',
  'lead-agency-named': 'editionPage.needs.lead-agency-named',
  'plan-started': 'editionPage.needs.plan-started',
  'plan-agreed': 'editionPage.needs.plan-agreed',
  'remedies-met': 'editionPage.needs.remedies-met',
  'meeting-booked': 'editionPage.needs.meeting-booked',
  'meeting-held': 'editionPage.needs.meeting-held',
  'provider-response-recorded': 'editionPage.needs.provider-response-recorded',
  'no-suspension-in-force': 'editionPage.needs.no-suspension-in-force',
  'suspension-recorded': 'editionPage.needs.suspension-recorded',
  'checklist-settled': 'editionPage.needs.checklist-settled',
  'residual-concerns-settled': 'editionPage.needs.residual-concerns-settled',
  'lessons-recorded': 'editionPage.needs.lessons-recorded',
  'case-closed': 'editionPage.needs.case-closed',
  'activation-acknowledged': 'editionPage.needs.activation-acknowledged',
  'root-cause-recorded': 'editionPage.needs.root-cause-recorded',
  'standards-assessed': 'editionPage.needs.standards-assessed',
  rationale: 'editionPage.needs.rationale',
  'risk-assessment': 'editionPage.needs.risk-assessment',
  'partners-agreed': 'editionPage.needs.partners-agreed',
  'joint-parties-consulted': 'editionPage.needs.joint-parties-consulted',
  'sign-off': 'editionPage.needs.sign-off',
  'review-date': 'editionPage.needs.review-date',
  'communications-planned': 'editionPage.needs.communications-planned',
  evidence: 'editionPage.needs.evidence',
  criteria: 'editionPage.needs.criteria',
  'quality-assurance-note': 'editionPage.needs.quality-assurance-note',
  'provider-heard': 'editionPage.needs.provider-heard',
  'guidance-2009-applied': 'editionPage.needs.guidance-2009-applied',
  'written-agreement': 'editionPage.needs.written-agreement',
  never: 'editionPage.needs.never',
} as const satisfies Record<PlainNeed, string>;
const isPlainNeed = (requirement: Requirement): requirement is PlainNeed => requirement in needKeys;
