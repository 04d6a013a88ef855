/**
 * Holds the Welsh catalogue against the English one: the same keys, the same places, all the plural forms that
 * each language has (CLDR: two in English, six in Welsh), nothing empty, nothing left in English. Then each page
 * against the rooms of the catalogue that it is taught (`rooms.ts`), and every text against the product, which must
 * say it (`unsaid.ts`).
 */
import { pathToFileURL } from 'node:url';
import { flatten, type Tree } from './catalogue-tree.ts';
import { pageStarts, untaught } from './rooms.ts';
import { sayingFiles, unsaid } from './unsaid.ts';

const forms = {
  en: ['one', 'other'],
  cy: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const;
const plural = /^(.*)_(zero|one|two|few|many|other)$/;

/** Words that are the same in both languages: names, signs, abbreviations. */
const sameInBoth =
  /^(?:[\W\d_]*|(?:\W*(?:\{\{\w+\}\}|Hafan|Microsoft 365|Microsoft Graph|Teams|Outlook|SharePoint|Node|Chromium|PostgreSQL|SHA-256|Hash|Excel|PDF|OK|Agenda|Cymraeg|English|GP|RAG|CSV|URL|Contract|Tab|bot|Problem|[kKM]?B|\(EN\)|\(CY\)))+\W*)$/;

const places = (text: string): string =>
  [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map((match) => match[1])
    .sort()
    .join(',');

/** Plural groups: base key → the forms present. */
export const grouped = (flat: Map<string, string>): Map<string, Map<string, string>> => {
  const groups = new Map<string, Map<string, string>>();
  for (const [key, value] of flat) {
    const match = plural.exec(key);
    const base = match?.[1] ?? key;
    const group = groups.get(base) ?? new Map<string, string>();
    group.set(match?.[2] ?? '', value);
    groups.set(base, group);
  }
  return groups;
};

/** Between two letters, or a place and a letter, stands the apostrophe of printed text: what says the same looks it. */
const typed = /[\p{L}}]'[\p{L}{]/u;

/** Every problem found, one line each; an empty list when the two agree. */
export function compareCatalogues(en: Tree, cy: Tree): string[] {
  const problems: string[] = [];
  const english = grouped(flatten(en));
  const welsh = grouped(flatten(cy));
  for (const key of welsh.keys()) if (!english.has(key)) problems.push(`${key}: only in Welsh`);
  for (const [key, group] of english) {
    const other = welsh.get(key);
    if (!other) {
      problems.push(`${key}: no Welsh text`);
      continue;
    }
    const counted = !group.has('');
    if (counted !== !other.has('')) problems.push(`${key}: plural in one language only`);
    for (const [language, present] of [
      ['en', group],
      ['cy', other],
    ] as const) {
      if (counted)
        for (const form of forms[language])
          if (!present.has(form)) problems.push(`${key}: ${language} lacks the plural form _${form}`);
      for (const [form, text] of present)
        if (text.trim() === '') problems.push(`${key}${form && `_${form}`}: empty in ${language}`);
        else if (typed.test(text))
          problems.push(`${key}${form && `_${form}`}: ' for ’ in ${language}, "${text}"`);
    }
    const wanted = places(group.get('') ?? group.get('other') ?? '');
    for (const [form, text] of other) {
      const has = places(text);
      // A plural form may say its number in words ("un eitem") and so leave {{count}} out.
      if (
        has !== wanted &&
        !(
          counted &&
          has ===
            wanted
              .split(',')
              .filter((place) => place !== 'count')
              .join(',')
        )
      )
        problems.push(`${key}${form && `_${form}`}: Welsh has the places {${has}}, English {${wanted}}`);
    }
    const said = group.get('');
    if (said !== undefined && said === other.get('') && !sameInBoth.test(said))
      problems.push(`${key}: the Welsh is the English, "${said}"`);
  }
  return problems;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { en } = await import('../../src/language/en/index.ts');
  const { cy } = await import('../../src/language/cy/index.ts');
  const size = flatten(en).size;
  const problems = compareCatalogues(en, cy);
  for (const problem of problems) console.error(problem);
  console.log(`${size} English texts held against Welsh, ${problems.length} problems`);
  const files = sayingFiles();
  const idle = unsaid(en, files).map((key) => `${key}: nothing says it`);
  problems.push(...idle);
  for (const problem of idle) console.error(problem);
  console.log(`looked for in ${files.length} files, ${idle.length} said by none`);
  let pages = 0;
  for (const start of pageStarts) {
    const found = untaught(start);
    pages += found.pages;
    problems.push(...found.problems);
    for (const problem of found.problems) console.error(problem);
  }
  console.log(`${pages} pages and their parts held against the rooms that they are taught`);
  if (size === 0 || files.length === 0 || pages === 0 || problems.length > 0) process.exit(1);
}
