import type { Language } from '../types.ts';
import type { ChartWords, Flowchart, NodeKind } from './graph.ts';
import { wrapText, textWidth } from './wrap.ts';

/** A flowchart with a place for everything; units are CSS pixels at natural size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  /** Heights at which the drawing may be cut in two, for sheets of paper. */
  readonly breaks: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TextLine {
  readonly text: string;
  readonly look: 'title' | 'cite' | 'here' | 'label';
}

/** `x` and `y` are its middle. */
export interface Shape extends Point {
  readonly id: string;
  readonly kind: NodeKind;
  readonly width: number;
  readonly height: number;
  readonly text: readonly TextLine[];
  /** The case stands here, has been here, or neither is known. */
  readonly standing: 'here' | 'passed' | null;
}

export interface Line {
  readonly points: readonly Point[];
  readonly dashed: boolean;
  readonly arrow: boolean;
}

/** `x` and `y` are its middle. */
export interface Label extends Point {
  readonly width: number;
  readonly height: number;
  /** Its lines end at its right side, beside the line that they belong to; else they are centred. */
  readonly atEnd?: boolean;
  readonly text: readonly TextLine[];
}

export interface DrawingWish {
  readonly chart: Flowchart;
  readonly language: Language;
  readonly words: ChartWords;
  /** The stage where a case stands, and those that it has left. */
  readonly standing?: { readonly at: string; readonly passed: readonly string[] };
}

export const sizes = { title: 14, cite: 11.5, here: 12, label: 12.5 } as const satisfies Record<
  TextLine['look'],
  number
>;
export const lineHeight = 1.3;

export const linesOf = (text: string, look: TextLine['look'], width: number): readonly TextLine[] =>
  wrapText(text, width, sizes[look], look !== 'cite').map((words) => ({ text: words, look }));

export const heightOf = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, { look }) => sum + sizes[look] * lineHeight, 0);

export const widthOf = (lines: readonly TextLine[]): number =>
  Math.max(0, ...lines.map(({ text, look }) => textWidth(text, sizes[look], look !== 'cite')));

export const standingOf = (
  node: { readonly kind: NodeKind; readonly of: string },
  standing: DrawingWish['standing'],
): Shape['standing'] => {
  if (standing === undefined || node.kind !== 'stage') return null;
  if (standing.at === node.of) return 'here';
  return standing.passed.includes(node.of) ? 'passed' : null;
};
