import { expect, it } from 'vitest';
import './translate.ts';
import { summaryOf } from '../individuals/row.ts';
import type { RegisterSummary } from '../individuals/view-schema.ts';
import { retoldRegisterNumbers, sayRegisterNumbers } from './register-numbers.ts';

const summary: RegisterSummary = {
  ...summaryOf([], '2026-11-23'),
  people: 12,
  rag: { red: 3, amber: 4, green: 4, none: 1 },
  moved: 2,
  toMove: 9,
  withoutPlace: 5,
  unplanned: 6,
  planned: 3,
  notReady: 1,
};

it('says counts, a line each, and that those who have a day are ready or not', () => {
  expect(sayRegisterNumbers(summary, 'en')).toBe(
    [
      'People in the register: 12',
      'RAG red: 3',
      'RAG amber: 4',
      'RAG green: 4',
      'Not rated: 1',
      'Moved: 2',
      'Still to move: 9',
      'Still without a place: 5',
      'Without a day for the move: 6',
      'Day planned, ready: 2',
      'Day planned, something missing: 1',
    ].join('\n'),
  );
});

it('says nothing of an empty register, and of a few people only how many they are', () => {
  expect(sayRegisterNumbers({ ...summary, people: 0 }, 'en')).toBe('');
  expect(sayRegisterNumbers({ ...summary, people: 4 }, 'cy')).toBe('Pobl yn y gofrestr: 4');
});

it('is told in the other language wherever its lines still stand, and leaves what somebody wrote', () => {
  const written = `${sayRegisterNumbers(summary, 'en')}\nNobody is at risk tonight: 2 visits`;
  const told = retoldRegisterNumbers(written, 'cy');
  expect(told).toBe(`${sayRegisterNumbers(summary, 'cy')}\nNobody is at risk tonight: 2 visits`);
  expect(retoldRegisterNumbers(told, 'en')).toBe(written);
  expect(retoldRegisterNumbers(told, 'cy')).toBe(told);
});
