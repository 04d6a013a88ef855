#!/usr/bin/env node
/**
 * `npm test`: finds or installs what the tests need, runs them all, and holds every Graph request that was made
 * against Microsoft's description where that is at hand (`HAFAN_GRAPH_DESCRIPTION`, or ../shared/graph).
 * Arguments go to vitest: `npm test -- --project unit src/case`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const say = (text) => console.log(text);
const found = (names) => names.find((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0);

/** Installs a Debian package when that is possible without asking; else says exactly what to type. */
function ensure(what, names, pack, files = []) {
  if (found(names) || files.some((file) => existsSync(file))) return true;
  const command = `apt-get install -y ${pack}`;
  if (process.getuid?.() === 0 && found(['apt-get'])) {
    say(`> ${what} is not here; ${command}`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', pack], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (found(names) || files.some((file) => existsSync(file))) return true;
  }
  say(`${what} is needed and was not found. Install it with:  sudo ${command}`);
  return false;
}

const chromium = process.env.CHROMIUM
  ? existsSync(process.env.CHROMIUM)
  : ensure('Chromium', ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], 'chromium');
if (!chromium) {
  say('Or set CHROMIUM to the path of a Chromium or Chrome.');
  process.exit(1);
}
if (process.env.HAFAN_TEST_STORE === 'postgres' && !process.env.HAFAN_TEST_POSTGRES) {
  const versions = ['18', '17', '16', '15'].map((version) => `/usr/lib/postgresql/${version}/bin/postgres`);
  if (!ensure('PostgreSQL 15 or newer', ['postgres'], 'postgresql', versions)) {
    say('Or set HAFAN_TEST_POSTGRES to the address of a server on which databases may be created.');
    process.exit(1);
  }
}

// The sweep in all its ways and every lesson followed are `npm run screens`: they alone take many minutes.
const asked = process.argv.slice(2);
const projects = asked.includes('--project') ? [] : ['--project', '!screens'];
const folder = mkdtempSync(join(tmpdir(), 'hafan-test-'));
const graphLog = join(folder, 'graph.jsonl');
const run = spawnSync(
  join('node_modules', '.bin', 'node'),
  ['node_modules/vitest/vitest.mjs', 'run', ...projects, ...asked],
  {
    stdio: 'inherit',
    env: { ...process.env, HAFAN_GRAPH_LOG: graphLog },
  },
);
let status = run.status ?? 1;

const conform = process.env.HAFAN_GRAPH_DESCRIPTION ?? join('..', 'shared', 'graph', 'conform.mjs');
if (!existsSync(graphLog) || statSync(graphLog).size === 0) {
  if (process.argv.length === 2) {
    say('No Graph request was recorded in the whole run: the recording is broken.');
    status = 1;
  }
} else if (existsSync(conform)) {
  // By its real path: run through a link, the script does nothing and says nothing.
  const checked = spawnSync(process.execPath, [realpathSync(conform), graphLog], { encoding: 'utf8' });
  say(checked.stdout + checked.stderr);
  if (checked.status !== 0 || !/\d+ Graph requests checked, 0 problems/.test(checked.stdout)) status = 1;
} else {
  say(
    `NOT CHECKED: Microsoft's description of Graph is not at ${conform}; ${graphLog} was not held against it.`,
  );
}
rmSync(folder, { recursive: true, force: true });
process.exit(status);
