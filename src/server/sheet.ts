import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { SheetLine } from '../individuals/import/columns.ts';
import { importLimits } from '../individuals/import/schema.ts';
import { readCsv } from './csv.ts';

/** A spreadsheet's bytes as lines of texts: .xlsx by its first bytes, else a separated text. Nothing is run. */

export type SheetFault = 'too-large' | 'too-many-columns' | 'not-a-spreadsheet' | 'empty' | 'no-such-sheet';
export type ReadSheet =
  | {
      readonly ok: true;
      readonly kind: 'csv' | 'xlsx';
      readonly sheets: readonly string[];
      /** From 1. */
      readonly sheet: number;
      readonly lines: readonly SheetLine[];
    }
  | { readonly ok: false; readonly fault: SheetFault };

const fault = (code: SheetFault): ReadSheet => ({ ok: false, fault: code });

/** What a workbook may come to when it is unpacked, bytes: a small file can hold a huge one. */
const MOST_UNPACKED = 40_000_000;

const unpackedSize = (bytes: Uint8Array): number => {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  return total;
};

/** A workbook's cell: its type says date where the sheet formats it as one. */
const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
};

const separators = [',', ';', '\t'] as const;

/** The separator that stands most often in the first lines, outside of quotes. */
const separatorOf = (text: string): (typeof separators)[number] => {
  const bare = text
    .slice(0, 20_000)
    .replaceAll(/"[^"]*"/gu, '')
    .split('\n')
    .slice(0, 20)
    .join('\n');
  const times = separators.map((sign) => bare.split(sign).length);
  return separators[times.indexOf(Math.max(...times))] ?? ',';
};

/** Excel writes UTF-8 with a mark, UTF-16 as "Unicode text", or the Windows code page; null for no text at all. */
const decode = (bytes: Uint8Array): string | null => {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (utf16) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
};

const finished = (
  kind: 'csv' | 'xlsx',
  sheets: readonly string[],
  sheet: number,
  all: readonly SheetLine[],
): ReadSheet => {
  const lines = all
    .map(({ line, cells }) => ({
      line,
      cells: cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1),
    }))
    .filter(({ cells }) => cells.length > 0);
  if (lines.length < 2) return fault('empty');
  if (lines.some(({ cells }) => cells.length > importLimits.columns)) return fault('too-many-columns');
  return { ok: true, kind, sheets, sheet, lines };
};

const readXlsx = async (bytes: Uint8Array, wanted: number): Promise<ReadSheet> => {
  let workbook: Awaited<ReturnType<typeof readWorkbook>>;
  try {
    if (unpackedSize(bytes) > MOST_UNPACKED) return fault('too-large');
    workbook = await readWorkbook(Buffer.from(bytes));
  } catch (error) {
    // Whatever the reader stumbles over, the file is not one that it reads.
    if (error instanceof Error) return fault('not-a-spreadsheet');
    throw error;
  }
  const chosen = workbook[wanted - 1];
  if (chosen === undefined) return fault('no-such-sheet');
  return finished(
    'xlsx',
    workbook.map(({ sheet }) => sheet),
    wanted,
    chosen.data.map((row, index) => ({ line: index + 1, cells: row.map(cellText) })),
  );
};

/** @param wanted the sheet of a workbook, from 1. */
export const readSheetFile = async (bytes: Uint8Array, wanted = 1): Promise<ReadSheet> => {
  if (bytes.length > importLimits.bytes) return fault('too-large');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes, wanted);
  const text = decode(bytes);
  if (text === null) return fault('not-a-spreadsheet');
  if (wanted !== 1) return fault('no-such-sheet');
  return finished('csv', [''], 1, readCsv(text, separatorOf(text)));
};
