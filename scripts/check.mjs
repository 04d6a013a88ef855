#!/usr/bin/env node
/**
 * The static checks, each by its own name: `npm run check`, or a few: `npm run check -- types lint`.
 * `--fast` is the half that the pre-commit hook runs. tests/contracts/checks.test.ts shows that each can fail.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const bin = (name) => join('node_modules', '.bin', name);
const checks = {
  format: [bin('prettier'), '--check', '--log-level', 'warn', '.'],
  lint: [bin('oxlint'), '--deny-warnings', '--ignore-pattern', 'tests/fixtures/**'],
  types: [bin('tsc'), '-p', '.'],
  'page-types': [bin('tsc'), '-p', 'tabs'],
  catalogues: [bin('node'), 'scripts/checks/catalogues.ts'],
  welsh: [bin('node'), 'scripts/checks/welsh.ts'],
  boundaries: [bin('node'), 'scripts/checks/boundaries.ts'],
  'dead-code': [bin('knip')],
  'file-length': [bin('node'), 'scripts/checks/file-length.ts'],
  readme: [bin('node'), 'scripts/checks/readme.ts'],
};
const fast = ['format', 'lint', 'types', 'page-types', 'catalogues'];

const asked = process.argv.slice(2);
const names = asked.includes('--fast') ? fast : asked.length > 0 ? asked : Object.keys(checks);
const failed = [];
for (const name of names) {
  const check = checks[name];
  if (!check) {
    console.error(`There is no check "${name}"; there are: ${Object.keys(checks).join(', ')}.`);
    process.exit(2);
  }
  const { status, stdout, stderr, error } = spawnSync(check[0], check.slice(1), {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const ok = status === 0 && !error;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (!ok) {
    failed.push(name);
    console.log([error?.message, stdout, stderr].filter(Boolean).join('\n'));
  }
}
if (failed.length > 0) {
  console.error(
    `\nFailed: ${failed.join(', ')}. "npm run format" mends format; the rest say what they ask for above.`,
  );
  process.exit(1);
}
