/**
 * Texts that nothing says any more: each key of the catalogue must stand somewhere in the product, in quotes and
 * whole (no key is made by concatenation). Tests do not count: a text that only a test says is said to nobody.
 * Part of the check of catalogues.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { flatten, type Tree } from './catalogue-tree.ts';

const plural = /_(?:zero|one|two|few|many|other)$/;
const inQuotes = /['"`]([a-zA-Z]+\.[\w.-]+)['"`]/g;
const sources = /^(?:src|bot|tabs|appPackage|scripts)\/.*\.tsx?$/;
const leftOut = /\.test\.tsx?$|^src\/language\/(?:en|cy)\//;

/** Where texts are said from. */
export const sayingFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => sources.test(file) && !leftOut.test(file) && existsSync(file));

/** Keys of the catalogue that none of the files names, a plural's forms as one. */
export const unsaid = (catalogue: Tree, files: readonly string[]): readonly string[] => {
  const said = new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(inQuotes)].map(([, key = '']) => key)),
  );
  const keys = new Set(
    [...flatten(catalogue).keys()].map((key) => (said.has(key) ? key : key.replace(plural, ''))),
  );
  return [...keys].filter((key) => !said.has(key));
};
