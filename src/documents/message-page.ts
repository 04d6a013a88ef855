import type { Language } from '../procedures/types.ts';
import { cleanMessage } from './clean-message.ts';
import { escapeHtml } from './to-html.ts';

/** A message's HTML as a file: what it says of itself in each language, then the message, cleaned. */
export const messagePage = (page: {
  readonly title: string;
  readonly parts: readonly {
    readonly language: Language;
    readonly facts: readonly (readonly [string, string])[];
    readonly note: string;
  }[];
  readonly html: string;
}): Uint8Array =>
  new TextEncoder().encode(
    [
      '<!doctype html>',
      `<html lang="${page.parts[0]?.language ?? 'en'}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
      `<title>${escapeHtml(page.title)}</title>`,
      '</head>',
      '<body>',
      ...page.parts.map(({ language, facts, note }) =>
        [
          `<dl lang="${language}">`,
          ...facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`),
          '</dl>',
          `<p lang="${language}">${escapeHtml(note)}</p>`,
        ].join('\n'),
      ),
      '<hr>',
      `<div id="message">${cleanMessage(page.html)}</div>`,
      '</body>',
      '</html>',
      '',
    ].join('\n'),
  );
