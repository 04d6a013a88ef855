import type { Edition, Gate, GatedStep, Procedure, ProcedureId, Question } from '../../procedures/types.ts';
import { type Command, personKey } from '../commands.ts';
import type { CaseEvent, EventOf } from '../events.ts';
import type { Outcome } from '../outcomes.ts';

/**
 * The rules told a second time, from the log alone: whether what a gate requires was so when an event was
 * written. Slow and plain on purpose; it shares nothing with `gates.ts` and `facts.ts`, which it judges.
 */

type Entering = EventOf<'CaseOpened' | 'ProcedureEntered'>;

export class Told {
  readonly #log: readonly CaseEvent[];
  readonly #edition: Edition;

  constructor(log: readonly CaseEvent[], edition: Edition) {
    this.#log = log;
    this.#edition = edition;
  }

  #all<T extends CaseEvent['type']>(type: T): readonly EventOf<T>[] {
    return this.#log.filter((event): event is EventOf<T> => event.type === type);
  }

  #enterings(): readonly { readonly event: Entering; readonly at: number }[] {
    return this.#log.flatMap((event, at) =>
      event.type === 'CaseOpened' || event.type === 'ProcedureEntered' ? [{ event, at }] : [],
    );
  }

  procedure(id: ProcedureId): Procedure {
    const procedure = this.#edition.procedures.find((one) => one.id === id);
    if (procedure === undefined) throw new Error(`no procedure ${id}`);
    return procedure;
  }

  /** The procedure that the case is under; `null` before there is a case. */
  present(): Procedure | null {
    const last = this.#enterings().at(-1);
    return last === undefined ? null : this.procedure(last.event.payload.procedure);
  }

  /** Keys of the leads of this procedure. */
  leads(procedure: Procedure): ReadonlySet<string> {
    const roles = procedure.roles.filter(({ lead }) => lead === true).map(({ id }) => id);
    return new Set(
      this.#group()
        .filter(({ role }) => roles.includes(role))
        .map(personKey),
    );
  }

  #group() {
    const group = new Map(
      this.#all('CaseOpened').flatMap(({ payload }) =>
        payload.group.map((member) => [personKey(member), member] as const),
      ),
    );
    for (const { type, payload } of this.#log) {
      if (type === 'MemberAdded') group.set(personKey(payload.member), payload.member);
      if (type === 'MemberRemoved') group.delete(personKey(payload.member));
    }
    return [...group.values()];
  }

  #remedies() {
    const actions = new Map<string, { source: string; open: boolean }>();
    for (const { type, payload } of this.#log) {
      if (type === 'ActionAdded') actions.set(payload.action, { source: payload.details.source, open: true });
      const action = 'action' in payload ? actions.get(payload.action) : undefined;
      if (action === undefined) continue;
      if (type === 'ActionUpdated') action.source = payload.change.source ?? action.source;
      if (type === 'ActionMet' || type === 'ActionWithdrawn') action.open = false;
      if (type === 'ActionReopened') action.open = true;
    }
    return [...actions.values()].filter(({ source }) => source !== 'group' && source !== 'lesson');
  }

  isRemedy(id: string): boolean {
    let source: string | undefined;
    for (const { type, payload } of this.#log) {
      if (type === 'ActionAdded' && payload.action === id) source = payload.details.source;
      if (type === 'ActionUpdated' && payload.action === id) source = payload.change.source ?? source;
    }
    return source === 'contract' || source === 'regulation' || source === 'ciw-notice';
  }

  /** From where in the log a thing of some procedure counts. */
  #since(asking: Procedure, has: (procedure: Procedure) => boolean): number {
    const entered = this.#enterings().map(({ event, at }) => ({ id: event.payload.procedure, at }));
    const ids = [...new Set(entered.map(({ id }) => id))].filter((id) => has(this.procedure(id)));
    const owner = ids.find((id) => id === asking.id) ?? ids.at(-1);
    return entered.findLast(({ id }) => id === owner)?.at ?? Infinity;
  }

  #isFiled(asking: Procedure, wanted: string): boolean {
    const since = this.#since(asking, ({ letters, notifications, reports }) =>
      [...letters, ...notifications, ...reports].some(({ id }) => id === wanted),
    );
    const isBy = (step: string) => (event: CaseEvent) =>
      event.type === 'StepDoneByHand' && event.payload.step === step;
    return this.#log.some((event, at) => {
      if (event.type === 'LetterSubmitted' && event.payload.letter === wanted && at >= since) {
        const { letterId } = event.payload;
        return this.#log.some(
          (later) =>
            (later.type === 'LetterFiled' && later.payload.letterId === letterId) ||
            isBy(`letter:${letterId}`)(later),
        );
      }
      if (event.type !== 'NotificationDrafted' || event.payload.notification !== wanted) return false;
      const { draft } = event.payload;
      const filed = this.#log.findIndex(
        (later) =>
          (later.type === 'NotificationFiled' && later.payload.draft === draft) ||
          isBy(`file:${draft}`)(later),
      );
      return filed >= since;
    });
  }

  #isReached(asking: Procedure, milestone: string, today: string): boolean {
    const since = this.#since(asking, ({ milestones }) => milestones.some(({ id }) => id === milestone));
    const last = this.#log.findLastIndex(
      ({ type, payload }) =>
        (type === 'MilestoneRecorded' || type === 'MilestoneWithdrawn') && payload.milestone === milestone,
    );
    const event = this.#log[last];
    return event?.type === 'MilestoneRecorded' && last >= since && event.payload.on <= today;
  }

  /** The answer in force to a question: since its stage, and its procedure, was last entered. */
  answer(procedure: Procedure, question: Question): string | null {
    const entered = this.#log.findLastIndex((event, at) => {
      const under = this.#enterings().findLast((one) => one.at <= at)?.event.payload.procedure;
      if (under !== procedure.id) return false;
      if (event.type === 'StageEntered') return event.payload.stage === question.stage;
      return (
        (event.type === 'CaseOpened' || event.type === 'ProcedureEntered') &&
        event.payload.firstStage === question.stage
      );
    });
    const begun = this.#enterings().findLast(({ event }) => event.payload.procedure === procedure.id)?.at;
    if (entered < 0 || begun === undefined || entered < begun) return null;
    const given = this.#log
      .slice(entered)
      .findLast(({ type, payload }) => type === 'QuestionAnswered' && payload.question === question.id);
    return given?.type === 'QuestionAnswered' ? given.payload.answer : null;
  }

  stage(): string | null {
    const last = this.#log.findLast(
      ({ type }) => type === 'StageEntered' || type === 'CaseOpened' || type === 'ProcedureEntered',
    );
    if (last?.type === 'StageEntered') return last.payload.stage;
    return last?.type === 'CaseOpened' || last?.type === 'ProcedureEntered' ? last.payload.firstStage : null;
  }

  #isSettled(procedure: Procedure, applies: (item: string) => boolean): boolean {
    const settled = new Set<string>();
    for (const { type, payload } of this.#log) {
      if (type === 'ItemTicked' || type === 'ItemSetNotApplicable') settled.add(payload.item);
      if (type === 'ItemReopened') settled.delete(payload.item);
    }
    return procedure.sections
      .flatMap(({ items }) => items)
      .every(({ id }) => !applies(id) || settled.has(id));
  }

  /**
   * Whether a requirement of a gate of this procedure holds when `event` is written after this log; `null` for
   * what only the core can tell (a duty that is met).
   */
  holds(
    requirement: string,
    asking: Procedure,
    event: CaseEvent,
    asked: {
      readonly command: Command | Outcome;
      readonly today: string;
      readonly applies: (item: string) => boolean;
    },
  ): boolean | null {
    const { command, today } = asked;
    const isOpening = event.type === 'CaseOpened' || event.type === 'ProcedureEntered';
    // What an opening event brings with it counts for the gates of the opening.
    const grounds = new Told(isOpening ? [...this.#log, event] : this.#log, this.#edition);
    const [kind = '', ...rest] = requirement.split(':');
    const about = rest.join(':');
    const logged = (log: string) => this.#all('EntryRecorded').some(({ payload }) => payload.log === log);
    const suspended = event.type === 'CommissioningSuspended' ? event.payload : null;
    switch (kind) {
      case 'evidence':
      case 'evidence-recorded':
        return (
          grounds.#enterings().some((one) => one.event.payload.evidence.length > 0) ||
          this.#all('EvidenceRecorded').length > 0
        );
      case 'criteria':
      case 'criteria-named':
        return grounds
          .#enterings()
          .some((one) =>
            one.event.payload.criteria.some((id) => asking.criteria.some((known) => known.id === id)),
          );
      case 'quality-assurance-considered':
      case 'quality-assurance-note': {
        const said = grounds
          .#enterings()
          .map((one) => one.event.payload.qualityAssurance)
          .findLast((one) => one !== undefined);
        return kind === 'quality-assurance-note'
          ? (said?.note ?? '').trim() !== ''
          : said?.considered === true;
      }
      case 'group-named':
        return asking.roles.every(
          ({ id, required }) => !required || grounds.#group().some(({ role }) => role === id),
        );
      case 'lead-agency-named':
        return grounds.#all('CaseOpened').some(({ payload }) => payload.leadAgency !== '');
      case 'guidance-2009-applied':
        return grounds
          .#all('CaseOpened')
          .some(
            ({ payload: { guidance2009Since, service } }) =>
              (guidance2009Since ?? '9999') <= '2026-03-31' &&
              this.#edition.serviceTypes.some(
                ({ id, setting }) => id === service.serviceType && setting === 'care-home',
              ),
          );
      case 'plan-started':
        return this.#remedies().length > 0;
      case 'plan-agreed':
        return this.#all('PlanAgreed').length > 0;
      case 'remedies-met':
        return this.#remedies().every(({ open }) => !open);
      case 'meeting-held':
        return this.#all('MeetingHeld').length > 0;
      case 'meeting-booked': {
        const cancelled = new Set(this.#all('MeetingCancelled').map(({ payload }) => payload.meeting));
        return this.#log.some(({ type, payload }) => {
          if (type === 'MeetingBooked') return !cancelled.has(payload.meeting);
          const hand = type === 'StepDoneByHand' ? /^meeting:(.+):book$/.exec(payload.step) : null;
          return hand !== null && !cancelled.has(hand[1] ?? '');
        });
      }
      case 'provider-heard':
      case 'provider-response-recorded':
        return (
          (event.type === 'ActionAdded' && (event.payload.providerResponse ?? '') !== '') ||
          this.#all('ProviderResponseRecorded').length > 0 ||
          this.#all('ActionAdded').some(({ payload }) => (payload.providerResponse ?? '') !== '')
        );
      case 'no-suspension-in-force': {
        const last = this.#log.findLast(
          ({ type }) => type === 'CommissioningSuspended' || type === 'SuspensionLifted',
        );
        return last?.type !== 'CommissioningSuspended';
      }
      case 'suspension-recorded':
        return this.#all('CommissioningSuspended').length > 0;
      case 'checklist-settled':
        return this.#isSettled(asking, asked.applies);
      case 'residual-concerns-settled':
        return command.type === 'closeCase' && command.residualConcerns !== undefined;
      case 'lessons-recorded':
        return logged('lesson');
      case 'root-cause-recorded':
        return logged('root-cause');
      case 'entry':
        return logged(about);
      case 'activation-acknowledged':
        return this.#all('ActivationRecorded').length > 0;
      case 'standards-assessed':
        return (
          this.#edition.standards.length > 0 &&
          this.#edition.standards.every(({ id }) =>
            this.#all('StandardAssessed').some(({ payload }) => payload.standard === id),
          )
        );
      case 'written-agreement':
        return event.type === 'PaymentAgreed' && event.payload.agreement !== null;
      case 'rationale':
        return (suspended?.rationale ?? '') !== '';
      case 'risk-assessment':
        return (suspended?.riskAssessment ?? '') !== '';
      case 'partners-agreed':
        return (suspended?.partnersAgreed.length ?? 0) > 0;
      case 'joint-parties-consulted':
        return command.type === 'suspendCommissioning' && command.jointParties !== undefined;
      case 'sign-off':
        return suspended?.signOff !== null;
      case 'review-date':
        return (suspended?.reviewOn ?? '') >= today;
      case 'communications-planned':
        return (suspended?.communications ?? '') !== '';
      case 'milestone':
        return this.#isReached(asking, about, today);
      case 'filed':
        return this.#isFiled(asking, about);
      case 'answered': {
        for (const { event: entering } of this.#enterings()) {
          const procedure = this.procedure(entering.payload.procedure);
          const question = procedure.questions.find(({ id }) => about === id || about.startsWith(`${id}.`));
          if (question === undefined) continue;
          const answer = this.answer(procedure, question);
          return answer !== null && (about === question.id || about === `${question.id}.${answer}`);
        }
        return false;
      }
      case 'never':
        return false;
      default:
        return null;
    }
  }

  /** The gates that stand before an event, each with the procedure that has it. */
  gatesBefore(event: CaseEvent): readonly { readonly gate: Gate; readonly procedure: Procedure }[] {
    const of = (procedure: Procedure | null, step: GatedStep) =>
      procedure === null
        ? []
        : procedure.gates.filter((gate) => gate.step === step).map((gate) => ({ gate, procedure }));
    const now = this.present();
    switch (event.type) {
      case 'CaseOpened':
        return of(this.procedure(event.payload.procedure), 'open-case');
      case 'ProcedureEntered':
        return [
          ...of(now, `step-to:${event.payload.procedure}`),
          ...of(this.procedure(event.payload.procedure), 'open-case'),
        ];
      case 'ActionAdded':
        return ['group', 'lesson'].includes(event.payload.details.source) ? [] : of(now, 'require-action');
      case 'ActionUpdated':
        return !this.isRemedy(event.payload.action) &&
          ['contract', 'regulation', 'ciw-notice'].includes(event.payload.change.source ?? '')
          ? of(now, 'require-action')
          : [];
      case 'CommissioningSuspended':
        return of(now, 'suspend-commissioning');
      case 'StageEntered':
        return of(now, `enter-stage:${event.payload.stage}`);
      case 'CaseClosed':
        return of(now, 'close-case');
      case 'PaymentAgreed':
        return of(now, 'agree-payment');
      case 'MeetingHeld':
        return of(now, 'hold-meeting');
      default:
        return [];
    }
  }
}
