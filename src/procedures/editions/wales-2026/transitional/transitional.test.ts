import { describe, expect, test } from 'vitest';
import { getProcedure } from '../../index.ts';
import { wales2026 } from '../index.ts';

const transitional = getProcedure(wales2026, 'transitional');
const ways = (id: string) =>
  Object.fromEntries(
    (transitional.questions.find((question) => question.id === id)?.answers ?? []).map((answer) => [
      answer.id,
      answer.leadsTo,
    ]),
  );

describe('a home under the 2009 guidance', () => {
  test('only one that was under it on 31 March 2026 may be, and no lead can waive that', () => {
    const opening = transitional.gates.filter(({ step }) => step === 'open-case');
    expect(opening.map(({ requires, cite, mayOverride }) => ({ requires, cite, mayOverride }))).toEqual([
      { requires: ['guidance-2009-applied'], cite: 'Code 1.2', mayOverride: false },
      { requires: ['criteria'], cite: 'Code 1.2', mayOverride: false },
    ]);
  });

  test('leaves in the two ways of 1.2: it closes, or it is taken off', () => {
    expect(ways('tg-way-out')).toEqual({
      'not-yet': [],
      'home-closed': ['close'],
      'home-closing': ['procedure:closure'],
      'taken-off': ['stage:tg-leaving'],
    });
  });

  test('and once taken off, either the Code applies (1.3) or nothing more is needed', () => {
    expect(ways('tg-still-managed')).toEqual({
      'quality-assurance': ['procedure:quality-assurance'],
      'escalating-concerns': ['procedure:escalating-concerns'],
      no: ['close'],
    });
    expect(transitional.duties.find(({ id }) => id === 'tg-code-applies')).toMatchObject({
      cite: 'Code 1.3',
      force: 'must',
      stages: ['tg-leaving'],
    });
  });
});
