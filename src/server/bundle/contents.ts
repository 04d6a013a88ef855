import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CaseView } from '../../case/view-schema.ts';
import type { ToldEvent } from '../chronology/texts-of.ts';
import { chronologyPage } from './chronology-page.ts';

export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A filed document as the case knows it. */
export interface FiledDocument {
  readonly name: string;
  readonly sha256: string;
  readonly webUrl: string;
}

export interface BundleWanted {
  readonly view: CaseView;
  /** The log, oldest first, each event with the names of its own time. */
  readonly events: readonly ToldEvent[];
  /** The log's lines exactly as they were committed: canonical JSON, oldest first. */
  readonly lines: readonly string[];
  readonly find: (sha256: string) => Promise<Uint8Array | null>;
  /** ISO instant. */
  readonly madeAt: string;
  /** Told before each part: so many of so many are there. */
  readonly onProgress?: (done: number, total: number) => Promise<void>;
}

/** What is put together besides the documents: chronology, decisions, chain, manifest. */
const OTHER_PARTS = 2;

const verifier = new URL('./verify.mjs', import.meta.url);

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** Everything filed in the case: notifications in each language, letters. */
export const filedDocuments = (view: CaseView): readonly FiledDocument[] => [
  ...view.notifications.flatMap(({ files }) =>
    files.map(({ name, sha256: hash, webUrl }) => ({ name, sha256: hash, webUrl })),
  ),
  ...view.meetings.flatMap(({ minutes }) => minutes.flatMap(({ files }) => files)),
  ...view.letters.flatMap(({ file }) => (file === null ? [] : [file])),
  ...view.messages.flatMap(({ files }) =>
    files.map(({ name, sha256: hash, webUrl }) => ({ name, sha256: hash, webUrl })),
  ),
];

/** `Notifications/x.docx` → `x.docx`; a second of the same name gets its hash's beginning. */
const pathIn = (document: FiledDocument, taken: ReadonlySet<string>): string => {
  const name = (document.name.split('/').at(-1) ?? '').replaceAll(/[^\p{L}\p{N}._ ()-]/gu, '_') || 'document';
  const path = `documents/${name}`;
  return taken.has(path) ? `documents/${document.sha256.slice(0, 8)}-${name}` : path;
};

/**
 * The evidence bundle (N18): chronology, decisions, documents, the hash chain, and the script with which anybody
 * can check that nothing was changed. The manifest names every file with its SHA-256.
 */
export const bundleContents = async (wanted: BundleWanted): Promise<readonly BundleFile[]> => {
  const { view, events, madeAt } = wanted;
  const files: BundleFile[] = [];

  // 1. Documents, by the contents that were kept when they were filed.
  const documents: (FiledDocument & { readonly path: string | null })[] = [];
  const filed = filedDocuments(view);
  const total = filed.length + OTHER_PARTS;
  for (const [at, document] of filed.entries()) {
    await wanted.onProgress?.(at, total);
    const content = await wanted.find(document.sha256);
    const path = pathIn(document, new Set(files.map((file) => file.path)));
    if (content !== null) files.push({ path, content });
    documents.push({ ...document, path: content === null ? null : path });
  }

  await wanted.onProgress?.(filed.length, total);

  // 2. Chronology and decisions, for people and for machines.
  const decisions = {
    ref: view.ref,
    decisions: view.decisions,
    overrides: view.overrides,
    suspension: view.suspension,
  };
  files.push(
    { path: 'chronology.json', content: json({ ref: view.ref, events: events.map(({ event }) => event) }) },
    { path: 'decisions.json', content: json(decisions) },
    // Agendas as they were, what was noted and every version of the minutes.
    { path: 'meetings.json', content: json({ ref: view.ref, meetings: view.meetings }) },
    ...(['en', 'cy'] as const).map((language) => ({
      path: `chronology.${language}.html`,
      content: Buffer.from(chronologyPage({ view, events, documents, madeAt }, language)),
    })),
  );

  await wanted.onProgress?.(filed.length + 1, total);

  // 3. The chain as it was committed, and the script that checks it.
  files.push(
    { path: 'chain.jsonl', content: Buffer.from(wanted.lines.map((line) => `${line}\n`).join('')) },
    { path: 'verify.mjs', content: await readFile(verifier) },
  );
  const last = wanted.lines.at(-1);
  const manifest = {
    ref: view.ref,
    madeAt,
    chain: { events: wanted.lines.length, head: last === undefined ? '0'.repeat(64) : sha256(last) },
    files: files.map(({ path, content }) => ({
      path,
      sha256: sha256(content),
      bytes: content.byteLength,
    })),
    notKept: documents
      .filter(({ path }) => path === null)
      .map(({ name, sha256: hash }) => ({ name, sha256: hash })),
  };
  return [...files, { path: 'manifest.json', content: json(manifest) }];
};
