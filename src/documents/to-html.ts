import type { Block, DocumentModel, Part } from './model.ts';

/** The document as an HTML fragment, for a message, an invitation or a preview. Every text is escaped. */
export const toHtml = ({ parts }: Pick<DocumentModel, 'parts'>): string =>
  parts.map(partHtml).join('\n<hr>\n');

const partHtml = ({ language, title, blocks }: Part): string =>
  [
    `<div lang="${language}">`,
    ...(title === null ? [] : [`<h1>${escapeHtml(title)}</h1>`]),
    ...blocks.map(blockHtml),
    '</div>',
  ].join('\n');

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level ?? 2}>${lines(block.text)}</h${block.level ?? 2}>`;
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'list':
      return [
        ...(block.lead === null ? [] : [`<p>${lines(block.lead)}</p>`]),
        block.numbered === true ? '<ol>' : '<ul>',
        ...block.entries.map((entry) => `<li>${lines(entry)}</li>`),
        block.numbered === true ? '</ol>' : '</ul>',
      ].join('\n');
    case 'table':
      return [
        '<table>',
        `<thead><tr>${block.head.map((cell) => `<th scope="col">${lines(cell)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map((row) => `<tr>${row.map((cell) => `<td>${lines(cell)}</td>`).join('')}</tr>`),
        '</tbody>',
        '</table>',
      ].join('\n');
    case 'picture':
      return `<img alt="${escapeHtml(block.description)}" width="${block.width}" height="${block.height}" src="data:image/png;base64,${Buffer.from(block.png).toString('base64')}">`;
  }
};

const lines = (text: string): string => text.split('\n').map(escapeHtml).join('<br>');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
