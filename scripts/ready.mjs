#!/usr/bin/env node
/**
 * Makes a fresh checkout ready: installs exactly what the lock file says and builds the pages, each only
 * when something changed since. Runs before every npm script, under any Node >= 20.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** npm's own note of what it installed. */
const installed = join(root, 'node_modules', '.package-lock.json');
const buildStamp = join(root, 'tabs', 'dist', '.hafan-ready');
/** What the pages are built from; see the import rules in `.dependency-cruiser.cjs`. */
const pageSources = [
  'tabs',
  'src/language',
  'src/case',
  'src/procedures',
  'src/server/contract',
  'src/access',
  'src/calendar',
];

const sha = (text) => createHash('sha256').update(text).digest('hex');
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function run(what, command, args) {
  console.log(`> ${what}`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: process.env });
  if (error || status !== 0) {
    console.error(
      `${what} did not go through${error ? `: ${error.message}` : ''}. Mend what it says above and start again.`,
    );
    process.exit(1);
  }
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'dist' || entry.name === 'node_modules' ? [] : filesUnder(path);
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
  });
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Hafan needs Node 20 or newer to install itself; this is ${process.version}.`);
  process.exit(1);
}

const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
const lock = sha(lockText);

/** Whether everything that the lock file asks of this machine stands in node_modules, in its version. */
function isInstalled() {
  const note = read(installed);
  if (note === '') return false;
  const present = JSON.parse(note).packages;
  return Object.entries(JSON.parse(lockText).packages).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

if (!isInstalled()) {
  const npm = process.env.npm_execpath;
  // Development packages are needed to build and to test, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  if (npm) run('Installing packages (npm ci)', process.execPath, [npm, ...args]);
  else run('Installing packages (npm ci)', 'npm', args);
}

if (!process.argv.includes('--no-build')) {
  const sources = pageSources.flatMap((folder) => filesUnder(join(root, folder))).sort();
  const state = sha(
    [lock, ...sources.map((file) => `${relative(root, file)} ${sha(readFileSync(file))}`)].join('\n'),
  );
  if (read(buildStamp) !== state) {
    const node = join(root, 'node_modules', 'node', 'bin', 'node');
    run('Building the pages (vite)', existsSync(node) ? node : process.execPath, [
      join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      '--config',
      'tabs/vite.config.ts',
      '--logLevel',
      'warn',
    ]);
    mkdirSync(dirname(buildStamp), { recursive: true });
    writeFileSync(buildStamp, state);
  }
}
