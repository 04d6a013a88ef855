import { basename } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

/** A page, or the module with which it begins. Whoever shares a file with one would begin that page too. */
const begins = (id: string): boolean => basename(id) === 'start.tsx' || id.endsWith('.html');

const listenTo = (pagesOf: Map<string, Set<string>>): Plugin => ({
  name: 'first-load',
  generateBundle(_, bundle) {
    const chunks = new Map(
      Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, file] as const] : [],
      ),
    );
    for (const entry of chunks.values()) {
      if (!entry.isEntry) continue;
      const reached = new Set([entry.fileName]);
      for (const name of reached) {
        const chunk = chunks.get(name);
        for (const next of chunk?.imports ?? []) reached.add(next);
        for (const id of chunk?.moduleIds ?? []) {
          const pages = pagesOf.get(id) ?? new Set();
          pagesOf.set(id, pages.add(entry.name));
        }
      }
    }
  },
});

/**
 * In which file a module of a page's first load goes: one for each set of pages that load the same modules, so that
 * no page fetches what it does not run. Left to itself the build makes a file of every module that two parts share,
 * and a browser fetches six at a time. What a page really loads is known only when unused exports are gone: a
 * build that writes nothing tells. Modules that this page fetches later or never, and those with which a page begins,
 * are in none (null): laid together with another page's, a part of this one would fetch all of that.
 */
export const filesOfFirstLoad = async (
  page: string,
  config: InlineConfig,
): Promise<(id: string) => string | null> => {
  const pagesOf = new Map<string, Set<string>>();
  await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    plugins: [...(config.plugins ?? []), listenTo(pagesOf)],
    build: { ...config.build, write: false },
  });
  if (pagesOf.size === 0) throw new Error('the build told of no first load');
  return (id) => {
    const pages = begins(id) ? undefined : pagesOf.get(id);
    return pages?.has(page) !== true ? null : `first-${[...pages].toSorted().join('-')}`;
  };
};

/** Files that import one another in a circle run in an order that nobody chose: such a build is refused. */
export const noCircles: Plugin = {
  name: 'no-circles',
  generateBundle(_, bundle) {
    const done = new Set<string>();
    const walk = (name: string, way: readonly string[]): void => {
      if (way.includes(name)) throw new Error(`files in a circle: ${[...way, name].join(' → ')}`);
      const chunk = bundle[name];
      if (done.has(name) || chunk?.type !== 'chunk') return;
      for (const next of chunk.imports) walk(next, [...way, name]);
      done.add(name);
    };
    for (const name of Object.keys(bundle)) walk(name, []);
  },
};
