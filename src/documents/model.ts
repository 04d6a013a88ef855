import type { Language } from '../procedures/types.ts';

/**
 * What a document says, before it becomes HTML or .docx: plain text only, so that each writer escapes once.
 * A paragraph or an entry may hold line breaks (`\n`).
 */
export type Block =
  /** Level 2 where none is said; 1 is the part's title. */
  | { readonly kind: 'heading'; readonly text: string; readonly level?: 2 | 3 | 4 | 5 }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly lead: string | null;
      readonly entries: readonly string[];
      readonly numbered?: boolean;
    }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Shares of the width, one a column; without them all are as wide as their content asks. */
      readonly widths?: readonly number[];
    }
  | {
      readonly kind: 'picture';
      readonly png: Uint8Array;
      /** CSS pixels. */
      readonly width: number;
      readonly height: number;
      /** For whoever does not see it. */
      readonly description: string;
    };

/** The document in one language; one that goes out in both has two of these, Welsh first. */
export interface Part {
  readonly language: Language;
  /** Null for a letter: its subject line is its title. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

export interface DocumentModel {
  readonly title: string;
  readonly reference: string;
  /** ISO instant that stands as its time of writing; nothing else in it depends on a clock. */
  readonly writtenAt: string;
  readonly parts: readonly Part[];
}
