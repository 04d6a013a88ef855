import type { Force, Language } from '../../procedures/types.ts';

/** An edition as a page in one language, before it becomes HTML or .docx: plain text only. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Under the title. */
  readonly lead: string;
  readonly parts: readonly PagePart[];
}

export interface PagePart {
  /** Unique in the page, and the same in both languages. */
  readonly id: string;
  readonly title: string;
  /** Null where the heading itself is no paragraph's. */
  readonly cite: string | null;
  readonly blocks: readonly PageBlock[];
  readonly parts: readonly PagePart[];
}

export type PageBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly NamedText[] }
  | { readonly kind: 'list'; readonly lead: string | null; readonly entries: readonly string[] }
  | { readonly kind: 'legend'; readonly entries: readonly { readonly force: Force; readonly text: string }[] }
  | { readonly kind: 'provisions'; readonly entries: readonly Provision[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'draft'; readonly label: string; readonly lines: readonly DraftLine[] }
  | { readonly kind: 'comparison'; readonly entries: readonly Comparison[] }
  | {
      readonly kind: 'chart';
      readonly id: string;
      readonly title: string;
      readonly description: string;
      /** For a wide page, for a phone, and for paper: sheets that stand beneath each other. */
      readonly wide: readonly string[];
      readonly narrow: readonly string[];
      readonly paper: readonly Picture[];
    }
  | { readonly kind: 'fill-in'; readonly labels: readonly string[] };

/** A table's cell: words, or the force of what the row says. */
export type Cell = string | { readonly force: Force };

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** One thing asked or allowed. `force` is null for what is neither, as a gate or a criterion. */
export interface Provision {
  readonly id: string;
  readonly force: Force | null;
  /** Before the text, where it has no force: the step before which a gate stands. */
  readonly title: string | null;
  readonly text: string;
  readonly cite: string;
  readonly facts: readonly NamedText[];
  /** What an overlay has put over the national wording, which then stands beneath it. */
  readonly local: NamedText | null;
}

export interface DraftLine {
  readonly kind: 'heading' | 'paragraph' | 'list';
  readonly text: string;
}

export interface Comparison {
  readonly what: string;
  readonly cite: string;
  readonly before: NamedText | null;
  readonly after: NamedText | null;
}

/** Colours are plain ones, for a file that knows no style sheet. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
