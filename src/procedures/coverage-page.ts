import {
  type Answer,
  type Coverage,
  type DocumentName,
  documentNames,
  documents,
  type SetAside,
} from './coverage.ts';
import type { Citation, Edition, Force, Procedure, Question, Stage, TimeLimit, Way } from './types.ts';

/** `docs/procedures.md`: what each procedure holds, and where each paragraph of the documents is answered. */

const forces: readonly Force[] = ['must', 'should', 'may'];

const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const byForce = (things: readonly { readonly force: Force }[]): string =>
  forces.map((force) => `${things.filter((thing) => thing.force === force).length} ${force}`).join(', ');

const stageTitle = ({ stages }: Procedure, id: string): string =>
  stages.find((stage) => stage.id === id)?.title.en ?? id;

const wayInWords = (procedure: Procedure, way: Way): string => {
  if (way === 'close') return 'close';
  const [kind, id = ''] = way.split(':');
  return kind === 'stage' ? stageTitle(procedure, id) : `step over to ${id}`;
};

const unitInWords = {
  'working-days': 'working days',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
} as const satisfies Record<Exclude<TimeLimit['unit'], 'same-working-day'>, string>;

const limitInWords = ({ amount, unit, direction, from }: TimeLimit): string => {
  const anchor = from.replace('milestone:', '').replaceAll('-', ' ');
  if (unit === 'same-working-day') return `the same working day, from: ${anchor}`;
  return `${amount} ${unitInWords[unit]} ${direction === 'before' ? 'before' : 'from'}: ${anchor}`;
};

const stageRow = (procedure: Procedure, stage: Stage): readonly string[] => [
  `${stage.title.en} (\`${stage.id}\`)`,
  stage.cite,
  byForce(procedure.duties.filter(({ stages }) => stages.includes(stage.id))),
  [
    ...stage.next.map((next) => stageTitle(procedure, next)),
    ...(stage.mayClose === true ? ['close'] : []),
  ].join(', '),
];

const questionLines = (procedure: Procedure, question: Question): string =>
  [
    `- **${question.text.en}** (${stageTitle(procedure, question.stage)}; ${[question.cite, ...(question.also ?? [])].join(', ')})`,
    ...question.answers.map(({ text, leadsTo }) => {
      const ways = leadsTo.map((way) => wayInWords(procedure, way));
      return `  - ${text.en} → ${ways.length === 0 ? 'the case stays here' : ways.join(', or ')}`;
    }),
  ].join('\n');

const procedurePart = (procedure: Procedure): string => {
  const items = procedure.sections.flatMap((section) => section.items);
  const limited = procedure.duties.flatMap(({ text, cite, limit }) =>
    limit === undefined ? [] : [[text.en, cite, limitInWords(limit)]],
  );
  return [
    `### ${procedure.title.en} (${procedure.prefix})`,
    procedure.summary.en,
    `${procedure.duties.length} duties (${byForce(procedure.duties)}), ${items.length} checklist items (${byForce(items)}), ${procedure.gates.length} gates, ${procedure.letters.length} letters, ${procedure.notifications.length} notifications, ${procedure.reports.length} reports, ${procedure.roles.length} roles.`,
    table(
      ['Stage', 'Paragraph', 'Duties', 'Leads to'],
      procedure.stages.map((stage) => stageRow(procedure, stage)),
    ),
    ...(procedure.questions.length === 0
      ? []
      : ['Questions:', procedure.questions.map((question) => questionLines(procedure, question)).join('\n')]),
    ...(procedure.passages.length === 0
      ? []
      : [
          'Over to another procedure:',
          procedure.passages
            .map(
              ({ to, from, cite }) =>
                `- to ${to}, from ${from.map((id) => stageTitle(procedure, id)).join(', ')} (${cite})`,
            )
            .join('\n'),
        ]),
    ...(limited.length === 0 ? [] : ['Time limits:', table(['Duty', 'Paragraph', 'Limit'], limited)]),
  ].join('\n\n');
};

const editionPart = (edition: Edition): string =>
  [
    `## ${edition.title.en}`,
    `Edition \`${edition.id}\`, in force from ${edition.inForceFrom}. Sources: ${edition.sources.map(({ short }) => short).join(', ')}.`,
    ...edition.procedures.map(procedurePart),
    ...(edition.calendar.length === 0
      ? []
      : [
          '### The year',
          table(
            ['What', 'How often', 'Who', 'Paragraph'],
            edition.calendar.map(({ title, frequency, responsible, cite }) => [
              title.en,
              frequency.en,
              responsible,
              cite,
            ]),
          ),
        ]),
  ].join('\n\n');

const named = ({ kind, id, force }: Answer): string =>
  `${kind} \`${id}\`${force === null ? '' : ` (${force})`}`;

/** By procedure, each thing once: `escalating-concerns: duty …, gate …; closure: …`. */
const answersInWords = (answers: readonly Answer[]): string =>
  [...Map.groupBy(answers, ({ edition, procedure }) => procedure ?? `the whole of ${edition}`)]
    .map(([where, there]) => `*${where}*: ${[...new Set(there.map(named))].join(', ')}`)
    .join('; ');

const documentPart = (name: DocumentName, coverage: Coverage, setAside: SetAside): string =>
  [
    `### ${name}`,
    documents[name]
      .map((paragraph: Citation) => {
        const reason = setAside[paragraph];
        const where =
          reason === undefined ? answersInWords(coverage.get(paragraph) ?? []) : `set aside. ${reason}`;
        return `- **${paragraph}** ${where}`;
      })
      .join('\n'),
  ].join('\n\n');

export const coveragePage = (editions: readonly Edition[], coverage: Coverage, setAside: SetAside): string =>
  `${[
    '# Procedures',
    'What the public documents ask, as it stands in the editions, and where each of their paragraphs is answered. Written by `src/procedures/coverage.test.ts` from the data itself (`npx vitest run src/procedures/coverage.test.ts -u` writes it anew); the same in both languages, with drawings, is the page that `scripts/procedures.ts` makes of an edition.',
    ...editions.map(editionPart),
    '## Where each paragraph is',
    'A paragraph that asks nothing of a case is set aside, with the reason. A test fails on one that is neither answered nor set aside, and on one that is both.',
    ...documentNames.map((name) => documentPart(name, coverage, setAside)),
  ].join('\n\n')}\n`;
