import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/language/translate.ts';
import { sharedCards, sharedRow } from '../../testing/shared-cards.ts';

const cards = sharedCards();
const text = (of: unknown): string => JSON.stringify(of);

describe('a card in somebody’s message', () => {
  it('shows names as they are written, and makes no link of them', () => {
    const [title] = cards['open']?.card.body ?? [];
    if (title === undefined || !('text' in title)) throw new Error('no title');
    expect(marked.parseInline(String(title.text), { async: false })).not.toContain('<a ');
    expect(cards['open']?.preview.title).toContain('&lt;b&gt;&amp;amp;');
    expect(cards['open']?.preview.text).toContain('Gofal &lt;i&gt;Enghraifft&lt;/i&gt; &amp; Mab');
  });

  it('says the next date without its words, which somebody may have written, and what is overdue by number', () => {
    expect(text(cards['open']?.card)).toContain('1 Rhagfyr 2026');
    expect(text(cards['open']?.card)).toContain(
      `${sayIn('cy')('share.overdue')} · ${sayIn('en')('share.overdue')}`,
    );
    expect(text(cards['late']?.card)).not.toContain('Rhagfyr');
    expect(text(cards['quiet']?.card)).not.toContain(sayIn('en')('share.overdue'));
    expect(text(Object.values(cards))).not.toContain('Mrs Ffug');
  });

  it('says of a closed case that it is closed, and nothing about time', () => {
    expect(text(cards['closed']?.card)).toContain(sayIn('en')('case.status.closed'));
    expect(text(cards['closed']?.card)).not.toContain('Rhagfyr');
    expect(text(cards['closed']?.card)).not.toContain(sharedRow.stage.title.en);
    expect(cards['closed']?.preview.text).toContain(sayIn('cy')('case.status.closed'));
  });

  it('is offered in the language of whoever writes, and speaks both to whoever reads', () => {
    expect(cards['late']?.preview.text).toContain(sharedRow.stage.title.cy);
    expect(cards['late']?.preview.text).not.toContain(sharedRow.stage.title.en);
    for (const title of [sharedRow.stage.title.cy, sharedRow.stage.title.en])
      expect(text(cards['late']?.card)).toContain(title);
  });

  it('of a link names no service and no agency, neither in the card nor in its preview', () => {
    for (const link of [cards['link'], cards['linkOfClosed']]) {
      expect(text(link)).toContain(sharedRow.ref);
      for (const kept of ['Gwyn', 'Gofal', 'Cyngor', 'Rhagfyr', sharedRow.stage.title.en])
        expect(text(link)).not.toContain(kept);
    }
  });
});
