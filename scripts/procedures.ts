import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { differencesPage } from '../src/documents/edition-page/differences-page.ts';
import { editionPage } from '../src/documents/edition-page/edition-page.ts';
import type { Page } from '../src/documents/edition-page/page.ts';
import { toDocxPage } from '../src/documents/edition-page/to-docx-page.ts';
import { toHtmlPage } from '../src/documents/edition-page/to-html-page.ts';
import { sayIn } from '../src/language/translate.ts';
import { nationalEditions } from '../src/procedures/editions/index.ts';
import { loadOverlay } from '../src/procedures/overlays/load-overlays.ts';
import { OverlayUnsound } from '../src/procedures/overlays/problem.ts';
import type { Edition, Language } from '../src/procedures/types.ts';

/**
 * `npm run procedures`: every edition as a page for a policy officer to check, HTML and .docx, in both languages.
 *
 *   -- --edition wales-2026          that one only
 *   -- --diff wales-2026 england-pfp what differs between two
 *   -- --overlay folder              a council's overlay laid over its edition, and what it changes
 *   -- --out folder                  instead of `procedures-out`
 *   -- --check                       looks whether everything is in order, and writes nothing
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edition: { type: 'string', multiple: true, default: [] },
    diff: { type: 'boolean', default: false },
    overlay: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'procedures-out' },
    check: { type: 'boolean', default: false },
  },
});
const say = sayIn((process.env['LANG'] ?? '').startsWith('cy') ? 'cy' : 'en');

const overlaid = async (): Promise<readonly Edition[]> => {
  const editions: Edition[] = [];
  for (const folder of values.overlay) {
    const loaded = await loadOverlay(resolve(folder), nationalEditions);
    if (!loaded.ok) throw new OverlayUnsound(folder, loaded.problems);
    editions.push(loaded.edition);
  }
  return editions;
};

const nationalOf = ({ id }: Edition): Edition | undefined =>
  nationalEditions.find((edition) => id.startsWith(`${edition.id}+`));

/** Both formats in both languages: `name.en.html`, `name.cy.html`, `name.en.docx`, `name.cy.docx`. */
const write = async (
  name: string,
  inForceFrom: string,
  pageIn: (language: Language) => Page,
): Promise<void> => {
  await mkdir(values.out, { recursive: true });
  for (const language of ['en', 'cy'] as const) {
    const page = pageIn(language);
    const html = toHtmlPage(page, `${encodeURIComponent(name)}.${language === 'en' ? 'cy' : 'en'}.html`);
    const docx = await toDocxPage(page, name, `${inForceFrom}T00:00:00.000Z`);
    for (const [ending, content] of [
      ['html', html],
      ['docx', docx],
    ] as const) {
      const file = join(values.out, `${name}.${language}.${ending}`);
      await writeFile(file, content);
      console.log(say('editionPage.file.wrote', { file }));
    }
  }
};

const writeDifferences = (a: Edition, b: Edition): Promise<void> =>
  write(`${a.id}..${b.id}`, b.inForceFrom, (language) => differencesPage(a, b, language));

const run = async (): Promise<void> => {
  const local = await overlaid();
  const all = [...nationalEditions, ...local];
  const ids = all.map(({ id }) => id).join(', ');
  const find = (id: string): Edition => {
    const found = all.find((edition) => edition.id === id);
    if (found === undefined) throw new UnknownEdition(say('editionPage.file.unknownEdition', { id, ids }));
    return found;
  };
  if (values.check) {
    console.log(say('editionPage.file.checked', { ids }));
    return;
  }
  if (values.diff) {
    const [a = '', b = ''] = positionals;
    await writeDifferences(find(a), find(b));
    return;
  }
  const wanted = values.edition.length > 0 ? values.edition.map(find) : all;
  for (const edition of wanted)
    await write(edition.id, edition.inForceFrom, (language) => editionPage(edition, language));
  for (const edition of local) {
    const national = nationalOf(edition);
    if (national !== undefined) await writeDifferences(national, edition);
  }
};

class UnknownEdition extends Error {}

try {
  await run();
} catch (problem) {
  if (!(problem instanceof UnknownEdition || problem instanceof OverlayUnsound)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
