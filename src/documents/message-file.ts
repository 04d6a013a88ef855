import { sayTime } from '../calendar/say-date.ts';
import type { CaseState, MessageState } from '../case/state.ts';
import { type Documents, OutsideProblem } from '../follow-up/ports.ts';
import { sayIn } from '../language/translate.ts';
import type { Language } from '../procedures/types.ts';
import { fileName } from './file-name.ts';
import { messagePage } from './message-page.ts';

/**
 * A message and its attachments as they go into the folder. Their names hold the case, a number and the day, and of
 * the message neither sender nor subject: names of files are seen where messages are not opened. An `eml` goes as it
 * came, byte for byte.
 */
export const messageFiles: Documents['message'] = (state, id, contents) => {
  const index = state.messages.findIndex((one) => one.message === id);
  const message = state.messages[index];
  const [first, ...rest] = contents;
  if (message === undefined || first === undefined)
    throw new OutsideProblem({ kind: 'rejected', code: 'unknown-message' });
  const words = (['cy', 'en'] as const)
    .map((language) => sayIn(language)('documents.message.word'))
    .join(' ');
  const stem = [state.ref, words, String(index + 1), message.facts.sentAt.slice(0, 10)];
  return [
    message.form === 'eml'
      ? { name: fileName(stem, '.eml'), content: first, contentType: 'message/rfc822' }
      : {
          name: fileName(stem, '.html'),
          content: textOf(state, message, first),
          contentType: 'text/html; charset=utf-8',
        },
    ...rest.map((content, at) => ({
      name: attachmentName([...stem, String(at + 1)], message.attachments[at]?.name ?? ''),
      content,
      contentType: 'application/octet-stream',
    })),
  ];
};

/** The attachment's own name after the message's; its ending says with what it is opened. */
const attachmentName = (stem: readonly string[], name: string): string => {
  const [, own = name, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,10})?$/su.exec(name) ?? [];
  return fileName([...stem, own], ending.toLowerCase());
};

const textOf = (state: CaseState, { facts }: MessageState, html: Uint8Array): Uint8Array =>
  messagePage({
    title: facts.subject === '' ? state.ref : facts.subject,
    parts: (['cy', 'en'] as const).map((language: Language) => {
      const say = sayIn(language);
      return {
        language,
        facts: [
          [say('documents.letter.case'), state.ref],
          [
            say('documents.message.from'),
            facts.from.name === '' ? facts.from.mail : `${facts.from.name} <${facts.from.mail}>`,
          ],
          [say('documents.message.at'), sayTime(facts.sentAt, language)],
          [say('documents.letter.subject'), facts.subject],
          [say('documents.message.id'), facts.messageId],
        ],
        note: say('documents.message.textOnly'),
      };
    }),
    html: new TextDecoder().decode(html),
  });
