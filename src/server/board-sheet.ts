import type { CellObject, SheetData } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { names } from '../language/names.ts';
import { sayIn, type Say } from '../language/translate.ts';
import type { Language } from '../procedures/types.ts';
import type { BoardLine } from './contract/cases.ts';

/**
 * The board as an Excel workbook, a case a line, in one language. It holds what the board shows and nothing about
 * people who use a service but their number. What people wrote goes in as text, never as a formula.
 */

interface Column {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: BoardLine, words: Words) => CellObject | null;
}
interface Words {
  readonly say: Say;
  readonly language: Language;
  readonly dateOf: (instant: string) => string;
}

const written = (value: string): CellObject => ({ value, type: String, wrap: true, alignVertical: 'top' });
const counted = (value: number | null): CellObject | null =>
  value === null ? null : { value, type: Number, alignVertical: 'top' };
/** A date as Excel's own, so that it can be sorted and reckoned with. */
const dated = (date: string | null): CellObject | null =>
  date === null
    ? null
    : {
        value: new Date(`${date}T00:00:00Z`),
        type: Date,
        format: 'dd/mm/yyyy',
        align: 'left',
        alignVertical: 'top',
      };

const columns = [
  { heading: 'tabBoard.sheet.ref', width: 15, cell: ({ ref }) => written(ref) },
  { heading: 'tabBoard.sheet.service', width: 28, cell: ({ service }) => written(service.name) },
  { heading: 'tabBoard.sheet.provider', width: 28, cell: ({ service }) => written(service.provider) },
  {
    heading: 'tabBoard.sheet.procedure',
    width: 30,
    cell: ({ procedure }, { language }) => written(procedure.title[language]),
  },
  {
    heading: 'tabBoard.sheet.stage',
    width: 28,
    cell: ({ stage }, { language }) => written(stage.title[language]),
  },
  {
    heading: 'tabBoard.sheet.status',
    width: 10,
    cell: ({ status }, { say }) => written(say(names.status[status])),
  },
  { heading: 'tabBoard.sheet.agency', width: 24, cell: ({ leadAgency }) => written(leadAgency) },
  {
    heading: 'tabBoard.sheet.opened',
    width: 13,
    cell: ({ openedAt }, { dateOf }) => dated(dateOf(openedAt)),
  },
  {
    heading: 'tabBoard.sheet.closed',
    width: 13,
    cell: ({ closedAt }, { dateOf }) => dated(closedAt === null ? null : dateOf(closedAt)),
  },
  { heading: 'tabBoard.sheet.musts', width: 14, cell: ({ overdueMusts }) => counted(overdueMusts) },
  { heading: 'tabBoard.sheet.overdue', width: 14, cell: ({ overdue }) => counted(overdue) },
  { heading: 'tabBoard.sheet.due', width: 13, cell: ({ nextDeadline }) => dated(nextDeadline?.due ?? null) },
  {
    heading: 'tabBoard.sheet.dueWhat',
    width: 40,
    cell: ({ nextDeadline }, { language }) =>
      nextDeadline === null ? null : written(nextDeadline.text[language]),
  },
  {
    heading: 'tabBoard.sheet.meeting',
    width: 13,
    cell: ({ nextMeeting }, { dateOf }) => dated(nextMeeting === null ? null : dateOf(nextMeeting)),
  },
  {
    heading: 'tabBoard.sheet.suspendedSince',
    width: 16,
    cell: ({ suspendedSince }, { dateOf }) => dated(suspendedSince === null ? null : dateOf(suspendedSince)),
  },
  {
    heading: 'tabBoard.sheet.suspensionReview',
    width: 16,
    cell: ({ suspensionReviewOn }) => dated(suspensionReviewOn),
  },
  { heading: 'tabBoard.sheet.people', width: 12, cell: ({ people }) => counted(people) },
  { heading: 'tabBoard.sheet.settled', width: 12, cell: ({ progress }) => counted(progress.settled) },
  { heading: 'tabBoard.sheet.items', width: 12, cell: ({ progress }) => counted(progress.total) },
  { heading: 'tabBoard.sheet.actions', width: 12, cell: ({ openActions }) => counted(openActions) },
] as const satisfies readonly Column[];

/** @param dateOf the Europe/London date of an instant */
export const boardSheet = async (
  rows: readonly BoardLine[],
  language: Language,
  dateOf: (instant: string) => string,
): Promise<Buffer> => {
  const say = sayIn(language);
  const data: SheetData = [
    columns.map(({ heading }) => ({
      value: say(heading),
      type: String,
      fontWeight: 'bold' as const,
      wrap: true,
      alignVertical: 'top' as const,
    })),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, { say, language, dateOf }))),
  ];
  return writeExcelFile(data, {
    sheet: say('tabBoard.sheet.name'),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
};
