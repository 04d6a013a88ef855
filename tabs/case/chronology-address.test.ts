import { describe, expect, it } from 'vitest';
import { isFiltered, logFilterOf, logQueryOf, wholeLog } from './chronology-address.ts';

describe('the chronology’s address', () => {
  it('takes a filter there and back', () => {
    const filter = {
      kinds: ['decisions', 'machinery'],
      who: '3f2c',
      agency: 'Cyngor Sir Penrhyn',
      from: '2026-11-01',
      to: '2026-11-30',
      words: 'tŷ nyrs & nos',
      order: 'oldest',
    } as const;
    expect(logFilterOf(logQueryOf(filter))).toEqual(filter);
    expect(logFilterOf('')).toEqual(wholeLog);
    expect(logQueryOf(wholeLog)).toBe('');
  });

  it('leaves out what is not known', () => {
    expect(logFilterOf('kinds=gossip,plan&from=soon&to=2026-99-99&order=sideways')).toEqual({
      ...wholeLog,
      kinds: ['plan'],
    });
  });

  it('knows that an order hides nothing', () => {
    expect(isFiltered({ ...wholeLog, order: 'oldest' })).toBe(false);
    expect(isFiltered({ ...wholeLog, words: 'x' })).toBe(true);
  });
});
