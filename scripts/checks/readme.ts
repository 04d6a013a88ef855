/**
 * Walks README's table of verbs (from where a person says it to the test that shows it): every file it names
 * must exist, every event it names must be one, every command it names must be one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Problems in the rows of the first table of the page; `exists` is given so that the check can be tested. */
export function checkVerbs(
  page: string,
  exists: (path: string) => boolean,
  events: string,
): { rows: number; problems: string[] } {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const rows =
    start < 0
      ? []
      : lines.slice(
          start + 2,
          lines.findIndex((line, at) => at > start && !line.startsWith('|')),
        );
  const problems = rows.flatMap((row) =>
    [...row.matchAll(/`([^`]+)`/g)].flatMap(([, name = '']) => {
      if (name.includes('/')) return exists(name) ? [] : [`${name}: no such file`];
      if (/^[A-Z]\w+$/.test(name))
        return new RegExp(`^  ${name}: `, 'm').test(events) ? [] : [`${name}: no such event`];
      return [];
    }),
  );
  return { rows: rows.length, problems };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rows, problems } = checkVerbs(
    readFileSync('README.md', 'utf8'),
    existsSync,
    ['case/events', 'case/meeting-events', 'early-warning/events', 'incident/events', 'individuals/events']
      .map((file) => readFileSync(`src/${file}.ts`, 'utf8'))
      .join('\n'),
  );
  for (const problem of problems) console.error(problem);
  console.log(`${rows} rows of README's table walked, ${problems.length} problems`);
  if (rows === 0 || problems.length > 0) process.exit(1);
}
