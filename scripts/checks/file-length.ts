/** No code file grows past 400 lines without a reason written here. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const LONGEST = 400;

/** Files that may be longer, each with its reason. Data and catalogues are lists: length is their nature. */
const excused: readonly { readonly path: RegExp; readonly reason: string }[] = [
  { path: /^src\/language\/(?:en|cy)\//, reason: 'a catalogue is a list of texts' },
  {
    path: /^src\/procedures\/editions\//,
    reason: 'an edition is data that a policy officer reads in one piece',
  },
];

export const tooLong = (files: readonly { path: string; text: string }[]): string[] =>
  files
    .filter(({ path }) => !excused.some((excuse) => excuse.path.test(path)))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${LONGEST}`);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const paths = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
  const problems = tooLong(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })));
  for (const problem of problems) console.error(problem);
  console.log(`${paths.length} files measured, ${problems.length} too long`);
  if (paths.length === 0 || problems.length > 0) process.exit(1);
}
