import type { CaseState, MeetingState } from '../case/state.ts';
import type { EventOf } from '../case/events.ts';
import { personKey } from '../case/commands.ts';
import { stillToTell } from '../case/minutes.ts';
import type { Outcome } from '../case/outcomes.ts';
import { viewOf, type FollowUpParts } from './parts.ts';
import { OutsideProblem } from './ports.ts';
import { putFile } from './put-file.ts';

/** What follows from confirmed minutes: their files in the case's folder, and a word to each of the group. */

type Report = Outcome['event'];
type Missed = EventOf<'MinutesSent'>['payload']['missed'][number];

/**
 * Files every version that is not filed yet, oldest first, and reports the last of them. Before there is a folder
 * nothing can be filed; the folder's being ready asks for it again.
 */
export const fileMinutes = async (
  parts: FollowUpParts,
  state: CaseState,
  { id, minutes }: MeetingState,
): Promise<Report | null> => {
  if (state.folder === null) return null;
  const view = viewOf(parts, state);
  let report: Report | null = null;
  for (const { version, filedAt } of minutes) {
    if (filedAt !== null) continue;
    if (report !== null) await tell(parts, state.ref, report, `minutes ${id} filed before ${version}`);
    const files = [];
    for (const { language, ...document } of await parts.documents.minutes(view, id, version))
      files.push({ ...(await putFile(parts, state.folder, 'Minutes', document)), language });
    report = { type: 'MinutesFiled', payload: { meeting: id, version, files } };
  }
  return report;
};

const tell = (parts: FollowUpParts, ref: string, event: Report, cause: string) =>
  parts.desk.record(ref, { type: 'recordOutcome', event }, { cause });

/**
 * Writes to every member who has not got the version in force, and records each at once: after a crash nobody but
 * the one who was being written to is told twice. Whoever cannot be written to at all is reported, so that
 * somebody sends them the minutes by hand; a connection that is down is tried again later.
 */
export const circulate = async (
  parts: FollowUpParts,
  state: CaseState,
  { id, minutes }: MeetingState,
): Promise<Report | null> => {
  const inForce = minutes.at(-1);
  if (inForce === undefined || inForce.filedAt === null) return null;
  const { version } = inForce;
  const view = viewOf(parts, state);
  const missed: Missed[] = [];
  let later: OutsideProblem | null = null;
  for (const addressee of stillToTell(state, id)) {
    const member = state.group.find((one) => personKey(one) === addressee.key);
    if (member === undefined) continue;
    try {
      await parts.messenger.sendMinutes({ member, view, meeting: id });
    } catch (error) {
      if (!(error instanceof OutsideProblem)) throw error;
      const { problem } = error;
      if (problem.kind === 'retry' || problem.kind === 'unreachable') later ??= error;
      else missed.push({ ...addressee, problem });
      continue;
    }
    const told: Report = {
      type: 'MinutesSent',
      payload: { meeting: id, version, told: [addressee], missed: [] },
    };
    await tell(parts, state.ref, told, `minutes ${id} ${version} to ${addressee.key}`);
  }
  if (later !== null) throw later;
  return missed.length === 0
    ? null
    : { type: 'MinutesSent', payload: { meeting: id, version, told: [], missed } };
};
