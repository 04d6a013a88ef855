import { expect, test } from 'vitest';
import { appLinkIn } from './app-link.ts';

const origin = 'http://127.0.0.1:3978';

test.each([
  [`${origin}/cases/EC-2026-0001`, `${origin}/cases/EC-2026-0001`],
  [`See ${origin}/cases/EC-2026-0001.`, `${origin}/cases/EC-2026-0001`],
  [`(https://elsewhere.example/x and ${origin}/cases/EC-2026-0001)`, `${origin}/cases/EC-2026-0001`],
  ['https://elsewhere.example/cases/EC-2026-0001', null],
  ['EC-2026-0001', null],
  ['', null],
])('of "%s" the app is told %s', (text, link) => {
  expect(appLinkIn(text, origin)).toBe(link);
});
