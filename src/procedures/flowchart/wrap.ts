/**
 * How wide a text is in a plain sans-serif (Arial, Helvetica, Liberation Sans, DejaVu Sans Condensed), near
 * enough to break lines without a font at hand: sixtieths of the type size, on the wide side.
 */
const widths: readonly (readonly [string, number])[] = [
  ["ijl|!.,:;'’‘ìíîïI", 17],
  ['ft()[]/ r-“”"', 23],
  ['cksvxyzJŷýÿ', 33],
  ['mwŵMW@%—…', 54],
  ['ABDEGHKNPQRSUVXYÂÊÔÛŴŶCOF&', 44],
];
const usual = 36;
const widthOf = new Map(widths.flatMap(([signs, width]) => [...signs].map((sign) => [sign, width] as const)));

/** Width in the unit of `size`. */
export const textWidth = (text: string, size: number, bold = false): number =>
  ([...text].reduce((sum, sign) => sum + (widthOf.get(sign) ?? usual), 0) / 60) * size * (bold ? 1.09 : 1);

/** Lines no wider than `width`; a single word that is wider is broken with a hyphen. */
export const wrapText = (text: string, width: number, size: number, bold = false): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => brokenWord(one, width, size, bold))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, bold) <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
};

const brokenWord = (word: string, width: number, size: number, bold: boolean): readonly string[] => {
  if (textWidth(word, size, bold) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (textWidth(`${part}${sign}-`, size, bold) > width && part !== '') {
      parts.push(`${part}-`);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
};
