import {
  heightOf,
  linesOf,
  standingOf,
  widthOf,
  type Drawing,
  type DrawingWish,
  type Label,
  type Line,
  type Shape,
} from './drawing.ts';
import { edgeText, nodeText, type Flowchart } from './graph.ts';

const gap = 26;
const padding = { x: 14, y: 10 };

interface Measures {
  readonly width: number;
  readonly box: number;
  readonly diamond: number;
  /** Width of the places that ways lead to, at most. */
  readonly chip: number;
}

/** For a phone. */
export const drawNarrow = (wish: DrawingWish): Drawing =>
  drawColumn(wish, { width: 340, box: 328, diamond: 328, chip: 142 });

/** For a page or a sheet of paper. */
export const drawTall = (wish: DrawingWish): Drawing =>
  drawColumn(wish, { width: 720, box: 340, diamond: 460, chip: 320 });

/**
 * The chart in one column: each stage with its question, and beneath it a row for each way, with
 * the place that it leads to written out in place of a line across the page.
 */
const drawColumn = (wish: DrawingWish, { width, box, diamond, chip }: Measures): Drawing => {
  const middle = width / 2;
  const straight = (from: number, to: number): Line => straightAt(middle, from, to);
  const { chart, language, words } = wish;
  const named = new Map(chart.nodes.map((node) => [node.id, node]));
  const shapes: Shape[] = [];
  const lines: Line[] = [];
  const labels: Label[] = [];
  const breaks: number[] = [];
  let y = 6;
  /** Where the line into the next shape begins, when there is one. */
  let open: number | null = null;

  const put = (node: Flowchart['nodes'][number]): void => {
    const standing = standingOf(node, wish.standing);
    if (node.kind === 'stage') breaks.push(y - gap / 2);
    const room = node.kind === 'question' ? diamond * 0.56 : box - 2 * padding.x;
    const text = [
      ...(standing === 'here' ? linesOf(words.here, 'here', room) : []),
      ...linesOf(nodeText(node, language, words), 'title', room),
      ...linesOf(node.cite ?? '', 'cite', room),
    ];
    const height = node.kind === 'question' ? heightOf(text) * 2.35 + 16 : heightOf(text) + 2 * padding.y;
    if (open !== null) lines.push(straight(open, y));
    const { id, kind } = node;
    shapes.push({
      id,
      kind,
      standing,
      text,
      x: middle,
      y: y + height / 2,
      width: kind === 'question' ? diamond : box,
      height,
    });
    y += height;
    open = null;
  };

  const row = (edge: Flowchart['edges'][number], number: number): void => {
    const target = named.get(edge.to);
    if (target === undefined) return;
    const text = linesOf(nodeText(target, language, words), 'title', chip - 20);
    const answer = linesOf(edgeText(edge, language), 'label', middle - 24);
    const height = Math.max(heightOf(text) + 14, heightOf(answer) + 6);
    const at = y + 10 + height / 2;
    const { kind } = target;
    const wide = Math.min(chip, Math.max(140, widthOf(text) + 28));
    const left = middle + 22;
    const place = { x: left + wide / 2, y: at, width: wide, height: heightOf(text) + 14 };
    shapes.push({ id: `${edge.to}-${number}-${edge.from}`, kind, standing: null, text, ...place });
    if (answer.length > 0)
      labels.push({
        x: middle / 2 - 4,
        y: at,
        width: middle - 16,
        height: heightOf(answer),
        text: answer,
        atEnd: true,
      });
    const points = [
      { x: middle, y: at },
      { x: left, y: at },
    ];
    lines.push({ points, dashed: edge.passage, arrow: true });
    y += 10 + height;
  };

  const column = chart.nodes.filter(
    ({ kind }) => kind === 'start' || kind === 'stage' || kind === 'question',
  );
  for (const [index, node] of column.entries()) {
    put(node);
    const after = column[index + 1];
    const ways = chart.edges.filter(({ from }) => from === node.id);
    const straightOn = ways.find((edge) => edge.to === after?.id && edge.labels.length === 0);
    const begin = y;
    const rows = ways.filter((edge) => edge !== straightOn);
    for (const [number, edge] of rows.entries()) row(edge, number);
    const goesOn = ways.some((edge) => edge.to === after?.id);
    const last = lines.at(-1)?.points[0]?.y ?? begin;
    if (goesOn) open = begin;
    else if (rows.length > 0) lines.push({ ...straight(begin, last), arrow: false });
    y += gap;
  }
  return { width, height: y - gap + 6, shapes, lines, labels, breaks };
};

const straightAt = (middle: number, from: number, to: number): Line => ({
  points: [
    { x: middle, y: from },
    { x: middle, y: to },
  ],
  dashed: false,
  arrow: true,
});
