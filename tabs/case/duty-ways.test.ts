import { describe, expect, it } from 'vitest';
import { after, open, viewOf } from '../../src/documents/given.ts';
import { sayIn } from '../../src/language/translate.ts';
import { nationalEditions } from '../../src/procedures/editions/index.ts';
import { editionSchema } from '../api/edition-schema.ts';
import { wordsIn } from '../components/words.tsx';
import { dutyWay } from './duty-ways.ts';

describe('why a duty is open', () => {
  const words = { ...wordsIn('en', () => undefined), say: sayIn('en') };
  const view = viewOf(after(open('escalating-concerns')));

  it('is said of every duty of every edition, with the place where it is met', () => {
    for (const edition of nationalEditions) {
      const shown = editionSchema.parse(JSON.parse(JSON.stringify(edition)));
      for (const procedure of shown.procedures)
        for (const { id, metBy } of procedure.duties) {
          const way = dutyWay(
            { id, procedure: procedure.id, status: 'open', metAt: null },
            view,
            shown,
            words,
          );
          expect(way?.why, `${procedure.id} ${id}`).toMatch(/^\p{Ll}|^“|^\d/u);
          expect(metBy.kind !== 'items' || way?.part === 'checklist').toBe(true);
        }
    }
  });

  it('counts the items that are left, and is silent once it is met', () => {
    const edition = editionSchema.parse(JSON.parse(JSON.stringify(nationalEditions.at(-1))));
    const duty = view.duties.find(({ status, byHand }) => status === 'open' && byHand);
    expect(duty === undefined ? null : dutyWay(duty, view, edition, words)).toEqual({
      why: 'nobody has confirmed it yet',
      part: null,
    });
    const met = view.duties.find(({ status }) => status === 'met');
    expect(met === undefined ? 'none' : dutyWay(met, view, edition, words)).toBeNull();
    expect(
      dutyWay(
        view.duties[0] ?? { id: '', procedure: '', status: 'open', metAt: null },
        view,
        undefined,
        words,
      ),
    ).toBeNull();
  });
});
