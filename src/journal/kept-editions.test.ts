import { afterAll, describe, expect, test } from 'vitest';
import { contentHash } from '../procedures/overlays/content.ts';
import { createEditions } from '../procedures/editions/index.ts';
import { soundEdition, words } from '../procedures/testing/sound-edition.ts';
import type { Edition } from '../procedures/types.ts';
import { keepEditions, readEditions } from './kept-editions.ts';
import { hasSqlState } from './statement.ts';
import { appendOnlyRefusal, deskOn, lead, openOn } from './testing/desk-on.ts';
import { openAt, storesHere } from './testing/stores.ts';

const { kinds } = await storesHere();

/** The sound edition, with what `openTyGwyn` names. */
const national: Edition = {
  ...soundEdition,
  procedures: soundEdition.procedures.map((procedure) => ({
    ...procedure,
    criteria: [{ id: 'quality', cite: 'Code 5.2', group: 'area', text: words('Quality') }],
    roles: [
      ...procedure.roles.filter(({ lead: leads }) => leads === true),
      { id: 'member', title: words('Member'), cite: 'Code 7.5', required: false },
    ],
  })),
};

/** The same under an overlay with this wording. */
const overlaid = (wording: string): Edition => {
  const text = { en: wording, cy: `${wording} (cy)` };
  const edition: Edition = {
    ...national,
    overlays: [{ name: 'arian', title: text }],
    procedures: national.procedures.map((procedure) => ({
      ...procedure,
      duties: procedure.duties.map((duty) => ({ ...duty, local: { text, overlay: 'arian' } })),
    })),
  };
  return { ...edition, id: `sound-2026+arian.${contentHash(edition)}` };
};

describe.each(kinds)('overlaid editions on $name', (kind) => {
  afterAll(() => kind.stop());

  test('a case keeps the one that it was opened under when the overlay changes and Hafan starts again', async () => {
    const place = await kind.makePlace();
    /** As `main.ts` does: keep, read, look up. */
    const start = async (edition: Edition) => {
      const store = await openAt(place);
      await keepEditions(store, [edition]);
      const { editions: kept, broken } = await readEditions(store);
      expect(broken).toEqual([]);
      const editions = createEditions({ national: [national], overlaid: [edition], kept });
      return { store, desk: deskOn(store, { editions }) };
    };
    const viewed = async (desk: ReturnType<typeof deskOn>, ref: string) => {
      const answer = await desk.view(ref, lead);
      if (!answer.ok) throw new Error(answer.refusal.code);
      const { edition, duties } = answer.view;
      return { edition, text: duties[0]?.text.en, national: duties[0]?.national?.en };
    };

    const before = overlaid('First wording');
    const first = await start(before);
    const old = await openOn(first.desk);
    await first.store.close();

    const after = overlaid('Second wording');
    const second = await start(after);
    const young = await openOn(second.desk);
    const beneath = 'Put it in writing.';
    expect(await viewed(second.desk, old)).toEqual({
      edition: before.id,
      text: 'First wording',
      national: beneath,
    });
    expect(await viewed(second.desk, young)).toEqual({
      edition: after.id,
      text: 'Second wording',
      national: beneath,
    });
    await second.store.close();
    await place.remove();
  });

  test('a row neither changes nor goes, and one that was changed all the same is not used', async () => {
    const place = await kind.makePlace();
    const store = await openAt(place);
    const edition = overlaid('Kept');
    await keepEditions(store, [edition]);
    await keepEditions(store, [edition]);
    expect((await readEditions(store)).editions).toEqual([edition]);
    for (const statement of [`update hafan.edition set body = '{}'`, `delete from hafan.edition`]) {
      const refused = await store
        .run({ name: statement, text: statement }, [])
        .catch((error: unknown) => error);
      expect(hasSqlState(refused, appendOnlyRefusal)).toBe(true);
    }
    await kind.tamper(store, place, `update hafan.edition set body = replace(body, 'Kept', 'Kopt')`);
    const { editions, broken } = await readEditions(store);
    expect(editions).toEqual([]);
    expect(broken).toEqual([{ id: edition.id, why: 'not the content whose hash its id says' }]);
    await store.close();
    await place.remove();
  });
});
