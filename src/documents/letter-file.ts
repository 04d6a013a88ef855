import sanitizeHtml from 'sanitize-html';
import { sayTime } from '../calendar/say-date.ts';
import { lettersOf } from '../case/procedure-of.ts';
import type { CaseState } from '../case/state.ts';
import { OutsideProblem } from '../follow-up/ports.ts';
import { sayIn } from '../language/translate.ts';
import type { Edition, Language } from '../procedures/types.ts';
import { fileName } from './file-name.ts';
import { escapeHtml } from './to-html.ts';

/**
 * A letter is filed as .html, not .docx: the message is HTML, and what is kept for a court must be the words
 * and their arrangement as they went out. Turning them into Word's own form would be an interpretation. Any
 * browser and Word itself open the file. Only what could run or call home is taken out.
 * @throws OutsideProblem `rejected` when the case has no such letter
 */
export const letterFile = (state: CaseState, letterId: string, edition: Edition) => {
  const index = state.letters.findIndex((one) => one.letterId === letterId);
  const letter = state.letters[index];
  if (letter === undefined) throw new OutsideProblem({ kind: 'rejected', code: 'unknown-letter' });
  const languages: readonly Language[] = letter.language === 'both' ? ['cy', 'en'] : [letter.language];
  const template = lettersOf(state, edition).find(({ id }) => id === letter.letter);
  const titles = languages.map((language) => template?.title[language] ?? letter.letter);
  const { at, by } = letter.submitted;
  const facts = (language: Language): readonly (readonly [string, string])[] => {
    const say = sayIn(language);
    return [
      [say('documents.letter.case'), state.ref],
      [
        say('documents.letter.kind'),
        `${template?.title[language] ?? letter.letter} (${template?.cite ?? '–'})`,
      ],
      [say('documents.letter.subject'), letter.subject],
      [say('documents.letter.recipients'), letter.recipients.join(', ')],
      [say('documents.letter.sent'), sayTime(at, language)],
      [say('documents.letter.by'), by.kind === 'person' ? `${by.name}, ${by.agency}` : by.name],
    ];
  };
  const page = [
    '<!doctype html>',
    `<html lang="${languages[0] ?? 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(letter.subject)}</title>`,
    '</head>',
    '<body>',
    ...languages.map((language) =>
      [
        `<dl lang="${language}">`,
        ...facts(language).map(
          ([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`,
        ),
        '</dl>',
        `<p lang="${language}">${escapeHtml(sayIn(language)('documents.letter.asSent'))}</p>`,
      ].join('\n'),
    ),
    '<hr>',
    `<div id="message">${cleaned(letter.body)}</div>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  const words = languages.map((language) => sayIn(language)('documents.letter.word')).join(' ');
  return {
    name: fileName([state.ref, words, String(index + 1), titles.join(' ')], '.html'),
    content: new TextEncoder().encode(page),
    contentType: 'text/html; charset=utf-8',
  };
};

/** The message without scripts, forms, frames, event handlers and pictures fetched from elsewhere. */
const cleaned = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img', 'font', 'center', 'del', 'ins'],
    allowedAttributes: {
      '*': ['lang', 'dir', 'style', 'align', 'title'],
      a: ['href', 'name'],
      img: ['src', 'alt', 'width', 'height'],
      font: ['color', 'face', 'size'],
      td: ['colspan', 'rowspan', 'width', 'valign'],
      th: ['colspan', 'rowspan', 'width', 'valign', 'scope'],
      table: ['border', 'cellpadding', 'cellspacing', 'width'],
    },
    allowedStyles: { '*': styles },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
  });

const size = /^-?[\d.]+(?:px|pt|em|rem|%|cm|mm|in)?(?:\s+-?[\d.]+(?:px|pt|em|rem|%|cm|mm|in)?){0,3}$|^auto$/;
const colour = /^#[0-9a-f]{3,8}$|^rgba?\([\d\s,.%]+\)$|^[a-z]+$/i;
const word = /^[a-z-]+$/i;

const styles: Readonly<Record<string, RegExp[]>> = {
  color: [colour],
  'background-color': [colour],
  'font-family': [/^[\w\s,'"-]+$/],
  'font-size': [size, word],
  'font-weight': [/^(?:\d{3}|[a-z]+)$/],
  'font-style': [word],
  'line-height': [size, word],
  'text-align': [word],
  'text-decoration': [/^[a-z\s-]+$/],
  'text-indent': [size],
  margin: [size],
  'margin-top': [size],
  'margin-right': [size],
  'margin-bottom': [size],
  'margin-left': [size],
  padding: [size],
  'list-style-type': [word],
  'white-space': [word],
};
