import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBoundaries } from '../../scripts/checks/boundaries.ts';
import { compareCatalogues } from '../../scripts/checks/catalogues.ts';
import { tooLong } from '../../scripts/checks/file-length.ts';
import { checkVerbs } from '../../scripts/checks/readme.ts';
import { untaught } from '../../scripts/checks/rooms.ts';
import { unsaid } from '../../scripts/checks/unsaid.ts';
import { driftOf, hashed, readLock, textsOfCatalogues, textsOfEdition } from '../../scripts/checks/welsh.ts';

/** A check that cannot fail checks nothing: each is shown something that it must reject. */
const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(join('node_modules', '.bin', command), args, {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};

describe('import rules', () => {
  it('reject a core that reads files and knows the journal', async () => {
    const { modules, problems } = await checkBoundaries(['tests/fixtures/boundaries']);
    expect(modules).toBe(2);
    expect(problems.join('\n')).toContain('core-is-pure');
    expect(problems.join('\n')).toContain('core-has-no-io');
  });
});

describe('catalogues', () => {
  const en = { a: { hello: 'Hello {{name}}', items_one: '{{count}} item', items_other: '{{count}} items' } };
  const items = {
    items_zero: '{{count}} eitem',
    items_one: 'un eitem',
    items_two: 'dwy eitem',
    items_few: '{{count}} eitem',
    items_many: '{{count}} eitem',
    items_other: '{{count}} eitem',
  };

  it('accept a pair that agrees', () => {
    expect(compareCatalogues(en, { a: { hello: 'Helô {{name}}', ...items } })).toEqual([]);
  });
  it.each([
    ['a missing text', { a: items }, 'a.hello: no Welsh text'],
    ['an empty text', { a: { hello: ' ', ...items } }, 'a.hello: empty in cy'],
    ['a typed apostrophe', { a: { hello: "Helô i'r {{name}}", ...items } }, "a.hello: ' for ’ in cy"],
    ['a missing place', { a: { hello: 'Helô', ...items } }, 'Welsh has the places {}'],
    ['English left as Welsh', { a: { hello: 'Hello {{name}}', ...items } }, 'the Welsh is the English'],
    [
      'a missing plural form',
      { a: { hello: 'Helô {{name}}', ...items, items_few: undefined } },
      'cy lacks the plural form _few',
    ],
    ['a key of its own', { a: { hello: 'Helô {{name}}', ...items, extra: 'x' } }, 'a.extra: only in Welsh'],
  ])('reject %s', (_, cy, problem) => {
    const present = {
      a: Object.fromEntries(
        Object.entries(cy.a).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
    };
    expect(compareCatalogues(en, present).join('\n')).toContain(problem);
  });
});

describe('rooms of the catalogue', () => {
  it('reject a page that says what nobody taught it, and one that is taught what it never says', () => {
    const { pages, problems } = untaught('tests/fixtures/rooms/start.tsx');
    expect(pages).toBe(2);
    expect(problems).toEqual([
      'tests/fixtures/rooms/start.tsx: tests/fixtures/rooms/start.tsx says tabBoard.list; not taught there',
      'tests/fixtures/rooms/page.tsx: tests/fixtures/rooms/words.ts says tabRegister.forbidden; not taught there',
      'tests/fixtures/rooms/page.tsx: is taught outlook and says nothing of it',
    ]);
  });
});

describe('texts', () => {
  it('are rejected when nothing says them', () => {
    const fixture = 'tests/fixtures/rooms/words.ts';
    const texts = { list: 'Cases', items_one: '{{count}} item', items_other: '{{count}} items' };
    expect(unsaid({ tabRegister: { forbidden: 'Not yours' }, tabBoard: texts }, [fixture])).toEqual([
      'tabBoard.list',
      'tabBoard.items',
    ]);
  });
});

describe('Welsh', () => {
  const fixture = (name: string) => readFileSync(join('tests/fixtures/welsh', name), 'utf8');
  it('rejects a text whose English changed and whose Welsh did not, and one that nobody noted', () => {
    const edition: { id: string } = JSON.parse(fixture('edition.json'));
    const texts = hashed(textsOfEdition(edition));
    expect(driftOf(texts, readLock(fixture('lock.json')))).toEqual({
      stale: ['fixture-2026.duties.tell.text: the English changed, the Welsh did not'],
      unnoted: ['fixture-2026.title: changed in both'],
    });
    expect(driftOf(texts, new Map()).unnoted).toEqual([
      'fixture-2026.title: new',
      'fixture-2026.duties.tell.text: new',
    ]);
    expect(driftOf(new Map(), texts).unnoted).toHaveLength(2);
    expect(driftOf(texts, texts)).toEqual({ stale: [], unnoted: [] });
  });
  it('takes the plural forms of a text together', () => {
    const cy = { items_one: 'un', items_two: 'dau', items_other: 'sawl' };
    const before = textsOfCatalogues({ items_one: '{{count}} item', items_other: '{{count}} items' }, cy);
    const after = textsOfCatalogues({ items_one: '{{count}} item', items_other: '{{count}} things' }, cy);
    expect([...before.keys()]).toEqual(['catalogue.items']);
    expect(driftOf(hashed(after), hashed(before)).stale).toHaveLength(1);
  });
});

describe('file length', () => {
  it('rejects a file of 401 lines and takes one of 400', () => {
    expect(tooLong([{ path: 'src/case/x.ts', text: 'x\n'.repeat(401) }])).toHaveLength(1);
    expect(tooLong([{ path: 'src/case/x.ts', text: 'x\n'.repeat(400) }])).toHaveLength(0);
  });
});

describe("README's table of verbs", () => {
  const page = (row: string) => `# x\n\n| verb | path |\n|---|---|\n${row}\n\nend`;
  it('rejects a file or an event that is not there', () => {
    const { rows, problems } = checkVerbs(
      page('| Open | `src/no.ts` → `CaseUnopened` |'),
      () => false,
      '  CaseOpened: x',
    );
    expect(rows).toBe(1);
    expect(problems).toEqual(['src/no.ts: no such file', 'CaseUnopened: no such event']);
  });
  it('takes what is there', () => {
    expect(
      checkVerbs(page('| Open | `src/a.ts` → `CaseOpened` |'), () => true, '  CaseOpened: x').problems,
    ).toEqual([]);
  });
});

describe('tools', () => {
  it('lint rejects any and an empty catch', () => {
    const { status, output } = run('oxlint', '--deny-warnings', 'tests/fixtures/lint/bad.ts');
    expect(status).not.toBe(0);
    expect(output).toContain('no-explicit-any');
    expect(output).toContain('no-empty');
  });
  it('format rejects double quotes', () => {
    expect(
      run('prettier', '--check', '--ignore-path', '/dev/null', 'tests/fixtures/format/bad.ts').status,
    ).not.toBe(0);
  });
  it('types reject an unchecked index', () => {
    const { status, output } = run('tsc', '-p', 'tests/fixtures/types');
    expect(status).not.toBe(0);
    expect(output).toContain('TS2322');
  });
  it('dead code rejects an export that nobody takes', () => {
    const { status, output } = run('knip', '--directory', 'tests/fixtures/dead-code', '--no-config-hints');
    expect(status).not.toBe(0);
    expect(output).toContain('unused');
  });
  it("Microsoft's description rejects an unknown Graph member", () => {
    const conform = process.env['HAFAN_GRAPH_DESCRIPTION'] ?? join('..', 'shared', 'graph', 'conform.mjs');
    if (!existsSync(conform)) {
      process.stdout.write(`NOT CHECKED: Microsoft's description of Graph is not at ${conform}\n`);
      return;
    }
    const { status, stdout } = spawnSync(
      process.execPath,
      [realpathSync(conform), 'tests/fixtures/graph/unknown-member.jsonl'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout).toContain('colour');
  });
});
