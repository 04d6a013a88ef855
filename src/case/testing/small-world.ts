import * as fc from 'fast-check';

/** A few ids, words and dates, so that commands made at random meet each other. */

const ids = (kind: string): fc.Arbitrary<string> =>
  fc.constantFrom(1, 1, 1, 2, 2, 3, 9).map((n) => `${kind}-${n}`);
export const action = ids('action');
export const meeting = ids('meeting');
export const draft = ids('draft');
export const letterId = ids('letter');
export const message = ids('message');

export const text = fc.constantFrom('Seen', 'Not seen', 'Asked again');
export const date = fc.constantFrom('2026-11-20', '2026-11-30', '2026-12-14');
export const instant = fc.constantFrom(
  '2026-11-20T09:00:00Z',
  '2026-11-25T09:00:00Z',
  '2026-11-26T14:00:00Z',
);
