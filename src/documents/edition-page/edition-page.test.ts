import mammoth from 'mammoth';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { nationalEditions } from '../../procedures/editions/index.ts';
import type { Edition, Language } from '../../procedures/types.ts';
import { differencesPage } from './differences-page.ts';
import { editionPage } from './edition-page.ts';
import type { PagePart } from './page.ts';
import { toDocxPage } from './to-docx-page.ts';
import { toHtmlPage } from './to-html-page.ts';

const languages: readonly Language[] = ['en', 'cy'];
const each = nationalEditions.flatMap((edition) => languages.map((language) => ({ edition, language })));
const wales = nationalEditions.find(({ id }) => id === 'wales-2026') ?? nationalEditions[0];
if (wales === undefined) throw new Error('no edition');

const htmlOf = (edition: Edition, language: Language): Document =>
  new JSDOM(toHtmlPage(editionPage(edition, language), 'other.html')).window.document;

const allParts = (parts: readonly PagePart[]): readonly PagePart[] =>
  parts.flatMap((part) => [part, ...allParts(part.parts)]);

describe.each(each)('$edition.id in $language', ({ edition, language }) => {
  const page = htmlOf(edition, language);
  const words = page.querySelector('main')?.textContent ?? '';

  test('says every duty, gate, item, question and draft with its paragraph', () => {
    for (const procedure of edition.procedures) {
      const things = [
        ...procedure.duties,
        ...procedure.gates,
        ...procedure.questions,
        ...procedure.criteria,
        ...procedure.sections.flatMap(({ items }) => items),
      ];
      for (const { text, cite } of things) {
        expect(words).toContain(text[language]);
        expect(words).toContain(cite);
      }
      for (const { title } of [...procedure.letters, ...procedure.notifications, ...procedure.reports])
        expect(words).toContain(title[language]);
    }
    for (const { title } of [...edition.contacts, ...edition.standards, ...edition.calendar])
      expect(words).toContain(title[language]);
  });

  test('has no id twice, no link to nowhere, no key or field left unsaid, no heading left out', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    expect(words).not.toMatch(/editionPage\.|\{\{|\bundefined\b|\{[a-z-]+\}/);
    const levels = [...page.querySelectorAll('main h2, main h3, main h4, main h5')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 2)).toBeLessThanOrEqual(1);
  });

  test('shows force by word, not by look alone', () => {
    const must = [...page.querySelectorAll('.provision.must')];
    const expected = edition.procedures
      .flatMap(({ duties }) => duties)
      .filter(({ force }) => force === 'must');
    expect(must).toHaveLength(expected.length);
    for (const one of must) expect(one.querySelector('.force.must')?.textContent).toMatch(/^(?:Must|Rhaid)$/);
  });

  test('draws each procedure for wide and for narrow pages', () => {
    expect(page.querySelectorAll('.chart .wide svg[role=img] title')).toHaveLength(edition.procedures.length);
    expect(page.querySelectorAll('.chart .narrow svg[role=img] desc')).toHaveLength(
      edition.procedures.length,
    );
  });
});

test('both languages have the same parts, so that one can be held against the other', () => {
  for (const edition of nationalEditions) {
    const [en, cy] = languages.map((language) =>
      allParts(editionPage(edition, language).parts).map(({ id }) => id),
    );
    expect(cy).toEqual(en);
  }
});

test('a time limit is said in words, and Hafan’s own reading is marked as such', () => {
  const words = htmlOf(wales, 'en').querySelector('#escalating-concerns-ec-notify')?.textContent ?? '';
  expect(words).toContain('by the end of the same working day as this: ');
  expect(words).toContain('(Hafan’s reading)');
});

test('the gate that nobody may pass says so', () => {
  const gate = htmlOf(wales, 'en').querySelector('#escalating-concerns-no-required-voluntary-suspension');
  expect(gate?.textContent).toContain('It may not be done at all, by anybody.');
});

test('local wording stands beside the national one, under the overlay’s title', () => {
  const [procedure, ...others] = wales.procedures;
  const [duty, ...duties] = procedure?.duties ?? [];
  if (procedure === undefined || duty === undefined) throw new Error('an edition without a duty');
  const local = { text: { en: 'In Penrhyn: at once.', cy: 'Ym Mhenrhyn: ar unwaith.' }, overlay: 'penrhyn' };
  const overlaid: Edition = {
    ...wales,
    overlays: [{ name: 'penrhyn', title: { en: 'Penrhyn County', cy: 'Sir Penrhyn' } }],
    procedures: [{ ...procedure, duties: [{ ...duty, local }, ...duties] }, ...others],
  };
  const shown = htmlOf(overlaid, 'en').getElementById(`${procedure.id}-${duty.id}`)?.textContent;
  expect(shown).toContain('Local wording (Penrhyn County): In Penrhyn: at once.');
  expect(shown).toContain(
    `National wording: Must${duty.text.en}`.replace('Must', duty.force === 'must' ? 'Must' : ''),
  );

  const differences = toHtmlPage(differencesPage(wales, overlaid, 'en'), 'other.html');
  expect(differences).toContain('Duty. Changed: Local wording');
  expect(differences).toContain('Local wording: In Penrhyn: at once.');
  expect(differences).toContain('Added: 0. Removed: 0. Changed: 1.');
});

test('added, removed and reworded things stand with both texts; a change in Welsh alone is one', () => {
  const [procedure, ...others] = wales.procedures;
  const [first, second, ...duties] = procedure?.duties ?? [];
  if (procedure === undefined || first === undefined || second === undefined)
    throw new Error('too few duties');
  const changed = { ...second, text: { ...second.text, cy: 'Geiriad newydd.' } };
  const added = { ...first, id: 'added-here', text: { en: 'Something new.', cy: 'Rhywbeth newydd.' } };
  const later: Edition = {
    ...wales,
    procedures: [{ ...procedure, duties: [changed, ...duties, added] }, ...others],
  };
  const page = differencesPage(wales, later, 'en');
  const html = toHtmlPage(page, 'other.html');
  expect(html).toContain('Added: 1. Removed: 1. Changed: 1.');
  expect(html).toContain('Something new.');
  expect(toHtmlPage(differencesPage(wales, later, 'cy'), 'x')).toContain('Geiriad newydd.');
  expect(toHtmlPage(differencesPage(wales, wales, 'en'), 'x')).toContain('The two say the same.');
});

test('the Word file has the headings, the tables and the flowcharts, and is the same twice', async () => {
  const page = editionPage(wales, 'cy');
  const file = await toDocxPage(page, wales.id, '2026-03-31T00:00:00.000Z');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  const { document } = new JSDOM(value).window;
  expect(document.querySelectorAll('img[alt]').length).toBeGreaterThanOrEqual(wales.procedures.length);
  const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
  for (const { title, cite } of wales.procedures)
    expect(headings.some((heading) => heading.startsWith(`${title.cy} (${cite}`))).toBe(true);
  expect(value).toContain('RHAID');
  expect(await toDocxPage(page, wales.id, '2026-03-31T00:00:00.000Z')).toEqual(file);
});
