import { names } from '../../language/names.ts';
import { sayIn } from '../../language/translate.ts';
import type { Force, Language } from '../../procedures/types.ts';
import { escapeHtml } from '../to-html.ts';
import type { Cell, Comparison, Page, PageBlock, PagePart, Provision } from './page.ts';
import { style } from './style.ts';

/**
 * The page as one HTML file, with its style sheet and drawings in it, and nothing that runs.
 * @param otherLanguage where the same page stands in the other language
 */
export const toHtmlPage = (page: Page, otherLanguage: string): string => {
  const { language, title, lead, parts } = page;
  const say = sayIn(language);
  const other: Language = language === 'en' ? 'cy' : 'en';
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${escapeHtml(say('editionPage.skip'))}</a>`,
    '<div class="page">',
    '<header>',
    `<a class="other" lang="${other}" hreflang="${other}" href="${escapeHtml(otherLanguage)}">${escapeHtml(say('editionPage.otherLanguage'))}</a>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(lead)}</p>`,
    '</header>',
    `<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(say('editionPage.contents'))}</h2>${contents(parts)}</nav>`,
    '<main id="main" tabindex="-1">',
    ...parts.map((part) => partHtml(part, 2, language)),
    '</main>',
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

/** Two levels: what follows below them is found from there. */
const contents = (parts: readonly PagePart[], depth = 1): string =>
  `<ul>${parts
    .map(
      ({ id, title, parts: inner }) =>
        `<li><a href="#${id}">${escapeHtml(title)}</a>${depth < 2 && inner.length > 0 ? contents(inner, depth + 1) : ''}</li>`,
    )
    .join('')}</ul>`;

const partHtml = (part: PagePart, level: number, language: Language): string => {
  const heading = `h${Math.min(level, 6)}`;
  return [
    '<section>',
    `<${heading} id="${part.id}">${escapeHtml(part.title)}${part.cite === null ? '' : ` <span class="cite">${escapeHtml(part.cite)}</span>`}</${heading}>`,
    ...part.blocks.map((block) => blockHtml(block, language)),
    ...part.parts.map((inner) => partHtml(inner, level + 1, language)),
    ...(level === 2
      ? [
          `<p class="top"><a href="#contents">${escapeHtml(sayIn(language)('editionPage.toContents'))}</a></p>`,
        ]
      : []),
    '</section>',
  ].join('\n');
};

const blockHtml = (block: PageBlock, language: Language): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'facts':
      return `<dl class="facts">${block.facts.map(factHtml).join('')}</dl>`;
    case 'list':
      return [
        ...(block.lead === null ? [] : [`<p class="lead">${lines(block.lead)}</p>`]),
        ...(block.entries.length === 0
          ? []
          : [`<ul>${block.entries.map((entry) => `<li>${lines(entry)}</li>`).join('')}</ul>`]),
      ].join('\n');
    case 'legend':
      return `<ul class="legend">${block.entries
        .map(({ force, text }) => `<li>${forceHtml(force, language)}${lines(text)}</li>`)
        .join('')}</ul>`;
    case 'provisions':
      return `<ul class="provisions">${block.entries.map((one) => provisionHtml(one, language)).join('\n')}</ul>`;
    case 'table':
      return tableHtml(block, language);
    case 'draft':
      return `<div class="draft" role="group" aria-label="${escapeHtml(block.label)}">${draftHtml(block.lines)}</div>`;
    case 'comparison':
      return block.entries.map(comparisonHtml).join('\n');
    case 'chart':
      return [
        '<div class="chart">',
        `<div class="wide">${block.wide.join('\n')}</div>`,
        `<div class="narrow">${block.narrow.join('\n')}</div>`,
        '</div>',
      ].join('\n');
    case 'fill-in':
      return `<dl class="fill-in">${block.labels.map((label) => `<div><dt>${escapeHtml(label)}</dt><dd></dd></div>`).join('')}</dl>`;
  }
};

const factHtml = ({ name, text }: { name: string; text: string }): string =>
  `<dt>${escapeHtml(name)}</dt><dd>${lines(text)}</dd>`;

const forceHtml = (force: Force, language: Language): string =>
  `<span class="force ${force}">${escapeHtml(sayIn(language)(names.force[force]))}</span>`;

const provisionHtml = (provision: Provision, language: Language): string => {
  const { force, title, text, cite, facts, local } = provision;
  const say = sayIn(language);
  const cited = `<span class="cites">(${escapeHtml(cite)})</span>`;
  const said = `${force === null ? '' : forceHtml(force, language)}${lines(text)} ${cited}`;
  return [
    `<li class="provision ${force ?? 'plain'}" id="${provision.id}">`,
    ...(title === null ? [] : [`<p class="step">${escapeHtml(title)}</p>`]),
    ...(local === null
      ? [`<p class="said">${said}</p>`]
      : [
          `<p class="local"><strong>${escapeHtml(local.name)}:</strong> ${lines(local.text)}</p>`,
          `<p><strong>${escapeHtml(say('editionPage.local.national'))}:</strong> ${said}</p>`,
        ]),
    ...(facts.length === 0 ? [] : [`<dl>${facts.map(factHtml).join('')}</dl>`]),
    '</li>',
  ].join('');
};

const tableHtml = (table: Extract<PageBlock, { kind: 'table' }>, language: Language): string => {
  const cell = (content: Cell, column: number): string =>
    column === 0
      ? `<th scope="row">${cellHtml(content, language)}</th>`
      : `<td data-name="${escapeHtml(table.head[column] ?? '')}">${cellHtml(content, language)}</td>`;
  return [
    '<div class="wide-table">',
    '<table>',
    `<caption>${escapeHtml(table.caption)}</caption>`,
    `<thead><tr>${table.head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>`,
    `<tbody>${table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody>`,
    '</table>',
    '</div>',
  ].join('\n');
};

const cellHtml = (cell: Cell, language: Language): string =>
  typeof cell === 'string' ? lines(cell) : forceHtml(cell.force, language);

const draftHtml = (draft: Extract<PageBlock, { kind: 'draft' }>['lines']): string =>
  draft
    .map(({ kind, text }) => {
      if (kind === 'list') return `<ul><li>${lines(text)}</li></ul>`;
      return `<p${kind === 'heading' ? ' class="heading"' : ''}>${lines(text)}</p>`;
    })
    .join('\n');

const comparisonHtml = ({ what, cite, before, after }: Comparison): string =>
  [
    `<p><strong>${escapeHtml(what)}</strong> <span class="cites">${escapeHtml(cite)}</span></p>`,
    '<div class="comparison">',
    ...[before, after].map((side) =>
      side === null ? '' : `<div><strong>${escapeHtml(side.name)}</strong>${escapeHtml(side.text)}</div>`,
    ),
    '</div>',
  ].join('\n');

const lines = (text: string): string => text.split('\n').map(escapeHtml).join('<br>');
