import {
  heightOf,
  lineHeight,
  sizes,
  type Drawing,
  type Label,
  type Line,
  type Point,
  type Shape,
  type TextLine,
} from './drawing.ts';

/** Whatever CSS takes as a colour; a page gives variables, so that light, dark, contrast and print each fit. */
export interface ChartColours {
  readonly ink: string;
  readonly ground: string;
  readonly stage: string;
  readonly question: string;
  readonly end: string;
  readonly here: string;
}

/** Set `--chart-…` on the element around the drawing to colour it; without them it is lines on the page's ground. */
export const pageColours: ChartColours = {
  ink: 'var(--chart-ink, CanvasText)',
  ground: 'var(--chart-ground, Canvas)',
  stage: 'var(--chart-stage, Canvas)',
  question: 'var(--chart-question, Canvas)',
  end: 'var(--chart-end, Canvas)',
  here: 'var(--chart-here, Mark)',
};

/** For pictures on paper. */
export const paperColours: ChartColours = {
  ink: '#1b1b1b',
  ground: '#ffffff',
  stage: '#eef4f2',
  question: '#fff7e0',
  end: '#e9e9ee',
  here: '#ffe08a',
};

interface SvgWish {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly colours?: ChartColours;
  readonly font?: string;
}

/** The drawing as SVG; it needs no style sheet and no script. */
export const flowchartSvg = (drawing: Drawing, wish: SvgWish): string =>
  sheetSvg(drawing, wish, { from: 0, to: Math.ceil(drawing.height) });

/**
 * The drawing cut between its stages into sheets of at most `tallest`, which stand beneath each other without a
 * seam; only the first is announced.
 */
export const flowchartSheets = (
  drawing: Drawing,
  wish: SvgWish,
  tallest: number,
): readonly { readonly svg: string; readonly width: number; readonly height: number }[] => {
  const sheets: { from: number; to: number }[] = [];
  let from = 0;
  const cuts = [...drawing.breaks, drawing.height].map((cut) => Math.ceil(cut));
  for (const [index, cut] of cuts.entries()) {
    const next = cuts[index + 1];
    if (next !== undefined && next - from <= tallest) continue;
    if (cut > from) sheets.push({ from, to: cut });
    from = cut;
  }
  return sheets.map((sheet, index) => ({
    svg: sheetSvg(drawing, wish, sheet, index > 0),
    width: Math.ceil(drawing.width),
    height: sheet.to - sheet.from,
  }));
};

interface Sheet {
  readonly from: number;
  readonly to: number;
}

const sheetSvg = (drawing: Drawing, wish: SvgWish, { from, to }: Sheet, silent = false): string => {
  const colours = wish.colours ?? pageColours;
  const font = wish.font ?? 'Arial, Helvetica, Liberation Sans, sans-serif';
  const [width, height] = [Math.ceil(drawing.width), to - from];
  const on = (top: number, bottom: number): boolean => bottom >= from && top <= to;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${silent ? 'aria-hidden="true"' : `role="img" aria-labelledby="${wish.id}-title ${wish.id}-desc"`}` +
      ` width="${width}" height="${height}" viewBox="0 ${from} ${width} ${height}" font-family="${font}">`,
    ...(silent
      ? []
      : [
          `<title id="${wish.id}-title">${escaped(wish.title)}</title>`,
          `<desc id="${wish.id}-desc">${escaped(wish.description)}</desc>`,
        ]),
    ...drawing.lines
      .filter(({ points }) =>
        on(Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))),
      )
      .map((line) => lineSvg(line, colours)),
    ...drawing.shapes
      .filter(({ y, height: tall }) => on(y - tall / 2, y + tall / 2))
      .map((shape) => shapeSvg(shape, colours)),
    ...drawing.labels
      .filter(({ y, height: tall }) => on(y - tall / 2, y + tall / 2))
      .map((label) => labelSvg(label, colours)),
    '</svg>',
  ].join('\n');
};

const shapeSvg = (shape: Shape, colours: ChartColours): string =>
  outline(shape, colours) + textSvg(shape.text, shape, colours);

const outline = (shape: Shape, colours: ChartColours): string => {
  const { x, y, width, height, kind, standing } = shape;
  const fill = {
    start: colours.end,
    end: colours.end,
    stage: standing === 'here' ? colours.here : colours.stage,
    question: colours.question,
    procedure: colours.ground,
  }[kind];
  const look = `fill="${fill}" stroke="${colours.ink}" stroke-width="${standing === 'here' ? 4 : 1.5}"`;
  const [left, top] = [number(x - width / 2), number(y - height / 2)];
  const box = (inset: number, radius: number, drawn: string): string =>
    `<rect x="${number(x - width / 2 + inset)}" y="${number(y - height / 2 + inset)}"` +
    ` width="${number(width - 2 * inset)}" height="${number(height - 2 * inset)}" rx="${number(radius)}" ${drawn}/>`;
  switch (kind) {
    case 'start':
    case 'end':
      return box(0, Math.min(height / 2, 22), look);
    case 'question':
      return `<path d="M${number(x)} ${top}L${number(x + width / 2)} ${number(y)}L${number(x)} ${number(y + height / 2)}L${left} ${number(y)}Z" ${look}/>`;
    case 'procedure':
      // The double line of a process that is described elsewhere.
      return box(0, 2, look) + box(4, 1, `fill="none" stroke="${colours.ink}" stroke-width="1"`);
    case 'stage':
      return box(0, 4, look);
  }
};

const textSvg = (
  lines: readonly TextLine[],
  middle: Point,
  colours: ChartColours,
  anchor: 'middle' | 'end' = 'middle',
): string => {
  let y = middle.y - heightOf(lines) / 2;
  return lines
    .map(({ text, look }) => {
      const size = sizes[look];
      const base = y + size * (lineHeight / 2 + 0.35);
      y += size * lineHeight;
      const weight = look === 'cite' ? '' : ' font-weight="600"';
      return `<text x="${number(middle.x)}" y="${number(base)}" text-anchor="${anchor}" font-size="${size}"${weight} fill="${colours.ink}">${escaped(text)}</text>`;
    })
    .join('');
};

const labelSvg = (label: Label, colours: ChartColours): string => {
  const [left, top] = [number(label.x - label.width / 2), number(label.y - label.height / 2)];
  return (
    `<rect x="${left}" y="${top}" width="${number(label.width)}" height="${number(label.height)}" fill="${colours.ground}"/>` +
    (label.atEnd === true
      ? textSvg(label.text, { x: label.x + label.width / 2, y: label.y }, colours, 'end')
      : textSvg(label.text, label, colours))
  );
};

const lineSvg = ({ points, dashed, arrow }: Line, colours: ChartColours): string => {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return '';
  const dash = dashed ? ' stroke-dasharray="6 4"' : '';
  return (
    `<path d="${curve(points)}" fill="none" stroke="${colours.ink}" stroke-width="1.5"${dash}/>` +
    (arrow ? `<path d="${head(before, end)}" fill="${colours.ink}"/>` : '')
  );
};

/** Straight at both ends and rounded at every bend. */
const curve = (points: readonly Point[]): string =>
  points
    .map((point, index) => {
      const next = points[index + 1];
      if (index === 0) return `M${at(point)}`;
      if (next === undefined) return `L${at(point)}`;
      const before = points[index - 1] ?? point;
      const into = index === 1 ? `L${at(between(before, point))}` : '';
      return `${into}Q${at(point)} ${at(between(point, next))}`;
    })
    .join('');

const head = (from: Point, to: Point): string => {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const corner = (turn: number): Point => ({
    x: to.x - 9 * Math.cos(angle + turn),
    y: to.y - 9 * Math.sin(angle + turn),
  });
  return `M${at(to)}L${at(corner(0.42))}L${at(corner(-0.42))}Z`;
};

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const at = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;
const number = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
