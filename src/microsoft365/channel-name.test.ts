import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelName, isChannelName, isChannelOf } from './channel-name.ts';

const ref = fc
  .record({ kind: fc.constantFrom('EC', 'CL', 'QA'), n: fc.integer({ min: 1, max: 9999 }) })
  .map(({ kind, n }) => `${kind}-2026-${String(n).padStart(4, '0')}`);
const awkward = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        '~',
        '#',
        '_vti_',
        '_v_vti_ti_',
        '_v\u200bti_',
        '.',
        '..',
        "'",
        '"',
        '\n',
        'Tŷ',
        ' ',
        'CON',
        '👩‍👧',
        'ŵ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('a channel’s name', () => {
  it('is the reference and the service', () => {
    expect(channelName('EC-2026-0007', 'Tŷ Gwyn')).toBe('EC-2026-0007 Tŷ Gwyn');
    expect(channelName('EC-2026-0007', 'Tŷ Gwyn', 2)).toBe('EC-2026-0007 Tŷ Gwyn 2');
  });

  it('loses what Teams refuses and keeps what people read', () => {
    expect(channelName('EC-2026-0001', "St. Asaph's: Home & Care / Nursing?")).toBe(
      'EC-2026-0001 St Asaph’s Home Care Nursing',
    );
  });

  it('is one that Teams takes, whatever the service is called', () => {
    fc.assert(
      fc.property(ref, awkward, fc.integer({ min: 1, max: 9 }), (r, service, attempt) => {
        const name = channelName(r, service, attempt);
        expect(isChannelName(name)).toBe(true);
        expect(name.length).toBeLessThanOrEqual(50);
        expect(name.startsWith(r)).toBe(true);
        expect(isChannelOf(r, name)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('differs with each attempt and is never another case’s', () => {
    fc.assert(
      fc.property(ref, ref, awkward, (a, b, service) => {
        const names = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => channelName(a, service, n).toLowerCase());
        // A service whose own name ends in a number can meet a later attempt's; attempts themselves never meet.
        expect(new Set(names.slice(1)).size).toBe(8);
        expect(isChannelOf(b, channelName(a, service))).toBe(a === b);
      }),
    );
  });

  it.each(['a'.repeat(51), 'a#b', 'a.b', 'CON', '_a', 'a ', 'a_vti_b', 'a\u0007', ''])(
    '%j is refused',
    (name) => {
      expect(isChannelName(name)).toBe(false);
    },
  );
});
