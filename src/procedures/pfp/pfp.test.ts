import { describe, expect, test } from 'vitest';
import { providerFailure } from '../editions/england-pfp/provider-failure/index.ts';
import { closure } from '../editions/wales-2026/closure/index.ts';
import type { ChecklistItem } from '../types.ts';
import { naming } from './agencies.ts';

const england = providerFailure.sections;
const wales = closure.sections;

/** Read off the right-hand column of Appendix A: A for all, C for care home, H for home care. */
const marked: Readonly<Record<string, string>> = {
  1: 'AA',
  2: 'AAAHAAACAAAAAAAAAAAAA',
  3: 'AAAAAAAAACAAA',
  4: 'ACCAAAA',
  5: 'AAAAAA',
  6: 'ACCC',
  7: 'AHAACAACCACCCCCACAACCCCCACCACC',
  8: 'AAA',
  9: 'AAAA',
  10: 'AAA',
};

const expected = Object.entries(marked).flatMap(([chapter, marks]) =>
  [...marks].map((mark, index) => [`${chapter}.${index + 1}`, mark] as const),
);

const markOf = ({ applies }: ChecklistItem): string => {
  const settings = applies?.settings;
  if (settings === undefined) return 'A';
  return settings.join() === 'care-home' ? 'C' : settings.join() === 'home-care' ? 'H' : '?';
};

describe.each([
  ['England', england],
  ['Wales', wales],
])('Appendix A in %s', (_nation, sections) => {
  const items = sections.flatMap((section) => section.items).filter(({ id }) => id.startsWith('pfp-a-'));

  test('has its 93 items, in order, each cited by its own number and marked as the document marks it', () => {
    expect(expected).toHaveLength(93);
    expect(items.map((item) => [item.id, item.cite, markOf(item)])).toEqual(
      expected.map(([number, mark]) => [`pfp-a-${number}`, `PFP App. A ${number}`, mark]),
    );
  });

  test('is a framework to work by, so each item is guidance', () => {
    expect(new Set(items.map(({ force }) => force))).toEqual(new Set(['should']));
  });
});

describe.each([
  ['England', england],
  ['Wales', wales],
])('Appendices C and D in %s', (_nation, sections) => {
  const of = (prefix: string) =>
    sections.flatMap((section) => section.items).filter(({ id }) => id.startsWith(prefix));

  test('C is for home care, at every pace, and has each of its six areas', () => {
    const items = of('pfp-c-');
    expect(items.filter(({ cite }) => cite !== 'PFP App. C')).toEqual([]);
    expect(items.map(({ applies }) => applies)).toEqual(items.map(() => ({ settings: ['home-care'] })));
    const names = items.map(({ id }) => id.slice('pfp-c-'.length));
    for (const name of [
      'hub',
      'client-list',
      'first-contact',
      'whole-rounds',
      'high-risk-first',
      'more-hours',
      'extra-care',
      'carers-service',
      'daily-report',
      'contact-approach',
      'action-log',
    ])
      expect(names).toContain(name);
  });

  test('D is for a care home that closes without a plan', () => {
    const items = of('pfp-d-');
    expect(items.filter(({ cite }) => cite !== 'PFP App. D')).toEqual([]);
    expect(items.map(({ applies }) => applies)).toEqual(
      items.map(() => ({ settings: ['care-home'], urgencies: ['unplanned'] })),
    );
  });

  test('D gives out sixteen roles, and has what the days of the move need', () => {
    expect(of('pfp-d-role-')).toHaveLength(16);
    const names = of('pfp-d-').map(({ id }) => id.slice('pfp-d-'.length));
    for (const name of [
      'incident-room',
      'database',
      'morning-briefing',
      'script',
      'contact-list',
      'staff-risk',
      'shift-log',
      'named-worker',
      'rota',
      'costs-agreed',
      'packing',
      'travel',
      'food-and-drink',
      'debrief',
    ])
      expect(names).toContain(name);
  });
});

describe('one wording, two nations', () => {
  const text = (sections: typeof england, id: string) =>
    sections.flatMap(({ items }) => items).find((item) => item.id === id)?.text;

  test('each nation’s own bodies stand in it', () => {
    expect(text(england, 'pfp-a-7.7')?.en).toContain('the Care Quality Commission, the NHS body');
    expect(text(wales, 'pfp-a-7.7')?.en).toContain('Care Inspectorate Wales, the health board');
    expect(text(england, 'pfp-a-10.2')?.cy).toContain('y Bwrdd Diogelu Oedolion');
    expect(text(wales, 'pfp-a-10.2')?.cy).toContain('y Bwrdd Diogelu Rhanbarthol');
  });

  test('no place is left unfilled, and none of the other nation’s bodies is named', () => {
    for (const sections of [england, wales])
      expect(JSON.stringify(sections.flatMap(({ items }) => items.map((item) => item.text)))).not.toMatch(
        /[{]\w+[}]/,
      );
    expect(JSON.stringify(england)).not.toMatch(/Inspectorate|Arolygiaeth|health board|bwrdd iechyd/);
    expect(JSON.stringify(wales)).not.toMatch(/Quality Commission|Comisiwn Ansawdd|NHS body, c/);
  });

  test('what the document itself makes a must binds in England only', () => {
    const force = (sections: typeof england) =>
      sections.flatMap(({ items }) => items).find(({ id }) => id === 'pfp-d-move-reported')?.force;
    expect(force(england)).toBe('must');
    expect(force(wales)).toBe('should');
  });

  test('a place with an unknown name is a mistake that shows', () => {
    const agency = { en: 'X', cy: 'Y' };
    expect(() =>
      naming(
        { en: 'Ask {nobody}.', cy: 'Holwch.' },
        { regulator: agency, nhs: agency, safeguardingBoard: agency },
      ),
    ).toThrow('No agency is called "nobody"');
  });
});
