import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { OverlayProblem } from './problem.ts';

/** Keys and numbers from a file's root to one of its values. */
export type Path = readonly (string | number)[];

/** A file of an overlay as it was understood, and where in it a person finds each thing. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  lineOf(path: Path): number;
}

export type YamlRead<T> =
  | { readonly ok: true; readonly read: YamlFile<T> }
  | { readonly ok: false; readonly problems: readonly OverlayProblem[] };

/**
 * Reads one file. Every value comes as the text that stands there, so that a telephone number keeps its first 0
 * and `no` stays a word; the shape turns into numbers what is one.
 */
export const readYaml = <T>(file: string, text: string, shape: z.ZodType<T>): YamlRead<T> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  if (document.errors.length > 0)
    return {
      ok: false,
      problems: document.errors.map(({ pos, message }) => ({
        file,
        line: lineAt(pos[0]),
        wrong: `Not to be read as YAML: ${message.replace(/\.$/, '')}`,
        remedy: 'Compare the indentation and the quotation marks with the example in docs/examples/overlay.',
      })),
    };
  const lineOf = (path: Path): number => lineAt(offsetOf(document.contents, path));
  const checked = shape.safeParse(document.toJS());
  return checked.success
    ? { ok: true, read: { file, value: checked.data, lineOf } }
    : {
        ok: false,
        problems: checked.error.issues.flatMap((issue) => problemsOfIssue(file, issue, lineOf)),
      };
};

/** Where the deepest thing on the path begins; of a value in a map, where its key stands. */
const offsetOf = (root: unknown, path: Path): number => {
  let node = root;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
      if (pair === undefined) return offset;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isMap(node) || isSeq(node) || isScalar(node)) offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
};

const problemsOfIssue = (
  file: string,
  issue: z.core.$ZodIssue,
  lineOf: (path: Path) => number,
): OverlayProblem[] => {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const where = path.length === 0 ? 'The file' : `"${path.join('.')}"`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        file,
        line: lineOf([...path, key]),
        wrong: `"${key}" is not known here`,
        remedy: 'Take it out, or correct its name: docs/overlays.md lists what each file may hold.',
      }));
    case 'invalid_value':
      return [
        {
          file,
          line: lineOf(path),
          wrong: `${where} is not one of the values it may have`,
          remedy: `Write one of: ${issue.values.map(String).join(', ')}.`,
        },
      ];
    case 'invalid_type':
      return issue.input === undefined && path.length > 0
        ? [
            {
              file,
              line: lineOf(path),
              wrong: `${where} is missing`,
              remedy: missing(path),
            },
          ]
        : [
            {
              file,
              line: lineOf(path),
              wrong: `${where} should be ${kinds[issue.expected] ?? issue.expected}`,
              remedy: 'Compare with docs/overlays.md.',
            },
          ];
    default:
      return [
        {
          file,
          line: lineOf(path),
          wrong: `${where}: ${issue.message}`,
          remedy: 'Correct it; docs/overlays.md says what may stand there.',
        },
      ];
  }
};

const kinds: Readonly<Record<string, string>> = {
  object: 'a block of names and values',
  array: 'a list, each entry begun with a dash',
  string: 'a text',
};

const missing = (path: Path): string => {
  const last = path.at(-1);
  return last === 'en' || last === 'cy'
    ? 'Write the text in both languages, en and cy.'
    : `Add "${String(last)}".`;
};
