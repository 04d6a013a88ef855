import { names } from '../../language/names.ts';
import { sayIn } from '../../language/translate.ts';
import type { Language } from '../../procedures/types.ts';
import type { Block } from '../model.ts';
import { toDocx } from '../to-docx.ts';
import type { Cell, DraftLine, NamedText, Page, PageBlock, PagePart, Provision } from './page.ts';
import { toPng } from './to-png.ts';

/**
 * The page as a Word file, through the writer of every other document of ours; flowcharts are pictures in it.
 * @param writtenAt ISO instant that the file bears
 */
export const toDocxPage = async (page: Page, reference: string, writtenAt: string): Promise<Uint8Array> => {
  const { language, title, lead, parts } = page;
  const blocks: Block[] = [{ kind: 'paragraph', text: lead }];
  for (const part of parts) blocks.push(...(await partBlocks(part, 2, language)));
  return toDocx({ title, reference, writtenAt, parts: [{ language, title, blocks }] });
};

const levelOf = (level: number): 2 | 3 | 4 | 5 => (level <= 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : 5);

const partBlocks = async (part: PagePart, level: number, language: Language): Promise<readonly Block[]> => {
  const blocks: Block[] = [
    {
      kind: 'heading',
      level: levelOf(level),
      text: part.cite === null ? part.title : `${part.title} (${part.cite})`,
    },
  ];
  for (const block of part.blocks) blocks.push(...(await plainBlocks(block, language)));
  for (const inner of part.parts) blocks.push(...(await partBlocks(inner, level + 1, language)));
  return blocks;
};

const plainBlocks = async (block: PageBlock, language: Language): Promise<readonly Block[]> => {
  const say = sayIn(language);
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'list':
      return [block];
    case 'facts':
      return block.facts.map(({ name, text }) => ({ kind: 'paragraph', text: `${name}: ${text}` }));
    case 'legend':
      return [
        {
          kind: 'list',
          lead: null,
          entries: block.entries.map(({ force, text }) => `${upper(say(names.force[force]))}: ${text}`),
        },
      ];
    case 'provisions':
      return provisionBlocks(block.entries, language);
    case 'table':
      return [
        {
          kind: 'table',
          head: block.head,
          rows: block.rows.map((row) => row.map((cell) => cellText(cell, language))),
          ...(block.head.length === 5 ? { widths: [16, 44, 12, 14, 14] } : {}),
        },
      ];
    case 'draft':
      return [
        {
          kind: 'table',
          head: [block.label],
          widths: [100],
          rows: [[block.lines.map(draftText).join('\n')]],
        },
      ];
    case 'comparison':
      return [
        {
          kind: 'table',
          head: [
            say('editionPage.differences.where'),
            say('editionPage.differences.before'),
            say('editionPage.differences.after'),
          ],
          widths: [24, 38, 38],
          rows: block.entries.map(({ what, cite, before, after }) => [
            [what, ...(cite === '' ? [] : [`(${cite})`])].join('\n'),
            sideText(before),
            sideText(after),
          ]),
        },
      ];
    case 'chart':
      return Promise.all(
        block.paper.map(async ({ svg, width, height }, index) => ({
          kind: 'picture' as const,
          png: await toPng(svg),
          width,
          height,
          description: `${block.title} (${index + 1}/${block.paper.length}). ${block.description}`,
        })),
      );
    case 'fill-in':
      return [{ kind: 'table', head: block.labels, rows: [block.labels.map(() => '\n\n')] }];
  }
};

/** Three columns in place of lines at the side: how strong it is, what it says, where it stands. */
const provisionBlocks = (entries: readonly Provision[], language: Language): readonly Block[] => {
  const say = sayIn(language);
  const forced = entries.some(({ force }) => force !== null);
  return [
    {
      kind: 'table',
      head: [
        ...(forced ? [say('editionPage.checklist.force')] : []),
        say('editionPage.checklist.item'),
        say('editionPage.checklist.number'),
      ],
      widths: forced ? [12, 72, 16] : [84, 16],
      rows: entries.map((one) => [
        ...(forced ? [one.force === null ? '' : upper(say(names.force[one.force]))] : []),
        [
          ...(one.title === null ? [] : [`${one.title}:`]),
          ...(one.local === null
            ? [one.text]
            : [`${one.local.name}: ${one.local.text}`, `${say('editionPage.local.national')}: ${one.text}`]),
          ...one.facts.map(({ name, text }) => `${name}: ${text}`),
        ].join('\n'),
        one.cite,
      ]),
    },
  ];
};

const upper = (text: string): string => text.toUpperCase();

const cellText = (cell: Cell, language: Language): string =>
  typeof cell === 'string' ? cell : upper(sayIn(language)(names.force[cell.force]));

const draftText = ({ kind, text }: DraftLine): string => {
  if (kind === 'list') return `  • ${text}`;
  return kind === 'heading' ? `\n${upper(text)}` : text;
};

const sideText = (side: NamedText | null): string => side?.text ?? '–';
