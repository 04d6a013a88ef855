import { describe, expect, it } from 'vitest';
import { clashes, followed, settleClash, shownValues, type Standing, typeInto } from './standing.ts';

const untouched = { values: { note: 'before', link: '' }, known: { note: 'before', link: '' } };
const at = (version: number, note: string, link = ''): Standing => ({ version, values: { note, link } });

describe('a form about something that others change too', () => {
  it('shows what others wrote where nothing was typed, and says so', () => {
    expect(shownValues(untouched, at(2, 'theirs'))).toEqual({ note: 'theirs', link: '' });
    expect(followed(untouched, at(2, 'theirs'))).toEqual(['note']);
    expect(clashes(untouched, at(2, 'theirs'))).toEqual([]);
  });

  it('keeps what was typed, and asks which of the two is meant', () => {
    const typed = typeInto(untouched, at(1, 'before'), 'note', 'mine');
    expect(shownValues(typed, at(2, 'theirs', 'https://a.example'))).toEqual({
      note: 'mine',
      link: 'https://a.example',
    });
    expect(clashes(typed, at(2, 'theirs'))).toEqual(['note']);
  });

  it('sees no clash where both wrote the same, or where the other’s text was on the screen already', () => {
    expect(clashes(typeInto(untouched, at(1, 'before'), 'note', 'same'), at(2, 'same'))).toEqual([]);
    const afterTheirs = typeInto(untouched, at(2, 'theirs'), 'note', 'theirs and mine');
    expect(clashes(afterTheirs, at(2, 'theirs'))).toEqual([]);
    expect(clashes(afterTheirs, at(3, 'theirs again'))).toEqual(['note']);
  });

  it('takes either text when the person has chosen', () => {
    const typed = typeInto(untouched, at(1, 'before'), 'note', 'mine');
    const mine = settleClash(typed, at(2, 'theirs'), 'note', 'mine');
    expect([shownValues(mine, at(2, 'theirs'))['note'], clashes(mine, at(2, 'theirs'))]).toEqual([
      'mine',
      [],
    ]);
    const theirs = settleClash(typed, at(2, 'theirs'), 'note', 'theirs');
    expect([shownValues(theirs, at(2, 'theirs'))['note'], clashes(theirs, at(2, 'theirs'))]).toEqual([
      'theirs',
      [],
    ]);
  });
});
