import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Language } from '../procedures/types.ts';
import type { Block, DocumentModel, Part } from './model.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The document as a Word file. The same model gives the same bytes, so that a file built again after a lost
 * answer has the SHA-256 that the log already names.
 */
export const toDocx = async (model: DocumentModel): Promise<Uint8Array> => {
  const document = new Document({
    title: model.title,
    subject: model.reference,
    creator: 'Hafan',
    lastModifiedBy: 'Hafan',
    styles: { default: { document: { run: { font: 'Arial', size: 24 } } } },
    sections: model.parts.map((part, index) => ({
      properties: {},
      headers: { default: new Header({ children: [line(model.reference, part.language)] }) },
      footers: {
        default: new Footer({
          children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
        }),
      },
      children: [...(index > 0 ? [pageBreak()] : []), ...partContent(part)],
    })),
  });
  return fixed(new Uint8Array(await Packer.toBuffer(document)), model.writtenAt);
};

const spelling = { en: 'en-GB', cy: 'cy-GB' } as const satisfies Record<Language, string>;

const pageBreak = (): Paragraph => new Paragraph({ children: [new PageBreak()] });

const partContent = ({ language, title, blocks }: Part): (Paragraph | Table)[] => [
  ...(title === null ? [] : [line(title, language, { heading: HeadingLevel.HEADING_1 })]),
  ...blocks.flatMap((block) => blockContent(block, language)),
];

const blockContent = (block: Block, language: Language): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [
        line(block.text, language, {
          heading: headings[block.level ?? 2],
          keepNext: true,
          spacing: { before: 240, after: 120 },
        }),
      ];
    case 'paragraph':
      return [line(block.text, language, { spacing: { after: 200 } })];
    case 'list':
      return [
        ...(block.lead === null ? [] : [line(block.lead, language, { keepNext: true })]),
        ...block.entries.map((entry, at) =>
          block.numbered === true
            ? line(`${at + 1}. ${entry}`, language)
            : line(entry, language, { bullet: { level: 0 } }),
        ),
      ];
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          ...(block.widths === undefined ? {} : fixedColumns(block.widths)),
          rows: [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: block.head.map((cell, column) =>
                tableCell(cell, language, block.widths?.[column], true),
              ),
            }),
            ...block.rows.map(
              (row) =>
                new TableRow({
                  children: row.map((cell, column) => tableCell(cell, language, block.widths?.[column])),
                }),
            ),
          ],
        }),
      ];
    case 'picture':
      return [picture(block)];
  }
};

const headings = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
} as const;

/** Between the margins of an A4 page, in Word's twentieths of a point and in CSS pixels. */
const textWidth = 9026;
const room = { width: 600, height: 800 };

const fixedColumns = (widths: readonly number[]) => ({
  columnWidths: widths.map((width) => columnWidth(width, widths)),
  layout: TableLayoutType.FIXED,
});

const columnWidth = (width: number, all: readonly number[]): number =>
  Math.round((textWidth * width) / all.reduce((sum, one) => sum + one, 0));

const tableCell = (text: string, language: Language, share?: number, head = false): TableCell =>
  new TableCell({
    ...(share === undefined ? {} : { width: { size: share, type: WidthType.PERCENTAGE } }),
    children: [line(text, language, {}, head)],
  });

const picture = ({ png, width, height, description }: Extract<Block, { kind: 'picture' }>): Paragraph => {
  const scale = Math.min(1, room.width / width, room.height / height);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 200 },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: description, title: description, description, id: pictureId(png) },
      }),
    ],
  });
};

/** The library would count pictures across documents, and the same model would not give the same bytes. */
const pictureId = (png: Uint8Array): string =>
  String(1 + (png.reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7) % 1_000_000));

type Look = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children' | 'text'>;

/** One paragraph whose words carry their language, so that Word spells and screen readers speak them rightly. */
const line = (text: string, language: Language, look: Look = {}, bold = false): Paragraph =>
  new Paragraph({
    ...look,
    children: text.split('\n').map(
      (words, index) =>
        new TextRun({
          text: printable(words),
          language: { value: spelling[language] },
          ...(bold ? { bold } : {}),
          ...(index > 0 ? { break: 1 } : {}),
        }),
    ),
  });

/** XML has no place for control characters and half signs, and Word refuses a file that holds one. */
const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, '');

/** The library stamps the file with the present time, inside and in the archive: put the document's own instead. */
const fixed = (file: Uint8Array, writtenAt: string): Uint8Array => {
  const entries = unzipSync(file);
  const properties = entries['docProps/core.xml'];
  if (properties === undefined) throw new Error('A .docx without its core properties');
  const instant = new Date(writtenAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const dated = strFromU8(properties).replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g,
    (_all, open: string, close: string) => `${open}${instant}${close}`,
  );
  return zipSync({ ...entries, 'docProps/core.xml': strToU8(dated) }, { mtime: zipTime, level: 6 });
};

/** Archive times have no zone; local midday is the same text in every one. */
const zipTime = new Date(2026, 0, 1, 12);
