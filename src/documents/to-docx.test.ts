import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';
import type { DocumentModel } from './model.ts';
import { toDocx } from './to-docx.ts';
import { toHtml } from './to-html.ts';

const model: DocumentModel = {
  title: 'A & B',
  reference: 'EC-2026-0007',
  writtenAt: '2026-11-23T10:00:00.000Z',
  parts: [
    {
      language: 'cy',
      title: 'Teitl',
      blocks: [
        { kind: 'heading', text: 'Pennawd' },
        { kind: 'list', lead: 'Arwain:', entries: ['un', 'dau'] },
      ],
    },
    {
      language: 'en',
      title: 'Title',
      blocks: [
        { kind: 'paragraph', text: 'one\ntwo \u0007<three>' },
        { kind: 'table', head: ['A', 'B'], rows: [['1', '2 & 3']] },
      ],
    },
  ],
};

test('Word’s file holds headings, lists and tables as such, and no sign that XML forbids', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await toDocx(model)) });
  expect(value).toContain('<h1>Teitl</h1>');
  expect(value).toContain('<h2>Pennawd</h2>');
  expect(value).toContain('<ul><li>un</li><li>dau</li></ul>');
  expect(value).toContain('one<br />two &lt;three&gt;');
  expect(value).toMatch(/<th><p><strong>A<\/strong><\/p><\/th>.*<td><p>2 &amp; 3<\/p><\/td>/s);
});

test('the same model as HTML, escaped and marked with its language', () => {
  const html = toHtml(model);
  expect(html).toContain('<div lang="cy">\n<h1>Teitl</h1>\n<h2>Pennawd</h2>');
  expect(html).toContain('<p>one<br>two \u0007&lt;three&gt;</p>');
  expect(html).toContain('<th scope="col">A</th>');
  expect(html).toContain('<td>2 &amp; 3</td>');
});

test.each([
  [['EC-2026-0007', 'a/b:c*?"<>|\\#%~'], 'EC-2026-0007 a b c.docx'],
  [['EC-2026-0007', '  ends.. '], 'EC-2026-0007 ends.docx'],
  [['EC-2026-0007', 'x_vti_y'], 'EC-2026-0007 x y.docx'],
  [['EC-2026-0007', 'Tŷ Gwyn'], 'EC-2026-0007 Tŷ Gwyn.docx'],
])('a name from %j is one that SharePoint takes', (parts, name) => {
  expect(fileName(parts, '.docx')).toBe(name);
});

test('a long name is cut and keeps its extension', () => {
  const name = fileName(['EC-2026-0007', 'n'.repeat(500)], '.html');
  expect(name.length).toBeLessThanOrEqual(125);
  expect(name).toMatch(/n\.html$/);
});
