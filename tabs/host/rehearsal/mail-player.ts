import type { Theme } from '../app-host.ts';
import { MailProblem, type Recipient } from '../outlook/mail-host.ts';
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
  readonly setRecipients: (to: readonly Recipient[]) => void;
  readonly setBody: (html: string) => void;
  readonly stamp: (ref: string) => void;
}

export interface PlayedMail {
  changeTheme(theme: Theme): void;
  stop(): void;
}

const bounded = (length: number, most: number, code: string): void => {
  if (length > most) throw new MailProblem('tooLong', code);
};

const carryOut = (request: MailRequest, message: PlayedMessage): unknown => {
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
      bounded(request.to.length, 100, 'NumberOfRecipientsExceeded');
      return message.setRecipients(request.to);
    case 'set-body':
      bounded(request.html.length, 1_000_000, 'DataExceedsMaximumSize');
      return message.setBody(request.html);
    case 'stamp':
      return message.stamp(request.ref);
  }
};

/** Plays Outlook around the pane's frame. */
export const playMail = (page: Window, frame: HTMLIFrameElement, message: PlayedMessage): PlayedMail => {
  const origin = page.location.origin;
  const tell = (said: MailAnswer | MailEvent): void => frame.contentWindow?.postMessage(said, origin);

  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = mailRequestSchema.safeParse(event.data);
    if (!request.success) return;
    const { id } = request.data;
    try {
      tell({ mark: 'hafan-mail', id, ok: true, value: carryOut(request.data, message) ?? null });
    } catch (problem) {
      if (!(problem instanceof MailProblem)) throw problem;
      tell({ mark: 'hafan-mail', id, ok: false, reason: problem.reason, code: problem.code });
    }
  };

  page.addEventListener('message', hear);
  return {
    changeTheme: (theme) => tell({ mark: 'hafan-mail', event: 'theme', theme }),
    stop: () => page.removeEventListener('message', hear),
  };
};
