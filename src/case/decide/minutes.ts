import { personKey } from '../commands.ts';
import type { Context } from '../context.ts';
import { type Decision, accept, refuse } from '../decision.ts';
import type { CaseEvent } from '../events.ts';
import { passOwnGates } from '../gates.ts';
import { limits } from '../limits.ts';
import type { MinutesInput } from '../meeting-commands.ts';
import type { MinutesContent } from '../meeting-events.ts';
import { minutesInForce } from '../minutes.ts';
import { procedureOf } from '../procedure-of.ts';
import type { CaseState, MeetingState } from '../state.ts';
import { nextMeetingOf } from '../values.ts';
import { agendaNow } from './agenda.ts';
import type { Deciders } from './decider.ts';
import { mayBeHeld, withMeeting, wrongState } from './with-meeting.ts';

/**
 * Minutes (PFP 7.2). Finishing a meeting is one act: it is held, its actions stand in the plan with owner and
 * day, its decisions in the log with their reasons, and the minutes say the same. A correction is a new version.
 */

/** What changes in plan and log because of these minutes, and the minutes' own actions with their ids. */
const consequences = (
  state: CaseState,
  input: MinutesInput,
  before: MinutesContent | null,
  newId: string,
): { readonly events: readonly CaseEvent[]; readonly actions: MinutesContent['actions'] } => {
  const events: CaseEvent[] = [];
  const actions = input.actions.map(({ action: known, text, owner, due }, at) => {
    const stands = state.actions.find(({ id }) => id === known);
    const details = { text, owner, due };
    if (stands === undefined) {
      const action = `${newId}-${at + 1}`;
      events.push({ type: 'ActionAdded', payload: { action, details: { ...details, source: 'group' } } });
      return { action, ...details };
    }
    const changed = stands.text !== text || stands.owner !== owner || stands.due !== due;
    if (changed && stands.status === 'open')
      events.push({ type: 'ActionUpdated', payload: { action: stands.id, change: details } });
    return { action: stands.id, ...details };
  });
  for (const { decision, rationale } of input.decisions)
    if (before?.decisions.some((one) => one.decision === decision && one.rationale === rationale) !== true)
      events.push({ type: 'DecisionRecorded', payload: { decision, rationale } });
  return { events, actions };
};

const contentOf = (
  state: CaseState,
  meeting: MeetingState,
  input: MinutesInput,
  actions: MinutesContent['actions'],
  context: Context,
): MinutesContent => {
  const others = state.meetings.filter(({ id }) => id !== meeting.id);
  return {
    chairedBy: input.chairedBy,
    takenBy: input.takenBy ?? null,
    present: input.present,
    apologies: input.apologies,
    agenda: agendaNow(state, meeting, context).lines.map((line) => ({
      line,
      dealtWith: input.dealtWith.includes(line.id),
    })),
    discussion: input.discussion || null,
    decisions: input.decisions,
    actions,
    information: input.information || null,
    copiedTo: input.copiedTo,
    nextMeeting: nextMeetingOf({ meetings: others }),
  };
};

/** Of a closed case it can still be said what its last meeting decided, but no new work begins. */
const tooMuch = (state: CaseState, added: number): Decision | null => {
  if (state.status === 'closed' && added > 0) return refuse('case-closed', { detail: { ref: state.ref } });
  return state.actions.length + added > limits.actions
    ? refuse('too-many', { detail: { limit: String(limits.actions) } })
    : null;
};

export const minutesDeciders: Deciders<'finishMeeting' | 'correctMinutes' | 'markMinutesSent'> = {
  finishMeeting: (state, command, context) =>
    withMeeting(state, command.meeting, (meeting) => {
      const { minutes, override } = command;
      if (!mayBeHeld(meeting)) return wrongState(meeting);
      const { events, actions } = consequences(state, minutes, null, context.newId);
      const refused = tooMuch(state, minutes.actions.length);
      if (refused !== null) return refused;
      const procedure = procedureOf(state, context.edition);
      const passed = passOwnGates('hold-meeting', { command, state, procedure }, override, context);
      if (!passed.ok) return passed;
      const content = contentOf(state, meeting, minutes, actions, context);
      return accept(
        ...passed.events,
        {
          type: 'MeetingHeld',
          payload: {
            meeting: meeting.id,
            decisions: minutes.decisions.map(({ decision }) => decision).join('\n'),
            attendees: minutes.present,
            apologies: minutes.apologies,
            agenda: content.agenda.map(({ line }) => line),
          },
        },
        ...events,
        { type: 'MinutesConfirmed', payload: { meeting: meeting.id, version: 1, content, reason: null } },
      );
    }),

  correctMinutes: (state, { meeting: id, minutes, reason }, context) =>
    withMeeting(state, id, (meeting) => {
      const before = meeting.minutes.at(-1);
      if (before === undefined) return wrongState(meeting);
      const added = minutes.actions.filter(({ action }) => !state.actions.some((one) => one.id === action));
      const refused = tooMuch(state, added.length);
      if (refused !== null) return refused;
      const { events, actions } = consequences(state, minutes, before.content, context.newId);
      const made = contentOf(state, meeting, minutes, actions, context);
      const content = { ...made, nextMeeting: before.content.nextMeeting };
      if (JSON.stringify(content) === JSON.stringify(before.content)) return accept();
      return accept(...events, {
        type: 'MinutesConfirmed',
        payload: { meeting: id, version: before.version + 1, content, reason },
      });
    }),

  markMinutesSent: (state, { meeting: id, member, note }) =>
    withMeeting(state, id, (meeting) => {
      const minutes = minutesInForce(state, id);
      if (minutes === undefined) return wrongState(meeting);
      const key = personKey(member);
      const addressee = minutes.addressees.find((one) => one.key === key);
      if (addressee === undefined) return refuse('unknown-member', { detail: { member: key } });
      return minutes.sent.some((one) => one.key === key)
        ? accept()
        : accept({
            type: 'MinutesHandedOver',
            payload: { meeting: id, version: minutes.version, member: addressee, note },
          });
    }),
};
