import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { wantRooms } from '../../src/language/rooms.ts';
import type { Language } from '../../src/procedures/types.ts';
import { createWire } from '../api/wire.ts';
import { AppFrame } from '../components/app-frame.tsx';
import type {
  MailFacts,
  MailHost,
  MailMessage,
  ReadMessage,
  WrittenMessage,
} from '../host/outlook/mail-host.ts';
import { OutlookPane } from '../outlook/outlook-pane.tsx';
import { type Answering, hostFor, openPage, type PageWindow } from './page-window.ts';

const every = {
  getSubject: async () => 'About Tŷ Gwyn',
  getRecipients: async () => ({ to: [], cc: [], bcc: [] }),
  getBodyHtml: async () => '<p>As we said.</p>',
  findStamp: async (): Promise<string | null> => null,
  listAttachments: async () => [],
  findSharing: async () => null,
};
const done = async (): Promise<void> => undefined;

/** A message being written, in an Outlook that does whatever it is asked but what `over` says. */
export const written = (over: Partial<Omit<WrittenMessage, 'mode'>> = {}): WrittenMessage => ({
  ...every,
  mode: 'compose',
  setSubject: done,
  setRecipients: done,
  setBodyHtml: done,
  stamp: done,
  attach: done,
  ...over,
});

/** The same of one that was received. */
export const received = (
  over: Partial<Omit<ReadMessage, 'mode'>> = {},
  facts: Partial<MailFacts> = {},
): ReadMessage => ({
  ...every,
  mode: 'read',
  handsOver: true,
  getFacts: async () => ({
    messageId: '<one@post.example>',
    conversation: null,
    direction: 'received',
    from: { name: 'Somebody', mail: 'somebody@post.example' },
    sentAt: '2026-11-20T09:00:00Z',
    ...facts,
  }),
  getAsFile: async () => null,
  getAttachment: async () => null,
  ...over,
});

interface Opening {
  readonly url: string;
  readonly token: string;
  readonly language: Language;
  readonly message: MailMessage | null;
  readonly answering?: Answering;
}

/** The pane beside a message, or something of it, for whoever has the token. */
export const openPane = (
  to: Opening,
  part: (host: MailHost) => ReactNode = (host) => <OutlookPane host={host} />,
): PageWindow =>
  openPage({ ...to, hash: '' }, (root, signsIn) => {
    const host: MailHost = {
      ...hostFor(to, signsIn),
      kind: 'outlook',
      message: to.message,
      onMessageChange: () => () => undefined,
    };
    void wantRooms('case', 'common', 'outlook', 'tab', 'tabCase', 'tabLive');
    const wire = createWire(host);
    const tree = createRoot(root);
    tree.render(<AppFrame wire={wire}>{part(host)}</AppFrame>);
    return { client: wire.client, takeAway: () => tree.unmount() };
  });
