import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentHash } from '../overlays/content.ts';
import { soundEdition, words } from '../testing/sound-edition.ts';
import type { Edition } from '../types.ts';
import { nationalEditions } from './index.ts';

/**
 * `published.json` holds the content hash of each edition that has gone out with a release. From then on it never
 * changes: cases stand under it. What is to be different is a new edition (docs/decisions/0014).
 */
const published: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('published.json', import.meta.url), 'utf8'),
);

/** Editions that are no longer what was published, with the hash that they have now. */
const changedSince = (
  editions: readonly Edition[],
  hashes: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.entries(hashes).flatMap(([id, hash]) => {
    const edition = editions.find((candidate) => candidate.id === id);
    const now = edition === undefined ? 'not there' : contentHash(edition);
    return now === hash ? [] : [`${id}: published ${hash}, now ${now}`];
  });

test('a published edition is what it was', () => {
  expect(changedSince(nationalEditions, published)).toEqual([]);
});

test('a changed word is seen, and an edition that is gone', () => {
  const hashes = { 'sound-2026': contentHash(soundEdition), 'gone-2020': '0000000000' };
  expect(changedSince([soundEdition], hashes)).toEqual(['gone-2020: published 0000000000, now not there']);
  expect(changedSince([{ ...soundEdition, title: words('Another') }], hashes)).toHaveLength(2);
});
