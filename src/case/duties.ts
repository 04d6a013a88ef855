import type { Duty, Edition, Procedure, TimeLimit } from '../procedures/types.ts';
import type { WorkingDays } from './context.ts';
import { deadlineView, dueDate } from './deadlines.ts';
import { factOf, itemsSettled } from './facts.ts';
import { dutiesOf, findItem } from './procedure-of.ts';
import type { CaseState, Stamp } from './state.ts';
import type { DeadlineView } from './view-schema.ts';

/** The duties of a case: which have arisen, which are met and by whom, and until when the others run. */

export interface DutyStatus {
  readonly duty: Duty;
  readonly met: (Stamp & { readonly note: string | null }) | null;
  readonly deadline: DeadlineView | null;
}

const firstEntered = (state: CaseState, stages: readonly string[]): Stamp | null =>
  state.stagesEntered.find(({ stage }) => stages.includes(stage)) ?? null;

const appliesItem = (state: CaseState, edition: Edition, id: string): boolean =>
  findItem(state, edition, id)?.applies === true;

/** A duty arises with its stage, and with its fact where it has one; items that do not apply bring none. */
const hasArisen = (state: CaseState, edition: Edition, duty: Duty): boolean =>
  firstEntered(state, duty.stages) !== null &&
  (duty.when === undefined || factOf(duty.when, state, edition) !== null) &&
  (duty.metBy.kind !== 'items' || duty.metBy.items.some((id) => appliesItem(state, edition, id)));

const metBy = (state: CaseState, edition: Edition, duty: Duty): DutyStatus['met'] => {
  const { metBy } = duty;
  switch (metBy.kind) {
    case 'hand': {
      const confirmed = state.dutiesConfirmed[duty.id];
      return confirmed === undefined ? null : confirmed;
    }
    case 'fact':
      return withoutNote(factOf(metBy.fact, state, edition));
    case 'letter': {
      // In writing from the moment it was sent in; proved once it is filed.
      const letter = state.letters.find((one) => one.letter === metBy.letter && one.status === 'filed');
      return withoutNote(letter?.submitted ?? null);
    }
    case 'notification': {
      const filed = state.notifications.filter((one) => one.notification === metBy.notification);
      if (metBy.step === 'uploaded')
        return withoutNote(filed.find(({ uploaded }) => uploaded !== null)?.uploaded ?? null);
      for (const { filedAt, confirmed, drafted } of filed)
        if (filedAt !== null) return { at: filedAt, by: (confirmed ?? drafted).by, note: null };
      return null;
    }
    case 'items':
      return withoutNote(
        itemsSettled(
          state,
          metBy.items.filter((id) => appliesItem(state, edition, id)),
        ),
      );
  }
};

const withoutNote = (stamp: Stamp | null): DutyStatus['met'] =>
  stamp === null ? null : { at: stamp.at, by: stamp.by, note: null };

/**
 * The instant that a limit runs from; `null` while there is none yet.
 * @param of the duty's own stages and notification, where the limit is a duty's
 */
const anchorOf = (
  state: CaseState,
  limit: TimeLimit,
  of: Pick<Duty, 'stages' | 'metBy'> | null,
): string | null => {
  switch (limit.from) {
    case 'case-opened':
      return state.opened.at;
    case 'stage-entered':
      return (of === null ? state.stagesEntered[0] : firstEntered(state, of.stages))?.at ?? null;
    case 'plan-started':
      return state.planStartedAt;
    case 'remedies-met':
      return state.remediesMetAt;
    case 'notification-filed': {
      const wanted = of?.metBy.kind === 'notification' ? of.metBy.notification : null;
      return (
        state.notifications.find(
          ({ notification, filedAt }) => filedAt !== null && (wanted === null || notification === wanted),
        )?.filedAt ?? null
      );
    }
    case 'suspension-started':
      return state.suspension?.started.at ?? null;
    case 'meeting-held':
      return state.meetings.findLast(({ held }) => held !== null)?.held?.at ?? null;
  }
};

/** All duties that have arisen, in the edition's order. `today` is an ISO date, Europe/London. */
export const dutiesAt = (
  state: CaseState,
  edition: Edition,
  workingDays: WorkingDays,
  today: string,
): readonly DutyStatus[] =>
  dutiesOf(state, edition)
    .filter((duty) => hasArisen(state, edition, duty))
    .map((duty) => {
      const met = metBy(state, edition, duty);
      const { limit } = duty;
      const from = limit === undefined ? null : anchorOf(state, limit, duty);
      const deadline =
        limit === undefined || from === null
          ? null
          : deadlineView(
              dueDate(limit, from, workingDays),
              met?.at ?? null,
              today,
              workingDays,
              limit.reading,
            );
      return { duty, met, deadline };
    });

/**
 * Until when the group meets for the first time (PFP 7.1). Met by a meeting that was held, or whose time has
 * come: that its record is still to be written is another matter.
 */
export const firstMeetingDeadline = (
  state: CaseState,
  rule: NonNullable<Procedure['firstMeeting']>,
  workingDays: WorkingDays,
  now: string,
): DeadlineView | null => {
  const from = anchorOf(state, rule.limit, null);
  if (from === null) return null;
  const met = state.meetings
    .filter(({ status }) => status === 'held' || status === 'booked' || status === 'moving')
    .flatMap(({ status, start, held }) => {
      const at = start ?? held?.at ?? null;
      return at !== null && (status === 'held' || Date.parse(at) <= Date.parse(now)) ? [at] : [];
    })
    .reduce<string | null>(
      (first, at) => (first === null || Date.parse(at) < Date.parse(first) ? at : first),
      null,
    );
  const today = workingDays.dateOf(now);
  return deadlineView(dueDate(rule.limit, from, workingDays), met, today, workingDays, rule.limit.reading);
};
