import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Where the rehearsal's outside world is kept: one line a change, appended before the answer goes out, so
 * that it outlives a killed process as the real one would. Read back and compacted at start; a last line that
 * was cut off was never answered for and is dropped. Without a directory it is kept in memory only.
 */
export interface WorldFile {
  /** Everything that was kept, by collection and key, oldest first. */
  readonly kept: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  /** `value` undefined removes. */
  write(collection: string, key: string, value: unknown): void;
  writeContent(id: string, content: Buffer): void;
  readContent(id: string): Buffer | null;
  clear(): void;
}

const lineSchema = z.object({ c: z.string(), k: z.string(), v: z.unknown().optional() });

const inMemory = (): WorldFile => {
  const contents = new Map<string, Buffer>();
  return {
    kept: new Map(),
    write: () => undefined,
    writeContent: (id, content) => void contents.set(id, content),
    readContent: (id) => contents.get(id) ?? null,
    clear: () => contents.clear(),
  };
};

export const openWorldFile = (dir: string | null): WorldFile => {
  if (dir === null) return inMemory();
  const contents = join(dir, 'contents');
  const file = join(dir, 'world.jsonl');
  mkdirSync(contents, { recursive: true });
  const kept = new Map<string, Map<string, unknown>>();
  if (existsSync(file)) {
    for (const line of completeLines(readFileSync(file, 'utf8'))) {
      const { c, k, v } = lineSchema.parse(JSON.parse(line));
      const collection = kept.get(c) ?? new Map<string, unknown>();
      kept.set(c, collection);
      if (v === undefined) collection.delete(k);
      else collection.set(k, v);
    }
    const lines = [...kept].flatMap(([c, entries]) =>
      [...entries].map(([k, v]) => `${JSON.stringify({ c, k, v })}\n`),
    );
    replace(file, lines.join(''));
  }
  return {
    kept,
    write: (c, k, v) => appendFileSync(file, `${JSON.stringify({ c, k, v })}\n`),
    writeContent: (id, content) => replace(join(contents, id), content),
    readContent: (id) => {
      const path = join(contents, id);
      return existsSync(path) ? readFileSync(path) : null;
    },
    clear: () => {
      replace(file, '');
      rmSync(contents, { recursive: true, force: true });
      mkdirSync(contents, { recursive: true });
    },
  };
};

const completeLines = (text: string): readonly string[] => {
  const end = text.lastIndexOf('\n');
  return end < 0
    ? []
    : text
        .slice(0, end)
        .split('\n')
        .filter((line) => line !== '');
};

/** Whole or not at all, also when the process ends in the middle. */
const replace = (file: string, content: string | Buffer): void => {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
};
