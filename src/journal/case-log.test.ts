import { describe, expect, it } from 'vitest';
import { commitCase } from './case-log.ts';
import type { Run } from './statement.ts';

/** A database that ends the commit with this SQLSTATE. */
const ending =
  (code: string): Run =>
  () =>
    Promise.reject(Object.assign(new Error('ended'), { code }));
const nothing = { ref: 'EC-2026-0001', events: [], row: '{}', jobs: null, done: [] };

describe('a commit that the database ends', () => {
  it.each([
    ['because somebody else was first', 'HF001'],
    ['to undo a deadlock', '40P01'],
  ])('%s wrote nothing, and may be tried again', async (_why, code) => {
    expect(await commitCase(ending(code), nothing)).toBe(false);
  });

  it('for any other reason is not passed over', async () => {
    await expect(commitCase(ending('57P01'), nothing)).rejects.toThrow('ended');
  });
});
