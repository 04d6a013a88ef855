import { drawTall } from './column.ts';
import type { Drawing, DrawingWish, Line, Point, Shape } from './drawing.ts';
import { drawLayered } from './layered.ts';

/** As wide as a page has room for without being made smaller. */
const widest = 900;

/**
 * The chart for a page or a screen: branches side by side where that comes out tidy, else in one column with
 * its ways beside it.
 */
export const drawWide = (wish: DrawingWish): Drawing => {
  const layered = drawLayered(wish);
  return isTidy(layered) ? layered : drawTall(wish);
};

/** No line runs behind a box or a label that it does not belong to. */
const isTidy = (drawing: Drawing): boolean =>
  drawing.width <= widest &&
  drawing.lines.every((line) => {
    const points = alongside(line);
    return (
      drawing.shapes.every((shape) => !points.some((point) => within(point, shape, 3))) &&
      drawing.labels.filter((label) => points.some((point) => within(point, label, 1))).length <= 1
    );
  });

/** Points of a line, close together, without its two ends. */
const alongside = ({ points }: Line): readonly Point[] =>
  points
    .flatMap((from, index) => {
      const to = points[index + 1];
      if (to === undefined) return [from];
      return Array.from({ length: 12 }, (_, step) => ({
        x: from.x + ((to.x - from.x) * step) / 12,
        y: from.y + ((to.y - from.y) * step) / 12,
      }));
    })
    .slice(1, -1);

/** Inside by more than `margin`. */
const within = (
  { x, y }: Point,
  box: Pick<Shape, 'x' | 'y' | 'width' | 'height'> & { readonly kind?: Shape['kind'] },
  margin: number,
): boolean => {
  const across = Math.abs(x - box.x);
  const down = Math.abs(y - box.y);
  return box.kind === 'question'
    ? across / (box.width / 2) + down / (box.height / 2) < 0.96
    : across < box.width / 2 - margin && down < box.height / 2 - margin;
};
