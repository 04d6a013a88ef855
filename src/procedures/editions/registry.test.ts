import { describe, expect, test } from 'vitest';
import { soundEdition } from '../testing/sound-edition.ts';
import type { Edition } from '../types.ts';
import {
  createEditions,
  currentEdition,
  editionWith,
  findEdition,
  findProcedure,
  getEdition,
} from './index.ts';
import { getProcedure, nationalEditions } from './index.ts';

describe('looking up', () => {
  const edition = getEdition('wales-2026');

  test('find may miss, get promises', () => {
    expect(findEdition('wales-2026')).toBe(edition);
    expect(findEdition('wales-1999')).toBeNull();
    expect(() => getEdition('wales-1999')).toThrow('There is no edition "wales-1999"');
    expect(findProcedure(edition, 'nothing')).toBeNull();
    expect(() => getProcedure(edition, 'nothing')).toThrow('has no procedure "nothing"');
  });

  test('a nation has its newest edition', () => {
    expect(currentEdition('WLS').id).toBe('wales-2026');
    expect(currentEdition('ENG').id).toBe('england-pfp');
    const { currentEdition: current } = createEditions({ national: [] });
    expect(() => current('WLS')).toThrow('There is no edition for WLS');
  });

  test('a procedure is looked for in the nation first, then anywhere', () => {
    expect(editionWith('closure', 'WLS')?.id).toBe('wales-2026');
    expect(editionWith('performance-review', 'WLS')?.id).toBe('ciw-2024');
    expect(editionWith('provider-failure', 'WLS')?.id).toBe('england-pfp');
    expect(editionWith('provider-failure', 'ENG')?.id).toBe('england-pfp');
    expect(createEditions({ national: [] }).editionWith('closure', 'WLS')).toBeNull();
  });

  test('ids of editions differ', () => {
    expect(new Set(nationalEditions.map(({ id }) => id)).size).toBe(nationalEditions.length);
  });
});

describe('with overlays', () => {
  const named = (id: string): Edition => ({ ...soundEdition, id });
  const first = named('sound-2026+arian.1111111111');
  const second = named('sound-2026+arian.2222222222');
  const editions = createEditions({
    national: [named('sound-2024'), soundEdition],
    overlaid: [second],
    kept: [first],
  });

  test('new cases are opened under the overlay in force', () => {
    expect(editions.currentEdition('WLS')).toBe(second);
    expect(editions.editionWith('closure', 'WLS')).toBe(second);
    expect(editions.inForce.map(({ id }) => id)).toEqual(['sound-2024', second.id]);
  });

  test('a case finds the one it was opened under, overlaid earlier or national', () => {
    expect(editions.getEdition(first.id)).toEqual(first);
    expect(editions.getEdition('sound-2026')).toEqual(soundEdition);
    expect(editions.getEdition('sound-2024').id).toBe('sound-2024');
  });

  test('a contact is who it is today, in old cases too', () => {
    const reached = (name: string, edition: Edition): Edition => ({
      ...edition,
      contacts: edition.contacts.map((contact) => ({ ...contact, person: { name, phone: '0' } })),
    });
    const { getEdition: get } = createEditions({
      national: [soundEdition],
      overlaid: [reached('Today', second)],
      kept: [reached('Before', first)],
    });
    expect(get(first.id).contacts[0]?.person?.name).toBe('Today');
    expect(get('sound-2026').contacts[0]?.person?.name).toBe('Today');
  });
});
