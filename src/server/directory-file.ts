import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { serviceSchema, type Service } from '../case/commands.ts';
import { sayIn } from '../language/translate.ts';
import type { Language } from '../procedures/types.ts';
import { readCsv } from './csv.ts';
import { describeIssue } from './input-problem.ts';

/**
 * Reads the provider directory of a live installation: `.json` (an array of services) or `.csv` (a first line
 * with the names of the columns: id, name, address, registrationNumber, serviceType, commissioned, provider,
 * responsibleIndividual, registeredManager, providerMail, localAuthority, healthBoard). A wrong entry stops
 * the start and is named by its line and column.
 */
export class DirectoryProblem extends Error {
  override readonly name = 'DirectoryProblem';
}

const yes = new Set(['true', 'yes', '1', 'ie', 'ydy', 'oes']);
const no = new Set(['false', 'no', '0', 'na', 'nac ydy', 'nac oes']);

/** A row's `commissioned` as it is written in spreadsheets, in either language. */
const csvRow = z.record(z.string(), z.string()).transform((row) => {
  const commissioned = row['commissioned']?.trim().toLowerCase() ?? '';
  return { ...row, commissioned: yes.has(commissioned) ? true : no.has(commissioned) ? false : commissioned };
});

export const readDirectoryFile = async (path: string, language: Language): Promise<readonly Service[]> => {
  const say = sayIn(language);
  const file = basename(path);

  // 1. Read and split into entries, each with the line (or number) by which a person finds it.
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new DirectoryProblem(say('server.directory.unreadable', { file }), { cause });
  }
  const isCsv = extname(path).toLowerCase() === '.csv';
  const entries = isCsv ? csvEntries(text) : jsonEntries(text);
  if (entries === null) throw new DirectoryProblem(say('server.directory.unreadable', { file }));

  // 2. Check each; the first that is wrong is named.
  const seen = new Set<string>();
  return entries.map(({ line, value }) => {
    const checked = serviceSchema.safeParse(value);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      const { field, text: problem } =
        issue === undefined
          ? { field: file, text: say('server.field.invalid') }
          : describeIssue(issue, language);
      throw new DirectoryProblem(
        isCsv
          ? say('server.directory.wrongLine', { file, line, field, problem })
          : say('server.directory.wrongEntry', { file, line, field, problem }),
      );
    }
    if (seen.has(checked.data.id))
      throw new DirectoryProblem(say('server.directory.twice', { file, line, id: checked.data.id }));
    seen.add(checked.data.id);
    return checked.data;
  });
};

type Entries = readonly { readonly line: number; readonly value: unknown }[];

const csvEntries = (text: string): Entries | null => {
  const [head, ...rows] = readCsv(text);
  if (head === undefined) return null;
  return rows.map(({ line, cells }) => ({
    line,
    value: csvRow.parse(Object.fromEntries(head.cells.map((name, i) => [name.trim(), cells[i] ?? '']))),
  }));
};

const jsonEntries = (text: string): Entries | null => {
  try {
    const parsed = z.array(z.unknown()).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.map((value, i) => ({ line: i + 1, value })) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};
