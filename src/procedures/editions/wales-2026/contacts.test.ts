import { expect, test } from 'vitest';
import { contacts } from './contacts.ts';

test('those told first are one of the council and one of the health board (PFP 4.3)', () => {
  expect(contacts.filter(({ activation }) => activation === true).map(({ agency }) => agency)).toEqual([
    'council',
    'health-board',
  ]);
});

test('somebody of council and health board can be reached out of hours (PFP 4.8)', () => {
  const onCall = contacts.filter(({ cite }) => cite === 'PFP 4.8');
  expect(onCall.map(({ agency }) => agency)).toEqual(['council', 'health-board']);
});

test('the national list names no person, and each role once', () => {
  expect(contacts.filter(({ person }) => person !== undefined)).toEqual([]);
  expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
});
