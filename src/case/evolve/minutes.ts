import { personKey } from '../commands.ts';
import type { CaseState, MeetingState, MinutesState } from '../state.ts';
import type { Appliers } from './apply.ts';
import { changeMeeting } from './change-meeting.ts';

/** A meeting's minutes: confirmed, filed, sent to the group; a correction is a further version. */

/** Versions that a person put where they belong themselves. */
export const filedByHand = (minutes: MeetingState['minutes'], at: string): MeetingState['minutes'] =>
  minutes.map((one) => ({ ...one, filedAt: one.filedAt ?? at }));

const version = (
  state: CaseState,
  id: string,
  wanted: number,
  to: (minutes: MinutesState) => MinutesState,
): Pick<CaseState, 'meetings'> =>
  changeMeeting(state, id, (meeting) => ({
    ...meeting,
    minutes: meeting.minutes.map((one) => (one.version === wanted ? to(one) : one)),
  }));

const without = <T extends { readonly key: string }>(
  list: readonly T[],
  others: readonly { readonly key: string }[],
): readonly T[] => list.filter(({ key }) => !others.some((other) => other.key === key));

export const minutesAppliers = {
  MinutesConfirmed: (state, { meeting: id, version: number, content, reason }, stamp) =>
    changeMeeting(state, id, (meeting) => ({
      ...meeting,
      attendees: content.present,
      apologies: content.apologies,
      minutes: [
        ...meeting.minutes,
        {
          version: number,
          content,
          reason,
          confirmed: stamp,
          files: [],
          filedAt: null,
          addressees: state.group.map((member) => ({ key: personKey(member), name: member.name })),
          sent: [],
          missed: [],
        },
      ],
    })),
  MinutesFiled: (state, { meeting, version: number, files }, stamp) =>
    version(state, meeting, number, (one) => ({ ...one, files, filedAt: one.filedAt ?? stamp.at })),
  MinutesSent: (state, { meeting, version: number, told, missed }, { at }) =>
    version(state, meeting, number, (one) => ({
      ...one,
      sent: [
        ...one.sent,
        ...without(told, one.sent).map(({ key, name }) => ({
          key,
          name,
          at,
          how: 'chat' as const,
          note: null,
        })),
      ],
      missed: [...without(without(one.missed, told), missed), ...missed],
    })),
  MinutesHandedOver: (state, { meeting, version: number, member, note }, { at }) =>
    version(state, meeting, number, (one) => ({
      ...one,
      sent: [...one.sent, { ...member, at, how: 'hand' as const, note }],
      missed: without(one.missed, [member]),
    })),
} satisfies Appliers<'MinutesConfirmed' | 'MinutesFiled' | 'MinutesSent' | 'MinutesHandedOver'>;
