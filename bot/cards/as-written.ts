/**
 * A name or a text from elsewhere, for a place that is read as Markdown: it comes out as it was written, and
 * nothing in it becomes a link, a heading or a list. Teams, Markdown's own rule, takes a backslash before any
 * punctuation. Whole paragraphs by people stand in a `plain` block instead, which knows no Markdown at all.
 */
export const asWritten = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>~|&]/g, String.raw`\$&`)
    // Addresses become links even without brackets.
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/\b(www)\./gi, String.raw`$1\.`)
    .replaceAll(/^(\s*)([#+-])/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, String.raw`$1\$2`);
