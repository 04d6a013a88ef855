import type { Duty, Edition, Procedure, ProcedureId, TimeLimit } from '../procedures/types.ts';
import type { WorkingDays } from './context.ts';
import { deadlineView, dueDate } from './deadlines.ts';
import { type Met, itemsOfDuty, timesMet, timesOf } from './facts.ts';
import { dutiesOf, enteredAt, type Of, stagesSince } from './procedure-of.ts';
import type { CaseState } from './state.ts';
import type { DeadlineView } from './view-schema.ts';

/** The duties of a case: which have arisen, which are met and by whom, and until when the others run. */

export interface DutyStatus {
  readonly duty: Of<Duty>;
  readonly status: 'open' | 'met';
  /** Of a duty that comes again and again: when it was last met, even while it is due once more. */
  readonly met: Met | null;
  readonly deadline: DeadlineView | null;
}

/** When one of these stages was first entered since the case last came to their procedure. */
const firstEntered = (state: CaseState, { procedure, stages }: Of<Pick<Duty, 'stages'>>): string | null =>
  stagesSince(state, procedure).find(({ stage }) => stages.includes(stage))?.at ?? null;

/** A duty arises with its stage, and with its fact where it has one; items that do not apply bring none. */
const hasArisen = (state: CaseState, edition: Edition, duty: Of<Duty>, today: string): boolean => {
  if (firstEntered(state, duty) === null) return false;
  if (duty.metBy.kind === 'items' && itemsOfDuty(state, edition, duty).length === 0) return false;
  if (duty.when === undefined) return true;
  const { procedure } = duty;
  const since = enteredAt(state, procedure);
  return timesOf(duty.when, { state, edition, today, procedure, since }).length > 0;
};

/**
 * Since when the case has stood in the duty's stages without a break; `null` while it stands elsewhere. Only
 * then is a duty that comes again and again due once more: a daily report ends when everybody has moved.
 */
const inStagesSince = (state: CaseState, { procedure, stages }: Of<Duty>): string | null => {
  if (state.status !== 'open' || state.procedure !== procedure) return null;
  const entered = stagesSince(state, procedure);
  return entered[entered.findLastIndex(({ stage }) => !stages.includes(stage)) + 1]?.at ?? null;
};

const isMilestone = (from: TimeLimit['from']): from is `milestone:${string}` => from.startsWith('milestone:');

const newest = (instants: readonly (string | null | undefined)[], since: string | null): string | null =>
  instants
    .filter((at) => at !== null && at !== undefined)
    .findLast((at) => since === null || Date.parse(at) >= Date.parse(since)) ?? null;

const later = (instant: string | null, since: string | null): string | null =>
  instant !== null && since !== null && Date.parse(instant) < Date.parse(since) ? since : instant;

/**
 * What a limit runs from, an instant or, of a milestone, its day; `null` while there is none yet.
 * @param of the duty's own stages and notification, where the limit is a duty's
 */
const anchorOf = (
  state: CaseState,
  limit: TimeLimit,
  procedure: ProcedureId,
  of: Pick<Duty, 'stages' | 'metBy'> | null,
): string | null => {
  const since = enteredAt(state, procedure);
  const { from } = limit;
  if (isMilestone(from)) {
    const recorded = state.milestones[from.slice('milestone:'.length)];
    return newest([recorded?.at], since) === null ? null : (recorded?.on ?? null);
  }
  switch (from) {
    case 'case-opened':
      return state.opened.at;
    case 'notified':
      return state.notifiedAt ?? state.opened.at;
    case 'procedure-entered':
      return since;
    case 'stage-entered':
      return of === null ? since : firstEntered(state, { ...of, procedure });
    // What an earlier procedure began counts here from the day on which the case came over.
    case 'plan-started':
      return later(state.planStartedAt, since);
    case 'remedies-met':
      return later(state.remediesMetAt, since);
    case 'notification-filed': {
      const wanted = of?.metBy.kind === 'notification' ? of.metBy.notification : null;
      const filed = state.notifications.filter(
        ({ notification }) => wanted === null || notification === wanted,
      );
      // The first one counts: a later one does not put off what follows from it.
      return newest(filed.map(({ filedAt }) => filedAt).toReversed(), since);
    }
    case 'suspension-started':
      return state.suspension?.started.at ?? null;
    case 'meeting-held':
      return newest(
        state.meetings.map(({ held }) => held?.at),
        since,
      );
  }
};

/** The day by which a duty is due the next time, and the reading on which it rests. */
const nextDue = (
  state: CaseState,
  duty: Of<Duty>,
  met: Met | null,
  workingDays: WorkingDays,
): { readonly due: string; readonly reading: TimeLimit['reading'] } | null => {
  const { limit, repeats } = duty;
  if (repeats !== undefined && met !== null) {
    // Back in its stages after a break, nothing was due meanwhile. A dated event counts from its own day.
    const hasOwnDay = duty.metBy.kind === 'fact' && duty.metBy.fact.startsWith('milestone:');
    const from = hasOwnDay ? met.at : (later(met.at, inStagesSince(state, duty)) ?? met.at);
    return { due: dueDate(repeats, from, workingDays), reading: undefined };
  }
  if (limit !== undefined) {
    const from = anchorOf(state, limit, duty.procedure, duty);
    return from === null ? null : { due: dueDate(limit, from, workingDays), reading: limit.reading };
  }
  const began = enteredAt(state, duty.procedure);
  return repeats === undefined || began === null
    ? null
    : { due: dueDate(repeats, began, workingDays), reading: undefined };
};

/**
 * All duties that have arisen, in the edition's order; those of earlier procedures only while they are open.
 * @param today ISO date, Europe/London
 */
export const dutiesAt = (
  state: CaseState,
  edition: Edition,
  workingDays: WorkingDays,
  today: string,
): readonly DutyStatus[] =>
  everyDutyAt(state, edition, workingDays, today).filter(
    ({ duty, status }) => duty.procedure === state.procedure || status === 'open',
  );

/** The same with those of earlier procedures that are met. */
const everyDutyAt = (
  state: CaseState,
  edition: Edition,
  workingDays: WorkingDays,
  today: string,
): readonly DutyStatus[] =>
  dutiesOf(state, edition)
    .filter((duty) => hasArisen(state, edition, duty, today))
    .map((duty): DutyStatus => {
      const times = timesMet(duty, { state, edition, today });
      const met = (duty.repeats === undefined ? times[0] : times.at(-1)) ?? null;
      const isRunning = duty.repeats !== undefined && inStagesSince(state, duty) !== null;
      const status = met === null || isRunning ? 'open' : 'met';
      // When a duty that comes again and again has ended, no day is left by which it was due.
      const next =
        status === 'met' && duty.repeats !== undefined ? null : nextDue(state, duty, met, workingDays);
      const metAt = status === 'open' ? null : (met?.at ?? null);
      return {
        duty,
        status,
        met,
        deadline: next === null ? null : deadlineView(next.due, metAt, today, workingDays, next.reading),
      };
    });

/**
 * Every day by which a duty was or is due, in earlier procedures too, and the day on which it was met: what the
 * board counts deadlines from. A duty that comes again and again is there with its newest day alone.
 */
export const deadlineMarks = (
  state: CaseState,
  edition: Edition,
  workingDays: WorkingDays,
  today: string,
): { due: string; metOn: string | null }[] =>
  everyDutyAt(state, edition, workingDays, today).flatMap(({ status, met, deadline }) =>
    deadline === null
      ? []
      : [
          {
            due: deadline.due,
            metOn: status === 'open' || met === null ? null : workingDays.dateOf(met.at),
          },
        ],
  );

/**
 * Until when the group meets for the first time (PFP 7.1). Met by a meeting that was held, or whose time has
 * come: that its record is still to be written is another matter. Where the case has stepped over into the
 * procedure, nothing before that counts.
 */
export const firstMeetingDeadline = (
  state: CaseState,
  rule: NonNullable<Procedure['firstMeeting']>,
  workingDays: WorkingDays,
  now: string,
): DeadlineView | null => {
  const entered = state.procedures.length > 1 ? enteredAt(state, state.procedure) : null;
  const anchor = anchorOf(state, rule.limit, state.procedure, null);
  if (anchor === null) return null;
  const from = entered !== null && Date.parse(anchor) < Date.parse(entered) ? entered : anchor;
  const met = state.meetings
    .filter(({ status }) => status === 'held' || status === 'booked' || status === 'moving')
    .flatMap(({ status, start, held }) => {
      const at = start ?? held?.at ?? null;
      return at !== null && (status === 'held' || Date.parse(at) <= Date.parse(now)) ? [at] : [];
    })
    .filter((at) => entered === null || Date.parse(at) >= Date.parse(entered))
    .reduce<string | null>(
      (first, at) => (first === null || Date.parse(at) < Date.parse(first) ? at : first),
      null,
    );
  const today = workingDays.dateOf(now);
  return deadlineView(dueDate(rule.limit, from, workingDays), met, today, workingDays, rule.limit.reading);
};
