import type { Language } from '../procedures/types.ts';
import type { MailRecord } from './world.ts';

/** What Outlook's `getAsFileAsync` gives of a message: RFC 5322 and MIME, as a mail server would have it. */

const encodedWord = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text
    : // Parts short enough for a header's line, cut between characters.
      (text.match(/.{1,15}/gsu) ?? [])
        .map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`)
        .join('\r\n ');

const addressLine = (people: MailRecord['toLine']): string =>
  people.map(({ name, mail }) => (name === '' ? mail : `${encodedWord(name)} <${mail}>`)).join(',\r\n ');

const lines = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');

export const mailFile = (
  mail: MailRecord,
  language: Language,
  read: (content: string) => Buffer | null,
): Buffer => {
  const boundary = `hafan-${mail.id}`;
  const part = (headers: readonly string[], bytes: Buffer): string =>
    [`--${boundary}`, ...headers, 'Content-Transfer-Encoding: base64', '', lines(bytes)].join('\r\n');
  return Buffer.from(
    [
      `From: ${addressLine([mail.from])}`,
      `To: ${addressLine(mail.toLine)}`,
      ...(mail.ccLine.length === 0 ? [] : [`Cc: ${addressLine(mail.ccLine)}`]),
      `Date: ${new Date(mail.at).toUTCString().replace('GMT', '+0000')}`,
      `Subject: ${encodedWord(mail.subject[language])}`,
      `Message-ID: ${mail.messageId}`,
      ...(mail.stamp === null ? [] : [`X-Hafan-Case: ${mail.stamp}`]),
      'MIME-Version: 1.0',
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      '',
      part(['Content-Type: text/html; charset=utf-8'], Buffer.from(mail.html[language])),
      ...mail.attachments.map(({ name, contentType, content }) =>
        part(
          [
            `Content-Type: ${contentType}`,
            `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
          ],
          read(content) ?? Buffer.alloc(0),
        ),
      ),
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
};
