import { describe, expect, it } from 'vitest';
import { boardHash, filterOf, openCases, queryOf } from './board-address.ts';

describe('the board’s address', () => {
  it('holds a filter and gives it back', () => {
    for (const filter of [
      openCases,
      {},
      { status: 'closed', search: 'Tŷ Gwyn & co', sort: 'opened', order: 'desc', page: 3 },
      {
        status: 'open',
        musts: true,
        suspended: true,
        mine: true,
        agency: 'Cyngor Sir Penrhyn',
        nation: 'WLS',
      },
      { theme: 'records', people: true },
      { status: 'open', deadlines: 'missed' },
    ] as const)
      expect(filterOf(queryOf(filter))).toEqual(filter);
  });

  it('is the same for the same filter, in whatever order it came about', () => {
    expect(queryOf({ musts: true, status: 'open', page: 1 })).toBe(queryOf({ status: 'open', musts: true }));
    expect(boardHash({})).toBe('#/?status=any');
  });

  it('leaves out what it does not know', () => {
    expect(
      filterOf('status=odd&sort=name&nation=SCO&theme=weather&deadlines=never&page=-4&musts=yes&__proto__=x'),
    ).toEqual({});
  });
});
