import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { filesOfFirstLoad, noCircles } from './first-load.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const pages = ['index', 'outlook', 'rehearsal'].filter((page) => existsSync(here(`./${page}.html`)));

/** Bytes below which a file gains nothing. */
const WORTH_IT = 1_000;

/** Lays each text of the build down compressed as well, once and as small as it gets; the server sends those. */
const precompress = (folder: string): Plugin => ({
  name: 'precompress',
  apply: 'build',
  closeBundle() {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:js|css|html|svg)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      if (content.length < WORTH_IT) continue;
      writeFileSync(`${path}.br`, brotliCompressSync(content));
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    }
  },
});

const fluent = (parts: string): RegExp =>
  new RegExp(`node_modules[\\\\/]@fluentui[\\\\/]react-(?:${parts})[\\\\/]`);

const shared: InlineConfig = {
  root: here('.'),
  base: '/tab/',
  plugins: [react()],
  // A worker of node's own that vitest would start is none of this build's business.
  publicDir: false,
  build: {
    target: 'es2022',
    // The content security policy allows no inline scripts or data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: { input: Object.fromEntries(pages.map((page) => [page, here(`./${page}.html`)])) },
  },
};

/** One build for every page; the server serves `dist` under `/tab/`. */
export default defineConfig(async () => {
  const fileOf = await filesOfFirstLoad('index', shared);
  return {
    ...shared,
    plugins: [...(shared.plugins ?? []), noCircles, precompress(here('./dist'))],
    build: {
      ...shared.build,
      outDir: here('./dist'),
      emptyOutDir: true,
      rolldownOptions: {
        ...shared.build?.rolldownOptions,
        output: {
          codeSplitting: {
            groups: [
              // What changes only with a release of theirs stays in people's caches.
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
              { name: fileOf, includeDependenciesRecursively: false },
              // What nearly every part fetches next comes in two files, not in twenty.
              {
                name: 'fields',
                test: fluent('field|input|select|checkbox|radio|textarea|switch'),
                includeDependenciesRecursively: false,
              },
              {
                name: 'dialogs',
                test: fluent('dialog|portal|motion|motion-components-preview'),
                includeDependenciesRecursively: false,
              },
            ],
          },
        },
      },
    },
  };
});
