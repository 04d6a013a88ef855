import { describe, expect, it } from 'vitest';
import type { IndividualRow } from '../../src/individuals/view-schema.ts';
import { filtered, NOBODY, noFilter, occurring } from './filters.ts';

const row = (name: string, more: Partial<IndividualRow> = {}): IndividualRow => ({
  id: name,
  version: 1,
  changedAt: '2026-11-22T10:00:00Z',
  name,
  dateOfBirth: null,
  room: null,
  category: null,
  rag: null,
  lead: null,
  leadCite: null,
  funding: null,
  outOfArea: false,
  language: null,
  friendship: null,
  worker: null,
  flags: [],
  options: 0,
  destination: null,
  move: null,
  missing: [],
  review: null,
  outcome: null,
  ...more,
});
const rows = [
  row('Siân Enghraifft', { room: '12', rag: 'red', missing: ['choice', 'capacity'], worker: 'Nia Ymarfer' }),
  row('Tomos Sampl', { rag: 'green', friendship: 'Y tri', destination: 'Tŷ Newydd' }),
  row('Ann Sampl', { friendship: 'Y tri', missing: ['choice'] }),
];
const found = (filter: Partial<typeof noFilter>): readonly string[] =>
  filtered(rows, { ...noFilter, ...filter }).map(({ name }) => name);

describe('filtered', () => {
  it('shows everybody when nothing is asked for', () => {
    expect(filtered(rows, noFilter)).toEqual(rows);
  });

  it('finds names, rooms and places without case and marks, every word of them', () => {
    expect(found({ search: 'sian' })).toEqual(['Siân Enghraifft']);
    expect(found({ search: 'TY newydd' })).toEqual(['Tomos Sampl']);
    expect(found({ search: 'sampl  ann' })).toEqual(['Ann Sampl']);
    expect(found({ search: 'nobody' })).toEqual([]);
  });

  it('asks for a colour, or for none', () => {
    expect(found({ rag: 'red' })).toEqual(['Siân Enghraifft']);
    expect(found({ rag: 'none' })).toEqual(['Ann Sampl']);
  });

  it('asks for anything that is missing, or for one thing', () => {
    expect(found({ missing: 'any' })).toEqual(['Siân Enghraifft', 'Ann Sampl']);
    expect(found({ missing: 'capacity' })).toEqual(['Siân Enghraifft']);
  });

  it('asks for a worker, for people without one, and for a group of friends', () => {
    expect(found({ worker: 'Nia Ymarfer' })).toEqual(['Siân Enghraifft']);
    expect(found({ worker: NOBODY })).toEqual(['Tomos Sampl', 'Ann Sampl']);
    expect(found({ friendship: 'Y tri' })).toEqual(['Tomos Sampl', 'Ann Sampl']);
  });
});

describe('occurring', () => {
  it('names each value once, by the alphabet', () => {
    expect(occurring(['b', null, 'a', 'b'])).toEqual(['a', 'b']);
  });
});
