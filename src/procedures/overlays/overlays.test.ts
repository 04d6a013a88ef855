import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nationalEditions } from '../editions/index.ts';
import { checkEdition } from '../schema.ts';
import { soundEdition } from '../testing/sound-edition.ts';
import type { Edition } from '../types.ts';
import { contentHash, contentOf } from './content.ts';
import { loadOverlay, loadOverlays } from './load-overlays.ts';
import type { OverlayProblem } from './problem.ts';

/** A council's folder laid over the sound edition. */

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hafan-overlay-'));
});
afterEach(() => rm(folder, { recursive: true }));

const head = 'name: arian\ntitle: {en: Arian, cy: Arian}\nfor: sound-2026\n';

const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, content] of Object.entries({ 'overlay.yaml': head, ...files }))
    await writeFile(join(folder, name), content);
};

const laid = async (files: Readonly<Record<string, string>>): Promise<Edition> => {
  await write(files);
  const loaded = await loadOverlay(folder, [soundEdition]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.edition;
};

const problems = async (files: Readonly<Record<string, string>>): Promise<readonly OverlayProblem[]> => {
  await write(files);
  const loaded = await loadOverlay(folder, [soundEdition]);
  return loaded.ok ? [] : loaded.problems;
};

const itemsOf = (edition: Edition) =>
  edition.procedures.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
const dutiesOf = (edition: Edition) => edition.procedures.flatMap(({ duties }) => duties);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('a council', () => {
  test('adds items, in their place and with their citation', async () => {
    const edition = await laid({
      'items.yaml': `add:
  - {id: local-lift, section: first, after: ec-item-must, force: must, text: {en: Lift, cy: Lifft}, responsible: council}
  - {id: local-last, section: first, force: may, cite: Code 5.8, text: {en: Last, cy: Olaf}, responsible: all}
`,
    });
    expect(ids(itemsOf(edition))).toEqual(['ec-item-must', 'local-lift', 'ec-item-should', 'local-last']);
    expect(itemsOf(edition).map(({ cite }) => cite)).toEqual([
      'Code 5.6',
      'Code 5.6',
      'Code 5.7',
      'Code 5.8',
    ]);
  });

  test('rewords a must, and the national text stays beneath', async () => {
    const edition = await laid({
      'items.yaml': 'reword: [{id: ec-item-must, text: {en: Ours, cy: Ein un ni}}]',
      'duties.yaml': 'reword: [{id: ec-write, text: {en: Our letter, cy: Ein llythyr}}]',
    });
    const national = itemsOf(soundEdition)[0];
    expect(itemsOf(edition)[0]).toEqual({
      ...national,
      local: { text: { en: 'Ours', cy: 'Ein un ni' }, overlay: 'arian' },
    });
    expect(dutiesOf(edition)[0]?.local?.text.en).toBe('Our letter');
    expect(dutiesOf(edition)[0]?.text).toEqual(dutiesOf(soundEdition)[0]?.text);
  });

  test('leaves out what is no must', async () => {
    const edition = await laid({
      'items.yaml': 'drop: [ec-item-should]',
      'duties.yaml': 'drop: [cl-report]',
    });
    expect(ids(itemsOf(edition))).toEqual(['ec-item-must']);
    expect(ids(dutiesOf(edition))).toEqual(['ec-write', 'ec-record']);
  });

  test('adds a duty of its own with a limit, met by hand unless it says how', async () => {
    const edition = await laid({
      'duties.yaml': `add:
  - id: local-brief
    procedure: closure
    stages: [work]
    force: must
    text: {en: Brief, cy: Briffiwch}
    responsible: council
    limit: {from: case-opened, amount: 2, unit: working-days}
    repeats: {amount: 1, unit: weeks}
`,
    });
    expect(dutiesOf(edition).at(-1)).toEqual({
      id: 'local-brief',
      cite: 'Code 7.1',
      stages: ['work'],
      force: 'must',
      text: { en: 'Brief', cy: 'Briffiwch' },
      responsible: 'council',
      metBy: { kind: 'hand' },
      limit: { from: 'case-opened', amount: 2, unit: 'working-days' },
      repeats: { amount: 1, unit: 'weeks' },
    });
  });

  test('has its own names of roles, and seats of its own', async () => {
    const edition = await laid({
      'roles.yaml': `reword: [{id: chair, title: {en: President, cy: Llywydd}}]
add: [{id: local-archivist, title: {en: Archivist, cy: Archifydd}, cite: Code 7.5, procedures: [closure]}]
`,
    });
    expect(edition.procedures.map(({ roles }) => ids(roles))).toEqual([
      ['lead-officer', 'chair'],
      ['lead-officer', 'chair', 'local-archivist'],
    ]);
    expect(edition.procedures[1]?.roles[1]).toMatchObject({ title: { cy: 'Llywydd' }, required: false });
  });

  test('says who its contacts are; a number keeps its first 0', async () => {
    const edition = await laid({
      'contacts.yaml': `people: [{id: duty-desk, name: Enghraifft, phone: 02920180001, deputy: {name: Esiampl, phone: 02920180002}, outOfHours: 02920180003}]
add: [{id: local-flood, title: {en: Flood desk, cy: Desg lifogydd}, cite: PFP 5.1, agency: council}]
`,
    });
    expect(edition.contacts[0]?.person).toEqual({
      name: 'Enghraifft',
      phone: '02920180001',
      deputy: { name: 'Esiampl', phone: '02920180002' },
      outOfHours: '02920180003',
    });
    expect(edition.contacts[1]?.id).toBe('local-flood');
  });

  test('words its letters and writes others', async () => {
    const edition = await laid({
      'letters.yaml': `reword: [{id: default, subject: {en: 'Ours {reference}', cy: 'Ein {reference}'}}]
add:
  - id: local-thanks
    procedures: [closure]
    title: {en: Thanks, cy: Diolch}
    cite: Code 7.11
    subject: {en: Thanks, cy: Diolch}
    to: provider
    fields: [{id: name, label: {en: Name, cy: Enw}, kind: line, required: true}]
    blocks: [{kind: paragraph, text: {en: 'Thank you, {name}', cy: 'Diolch, {name}'}}]
`,
    });
    expect(edition.procedures[0]?.letters[0]?.subject.en).toBe('Ours {reference}');
    expect(edition.procedures[1]?.letters[0]?.fields[0]).toMatchObject({ required: true });
  });

  test('names its closed days', async () => {
    const edition = await laid({ 'days.yaml': 'closed: [2026-12-30, 2026-12-29, 2026-12-30]' });
    expect(edition.closedDays).toEqual(['2026-12-29', '2026-12-30']);
  });
});

describe('the edition with an overlay', () => {
  test('says overlay and content in its id, and is sound', async () => {
    const edition = await laid({});
    expect(edition.id).toBe(`sound-2026+arian.${contentHash(edition)}`);
    expect(edition.overlays).toEqual([{ name: 'arian', title: { en: 'Arian', cy: 'Arian' } }]);
    expect(checkEdition(edition)).toBe(edition);
    expect((await laid({})).id).toBe(edition.id);
  });

  test('has another id as soon as a word differs', async () => {
    const one = await laid({ 'items.yaml': 'reword: [{id: ec-item-must, text: {en: One, cy: Un}}]' });
    const other = await laid({ 'items.yaml': 'reword: [{id: ec-item-must, text: {en: One, cy: Un.}}]' });
    expect(one.id).not.toBe(other.id);
  });

  test('stays the same edition when a telephone number changes', async () => {
    const withNumber = (phone: string) =>
      laid({ 'contacts.yaml': `people: [{id: duty-desk, name: Enghraifft, phone: '${phone}'}]` });
    const [one, other] = [await withNumber('1'), await withNumber('2')];
    expect(one.id).toBe(other.id);
    expect(contentOf(other)).not.toContain('Enghraifft');
  });

  test('two folders over one edition are refused', async () => {
    await write({});
    await expect(loadOverlays([folder, folder], [soundEdition])).rejects.toThrow(
      /laid over sound-2026 already/,
    );
  });

  test('the example of the documentation fits the Welsh edition', async () => {
    const [edition] = await loadOverlays(['docs/examples/overlay'], nationalEditions);
    expect(edition?.id).toMatch(/^wales-2026\+cwm-arian\.[0-9a-f]{10}$/);
    expect(edition?.closedDays).toHaveLength(3);
    expect(edition === undefined ? [] : ids(itemsOf(edition))).toContain('local-lift-engineer');
  });
});

describe('what cannot be is said with file, line and remedy', () => {
  const item = (id: string, more = '') =>
    `- {id: ${id}, section: first, force: should, text: {en: X, cy: X}, responsible: council${more}}`;
  const cases: readonly (readonly [
    what: string,
    file: string,
    content: string,
    line: number,
    wrong: RegExp,
  ])[] = [
    [
      'a must left out',
      'items.yaml',
      'drop:\n  - ec-item-should\n  - ec-item-must\n',
      3,
      /"ec-item-must" is a must \(Code 5\.6\)/,
    ],
    ['a must duty left out', 'duties.yaml', 'drop: [ec-write]', 1, /"ec-write" is a must \(Code 5\.11\)/],
    [
      'a force of its own',
      'items.yaml',
      'reword:\n  - id: ec-item-must\n    text: {en: X, cy: X}\n    force: may\n',
      4,
      /"force" is not known here/,
    ],
    [
      'an unknown item',
      'items.yaml',
      '\nreword: [{id: nothing, text: {en: X, cy: X}}]',
      2,
      /no item "nothing"/,
    ],
    ['an unknown duty', 'duties.yaml', 'drop: [nothing]', 1, /no duty "nothing"/],
    ['an id that is not its own', 'items.yaml', `add:\n  ${item('lift')}`, 2, /begins with "local-"/],
    ['an id twice', 'items.yaml', `add:\n  ${item('local-a')}\n  ${item('local-a')}`, 3, /stands here twice/],
    [
      'an unknown section',
      'items.yaml',
      `add:\n  ${item('local-a').replace('first', 'last')}`,
      2,
      /no section "last"/,
    ],
    [
      'an item behind one of elsewhere',
      'items.yaml',
      `add:\n  ${item('local-a', ', after: nothing')}`,
      2,
      /no item "nothing"/,
    ],
    [
      'a slip in a setting',
      'items.yaml',
      `add:\n  ${item('local-a', ', applies: {setting: [care-home]}')}`,
      2,
      /"setting" is not known/,
    ],
    [
      'no Welsh',
      'items.yaml',
      'reword:\n  - id: ec-item-must\n    text:\n      en: X\n',
      3,
      /cy" is missing/,
    ],
    [
      'empty Welsh',
      'items.yaml',
      'reword:\n  - id: ec-item-must\n    text:\n      en: X\n      cy: ""\n',
      5,
      /empty text/,
    ],
    [
      'a citation of no form',
      'items.yaml',
      `add:\n  ${item('local-a', ', cite: page 3')}`,
      2,
      /not a citation/,
    ],
    ['not YAML', 'items.yaml', 'add:\n  - {id: [\n', 3, /Not to be read as YAML/],
    ['a name twice', 'items.yaml', 'drop: []\ndrop: []\n', 2, /Not to be read as YAML/],
    [
      'an unknown stage',
      'duties.yaml',
      'add:\n- {id: local-a, procedure: closure, stages: [plan], force: may, text: {en: X, cy: X}, responsible: all}',
      2,
      /no stage "plan"/,
    ],
    [
      'a duty that a gate waits for',
      'duties.yaml',
      'drop: [ec-write]',
      1,
      /Gate "ec-to-closure" \(Code 7\.2\) waits/,
    ],
    ['the lead left out', 'roles.yaml', 'drop:\n- lead-officer', 2, /no group is complete/],
    [
      'an unknown contact',
      'contacts.yaml',
      'people: [{id: nobody, name: X, phone: 1}]',
      1,
      /no contact "nobody"/,
    ],
    [
      'an unknown letter',
      'letters.yaml',
      'reword: [{id: nothing, subject: {en: X, cy: X}}]',
      1,
      /no letter "nothing"/,
    ],
    [
      'a letter that says less',
      'letters.yaml',
      'reword:\n  - id: default\n    subject: {en: X, cy: X}\n    blocks: [{kind: paragraph, text: {en: "{reference}", cy: X}}]',
      4,
      /no longer says \{reference\} in Welsh/,
    ],
    [
      'a letter with an unknown place',
      'letters.yaml',
      'reword:\n  - id: default\n    subject: {en: "{nothing} {reference}", cy: "{reference}"}',
      3,
      /no field "nothing"/,
    ],
    ['a day that is none', 'days.yaml', 'closed:\n  - 2026-12-29\n  - 2026-02-30\n', 3, /a day such as/],
    [
      'a source that the edition does not list',
      'overlay.yaml',
      'name: arian\ntitle: {en: A, cy: A}\nfor: nothing\n',
      3,
      /There is no edition "nothing"/,
    ],
  ];
  test.each(cases)('%s', async (_what, file, content, line, wrong) => {
    const found = await problems({ [file]: content });
    const problem = found.find((candidate) => wrong.test(candidate.wrong));
    expect(problem, JSON.stringify(found)).toMatchObject({ file, line });
    expect(problem?.remedy).toMatch(/^[A-Z].*\.$/s);
  });

  test('all at once, in every file, also beside one that cannot be read', async () => {
    const found = await problems({
      'items.yaml': 'drop: [ec-item-must]',
      'duties.yaml': 'drop: [ec-write, none]',
      'days.yaml': 'closed: [today]',
    });
    const files = ['items.yaml', 'duties.yaml', 'days.yaml'];
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(files));
    expect(found).toHaveLength(6);
  });

  test('gates, and files that nobody reads', async () => {
    const found = await problems({ 'gates.yaml': '', 'item.yml': '', 'README.md': 'x' });
    expect(found.map(({ file }) => file).toSorted()).toEqual(['gates.yaml', 'item.yml']);
    expect(found.find(({ file }) => file === 'gates.yaml')?.wrong).toMatch(/as the documents have them/);
  });

  test('no folder, or no overlay.yaml', async () => {
    const missing = await loadOverlay(join(folder, 'no'), [soundEdition]);
    expect(missing).toMatchObject({ ok: false, problems: [{ line: null }] });
    const empty = await loadOverlay(folder, [soundEdition]);
    expect(empty).toMatchObject({ ok: false, problems: [{ file: 'overlay.yaml', line: null }] });
  });

  test('what only shows in the whole', async () => {
    const found = await problems({
      'duties.yaml':
        'add: [{id: local-a, procedure: closure, stages: [work], force: may, text: {en: X, cy: X}, responsible: all, when: "milestone:nothing"}]',
    });
    expect(found[0]?.wrong).toMatch(
      /would not hold together: closure: duty "local-a" depends on unknown milestone/,
    );
  });

  test('the start says it in words', async () => {
    await write({ 'items.yaml': 'drop: [ec-item-must]' });
    await expect(loadOverlays([folder], [soundEdition])).rejects.toThrow(
      /cannot be used:\n\n {2}items\.yaml:1 {2}"ec-item-must" is a must/,
    );
  });
});
