import { describe, expect, it } from 'vitest';
import '../../src/language/translate.ts';
import { evidenceSchema } from '../../src/case/commands.ts';
import { limits } from '../../src/case/limits.ts';
import { signalSources } from '../../src/early-warning/commands.ts';
import type { RecordView } from '../../src/early-warning/view-schema.ts';
import { wordsIn } from '../components/words.tsx';
import { evidenceOf } from './opening-start.ts';

type Signal = RecordView['signals'][number];

const signal = (number: number, more: Partial<Signal> = {}): Signal => ({
  id: `s${number}`,
  number,
  source: 'complaint',
  text: `Invented signal ${number}`,
  on: '2026-11-16',
  severity: 'moderate',
  singleIssue: false,
  link: null,
  counts: true,
  confirmedBy: [],
  withdrawn: null,
  at: '2026-11-16T10:00:00Z',
  by: 'Mari Enghraifft',
  ...more,
});

const words = wordsIn('en', () => undefined);

describe('evidenceOf', () => {
  it('takes the signals that count, newest first, with day and severity in words', () => {
    const signals = [signal(1), signal(2, { counts: false }), signal(3, { link: 'https://example.org/a' })];
    expect(evidenceOf({ signals }, words)).toEqual([
      {
        id: '1',
        source: 'complaint',
        text: 'Invented signal 3 (about 16 November 2026, severity: Moderate)',
        link: 'https://example.org/a',
      },
      {
        id: '2',
        source: 'complaint',
        text: 'Invented signal 1 (about 16 November 2026, severity: Moderate)',
        link: '',
      },
    ]);
  });

  it('is taken by a case whatever its source, length and number', () => {
    const signals = [
      ...signalSources.map((source, index) => signal(index, { source, text: 'x'.repeat(limits.text) })),
      ...Array.from({ length: 80 }, (_, index) => signal(100 + index)),
    ];
    const evidence = evidenceOf(
      { signals },
      wordsIn('cy', () => undefined),
    );
    expect(evidence).toHaveLength(limits.evidence);
    for (const { text, source } of evidenceOf({ signals: signals.slice(0, 12) }, words))
      expect(evidenceSchema.safeParse({ text, source }).success).toBe(true);
  });
});
