import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import { expect } from 'vitest';
import type { CaseView } from '../../src/case/view-schema.ts';
import { fileDraft, fileLetter } from './acts.ts';
import type { Client } from './client.ts';

/** What has been filed, read back from the file library. */

type Said = Readonly<Record<string, string>>;

/** A document of the case in both languages, each with the hash that the case keeps and these words in it. */
export async function filesInBoth(
  client: Client,
  ref: string,
  template: string,
  said: Said,
  says: readonly string[],
): Promise<CaseView> {
  const { files, view } = await fileDraft(client, ref, template, said);
  expect(files.map(({ language }) => language).toSorted(), template).toEqual(['cy', 'en']);
  const texts: string[] = [];
  for (const { name, sha256 } of files) {
    const content = await client.findFile(name);
    expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256);
    const { value: text } = await mammoth.extractRawText({ buffer: content });
    for (const words of [...says, ...Object.values(said), ref]) expect(text, name).toContain(words);
    expect(text, name).not.toMatch(/undefined|\{[a-z-]+\}/);
    texts.push(text);
  }
  expect(texts[0], template).not.toBe(texts[1]);
  return view;
}

/** A letter as it stands in the library once it was sent. */
export async function filesLetter(
  client: Client,
  ref: string,
  letter: string,
  says: readonly string[],
): Promise<CaseView> {
  const view = await fileLetter(client, ref, letter);
  const filed = view.letters.findLast((one) => one.letter === letter);
  const content = (await client.findFile(filed?.file?.name ?? '')).toString('utf8');
  for (const words of says) expect(content, letter).toContain(words);
  expect(content, letter).not.toMatch(/undefined|\{[a-z-]+\}/);
  return view;
}

/** How these duties stand. */
export const statusOf = (view: CaseView, ...ids: readonly string[]): readonly (string | undefined)[] =>
  ids.map((id) => view.duties.find((duty) => duty.id === id)?.status);

/** Until when these duties are due, and how their deadlines stand. */
export const dueOf = (view: CaseView, id: string): readonly [string | undefined, string | undefined] => {
  const deadline = view.duties.find((duty) => duty.id === id)?.deadline;
  return [deadline?.due, deadline?.state];
};

export const sectionIds = ({ sections }: CaseView): readonly string[] => sections.map(({ id }) => id);
export const itemIds = ({ sections }: CaseView): readonly string[] =>
  sections.flatMap(({ items }) => items.map(({ id }) => id));
