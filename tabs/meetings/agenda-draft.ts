import { agendaLine } from '../../src/case/agenda.ts';
import type { MeetingView } from '../../src/case/view-schema.ts';
import type { CommandOf } from '../../src/case/commands.ts';

/** An agenda while somebody changes it: lines in their order. Nothing of it is anybody's but the writer's yet. */
export type DraftLine = MeetingView['agenda']['lines'][number];
type Lines = readonly DraftLine[];
export type LineWords = NonNullable<DraftLine['words']>;

/** One place up (-1) or down (+1); at the ends nothing moves. */
export const moveLine = (lines: Lines, id: string, by: -1 | 1): Lines => {
  const at = lines.findIndex((line) => line.id === id);
  const line = lines[at];
  const other = lines[at + by];
  if (line === undefined || other === undefined) return lines;
  return lines.map((one, index) => (index === at ? other : index === at + by ? line : one));
};

export const withoutLine = (lines: Lines, id: string): Lines => lines.filter((line) => line.id !== id);

export const rewordLine = (lines: Lines, id: string, words: LineWords | null): Lines =>
  lines.map((line) => (line.id === id ? { ...line, words } : line));

/** Before "other business", where the agenda ends with it. */
export const addLine = (lines: Lines, line: DraftLine): Lines => {
  const last = lines.at(-1);
  return last?.kind === 'other' && line.kind !== 'other'
    ? [...lines.slice(0, -1), line, last]
    : [...lines, line];
};

export const ownLine = (id: string, words: LineWords): DraftLine => agendaLine(id, 'own', null, { words });

/** What was typed in the two fields; `null` when both are empty. */
export const wordsOf = (en: string, cy: string): LineWords | null => {
  const words = { en: en.trim() || null, cy: cy.trim() || null };
  return words.en === null && words.cy === null ? null : words;
};

/** As the command takes them. */
export const asAsked = (lines: Lines): NonNullable<CommandOf<'setAgenda'>['lines']> =>
  lines.map(({ id, words }) => ({
    id,
    ...(words === null
      ? {}
      : {
          words: {
            ...(words.en === null ? {} : { en: words.en }),
            ...(words.cy === null ? {} : { cy: words.cy }),
          },
        }),
  }));

const sameWords = (one: DraftLine | undefined, other: DraftLine | undefined): boolean =>
  one?.words?.en === other?.words?.en && one?.words?.cy === other?.words?.cy;

const find = (lines: Lines, id: string): DraftLine | undefined => lines.find((line) => line.id === id);

const isReordered = (base: Lines, changed: Lines): boolean => {
  const left = base.filter(({ id }) => find(changed, id) !== undefined).map(({ id }) => id);
  const now = changed.filter(({ id }) => find(base, id) !== undefined).map(({ id }) => id);
  return left.join(' ') !== now.join(' ');
};

/** `first` gives the order; what `second` took off, added and reworded since `base` comes into it. */
const combine = (base: Lines, first: Lines, second: Lines): Lines => {
  const kept = first.filter(
    (line) =>
      find(base, line.id) === undefined ||
      find(second, line.id) !== undefined ||
      !sameWords(line, find(base, line.id)),
  );
  const result = kept.map((line) =>
    sameWords(line, find(base, line.id)) ? (find(second, line.id) ?? line) : line,
  );
  for (const [at, line] of second.entries()) {
    if (find(result, line.id) !== undefined) continue;
    const before = find(base, line.id);
    // Taken off by the first and left as it was by the second: it stays off.
    if (before !== undefined && sameWords(line, before)) continue;
    const above = second.slice(0, at).findLast(({ id }) => find(result, id) !== undefined);
    result.splice(above === undefined ? 0 : result.findIndex(({ id }) => id === above.id) + 1, 0, line);
  }
  return result;
};

/**
 * Two people's changes of the same agenda together. Where both changed the same line's words or its place, mine
 * stand: I look at them before they are saved.
 */
export const mergeAgendas = (base: Lines, mine: Lines, theirs: Lines): Lines => {
  const merged = isReordered(base, mine) ? combine(base, mine, theirs) : combine(base, theirs, mine);
  return merged.map((line) => {
    const own = find(mine, line.id);
    return own !== undefined && !sameWords(own, find(base, line.id)) ? own : line;
  });
};
