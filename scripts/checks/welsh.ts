/**
 * No Welsh goes stale unseen. `src/language/welsh-lock.json` holds for each text of the catalogues and editions a
 * hash of its English and one of its Welsh, as they were when somebody last held them against each other. This
 * check names every text that has changed since, first those whose English alone changed. `npm run welsh` brings
 * the lock up to date; where the English alone changed it asks for `npm run welsh -- --reviewed`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { flatten, type Tree } from './catalogue-tree.ts';
import { grouped } from './catalogues.ts';

const LOCK = 'src/language/welsh-lock.json';

/** Where a text stands → its English and its Welsh; in the lock, their hashes. */
export type Pairs = ReadonlyMap<string, { readonly en: string; readonly cy: string }>;

export interface Drift {
  /** English changed, Welsh did not. */
  readonly stale: readonly string[];
  /** New, gone, or changed in Welsh as well: to be noted. */
  readonly unnoted: readonly string[];
}

/** What differs between the texts of today and those last held against each other. */
export const driftOf = (texts: Pairs, lock: Pairs): Drift => {
  const stale: string[] = [];
  const unnoted: string[] = [];
  for (const [key, { en, cy }] of texts) {
    const noted = lock.get(key);
    if (noted === undefined) unnoted.push(`${key}: new`);
    else if (noted.en !== en && noted.cy === cy) stale.push(`${key}: the English changed, the Welsh did not`);
    else if (noted.en !== en) unnoted.push(`${key}: changed in both`);
    else if (noted.cy !== cy) unnoted.push(`${key}: the Welsh changed`);
  }
  for (const key of lock.keys()) if (!texts.has(key)) unnoted.push(`${key}: gone`);
  return { stale, unnoted };
};

export const hashed = (texts: Pairs): Pairs =>
  new Map([...texts].map(([key, { en, cy }]) => [key, { en: hash(en), cy: hash(cy) }]));

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The catalogues' texts; a text with plural forms is one. */
export const textsOfCatalogues = (en: Tree, cy: Tree): Pairs => {
  const welsh = grouped(flatten(cy));
  return new Map(
    [...grouped(flatten(en))].map(([key, forms]) => [
      `catalogue.${key}`,
      { en: joined(forms), cy: joined(welsh.get(key) ?? new Map()) },
    ]),
  );
};

const joined = (forms: ReadonlyMap<string, string>): string =>
  [...forms]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map((form) => form.join(' '))
    .join('\n');

/** An edition's texts, by the ids on the way to them. One that several procedures share counts once. */
export const textsOfEdition = (edition: { readonly id: string }): Pairs => {
  const texts = new Map<string, { en: string; cy: string }>();
  const seen = new Set<object>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const text = textShape.safeParse(value);
    if (text.success) texts.set(path, text.data);
    else if (Array.isArray(value))
      value.forEach((inner, index) => walk(inner, `${path}.${idShape.safeParse(inner).data?.id ?? index}`));
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(edition, edition.id);
  return texts;
};

const textShape = z.strictObject({ en: z.string(), cy: z.string() });
const idShape = z.object({ id: z.string() });
const lockShape = z.record(z.string(), z.string().regex(/^[0-9a-f]{8} [0-9a-f]{8}$/));

export const readLock = (json: string): Pairs =>
  new Map(
    Object.entries(lockShape.parse(JSON.parse(json))).map(([key, hashes]) => {
      const [en = '', cy = ''] = hashes.split(' ');
      return [key, { en, cy }];
    }),
  );

const writeLock = (texts: Pairs): string =>
  `${JSON.stringify(Object.fromEntries([...texts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, { en, cy }]) => [key, `${en} ${cy}`])), null, 2)}\n`;

const textsOfToday = async (): Promise<Pairs> => {
  const { en } = await import('../../src/language/en/index.ts');
  const { cy } = await import('../../src/language/cy/index.ts');
  // What only the rehearsal's server reads is kept out of the catalogues that every page loads.
  const lessons = {
    en: (await import('../../src/language/en/rehearsal-lessons.ts')).rehearsalLessons,
    cy: (await import('../../src/language/cy/rehearsal-lessons.ts')).rehearsalLessons,
  };
  const events = {
    en: (await import('../../src/language/en/rehearsal-events.ts')).rehearsalEvents,
    cy: (await import('../../src/language/cy/rehearsal-events.ts')).rehearsalEvents,
  };
  const { nationalEditions } = await import('../../src/procedures/editions/index.ts');
  const earlyWarning = await import('../../src/early-warning/rules.ts');
  const { readinessRules } = await import('../../src/individuals/rules.ts');
  const { allFields } = await import('../../src/individuals/fields.ts');
  const { leadAgencyTexts } = await import('../../src/individuals/lead-agency.ts');
  const data = [
    ...nationalEditions,
    { id: 'early-warning', ...earlyWarning },
    { id: 'individuals', readinessRules, allFields, leadAgencyTexts },
  ];
  return new Map([
    ...textsOfCatalogues(en, cy),
    ...textsOfCatalogues({ rehearsalLessons: lessons.en }, { rehearsalLessons: lessons.cy }),
    ...textsOfCatalogues({ rehearsalEvents: events.en }, { rehearsalEvents: events.cy }),
    ...data.flatMap((one) => [...textsOfEdition(one)]),
  ]);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = process.argv.slice(2);
  const texts = hashed(await textsOfToday());
  const { stale, unnoted } = driftOf(
    texts,
    existsSync(LOCK) ? readLock(readFileSync(LOCK, 'utf8')) : new Map(),
  );
  if (options.includes('--write')) {
    for (const line of stale) console.log(line);
    if (stale.length > 0 && !options.includes('--reviewed')) {
      console.error(
        `${stale.length} texts changed in English only. See whether their Welsh still says the same; then: npm run welsh -- --reviewed`,
      );
      process.exit(1);
    }
    writeFileSync(LOCK, writeLock(texts));
    console.log(`${texts.size} texts noted, ${stale.length + unnoted.length} of them anew`);
  } else {
    for (const line of [...stale, ...unnoted]) console.error(line);
    console.log(
      `${texts.size} texts in both languages: ${stale.length} with stale Welsh, ${unnoted.length} not noted`,
    );
    if (texts.size === 0 || stale.length + unnoted.length > 0) {
      console.error('Hold each against its other language, then: npm run welsh');
      process.exit(1);
    }
  }
}
