import type { Theme } from '../app-host.ts';
import { MailProblem, mostAttached, type Recipients } from '../outlook/mail-host.ts';
import {
  type MailAnswer,
  type MailEvent,
  mailRequestSchema,
  type MailRequest,
  type MailStart,
  type MailState,
} from './mail-protocol.ts';

/** The message that the page shows; Outlook's limits (PLATFORM §9) are kept here. */
export interface PlayedMessage {
  readonly start: () => MailStart;
  readonly token: () => string;
  readonly read: () => MailState;
  readonly setSubject: (subject: string) => void;
  readonly setRecipients: (recipients: Recipients) => void;
  readonly setBody: (html: string) => void;
  readonly stamp: (ref: string) => void;
  readonly attach: (file: { readonly name: string; readonly base64: string }) => void;
  /** The message as an .eml, in base64; null where this Outlook is played as one that has none. */
  readonly file: () => Promise<string | null>;
  readonly attachment: (id: string) => Promise<string | null>;
}

export interface PlayedMail {
  changeTheme(theme: Theme): void;
  stop(): void;
}

const bounded = (length: number, most: number, code: string): void => {
  if (length > most) throw new MailProblem('tooLong', code);
};

const carryOut = async (request: MailRequest, message: PlayedMessage): Promise<unknown> => {
  switch (request.ask) {
    case 'start':
      return message.start();
    case 'token':
      return { token: message.token() };
    case 'get-message':
      return message.read();
    case 'set-subject':
      bounded(request.subject.length, 255, 'DataExceedsMaximumSize');
      return message.setSubject(request.subject);
    case 'set-recipients':
      for (const line of Object.values(request.recipients))
        bounded(line.length, 100, 'NumberOfRecipientsExceeded');
      return message.setRecipients(request.recipients);
    case 'set-body':
      bounded(request.html.length, 1_000_000, 'DataExceedsMaximumSize');
      return message.setBody(request.html);
    case 'stamp':
      return message.stamp(request.ref);
    case 'attach':
      if (request.base64.length > (mostAttached / 3) * 4)
        throw new MailProblem('tooLarge', 'AttachmentSizeExceeded');
      return message.attach(request);
    case 'get-file':
      return { base64: await message.file() };
    case 'get-attachment':
      return { base64: await message.attachment(request.attachment) };
  }
};

/** Plays Outlook around the pane's frame. */
export const playMail = (page: Window, frame: HTMLIFrameElement, message: PlayedMessage): PlayedMail => {
  const origin = page.location.origin;
  const tell = (said: MailAnswer | MailEvent): void => frame.contentWindow?.postMessage(said, origin);

  const answer = async (request: MailRequest): Promise<void> => {
    const { id } = request;
    try {
      tell({ mark: 'hafan-mail', id, ok: true, value: (await carryOut(request, message)) ?? null });
    } catch (problem) {
      if (!(problem instanceof MailProblem)) {
        tell({ mark: 'hafan-mail', id, ok: false, reason: 'failed', code: 'InternalServerError' });
        throw problem;
      }
      tell({ mark: 'hafan-mail', id, ok: false, reason: problem.reason, code: problem.code });
    }
  };

  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = mailRequestSchema.safeParse(event.data);
    if (!request.success) return;
    void answer(request.data);
  };

  page.addEventListener('message', hear);
  return {
    changeTheme: (theme) => tell({ mark: 'hafan-mail', event: 'theme', theme }),
    stop: () => page.removeEventListener('message', hear),
  };
};
