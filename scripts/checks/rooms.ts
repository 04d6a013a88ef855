/**
 * Holds what pages fetch of the catalogue against what they say: each key that a page's modules name must stand in
 * a room that is taught there, by `wantRooms` where the page starts or by a `lazyPage` on the way. It also finds
 * rooms fetched for nothing. Part of the check of catalogues.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { en } from '../../src/language/en/index.ts';
import { flatten } from './catalogue-tree.ts';

interface Way {
  readonly to: string;
  readonly rooms: readonly string[];
}

interface Module {
  readonly imports: readonly string[];
  /** Fetched later: by `lazyPage`, or by a bare `import()` that teaches nothing. */
  readonly ways: readonly Way[];
  readonly wanted: readonly string[];
  readonly said: ReadonlySet<string>;
}

/** Always there: what is said when nothing else came. */
const always = ['unloaded'];

const keys = new Set(
  [...flatten(en).keys()].flatMap((key) => [key, key.replace(/_(?:zero|one|two|few|many|other)$/, '')]),
);
const source = /\.tsx?$/;
/** The catalogues themselves, and the table that fetches them. */
const catalogue = /src\/language\/(?:(?:en|cy)\/|rooms\.ts$)/;

const namesIn = (list: string): string[] => [...list.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '');

const read = (file: string): Module => {
  const text = readFileSync(file, 'utf8');
  const at = (path: string): string => resolve(dirname(file), path);
  const lazies = [
    ...text.matchAll(/lazyPage\(\s*\[([^\]]*)\],\s*async \(\) => \(await import\('([^']+)'\)\)/g),
  ].map(([, rooms = '', path = '']) => ({ to: at(path), rooms: namesIn(rooms) }));
  const pages = new Set(lazies.map(({ to }) => to));
  const bare = [...text.matchAll(/import\('(\.[^']+)'\)/g)]
    .map(([, path = '']) => at(path))
    .filter((to) => !pages.has(to))
    .map((to) => ({ to, rooms: [] }));
  return {
    imports: [...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?'(\.[^']+)'/gm)]
      .map(([, path = '']) => at(path))
      .filter((path) => source.test(path) && existsSync(path) && !catalogue.test(path)),
    ways: [...lazies, ...bare].filter(({ to }) => source.test(to)),
    wanted: [...text.matchAll(/wantRooms\(([^)]*)\)/g)].flatMap(([, list = '']) => namesIn(list)),
    said: new Set(
      [...text.matchAll(/['"`]([a-zA-Z]+\.[\w.-]+)['"`]/g)]
        .map(([, key = '']) => key)
        .filter((key) => keys.has(key)),
    ),
  };
};

const modules = new Map<string, Module>();
const moduleAt = (file: string): Module => {
  const known = modules.get(file) ?? read(file);
  modules.set(file, known);
  return known;
};

/** A module and all that come with it. */
const together = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of moduleAt(file).imports) together(next, seen);
  return seen;
};

const roomOf = (key: string): string => key.slice(0, key.indexOf('.'));

/** Every key that a page may say before its room is taught, and every room that is fetched for nothing. */
export const untaught = (entry: string): { readonly pages: number; readonly problems: string[] } => {
  const problems = new Set<string>();
  const done = new Set<string>();
  const visit = (start: string, taught: readonly string[], own: readonly string[]): void => {
    const files = [...together(start)];
    const wanted = files.flatMap((file) => moduleAt(file).wanted);
    const has = new Set([...taught, ...own, ...wanted]);
    const visitKey = `${start} ${[...has].sort().join(' ')}`;
    if (done.has(visitKey)) return;
    done.add(visitKey);
    const page = relative('.', start);
    const said = new Set<string>();
    for (const file of files)
      for (const [room, spoken] of Map.groupBy(moduleAt(file).said, roomOf)) {
        said.add(room);
        if (has.has(room)) continue;
        const more = spoken.length > 1 ? ` and ${spoken.length - 1} more` : '';
        problems.add(`${page}: ${relative('.', file)} says ${spoken[0]}${more}; not taught there`);
      }
    // What was found missing is missing for the parts below too, and told once.
    const ways = files.flatMap((file) => moduleAt(file).ways);
    for (const { to, rooms } of ways) visit(to, [...has, ...said], rooms);
    for (const room of own)
      if (!said.has(room)) problems.add(`${page}: is taught ${room} and says nothing of it`);
  };
  visit(resolve(entry), always, []);
  return { pages: new Set([...done].map((one) => one.split(' ')[0])).size, problems: [...problems] };
};

/** Where each page starts. */
export const pageStarts = ['board', 'outlook', 'rehearsal'].map((page) => join('tabs', page, 'start.tsx'));
