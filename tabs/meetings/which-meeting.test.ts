import { expect, it } from 'vitest';
import { byNearness } from './which-meeting.ts';

const now = Date.parse('2026-11-24T10:30:00Z');

it('the meeting that is being held comes first, then the nearest on either side', () => {
  const meetings = [
    '2026-11-24T11:00:00Z',
    '2026-11-24T10:00:00Z',
    '2026-11-30T10:00:00Z',
    '2026-11-23T10:00:00Z',
  ];
  expect(
    byNearness([...meetings.map((start) => ({ start })), { start: null }], now).map(({ start }) => start),
  ).toEqual(['2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z', '2026-11-23T10:00:00Z', '2026-11-30T10:00:00Z']);
});
