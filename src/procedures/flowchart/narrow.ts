import {
  heightOf,
  linesOf,
  standingOf,
  type Drawing,
  type DrawingWish,
  type Label,
  type Line,
  type Shape,
} from './drawing.ts';
import { edgeText, nodeText, type Flowchart } from './graph.ts';

const width = 340;
const middle = width / 2;
const gap = 26;
const padding = { x: 14, y: 10 };
const chip = { left: middle + 22, width: width - middle - 28 };

/**
 * The chart in one column, for a phone: each stage with its question, and beneath it a row for each way, with
 * the place that it leads to written out in place of a line across the page.
 */
export const drawNarrow = (wish: DrawingWish): Drawing => {
  const { chart, language, words } = wish;
  const named = new Map(chart.nodes.map((node) => [node.id, node]));
  const shapes: Shape[] = [];
  const lines: Line[] = [];
  const labels: Label[] = [];
  let y = 6;
  /** Where the line into the next shape begins, when there is one. */
  let open: number | null = null;

  const put = (node: Flowchart['nodes'][number]): void => {
    const standing = standingOf(node, wish.standing);
    const room = node.kind === 'question' ? width * 0.56 : width - 2 * padding.x - 12;
    const text = [
      ...(standing === 'here' ? linesOf(words.here, 'here', room) : []),
      ...linesOf(nodeText(node, language, words), 'title', room),
      ...linesOf(node.cite ?? '', 'cite', room),
    ];
    const height = node.kind === 'question' ? heightOf(text) * 2.35 + 16 : heightOf(text) + 2 * padding.y;
    if (open !== null) lines.push(straight(open, y));
    const { id, kind } = node;
    shapes.push({ id, kind, standing, text, x: middle, y: y + height / 2, width: width - 12, height });
    y += height;
    open = null;
  };

  const row = (edge: Flowchart['edges'][number], number: number): void => {
    const target = named.get(edge.to);
    if (target === undefined) return;
    const text = linesOf(nodeText(target, language, words), 'title', chip.width - 20);
    const answer = linesOf(edgeText(edge, language), 'label', middle - 24);
    const height = Math.max(heightOf(text) + 14, heightOf(answer) + 6);
    const at = y + 10 + height / 2;
    const { kind } = target;
    const box = { x: chip.left + chip.width / 2, y: at, width: chip.width, height: heightOf(text) + 14 };
    shapes.push({ id: `${edge.to}-${number}-${edge.from}`, kind, standing: null, text, ...box });
    if (answer.length > 0)
      labels.push({
        x: (middle - 8) / 2 + 2,
        y: at,
        width: middle - 20,
        height: heightOf(answer),
        text: answer,
      });
    const points = [
      { x: middle, y: at },
      { x: chip.left, y: at },
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
  return { width, height: y - gap + 6, shapes, lines, labels };
};

const straight = (from: number, to: number): Line => ({
  points: [
    { x: middle, y: from },
    { x: middle, y: to },
  ],
  dashed: false,
  arrow: true,
});
