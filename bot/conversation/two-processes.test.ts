import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAt, storesHere } from '../../src/journal/testing/stores.ts';
import { currentEdition } from '../../src/procedures/editions/index.ts';
import { tenant } from '../../src/rehearsal/tenant.ts';
import { openRig, openTyGwyn, type Rig } from '../testing/rig.ts';

/**
 * Two processes of the product on one PostgreSQL, and a click may come to either. Where there is none,
 * `src/journal/open-store.test.ts` says what to install.
 */
const { kinds, missing } = await storesHere();
const postgres = kinds.filter(({ name }) => name === 'PostgreSQL');

it('there is a PostgreSQL to test on', () => {
  expect(missing).toEqual([]);
});

describe.each(postgres)('two processes on one $name', ({ makePlace, stop }) => {
  let first: Rig;
  let second: Rig;
  let ref = '';
  const ends: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    ends.push(stop);
    const place = await makePlace();
    ends.push(() => place.remove());
    const open = async (): Promise<Rig> => {
      const store = await openAt(place);
      ends.push(() => store.close());
      const rig = await openRig({ store });
      ends.push(() => rig.close());
      return rig;
    };
    first = await open();
    second = await open();
    ref = await openTyGwyn(first);
  });
  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });

  const inChannel = {
    conversation: { id: '19:c@thread.tacv2;messageid=5', conversationType: 'channel', isGroup: true },
    channelData: { tenant: { id: tenant.tenantId }, channel: { id: '19:c@thread.tacv2' } },
    replyToId: '5',
  };
  const refresh = async (rig: Rig, who: string): Promise<string> =>
    JSON.stringify(
      await rig.click(
        who,
        'show-card',
        { ref, card: 'checklist', hafanMark: `${ref}/checklist` },
        undefined,
        inChannel,
      ),
    );

  it('show the section that somebody opened at the one, and ticked at the other, at both', async () => {
    const section = currentEdition('WLS').procedures.find(({ id }) => id === 'escalating-concerns')
      ?.sections[0];
    const [one, two] = section?.items ?? [];
    if (section === undefined || one === undefined || two === undefined) throw new Error('no items');
    const opened = { ref, card: `section:${section.id}`, from: 'checklist' };
    await first.click('mari', 'show-card', opened, undefined, inChannel);
    expect(await refresh(first, 'tom')).not.toContain(one.text.en);

    await second.click('mari', 'tick-item', { ...opened, item: one.id }, undefined, inChannel);
    await first.click('tom', 'tick-item', { ref, item: two.id }, undefined, inChannel);

    const at = [await refresh(first, 'mari'), await refresh(second, 'mari')];
    expect(at[0]).toContain(one.text.en);
    expect(at[0]).toContain(`2 of ${section.items.length} settled`);
    expect(at[1]).toBe(at[0]);
    // For her alone.
    expect(await refresh(second, 'tom')).not.toContain(one.text.en);
  });

  it('go back at both when the way back is taken at one', async () => {
    await second.click('mari', 'show-card', { ref, card: 'checklist' }, undefined, inChannel);
    expect(await refresh(first, 'mari')).toBe(await refresh(second, 'tom'));
  });
});
