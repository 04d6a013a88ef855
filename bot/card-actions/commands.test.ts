import { describe, expect, it } from 'vitest';
import { commandSchema } from '../../src/case/commands.ts';
import { edition, view } from '../testing/every-card.ts';
import { proposals } from './commands.ts';

const propose = (verb: string, fields: Readonly<Record<string, string>>) =>
  commandSchema.safeParse(proposals[verb]?.(fields, { view, edition, drafted: {} }));

describe('a click as a command', () => {
  it('names who came to a meeting and what the group took upon itself', () => {
    const [first, second] = view.group;
    const sent = {
      meeting: 'm-booked',
      decisions: 'The rota is filled from Friday',
      attendees: `${first?.key ?? ''},somebody:else`,
      otherAttendees: 'Rhys Sampl, CIW',
      'action.1.text': 'Ring the pharmacy',
      'action.1.owner': second?.name ?? '',
      'action.1.due': '2026-11-30',
    };
    expect(propose('record-meeting-held', sent).data).toEqual({
      type: 'recordMeetingHeld',
      meeting: 'm-booked',
      decisions: 'The rota is filled from Friday',
      attendees: [`${first?.name ?? ''} (${first?.agency ?? ''})`, 'Rhys Sampl, CIW'],
      actions: [{ text: 'Ring the pharmacy', owner: second?.name, due: '2026-11-30' }],
    });
    // A row that is begun must be whole.
    expect(propose('record-meeting-held', { ...sent, 'action.2.text': 'And then' }).success).toBe(false);
    expect(propose('record-meeting-held', { meeting: 'm-booked', decisions: 'None' }).data).toEqual({
      type: 'recordMeetingHeld',
      meeting: 'm-booked',
      decisions: 'None',
    });
  });

  it('reads an amount as people write it, and no other', () => {
    const amount = (text: string): unknown => {
      const { data } = propose('agree-payment', { payee: 'Staff', purpose: 'Wages', amount: text });
      return data?.type === 'agreePayment' ? data.amount : undefined;
    };
    expect(['£1,250.50', '1250', '£ 20'].map(amount)).toEqual([1250.5, 1250, 20]);
    expect(['much', '-3', '0', '1.234', '', '1e9'].map(amount)).toEqual(Array(6).fill(undefined));
  });

  it('steps over with only what was said', () => {
    const step = { procedure: 'closure', reason: 'It closes' };
    expect(propose('step-to-procedure', step).data).toEqual({ type: 'stepToProcedure', ...step });
    expect(
      propose('step-to-procedure', {
        ...step,
        criteria: 'a,b',
        closureKind: 'enforced',
        planned: '',
        closesOn: '2027-03-31',
        qualityAssuranceNote: 'Tried',
      }).data,
    ).toEqual({
      type: 'stepToProcedure',
      ...step,
      criteria: ['a', 'b'],
      closureKind: 'enforced',
      closesOn: '2027-03-31',
      qualityAssurance: { considered: true, note: 'Tried' },
    });
  });

  it('takes the times of an activation by the clock of Wales', () => {
    const { data } = propose('record-activation', {
      'telephonedAt.day': '2026-07-01',
      'telephonedAt.time': '09:00',
      'writtenAt.day': '2026-07-01',
      'writtenAt.time': '09:30',
      'acknowledgedAt.day': '2026-07-01',
      'acknowledgedAt.time': '10:00',
      acknowledgedBy: 'Nia Sampl',
      acknowledgedAs: 'lead',
    });
    expect(data).toMatchObject({
      telephonedAt: '2026-07-01T08:00:00Z',
      acknowledgedAt: '2026-07-01T09:00:00Z',
    });
  });
});
