import { describe, expect, it } from 'vitest';
import { inTime } from './in-time.ts';

const never = new Promise<string>(() => undefined);

describe('an answer within the time that Teams waits', () => {
  it('is the work’s own', async () => {
    expect(await inTime(Promise.resolve('found'), 60_000, () => 'late')).toBe('found');
  });
  it('says that it is late where the work takes too long', async () => {
    expect(await inTime(never, 5, () => 'late')).toBe('late');
  });
  it('fails as the work fails', async () => {
    await expect(inTime(Promise.reject(new Error('broken')), 60_000, () => 'late')).rejects.toThrow('broken');
  });
});
