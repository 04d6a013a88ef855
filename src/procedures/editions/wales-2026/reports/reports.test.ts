import { describe, expect, test } from 'vitest';
import * as reports from './index.ts';

const all = Object.values(reports);

describe('reports', () => {
  test('there is one of each kind', () => {
    expect(all.map(({ kind }) => kind).toSorted()).toEqual([
      'action-plan',
      'closure-plan',
      'lessons-report',
      'minutes',
      'self-assessment',
      'situation-report',
    ]);
  });

  test.each(all.map((report) => [report.id, report] as const))(
    '%s says everything that it asks',
    (_id, report) => {
      const used = new Set(
        report.blocks.flatMap(({ text, each }) => [
          ...[...text.en.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''),
          ...(each === undefined ? [] : [each]),
        ]),
      );
      expect(report.fields.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    },
  );

  test.each(all.map((report) => [report.id, report] as const))(
    '%s names the same fields in Welsh as in English',
    (_id, report) => {
      const places = (words: string) =>
        [...words.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]).toSorted();
      for (const { text } of report.blocks) expect(places(text.cy)).toEqual(places(text.en));
    },
  );

  test.each(all.map((report) => [report.id, report] as const))(
    '%s leaves out what is empty: a field that need not be filled stands only where its block may go',
    (_id, report) => {
      const optional = new Set(report.fields.filter(({ required }) => !required).map(({ id }) => id));
      const bare = report.blocks.filter(
        ({ text, if: when, each }) =>
          each === undefined &&
          [...text.en.matchAll(/\{([^{}]+)\}/g)].some(
            ([, id]) => id !== undefined && optional.has(id) && when !== id,
          ),
      );
      expect(bare).toEqual([]);
    },
  );
});
