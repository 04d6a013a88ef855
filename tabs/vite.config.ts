import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const pages = ['index', 'outlook', 'rehearsal'].filter((page) => existsSync(here(`./${page}.html`)));

/** One build for every page; the server serves `dist` under `/tab/`. */
export default defineConfig({
  root: here('.'),
  base: '/tab/',
  plugins: [react()],
  // A worker of node's own that vitest would start is none of this build's business.
  publicDir: false,
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows no inline scripts or data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: Object.fromEntries(pages.map((page) => [page, here(`./${page}.html`)])),
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'zod', test: /node_modules[\\/]zod[\\/]/ },
            { name: 'i18next', test: /node_modules[\\/]i18next[\\/]/ },
          ],
        },
      },
    },
  },
});
