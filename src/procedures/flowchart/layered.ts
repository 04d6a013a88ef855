import { Graph, layout } from '@dagrejs/dagre';
import {
  heightOf,
  linesOf,
  standingOf,
  widthOf,
  type Drawing,
  type DrawingWish,
  type Label,
  type Line,
  type Point,
  type Shape,
} from './drawing.ts';
import { edgeText, nodeText, type Flowchart, type NodeKind } from './graph.ts';

const widest: Readonly<Record<NodeKind, number>> = {
  start: 190,
  stage: 190,
  question: 190,
  end: 130,
  procedure: 150,
};
const padding = { x: 14, y: 10 };
const margin = 6;

/** The chart from top to bottom, branches side by side: for a page or a screen. */
export const drawLayered = (wish: DrawingWish): Drawing => {
  const graph = new Graph({ directed: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 26, edgesep: 18, marginx: margin, marginy: margin });
  const sized = wish.chart.nodes.map((node) => sizedNode(node, wish));
  for (const { id, width, height } of sized) graph.setNode(id, { width, height });
  for (const edge of wish.chart.edges) {
    const text = linesOf(edgeText(edge, wish.language), 'label', 120);
    graph.setEdge(edge.from, edge.to, {
      width: text.length === 0 ? 0 : widthOf(text) + 8,
      height: heightOf(text),
      labelpos: 'c',
      weight: edge.passage ? 1 : 3,
    });
  }
  layout(graph);
  const shapes = sized.map((node): Shape => {
    const { x, y }: Point = graph.node(node.id);
    return { ...node, x, y };
  });
  const placed = new Map(shapes.map((shape) => [shape.id, shape]));
  const drawn = wish.chart.edges.map((edge) => {
    const { points, x, y }: Partial<Point> & { points: Point[] } = graph.edge(edge.from, edge.to);
    const text = linesOf(edgeText(edge, wish.language), 'label', 120);
    const label: Label | null =
      text.length === 0 || x === undefined || y === undefined
        ? null
        : { x, y, width: widthOf(text) + 8, height: heightOf(text), text };
    const line: Line = {
      points: clipped(points, placed.get(edge.from), placed.get(edge.to)),
      dashed: edge.passage,
      arrow: true,
    };
    return { line, label };
  });
  const { width, height }: { width?: number; height?: number } = graph.graph();
  return {
    width: width ?? 0,
    height: height ?? 0,
    shapes,
    lines: drawn.map(({ line }) => line),
    labels: drawn.flatMap(({ label }) => (label === null ? [] : [label])),
    breaks: [],
  };
};

const sizedNode = (node: Flowchart['nodes'][number], wish: DrawingWish): Omit<Shape, 'x' | 'y'> => {
  const standing = standingOf(node, wish.standing);
  const text = [
    ...(standing === 'here' ? linesOf(wish.words.here, 'here', widest[node.kind]) : []),
    ...linesOf(nodeText(node, wish.language, wish.words), 'title', widest[node.kind]),
    ...linesOf(node.cite ?? '', 'cite', widest[node.kind]),
  ];
  const inner = { width: widthOf(text), height: heightOf(text) };
  return { id: node.id, kind: node.kind, text, standing, ...outer(node.kind, inner) };
};

/** Text fits a diamond where its share of the width and its share of the height come to no more than one. */
const outer = (kind: NodeKind, { width, height }: { width: number; height: number }) =>
  kind === 'question'
    ? { width: Math.max(230, width * 1.7), height: height * 2.1 + 16 }
    : { width: Math.max(110, width + 2 * padding.x), height: height + 2 * padding.y };

/** The library ends lines at rectangles; those of a diamond end at its own sides. */
const clipped = (
  points: readonly Point[],
  from: Shape | undefined,
  to: Shape | undefined,
): readonly Point[] => {
  const inner = points.slice(1, -1);
  const first = inner[0] ?? to;
  const last = inner.at(-1) ?? from;
  const [start, end] = [points[0], points.at(-1)];
  return [
    ...(from?.kind === 'question' && first !== undefined ? [onDiamond(from, first)] : start ? [start] : []),
    ...inner,
    ...(to?.kind === 'question' && last !== undefined ? [onDiamond(to, last)] : end ? [end] : []),
  ];
};

const onDiamond = (shape: Shape, towards: Point): Point => {
  const dx = towards.x - shape.x;
  const dy = towards.y - shape.y;
  const share = Math.abs(dx) / (shape.width / 2) + Math.abs(dy) / (shape.height / 2);
  return share === 0 ? shape : { x: shape.x + dx / share, y: shape.y + dy / share };
};
