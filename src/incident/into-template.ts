import type { ReportTemplate } from '../procedures/types.ts';
import type { ReportFieldId, ReportFields } from './commands.ts';
import { reportFields } from './report-fields.ts';

/** Under which ids a case's own template asks for what a shared report says, the first that it has. */
const placesFor = {
  situation: ['situation', 'headline', 'summary'],
  numbers: ['numbers', 'people'],
  staffing: ['staffing'],
  'overdue-duties': ['overdue-duties'],
  risks: ['risks'],
  decisions: ['decisions'],
  actions: ['actions'],
  capacity: ['capacity'],
  authorities: ['authorities', 'partners'],
  communications: ['communications'],
  'next-steps': ['next-steps', 'help'],
} as const satisfies Record<ReportFieldId, readonly string[]>;

/** The situation report of a case's procedure; null where it has none. */
export const situationTemplate = (reports: readonly ReportTemplate[]): ReportTemplate | null =>
  reports.find(({ id }) => id === 'situation-report') ?? null;

/**
 * A shared report as the fields of one case's template. Every case gets the same text: what a template has no
 * place for follows the situation, under its own heading in both languages. What the shared report leaves empty is
 * filled from the case, where the template knows how.
 */
export const intoTemplate = (
  template: Pick<ReportTemplate, 'fields'>,
  incident: { readonly ref: string; readonly title: string },
  fields: ReportFields,
): Readonly<Record<string, string>> => {
  const places = new Set(template.fields.map(({ id }) => id));
  const main = placesFor.situation.find((place) => places.has(place)) ?? template.fields[0]?.id;
  const filled: Record<string, string> = {};
  const beside: string[] = [];
  for (const { id, label } of reportFields) {
    const text = (fields[id] ?? '').trim();
    if (text === '' || id === 'situation') continue;
    const place = placesFor[id].find((one) => places.has(one) && one !== main);
    if (place === undefined) beside.push(`${label.cy} / ${label.en}:\n${text}`);
    else filled[place] = text;
  }
  if (main !== undefined)
    filled[main] = [`${incident.ref}: ${incident.title}`, (fields.situation ?? '').trim(), ...beside]
      .filter((part) => part !== '')
      .join('\n\n');
  return filled;
};
