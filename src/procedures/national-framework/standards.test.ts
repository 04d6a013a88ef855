import { describe, expect, test } from 'vitest';
import { standards } from './standards.ts';

describe('the National Framework, for self-assessment', () => {
  test('holds its seven principles and ten standards, in order', () => {
    expect(standards.map(({ cite }) => cite)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `NF Principle ${number}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `NF Standard ${number}`),
    ]);
    expect(new Set(standards.map(({ id }) => id)).size).toBe(17);
  });

  test('asks two to four questions of each, in both languages', () => {
    for (const { prompts } of standards) {
      expect(prompts.length).toBeGreaterThanOrEqual(2);
      expect(prompts.length).toBeLessThanOrEqual(4);
      for (const { en, cy } of prompts) {
        expect(en).toMatch(/\?$/);
        expect(cy).toMatch(/\?$/);
        expect(cy).not.toBe(en);
      }
    }
  });
});
