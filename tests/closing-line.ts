import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with what failed and why, by a line each, and `N passed, N failed`: a file that could not be loaded
 * counts as a failure. `HAFAN_TEST_TALLY` names a file that keeps the count; beside it, in `….failed`, the lines.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    const failures = errors.map((error) => failureLine('outside of any test', error));
    for (const module of modules) {
      if (module.state() === 'failed' && module.errors().length > 0)
        failures.push(failureLine(module.relativeModuleId, module.errors()[0]));
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed += 1;
        else if (result.state === 'failed')
          failures.push(failureLine(`${module.relativeModuleId} > ${test.fullName}`, result.errors[0]));
      }
    }
    const line = `${passed} passed, ${failures.length} failed`;
    process.stdout.write(`\n${failures.join('')}${line}\n`);
    const tally = process.env['HAFAN_TEST_TALLY'];
    if (!tally) return;
    appendFileSync(tally, `${line}\n`);
    appendFileSync(`${tally}.failed`, failures.join(''));
  }
}

const LONGEST = 900;

/** An assertion's own words cut what there was to forty letters: after them it is told in full. */
const told = (error: unknown): string => {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  const { message } = error;
  const actual = 'actual' in error ? error.actual : undefined;
  return typeof actual === 'string' && actual.length > 40
    ? `${String(message)} There was: ${actual}`
    : String(message);
};

const failureLine = (where: string, error: unknown): string =>
  `FAILED ${where}: ${told(error).replaceAll(/\s+/g, ' ').slice(0, LONGEST)}\n`;
