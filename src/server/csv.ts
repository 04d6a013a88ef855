export interface CsvRow {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a comma- or semicolon-separated file (RFC 4180; Excel in a Welsh or English setting writes either).
 * `given` where the first line does not show it.
 * Quoted cells may hold separators, doubled quotes and line ends; empty lines are left out.
 */
export const readCsv = (text: string, given?: ',' | ';' | '\t'): readonly CsvRow[] => {
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  const separator = given ?? (firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',');
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begins = 1;

  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((value) => value.trim() !== '')) rows.push({ line: begins, cells });
    cells = [];
    cell = '';
  };

  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRow();
      begins = line;
    } else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
};
