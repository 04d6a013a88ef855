import type { AppHost } from '../app-host.ts';

export interface Recipient {
  readonly name: string;
  readonly mail: string;
}

/** The one message that the pane stands beside. Everything may throw `MailProblem`. */
export interface MailMessage {
  /** `compose`: being written, can be changed. `read`: received or sent, can only be read. */
  readonly mode: 'compose' | 'read';
  getSubject(): Promise<string>;
  /** At most 255 characters. */
  setSubject(subject: string): Promise<void>;
  getRecipients(): Promise<{ readonly to: readonly Recipient[]; readonly cc: readonly Recipient[] }>;
  /** Replaces the To line; at most 100. */
  setRecipients(to: readonly Recipient[]): Promise<void>;
  getBodyHtml(): Promise<string>;
  /** Replaces the body; at most 1,000,000 characters. Not on phones. */
  setBodyHtml(html: string): Promise<void>;
  /** Marks the message with its case, in a header that travels with it and in a property that stays in Sent Items. */
  stamp(ref: string): Promise<void>;
  /** The case that the message is marked with. */
  findStamp(): Promise<string | null>;
}

/** Outlook beside a message, or its rehearsal twin. */
export interface MailHost extends AppHost {
  readonly kind: 'outlook';
  /** The message now shown; null when none is selected. */
  readonly message: MailMessage | null;
  /** A pinned pane stays while another message is selected; returns how to stop. */
  onMessageChange(listener: (message: MailMessage | null) => void): () => void;
}

/** What a page shows for it: too long, not possible in this Outlook, or anything else that Outlook said. */
export class MailProblem extends Error {
  readonly reason: 'tooLong' | 'notHere' | 'plainText' | 'failed';
  /** Outlook's own name of the error. */
  readonly code: string;
  constructor(reason: MailProblem['reason'], code: string) {
    super(code);
    this.name = 'MailProblem';
    this.reason = reason;
    this.code = code;
  }
}

/** The header's name is fixed: each new name counts against a mailbox's finite quota. */
export const STAMP_HEADER = 'X-Hafan-Case';
export const STAMP_PROPERTY = 'hafanCase';
