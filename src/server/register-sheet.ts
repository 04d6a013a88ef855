import writeWorkbook from 'write-excel-file/node';
import { allFields } from '../individuals/fields.ts';
import { leadAgencyOf } from '../individuals/lead-agency-of.ts';
import type { StoredIndividual } from '../individuals/row.ts';
import { readinessRules } from '../individuals/rules.ts';
import { valueInWords } from '../individuals/say-value.ts';
import { individualNames } from '../language/individual-names.ts';
import { sayIn } from '../language/translate.ts';
import type { Language } from '../procedures/types.ts';

/**
 * The register as a spreadsheet. Its headers are ones that an import knows, so that what was corrected outside can
 * be taken over again; days are ISO days as texts, which no spreadsheet turns round.
 */

type Table = readonly (readonly string[])[];

export const registerTable = (rows: readonly StoredIndividual[], language: Language): Table => {
  const say = sayIn(language);
  const words = { language, yes: say('individuals.export.yes'), no: say('individuals.export.no') };
  const leads = {
    council: say('individuals.export.council'),
    nhs: say('individuals.export.nhs'),
    'to-be-agreed': say('individuals.export.toBeAgreed'),
  } as const;
  const ruleText = (id: string): string =>
    readinessRules.find((rule) => rule.id === id)?.text[language] ?? id;
  const header = [
    ...allFields.map(({ label }) => label[language]),
    say('individuals.export.rag'),
    say('individuals.export.friendship'),
    say('individuals.export.leadAgency'),
    say('individuals.export.destination'),
    say('individuals.export.moveOn'),
    say('individuals.export.moveTime'),
    say('individuals.export.transport'),
    say('individuals.export.escort'),
    say('individuals.export.moved'),
    say('individuals.export.missing'),
    say('individuals.export.review'),
    say('individuals.export.outcome'),
  ];
  const body = rows
    .filter(({ removed }) => !removed)
    .toSorted((a, b) => (a.details.identity.name ?? '').localeCompare(b.details.identity.name ?? '', 'cy'))
    .map((row) => {
      const lead = leadAgencyOf(row.details.funding)?.lead;
      return [
        ...allFields.map((field) => {
          const values: Readonly<Record<string, unknown>> = { ...row.details[field.group] };
          return valueInWords(field, values[field.name], words);
        }),
        row.rag === null ? '' : say(individualNames.rag[row.rag.rag]),
        row.friendship ?? '',
        lead === undefined ? '' : leads[lead],
        row.choice?.service ?? '',
        row.move?.on ?? '',
        row.move?.time ?? '',
        row.move?.transport ?? '',
        row.move?.escort ?? '',
        row.move?.doneOn ?? '',
        ((row.move?.doneOn ?? null) === null ? row.missingBefore : row.missingAfter).map(ruleText).join(' '),
        row.review?.on ?? '',
        row.outcome === null ? '' : say(individualNames.outcome[row.outcome.outcome]),
      ];
    });
  return [header, ...body];
};

/** A spreadsheet would run a cell that begins like this; a quote before it makes it a text. */
const runs = /^[=+\-@\t\r]/u;

export const asCsv = (table: Table): string => {
  const lines = table.map((cells) =>
    cells.map((cell) => `"${(runs.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(','),
  );
  // The mark tells Excel that it is UTF-8: without it ŵ and ŷ are lost.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};

/** Every cell is a text by its type, which no program runs. */
export const asWorkbook = (table: Table, language: Language): Promise<Buffer> =>
  writeWorkbook(
    table.map((cells, line) =>
      cells.map((value) =>
        line === 0 ? { value, type: String, fontWeight: 'bold' as const } : { value, type: String },
      ),
    ),
    { sheet: sayIn(language)('individuals.export.sheet'), stickyRowsCount: 1 },
  ).toBuffer();
