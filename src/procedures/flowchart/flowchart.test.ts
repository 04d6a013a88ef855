import { expect, test, describe } from 'vitest';
import { nationalEditions } from '../editions/index.ts';
import type { Procedure } from '../types.ts';
import { chartAsList, flowchartOf } from './graph.ts';
import { drawNarrow, drawTall } from './column.ts';
import { flowchartSheets, flowchartSvg } from './to-svg.ts';
import { drawWide } from './wide.ts';
import { textWidth, wrapText } from './wrap.ts';
import type { Drawing } from './drawing.ts';

const words = { start: 'Start', end: 'End', here: 'Here' };
const languages = ['en', 'cy'] as const;
const each = nationalEditions.flatMap((edition) =>
  edition.procedures.flatMap((procedure) =>
    languages.map((language) => ({ edition, procedure, language, id: procedure.id })),
  ),
);

const overlaps = ({ shapes }: Drawing): readonly string[] =>
  shapes.flatMap((one, index) =>
    shapes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.x - other.x) * 2 < one.width + other.width - 1 &&
          Math.abs(one.y - other.y) * 2 < one.height + other.height - 1,
      )
      .map((other) => `${one.id} over ${other.id}`),
  );

describe.each(each)('$id in $language', ({ edition, procedure, language }) => {
  const chart = flowchartOf(procedure, edition);

  test('every stage, question and way is in the chart', () => {
    const ids = chart.nodes.map(({ id }) => id);
    for (const stage of procedure.stages) {
      expect(ids).toContain(`stage:${stage.id}`);
      for (const next of stage.next) {
        const question = procedure.questions.find((one) => one.stage === stage.id);
        const from = question === undefined ? `stage:${stage.id}` : `question:${question.id}`;
        expect(chart.edges.some((edge) => edge.from === from && edge.to === `stage:${next}`)).toBe(true);
      }
    }
    for (const { from, to } of chart.edges) expect(ids).toEqual(expect.arrayContaining([from, to]));
  });

  test.each([
    ['wide', drawWide],
    ['tall', drawTall],
    ['narrow', drawNarrow],
  ])('drawn %s, nothing lies over anything else or outside', (_, draw) => {
    const drawing = draw({ chart, language, words });
    expect(overlaps(drawing)).toEqual([]);
    for (const { x, y, width, height } of [...drawing.shapes, ...drawing.labels]) {
      expect(x - width / 2).toBeGreaterThanOrEqual(-1);
      expect(x + width / 2).toBeLessThanOrEqual(drawing.width + 1);
      expect(y - height / 2).toBeGreaterThanOrEqual(-1);
      expect(y + height / 2).toBeLessThanOrEqual(drawing.height + 1);
    }
    expect(JSON.stringify(drawing)).not.toContain('null,"y"');
  });

  test('the narrow one fits a phone, and the list says what the drawing says', () => {
    expect(drawNarrow({ chart, language, words }).width).toBeLessThanOrEqual(358);
    const ways = chartAsList(chart, language, words).flatMap((place) => place.ways);
    expect(ways).toHaveLength(chart.edges.length);
  });
});

const small: Pick<Procedure, 'id' | 'title' | 'cite' | 'firstStage' | 'stages' | 'questions' | 'passages'> = {
  id: 'escalating-concerns',
  title: { en: 'T', cy: 'T' },
  cite: 'Code 5.1',
  firstStage: 'a',
  stages: [
    { id: 'a', title: { en: 'A', cy: 'A' }, purpose: { en: 'p', cy: 'p' }, cite: 'Code 5.1', next: ['b'] },
    {
      id: 'b',
      title: { en: 'B <&>', cy: 'B' },
      purpose: { en: 'p', cy: 'p' },
      cite: 'Code 5.2',
      next: ['a'],
      mayClose: true,
    },
  ],
  questions: [
    {
      id: 'q',
      stage: 'b',
      text: { en: 'Met?', cy: 'Wedi’i fodloni?' },
      cite: 'Code 5.2',
      answers: [
        { id: 'yes', text: { en: 'Yes', cy: 'Ydy' }, leadsTo: ['close'] },
        { id: 'part', text: { en: 'In part', cy: 'Yn rhannol' }, leadsTo: ['stage:a'] },
        { id: 'no', text: { en: 'No', cy: 'Nac ydy' }, leadsTo: [] },
      ],
    },
  ],
  passages: [{ id: 'p', to: 'closure', from: ['a'], text: { en: 't', cy: 't' }, cite: 'Code 5.3' }],
};
const whole = nationalEditions.flatMap(({ procedures }) => procedures)[0];
if (whole === undefined) throw new Error('no procedure');
const chart = flowchartOf({ ...whole, ...small }, { procedures: [] });

test('an answer without a way leads back to its stage, passages are dashed, ends stand for themselves', () => {
  expect(chart.edges.map(({ from, to, labels }) => [from, to, labels.map(({ en }) => en).join()])).toEqual([
    ['start', 'stage:a', ''],
    ['stage:a', 'stage:b', ''],
    ['stage:a', 'procedure:closure@a', ''],
    ['stage:b', 'question:q', ''],
    ['question:q', 'end@b', 'Yes'],
    ['question:q', 'stage:a', 'In part'],
    ['question:q', 'stage:b', 'No'],
  ]);
  expect(drawWide({ chart, language: 'en', words }).lines.filter(({ dashed }) => dashed)).toHaveLength(1);
});

test('where the case stands is told in words, not by colour alone, and the SVG is well-formed', () => {
  const drawing = drawNarrow({ chart, language: 'en', words, standing: { at: 'b', passed: ['a'] } });
  const svg = flowchartSvg(drawing, { id: 'x', title: 'T & T', description: 'D' });
  expect(svg).toContain('>Here</text>');
  expect(svg).toContain('B &#60;&#38;&#62;');
  expect(svg).toContain('<title id="x-title">T &#38; T</title>');
  expect(drawing.shapes.filter(({ standing }) => standing === 'passed').map(({ id }) => id)).toEqual([
    'stage:a',
  ]);
});

test('lines are no wider than asked, whatever the words', () => {
  const text = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch sicrhau ansawdd';
  for (const line of wrapText(text, 100, 14)) expect(textWidth(line, 14)).toBeLessThanOrEqual(100);
});

test('cut into sheets, every box stands whole on one of them', () => {
  const drawing = drawTall({ chart, language: 'en', words });
  const sheets = flowchartSheets(drawing, { id: 'x', title: 'T', description: 'D' }, 200);
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.reduce((sum, { height }) => sum + height, 0)).toBe(Math.ceil(drawing.height));
  expect(sheets.filter(({ svg }) => svg.includes('role="img"'))).toHaveLength(1);
  const drawn = (svg: string): number => svg.match(/<rect|Z" fill="[^"]*" stroke/g)?.length ?? 0;
  expect(sheets.reduce((sum, { svg }) => sum + drawn(svg), 0)).toBe(
    drawn(flowchartSvg(drawing, { id: 'x', title: 'T', description: 'D' })),
  );
});
