import { describe, expect, it } from 'vitest';
import {
  addLine,
  asAsked,
  type DraftLine,
  mergeAgendas,
  moveLine,
  ownLine,
  rewordLine,
  withoutLine,
  wordsOf,
} from './agenda-draft.ts';

const line = (id: string, kind: DraftLine['kind'] = 'people'): DraftLine => ({
  ...ownLine(id, none),
  kind,
  words: null,
});
const none = { en: null, cy: null };
const base = [line('a'), line('b'), line('c'), line('z', 'other')];
const ids = (lines: readonly DraftLine[]): string => lines.map(({ id }) => id).join('');

describe('an agenda that is being changed', () => {
  it('has its lines moved, taken off and added, above other business', () => {
    expect(ids(moveLine(base, 'b', -1))).toBe('bacz');
    expect(ids(moveLine(base, 'a', -1))).toBe('abcz');
    expect(ids(moveLine(base, 'z', 1))).toBe('abcz');
    expect(ids(withoutLine(base, 'b'))).toBe('acz');
    expect(ids(addLine(base, ownLine('o', { en: 'Own', cy: null })))).toBe('abcoz');
  });

  it('is asked for by ids, with words only where somebody wrote some', () => {
    const words = wordsOf('  Nights ', '');
    expect(asAsked(rewordLine(base, 'a', words)).slice(0, 2)).toEqual([
      { id: 'a', words: { en: 'Nights' } },
      { id: 'b' },
    ]);
    expect(wordsOf(' ', '')).toBeNull();
  });
});

describe('two people’s changes of one agenda', () => {
  it('stand together: additions, removals, words and the order of whoever changed it', () => {
    const mine = addLine(
      rewordLine(base, 'a', { en: 'Mine', cy: null }),
      ownLine('m', { en: 'M', cy: null }),
    );
    const theirs = withoutLine(moveLine(base, 'c', -1), 'b');
    const merged = mergeAgendas(base, mine, theirs);
    expect(ids(merged)).toBe('acmz');
    expect(merged[0]?.words?.en).toBe('Mine');
  });

  it('lose nothing that either wrote', () => {
    const mine = withoutLine(base, 'b');
    const theirs = rewordLine(base, 'b', { en: 'Theirs', cy: null });
    expect(ids(mergeAgendas(base, mine, theirs))).toBe('abcz');
    const added = mergeAgendas(base, base, [ownLine('t', { en: 'T', cy: null }), ...base]);
    expect(ids(added)).toBe('tabcz');
  });

  it('where both reworded the same line, mine stand to be looked at', () => {
    const mine = rewordLine(base, 'a', { en: 'Mine', cy: null });
    const theirs = rewordLine(base, 'a', { en: 'Theirs', cy: null });
    expect(mergeAgendas(base, mine, theirs)[0]?.words?.en).toBe('Mine');
  });
});
