import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { coveragePage } from './coverage-page.ts';
import {
  type Answer,
  type Coverage,
  coverageOf,
  coverageProblems,
  type DocumentName,
  documentNames,
  documents,
} from './coverage.ts';
import { nationalEditions } from './editions/index.ts';
import { setAside } from './set-aside.ts';

const coverage = coverageOf(nationalEditions);

const answersTo = (paragraph: string): readonly Answer[] => coverage.get(paragraph) ?? [];

/** One line a document: how many of its paragraphs each kind of thing answers. */
const summary = (name: DocumentName): string => {
  const paragraphs: readonly string[] = documents[name];
  const aside = paragraphs.filter((paragraph) => setAside[paragraph] !== undefined).length;
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs)
    for (const kind of new Set(answersTo(paragraph).map((answer) => answer.kind)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
  return `${name}: ${paragraphs.length} paragraphs, ${aside} set aside; cited by ${kinds}`;
};

describe('coverage of the documents', () => {
  test('every paragraph is answered or set aside with a reason, and none is both', () => {
    process.stdout.write(`${documentNames.map(summary).join('\n')}\n`);
    expect(coverageProblems(coverage, setAside)).toEqual([]);
  });

  test('the page of it is the one in docs/', async () => {
    const file = 'docs/procedures.md';
    const page = coveragePage(nationalEditions, coverage, setAside);
    const options = await resolveConfig(file, { editorconfig: true });
    await expect(await format(page, { ...options, filepath: file })).toMatchFileSnapshot(`../../${file}`);
  });

  test.each(documents['PFP, Appendix A'])('%s is a checklist item, in Wales and in England', (paragraph) => {
    const items = answersTo(paragraph).filter(({ kind }) => kind === 'item');
    for (const edition of ['wales-2026', 'england-pfp'])
      expect(
        items.filter((item) => item.edition === edition).map(({ id }) => id),
        edition,
      ).toContain(paragraph.replace('PFP App. A ', 'pfp-a-'));
  });

  test('the ninety-three are ninety-three', () => {
    expect(documents['PFP, Appendix A']).toHaveLength(93);
  });

  test.each(documents['NF, principles and standards'].filter((one) => /Principle|Standard/.test(one)))(
    '%s is assessed',
    (paragraph) => {
      expect(answersTo(paragraph).map(({ kind }) => kind)).toContain('standard');
    },
  );

  test.each(['CIW 5.2', 'CIW 5.8', 'CIW 5.11', 'CIW 6.1', 'CIW 6.2', 'CIW 7', 'CIW 8.3'])(
    '%s names a time, and a duty keeps it',
    (paragraph) => {
      const duties = nationalEditions
        .flatMap(({ procedures }) => procedures)
        .flatMap((procedure) => procedure.duties);
      expect(duties.filter(({ cite, limit }) => cite === paragraph && limit !== undefined)).not.toEqual([]);
    },
  );

  // Read off the Code: paragraphs in which commissioners or councils "must" or "must not". 1.6 and 2.3 are set aside.
  const musts = Object.entries({
    1: [3],
    3: [12],
    4: [6, 7, 10, 11, 12, 13, 14, 15, 16],
    5: [6, 7, 13, 17, 19, 21, 22, 23, 27, 28],
    6: [1, 4, 5, 6, 7, 8, 9],
    7: [3, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  }).flatMap(([chapter, numbers]) => numbers.map((number) => `Code ${chapter}.${number}`));

  test.each(musts)('%s says must, and so does a duty, an item or a gate', (paragraph) => {
    const asked = answersTo(paragraph).filter(({ kind, force }) => kind === 'gate' || force === 'must');
    expect(asked).not.toEqual([]);
  });
});

describe('the check itself', () => {
  const answer: Answer = { edition: 'e', procedure: 'p', kind: 'duty', id: 'a-duty', force: 'must' };
  const without = (paragraph: string): Coverage =>
    new Map([...coverage].filter(([one]) => one !== paragraph));
  const withAnswer = (paragraph: string, kind: Answer['kind']): Coverage =>
    new Map([...coverage, [paragraph, [{ ...answer, kind }]]]);

  test('rejects a paragraph that nothing answers', () => {
    expect(coverageProblems(without('Code 5.19'), setAside)).toEqual([
      'Code 5.19 is neither answered nor set aside',
    ]);
  });

  test.each(['section', 'contact', 'procedure', 'milestone'] as const)(
    'does not take a %s for an answer',
    (kind) => {
      expect(coverageProblems(withAnswer('Code 5.19', kind), setAside)).toEqual([
        'Code 5.19 is neither answered nor set aside',
      ]);
    },
  );

  test.each(['duty', 'gate', 'item', 'letter', 'role', 'service type'] as const)(
    'rejects a paragraph that was set aside and has a %s',
    (kind) => {
      expect(coverageProblems(withAnswer('Code 1.4', kind), setAside)).toEqual([
        `Code 1.4 is set aside, yet ${kind} "a-duty" rests on it`,
      ]);
    },
  );

  test('rejects setting aside what is no paragraph', () => {
    expect(coverageProblems(coverage, { ...setAside, 'Code 8.1': 'there is no chapter 8' })).toEqual([
      'Code 8.1 is set aside and is no paragraph of any document',
    ]);
  });

  test('takes `also` and the citation of a single requirement for answers', () => {
    const cited = (paragraph: string, id: string) =>
      answersTo(paragraph)
        .map((one) => one.id)
        .includes(id);
    expect(cited('CIW 7', 'pr-comments-before-publication')).toBe(true);
    expect(cited('CIW 5.12', 'pr-regional-boards')).toBe(true);
    expect(cited('CIW 4.2', 'pr-chief-executive-meeting')).toBe(true);
  });
});
