/** Something in a council's overlay that cannot be: where, what, and what to do about it. For its administrator. */
export interface OverlayProblem {
  readonly file: string;
  /** Counted from 1; null where the file itself is missing or not to be read. */
  readonly line: number | null;
  readonly wrong: string;
  readonly remedy: string;
}

/** All that is wrong with an overlay at once, one line each, in the order in which a person mends it. */
export const sayProblems = (problems: readonly OverlayProblem[]): string =>
  problems
    .toSorted((one, other) => one.file.localeCompare(other.file) || (one.line ?? 0) - (other.line ?? 0))
    .map(
      ({ file, line, wrong, remedy }) => `  ${line === null ? file : `${file}:${line}`}  ${wrong}. ${remedy}`,
    )
    .join('\n');

/** The overlay cannot be used; the message holds every problem. */
export class OverlayUnsound extends Error {
  override readonly name = 'OverlayUnsound';
  constructor(folder: string, problems: readonly OverlayProblem[]) {
    super(`The overlay in ${folder} cannot be used:\n\n${sayProblems(problems)}\n`);
  }
}
