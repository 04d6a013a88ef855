import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What the emscripten file system calls for each fsync; `nfd` is set on files only. */
interface NodeFileSystem {
  realPath(node: unknown): string;
  stream_ops: { fsync?: (stream: OpenStream) => number };
}
interface OpenStream {
  readonly nfd?: number;
  readonly node: unknown;
}

const hasNodeFiles = (module: unknown): module is { readonly NODEFS: NodeFileSystem } =>
  typeof module === 'object' && module !== null && 'NODEFS' in module;

/**
 * The embedded store's files with a real fsync. PGlite's own leaves `fsync` out of its file layer, so that a
 * commit is acknowledged while it is still in the kernel's cache and a power cut ruins the database. The
 * counter is what the start-up self-test looks at.
 */
export class DurableFiles extends NodeFS {
  /** How many times something was forced to the disk. */
  synced = 0;

  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(pg, options);
    const hook = (module: unknown): void => this.#mend(module);
    return {
      emscriptenOpts: { ...made.emscriptenOpts, preRun: [...(made.emscriptenOpts.preRun ?? []), hook] },
    };
  }

  /** Called after something was forced to the disk: where the power-cut test keeps what would survive. */
  protected forced(_path: string): void {
    // Nothing to do outside of that test.
  }

  #mend(module: unknown): void {
    if (!hasNodeFiles(module)) throw new Error('PGlite no longer has the file layer that Hafan mends');
    const files = module.NODEFS;
    files.stream_ops.fsync = (stream) => {
      const path = files.realPath(stream.node);
      // A directory is opened without a descriptor of its own; PostgreSQL syncs it after renaming in it.
      const fd = stream.nfd ?? fs.openSync(path, 'r');
      try {
        fs.fsyncSync(fd);
      } finally {
        if (stream.nfd === undefined) fs.closeSync(fd);
      }
      this.forced(path);
      this.synced += 1;
      return 0;
    };
  }
}

/** PGlite's own start parameters without `-F`, which switches fsync off, and with limits for a small machine. */
export const durableStartParameters = (defaults: readonly string[]): string[] => [
  ...defaults.filter((parameter) => parameter !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'synchronous_commit=on',
  '-c',
  'full_page_writes=on',
  // The only method whose system call the file layer passes on.
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'max_wal_size=64MB',
];
