import { expect, test } from 'vitest';
import { after, at, open, viewOf } from '../documents/given.ts';
import { getEdition } from '../procedures/editions/index.ts';
import { createDrafts } from './drafts.ts';

const drafts = createDrafts({ clock: () => Date.parse(at), editions: { get: getEdition } });
const view = () => viewOf(after(open('escalating-concerns')));

test('a letter to many people is in both languages whatever was asked for', () => {
  const draft = drafts.letter({
    view: viewOf(after(open('closure'))),
    letter: 'closure-people-and-families',
    language: 'en',
    preferred: 'en',
    fields: {},
  });
  expect(draft?.language).toBe('both');
  expect(draft?.html).toContain('lang="cy"');
  expect(draft?.recipients).toEqual([]);
});

test('a letter to the provider suggests its address and follows the person’s language', () => {
  const draft = drafts.letter({
    view: view(),
    letter: 'support-confirmed',
    language: undefined,
    preferred: 'cy',
    fields: {},
  });
  expect(draft?.language).toBe('cy');
  expect(draft?.recipients).toEqual(['swyddfa@gofal.example']);
  expect(draft?.missing).toEqual(['support']);
});

test('a notification’s form speaks the person’s language, its text both', () => {
  const draft = drafts.notification({
    view: view(),
    notification: 'escalating-concerns',
    preferred: 'cy',
  });
  expect(draft?.fields.find(({ id }) => id === 'criteria')?.value).toContain('Ansawdd neu ddiogelwch');
  expect(draft?.html.en).toContain('Notification of escalating concerns');
  expect(draft?.html.cy).toContain('Hysbysiad o bryderon cynyddol');
});

test('null for what the procedure does not have', () => {
  expect(drafts.notification({ view: view(), notification: 'closure' })).toBeNull();
});
