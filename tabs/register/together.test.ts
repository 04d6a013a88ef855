import { expect, it } from 'vitest';
import { type Move, togetherOf } from './together.ts';

const move = (name: string, friendship: string | null): Move => ({
  id: name,
  name,
  room: null,
  rag: null,
  destination: null,
  time: null,
  transport: null,
  escort: null,
  apartReason: null,
  done: false,
  overdue: false,
  missing: [],
  friendship,
  apart: [],
});

it('puts friends side by side where the first of them stands, and loses nobody', () => {
  const moves = [move('Ann', null), move('Bob', 'Y tri'), move('Cai', null), move('Dai', 'Y tri')];
  expect(togetherOf({ moves }).map((one) => [one.label, one.moves.map(({ name }) => name)])).toEqual([
    [null, ['Ann']],
    ['Y tri', ['Bob', 'Dai']],
    [null, ['Cai']],
  ]);
});
