import type { Language } from '../procedures/types.ts';

/**
 * What a document says, before it becomes HTML or .docx: plain text only, so that each writer escapes once.
 * A paragraph or an entry may hold line breaks (`\n`).
 */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly lead: string | null; readonly entries: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
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
