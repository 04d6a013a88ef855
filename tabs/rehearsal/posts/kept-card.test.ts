import { describe, expect, test } from 'vitest';
import { nothingKept, withKept } from './kept-card.ts';

const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Input.Text', id: 'note', value: '' },
    { type: 'Container', id: 'more', isVisible: false, items: [{ type: 'Input.Text', id: 'reason' }] },
  ],
  actions: [
    {
      type: 'Action.ShowCard',
      card: { type: 'AdaptiveCard', body: [{ type: 'Input.Date', id: 'due' }] },
    },
    { type: 'Action.Execute', id: 'note', data: { id: 'note', type: 'Input.Text' } },
  ],
};

describe('a refreshed card', () => {
  test('keeps what was typed, in inline cards too', () => {
    const kept = nothingKept();
    kept.typed.set('note', 'half a sen');
    kept.typed.set('due', '2026-12-01');
    const shown = JSON.stringify(withKept(card, kept));
    expect(shown).toContain('{"type":"Input.Text","id":"note","value":"half a sen"}');
    expect(shown).toContain('{"type":"Input.Date","id":"due","value":"2026-12-01"}');
  });

  test('keeps what was opened and leaves actions and their data alone', () => {
    const kept = nothingKept();
    kept.shown.set('more', true);
    kept.typed.set('note', 'x');
    const shown = JSON.stringify(withKept(card, kept));
    expect(shown).toContain('"id":"more","isVisible":true');
    expect(shown).toContain('{"type":"Action.Execute","id":"note","data":{"id":"note","type":"Input.Text"}}');
  });

  test('does not change the card it was given', () => {
    const before = JSON.stringify(card);
    const kept = nothingKept();
    kept.typed.set('note', 'x');
    withKept(card, kept);
    expect(JSON.stringify(card)).toBe(before);
  });
});
