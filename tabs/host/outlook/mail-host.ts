import type { AppHost } from '../app-host.ts';

export interface Recipient {
  readonly name: string;
  readonly mail: string;
}

export interface Recipients {
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  /** Blind copies. Outlook tells them only while the message is being written. */
  readonly bcc: readonly Recipient[];
}

export interface MailAttachment {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** A picture in the text, which goes with it. */
  readonly inline: boolean;
}

/** A mailbox that is not the person's own: a shared one, or one whose owner let them in. */
export interface Sharing {
  /** The mailbox's address. */
  readonly owner: string;
  readonly mayWrite: boolean;
}

interface EveryMessage {
  getSubject(): Promise<string>;
  getRecipients(): Promise<Recipients>;
  getBodyHtml(): Promise<string>;
  /** The case that the message is marked with. */
  findStamp(): Promise<string | null>;
  listAttachments(): Promise<readonly MailAttachment[]>;
  /** Null in the person's own mailbox, and where this Outlook does not tell. */
  findSharing(): Promise<Sharing | null>;
}

/** A message that is being written. */
export interface WrittenMessage extends EveryMessage {
  readonly mode: 'compose';
  /** At most 255 characters. */
  setSubject(subject: string): Promise<void>;
  /** Replaces all three lines. Outlook takes 500 people on a message at most. */
  setRecipients(recipients: Recipients): Promise<void>;
  /** Replaces the body; at most 1,000,000 characters. Not on phones. */
  setBodyHtml(html: string): Promise<void>;
  /** Marks the message with its case, in a header that travels with it and in a property that stays in Sent Items. */
  stamp(ref: string): Promise<void>;
  /** At most 25 MB. `base64` without a prefix. */
  attach(file: { readonly name: string; readonly base64: string }): Promise<void>;
}

/** What a message says of itself. */
export interface MailFacts {
  /** The Internet message id; null where Outlook has none yet, as of a message sent a moment ago. */
  readonly messageId: string | null;
  readonly conversation: string | null;
  readonly direction: 'received' | 'sent';
  readonly from: Recipient;
  /** ISO instant. */
  readonly sentAt: string;
}

/** A message that was received or sent. */
export interface ReadMessage extends EveryMessage {
  readonly mode: 'read';
  /** Whether this Outlook hands over whole messages (Mailbox 1.14). */
  readonly handsOver: boolean;
  getFacts(): Promise<MailFacts>;
  /** The whole message as an .eml, in base64; null where this Outlook does not hand it over. */
  getAsFile(): Promise<string | null>;
  /** In base64; null for one that is only a link. */
  getAttachment(id: string): Promise<string | null>;
}

/** The one message that the pane stands beside. Everything may throw `MailProblem`. */
export type MailMessage = WrittenMessage | ReadMessage;

/** Outlook beside a message, or its rehearsal twin. */
export interface MailHost extends AppHost {
  readonly kind: 'outlook';
  /** The message now shown; null when none is selected. */
  readonly message: MailMessage | null;
  /** A pinned pane stays while another message is selected; returns how to stop. */
  onMessageChange(listener: (message: MailMessage | null) => void): () => void;
}

export const mailReasons = [
  'tooLong',
  'notHere',
  'plainText',
  'tooLarge',
  'fileType',
  'tooMany',
  'failed',
] as const;

/** What a page shows for it: too long, not possible in this Outlook, or anything else that Outlook said. */
export class MailProblem extends Error {
  readonly reason: (typeof mailReasons)[number];
  /** Outlook's own name of the error. */
  readonly code: string;
  constructor(reason: MailProblem['reason'], code: string) {
    super(code);
    this.name = 'MailProblem';
    this.reason = reason;
    this.code = code;
  }
}

/** What Outlook does not tell is not known (null); anything else that goes wrong is a mistake of ours. */
export const told = async <T>(asking: Promise<T>): Promise<T | null> => {
  try {
    return await asking;
  } catch (problem) {
    if (problem instanceof MailProblem) return null;
    throw problem;
  }
};

/** Bytes that Outlook takes as one attachment. */
export const mostAttached = 26_148_864;

/** The header's name is fixed: each new name counts against a mailbox's finite quota. */
export const STAMP_HEADER = 'X-Hafan-Case';
export const STAMP_PROPERTY = 'hafanCase';
