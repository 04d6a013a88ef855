import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPerson } from '../rehearsal/people.ts';
import { tenant } from '../rehearsal/tenant.ts';
import { openWired, testNow } from './testing/wired.ts';
import type { Wired } from './testing/wired.ts';

let wired: Wired;
let now = testNow;
beforeEach(async () => {
  now = testNow;
  wired = await openWired({ clock: () => now });
});
afterEach(() => wired.close());
const tom = findPerson('tom');

describe('people', () => {
  it('are found with agency, language and Hafan’s roles', async () => {
    expect(await wired.m365.people.find(tom?.objectId ?? '')).toEqual({
      tenant: tenant.tenantId,
      objectId: tom?.objectId,
      name: 'Tom Example',
      mail: 'tom.example@penrhyn.example',
      agency: 'Cyngor Sir Penrhyn',
      language: 'en',
      roles: ['commissioner', 'administrator'],
    });
    expect(await wired.m365.people.find('00000000-7e57-4000-8000-000000000999')).toBeNull();
  });

  it('are searched by the beginnings of their names and addresses', async () => {
    const names = async (text: string) => (await wired.m365.people.search(text)).map((p) => p.name);
    expect(await names('mari')).toEqual(['Mari Enghraifft']);
    expect(await names('Enghr')).toEqual(['Mari Enghraifft']);
    expect(await names('gwen.esiampl@')).toEqual(['Gwen Esiampl']);
    expect(await names('"&$top=1#\\')).toEqual([]);
    expect((await wired.m365.people.search('idris'))[0]?.roles).toEqual([]);
  });

  it('are the team’s members, by name, while nothing is typed', async () => {
    const members = await wired.m365.people.search('  ');
    expect(members.map(({ name }) => name)).toEqual([
      'Gwen Esiampl',
      'Idris Sampl',
      'Mari Enghraifft',
      'Nia Ymarfer',
      'Pat Placeholder',
      'Tom Example',
    ]);
    expect(members[0]).toMatchObject({
      agency: 'Bwrdd Iechyd Hafren',
      language: 'en',
      roles: ['commissioner'],
    });
    expect(wired.requests().map(({ path }) => path.split('?')[0])).toContain(
      `/teams/${tenant.teamId}/members`,
    );
  });

  it('are not offered from a team that is not there', async () => {
    await wired.close();
    wired = await openWired({ teamId: 'another' });
    await expect(wired.m365.people.search('')).rejects.toMatchObject({ problem: { kind: 'gone' } });
  });

  it('are remembered for five minutes', async () => {
    const find = () => wired.m365.people.find(tom?.objectId ?? '');
    await find();
    const asked = wired.requests().length;
    now += 299_000;
    await find();
    expect(wired.requests()).toHaveLength(asked);
    now += 2_000;
    await find();
    expect(wired.requests().length).toBeGreaterThan(asked);
  });

  it('are not remembered when Graph did not answer', async () => {
    wired.standIn.faults.set([{ fault: 'throttled', times: 1, retryAfter: 60 }]);
    await expect(wired.m365.people.search('mari')).rejects.toMatchObject({
      problem: { kind: 'retry' },
      retryAfter: 60,
    });
    expect(await wired.m365.people.search('mari')).toHaveLength(1);
  });
});
