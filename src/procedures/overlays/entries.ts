import type { OverlayProblem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Notes a problem of a file's entry at its line. */
export const noteTo =
  (problems: OverlayProblem[], { file, lineOf }: Pick<YamlFile<unknown>, 'file' | 'lineOf'>) =>
  (path: Path, wrong: string, remedy: string): void => {
    problems.push({ file, line: lineOf(path), wrong, remedy });
  };

export type Note = ReturnType<typeof noteTo>;

/** Entries of a list under an id that stands there before, or that the edition has already. */
export const noteRepeated = (
  note: Note,
  list: string,
  entries: readonly { readonly id: string }[],
  taken: ReadonlySet<string> = new Set(),
): void =>
  entries.forEach(({ id }, index) => {
    if (taken.has(id))
      note([list, index, 'id'], `"${id}" is in the edition already`, 'Give yours another id.');
    else if (entries.findIndex((other) => other.id === id) !== index)
      note([list, index, 'id'], `"${id}" stands here twice`, 'Keep one of the two entries.');
  });

/** Entries that name something which the edition does not have. */
export const noteUnknown = (
  note: Note,
  list: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  kind: string,
): void =>
  ids.forEach((id, index) => {
    if (!known.has(id))
      note(
        [list, index],
        `The edition has no ${kind} "${id}"`,
        `Correct the id; \`npm run procedures\` prints every ${kind} with its id.`,
      );
  });

interface Entry {
  readonly id: string;
}

/** What is added is new; what is reworded or dropped is there; and each is named once. */
export const noteIds = (
  note: Note,
  {
    add,
    reword,
    drop,
  }: {
    readonly add: readonly Entry[];
    readonly reword: readonly Entry[];
    readonly drop: readonly string[];
  },
  ids: ReadonlySet<string>,
  kind: string,
): void => {
  noteRepeated(note, 'add', add, ids);
  noteRepeated(note, 'reword', reword);
  noteUnknown(
    note,
    'reword',
    reword.map(({ id }) => id),
    ids,
    kind,
  );
  noteUnknown(note, 'drop', drop, ids, kind);
};

export const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ id }) => id));
