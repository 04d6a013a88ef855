import { defineConfig } from 'vitest/config';

/**
 * `unit` beside the code and real stores; `contracts` what Microsoft publishes; `journeys` whole stories over HTTP;
 * `browser` the same in Chromium; `prompt` those of both that are held to a time; `screens` every screen in all
 * the ways that somebody may have it, of which `browser` goes a few, and every lesson and fault: they take many minutes
 * and go by themselves (`npm run screens`). `HAFAN_TEST_STORE` says on which store journeys run (embedded or postgres).
 */
const sweep = 'tests/browser/sweep.browser.test.ts';
const screens = [
  'tests/browser/all-lessons.browser.test.ts',
  'tests/browser/lessons-on-a-phone.browser.test.ts',
  'tests/browser/facilitator.browser.test.ts',
];
/** These choose their stores themselves: told again on PostgreSQL they would say the same. */
const ownStores = ['tests/journeys/live-news.test.ts', 'tests/journeys/start-over.test.ts'];
const prompt = ['tests/journeys/escalating-concerns.test.ts', 'tests/browser/tick-together.browser.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Vitest leaves one core to itself; on two cores that halves the speed.
    maxWorkers: 2,
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'bot/**/*.test.ts',
            'appPackage/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      { extends: true, test: { name: 'tabs', include: ['tabs/**/*.test.{ts,tsx}'], environment: 'jsdom' } },
      { extends: true, test: { name: 'contracts', include: ['tests/contracts/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          exclude: process.env['HAFAN_TEST_STORE'] === 'postgres' ? [...prompt, ...ownStores] : prompt,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // These promise what a person sees within two seconds: nothing else runs beside them.
        test: {
          name: 'prompt',
          include: prompt,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        // Two files at a time: each mostly waits for its page, and nothing here is held to a time (`prompt` is).
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.ts'],
          exclude: [...prompt, ...screens],
          // Of the sweep: its two windows at once.
          maxConcurrency: 2,
          sequence: { groupOrder: 3 },
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: [sweep, ...screens],
          env: { HAFAN_SWEEP: 'whole' },
          // Two windows use both cores of a small machine; more make each other late.
          maxConcurrency: 2,
          fileParallelism: false,
          sequence: { groupOrder: 4 },
          testTimeout: 180_000,
        },
      },
    ],
  },
});
