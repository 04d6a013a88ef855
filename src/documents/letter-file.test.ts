import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { getEdition } from '../procedures/editions/index.ts';
import { after, at, open } from './given.ts';
import { createDocuments } from './index.ts';

const documents = createDocuments({
  clock: () => Date.parse(at),
  getEdition,
});

const filed = async (body: string, language: 'en' | 'cy' | 'both' = 'en') => {
  const state = after(open('escalating-concerns'), {
    type: 'fileLetter',
    letter: 'concerns-and-mitigations',
    language,
    subject: 'Concerns & risks',
    body,
    recipients: ['swyddfa@gofal.example'],
  });
  const file = await documents.letter(state, 'id-1');
  const page = new JSDOM(new TextDecoder().decode(file.content)).window.document;
  return { ...file, page };
};

test('the message stands in the file as it was, under what the case knows about it', async () => {
  const body =
    '<p style="color:#123456">Annwyl <b>gyfaill</b>, 5 &lt; 6 — tŷ</p><table><tr><td>a</td></tr></table>';
  const { page, name, contentType } = await filed(body);
  expect(page.querySelector('#message p')?.textContent).toBe('Annwyl gyfaill, 5 < 6 — tŷ');
  expect(page.querySelector('#message p')?.getAttribute('style')).toContain('#123456');
  expect(page.querySelector('#message td')?.textContent).toBe('a');
  expect(page.title).toBe('Concerns & risks');
  expect(page.querySelector('dl')?.textContent).toContain('Monday 23 November 2026, 10:01');
  expect(page.querySelector('dl')?.textContent).toContain('(Code 4.12)');
  expect(name).toBe('EC-2026-0007 Letter 1 Concerns, risks and required mitigations.html');
  expect(contentType).toBe('text/html; charset=utf-8');
});

test('nothing that runs or calls home is kept', async () => {
  const { page } = await filed(
    '<p onclick="x()">a</p><script>x()</script><iframe src="https://x.example"></iframe><form action="/x"><input></form>' +
      '<img src="https://x.example/t.gif"><a href="javascript:x()">b</a><p style="background:url(https://x.example)">c</p>' +
      '<link rel="stylesheet" href="https://x.example">',
  );
  const message = page.querySelector('#message');
  expect(message?.textContent).toContain('a');
  expect(message?.innerHTML).not.toMatch(/script|onclick|iframe|form|x\.example|javascript|link/);
});

test('a letter in both languages is described in both', async () => {
  const { page, name } = await filed('<p>x</p>', 'both');
  expect([...page.querySelectorAll('dl')].map((list) => list.getAttribute('lang'))).toEqual(['cy', 'en']);
  expect(name).toBe(
    'EC-2026-0007 Llythyr Letter 1 Pryderon, risgiau a mesurau lliniaru gofynnol Concerns, risks and required mitigations.html',
  );
});

test('an unknown letter is rejected for good', async () => {
  await expect(documents.letter(after(open('closure')), 'nothing')).rejects.toMatchObject({
    problem: { kind: 'rejected', code: 'unknown-letter' },
  });
});
