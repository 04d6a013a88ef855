import { describe, expect, test } from 'vitest';
import { currentEdition, getProcedure } from './index.ts';

const edition = currentEdition('WLS');
const concerns = getProcedure(edition, 'escalating-concerns');
const closure = getProcedure(edition, 'closure');

const everyCite = (procedure: typeof concerns): ReadonlySet<string> =>
  new Set([
    procedure.cite,
    ...procedure.stages.map(({ cite }) => cite),
    ...procedure.duties.map(({ cite }) => cite),
    ...procedure.sections.flatMap(({ items }) => items.map(({ cite }) => cite)),
    ...procedure.gates.flatMap(({ cite, citeFor }) => [
      cite,
      ...Object.values(citeFor ?? {}).filter((one) => one !== undefined),
    ]),
    ...procedure.letters.map(({ cite }) => cite),
    ...procedure.notifications.map(({ cite }) => cite),
    ...procedure.criteria.map(({ cite }) => cite),
  ]);

const numbers = (chapter: number, to: number, but: readonly number[]): string[] =>
  Array.from({ length: to }, (_none, index) => index + 1)
    .filter((number) => !but.includes(number))
    .map((number) => `Code ${chapter}.${number}`);

describe('every paragraph that asks something has its place', () => {
  // 5.18 names an example flowchart; 5.20 warns, and is said in the gate's text on suspension.
  test.each(numbers(5, 28, [18, 20]))('%s', (cite) => {
    expect(everyCite(concerns)).toContain(cite);
  });
  test.each(numbers(7, 13, []))('%s', (cite) => {
    expect(everyCite(closure)).toContain(cite);
  });
});

describe('PFP Appendix A is whole and in order', () => {
  test.each([
    ['steering-group', 1, 2],
    ['clarification', 2, 21],
    ['individuals', 3, 13],
    ['carers', 5, 6],
    ['relocation', 7, 30],
    ['records', 9, 4],
  ])('%s holds %i.1 to %i.%i', (id, number, last) => {
    const section = closure.sections.find((one) => one.id === id);
    const ids = (section?.items ?? []).map((item) => item.id).filter((item) => item.startsWith('pfp-a-'));
    expect(ids).toEqual(Array.from({ length: last }, (_none, index) => `pfp-a-${number}.${index + 1}`));
  });

  test('what is for care homes only stays away from home care, and the other way round', () => {
    const items = closure.sections.flatMap((section) => section.items);
    const settingsOf = (id: string) => items.find((item) => item.id === id)?.applies?.settings;
    expect(settingsOf('pfp-a-7.12')).toEqual(['care-home']);
    expect(settingsOf('pfp-a-7.2')).toEqual(['home-care']);
    expect(settingsOf('pfp-a-2.4')).toEqual(['home-care']);
    expect(settingsOf('pfp-a-7.1')).toBeUndefined();
  });
});

describe('force and time', () => {
  const duty = (procedure: typeof concerns, id: string) => procedure.duties.find((one) => one.id === id);

  test('5.27 runs from the plan, 5.28 from the filing, 5.17 from the remedies: the same working day', () => {
    expect(duty(concerns, 'ec-notify')).toMatchObject({
      force: 'must',
      when: 'plan-started',
      limit: { from: 'plan-started', unit: 'same-working-day' },
    });
    expect(duty(concerns, 'ec-notification-uploaded')?.limit).toMatchObject({ from: 'notification-filed' });
    expect(duty(concerns, 'ec-close-promptly')?.limit).toMatchObject({ from: 'remedies-met' });
    expect(duty(closure, 'cl-notify')?.limit).toMatchObject({ from: 'procedure-entered' });
  });

  test('every limit that the documents do not give says that it is the product’s reading', () => {
    const limits = edition.procedures
      .flatMap(({ duties }) => duties.map(({ limit }) => limit))
      .filter((limit) => limit?.unit === 'same-working-day');
    expect(limits.length).toBeGreaterThan(4);
    expect(limits.filter((limit) => limit?.reading?.en.includes('Hafan') !== true)).toEqual([]);
  });

  test('escalating concerns and closure first meet within three working days', () => {
    for (const { firstMeeting } of [concerns, closure])
      expect(firstMeeting).toMatchObject({ cite: 'PFP 7.1', limit: { amount: 3, unit: 'working-days' } });
  });

  test('nothing of an English city’s procedure is a must in Wales', () => {
    const asked = edition.procedures.flatMap(({ duties, sections }) => [
      ...duties,
      ...sections.flatMap(({ items }) => items),
    ]);
    const fromPfp = asked.filter(({ cite }) => cite.startsWith('PFP'));
    expect(new Set(fromPfp.map(({ force }) => force))).toEqual(new Set(['should']));
  });
});

describe('gates', () => {
  test('a suspension asks for the grounds of 5.19 and 5.23, which nobody may pass', () => {
    for (const { gates } of edition.procedures) {
      const grounds = gates.find(({ id }) => id === 'suspension-grounds');
      expect(grounds?.mayOverride).toBe(false);
      expect(grounds?.citeFor).toEqual({
        rationale: 'Code 5.19',
        'risk-assessment': 'Code 5.23',
        'partners-agreed': 'Code 5.23',
        'sign-off': 'Code 5.23',
      });
    }
  });

  test('evidence cannot be done without, quality assurance can with a lead’s reason', () => {
    const overridable = Object.fromEntries(
      concerns.gates.map(({ cite, mayOverride }) => [cite, mayOverride]),
    );
    expect(overridable).toMatchObject({ 'Code 5.6': false, 'Code 5.9': true, 'Code 4.11': false });
  });
});

describe('texts', () => {
  const texts = JSON.stringify(edition.procedures);

  test('Welsh never says "dyddiad cau" for a deadline', () => {
    expect(texts.toLowerCase()).not.toContain('dyddiad cau');
  });

  test('Welsh is not the English over again', () => {
    for (const { duties, sections, gates } of edition.procedures)
      for (const { text } of [...duties, ...gates, ...sections.flatMap(({ items }) => items)])
        expect(text.cy).not.toBe(text.en);
  });

  test('English agencies have their Welsh names', () => {
    expect(texts).not.toMatch(/\b(CQC|CCG|SCC|LSAB|Southampton City)\b/);
  });
});
