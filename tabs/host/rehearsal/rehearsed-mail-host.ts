import { z } from 'zod';
import { SignInProblem } from '../app-host.ts';
import { type MailHost, type MailMessage, MailProblem } from '../outlook/mail-host.ts';
import {
  mailAnswerSchema,
  mailBytesSchema,
  type MailAsk,
  mailEventSchema,
  mailStartSchema,
  mailStateSchema,
  mailTokenSchema,
} from './mail-protocol.ts';

const nothing = z.unknown();

/**
 * Outlook's rehearsal twin, in the pane: asks the page around it. Throws `SignInProblem('notInHost')` where
 * nobody answers within `patience` milliseconds.
 */
export const startRehearsedMailHost = async (page: Window, patience = 4_000): Promise<MailHost> => {
  if (page.parent === page) throw new SignInProblem('notInHost');
  const origin = page.location.origin;
  const waiting = new Map<number, (answer: z.infer<typeof mailAnswerSchema>) => void>();
  const themeListeners = new Set<(theme: MailHost['theme']) => void>();
  let lastId = 0;

  page.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== page.parent || event.origin !== origin) return;
    const told = mailEventSchema.safeParse(event.data);
    if (told.success) for (const listener of themeListeners) listener(told.data.theme);
    const answer = mailAnswerSchema.safeParse(event.data);
    if (!answer.success) return;
    waiting.get(answer.data.id)?.(answer.data);
    waiting.delete(answer.data.id);
  });

  const ask = async <T>(schema: z.ZodType<T>, what: MailAsk): Promise<T> => {
    const id = ++lastId;
    const answer = await new Promise<z.infer<typeof mailAnswerSchema>>((resolve) => {
      waiting.set(id, resolve);
      page.parent.postMessage({ ...what, mark: 'hafan-mail', id }, origin);
    });
    if (!answer.ok) throw new MailProblem(answer.reason, answer.code);
    return schema.parse(answer.value);
  };

  const started = await Promise.race([
    ask(mailStartSchema, { ask: 'start' }),
    new Promise<never>((_resolve, reject) => {
      page.setTimeout(() => reject(new SignInProblem('notInHost')), patience);
    }),
  ]);
  const state = () => ask(mailStateSchema, { ask: 'get-message' });
  const done = async (what: MailAsk): Promise<void> => {
    await ask(nothing, what);
  };

  const bytes = async (what: MailAsk): Promise<string | null> => (await ask(mailBytesSchema, what)).base64;
  const every = {
    getSubject: async () => (await state()).subject,
    getRecipients: async () => {
      const { to, cc, bcc } = await state();
      return { to, cc, bcc };
    },
    getBodyHtml: async () => (await state()).html,
    findStamp: async () => (await state()).stamp,
    listAttachments: async () => (await state()).attachments,
    findSharing: async () => (await state()).sharing,
  };
  const messageIn = (mode: typeof started.mode): MailMessage | null => {
    switch (mode) {
      case null:
        return null;
      case 'compose':
        return {
          ...every,
          mode,
          setSubject: (subject) => done({ ask: 'set-subject', subject }),
          setRecipients: ({ to, cc, bcc }) =>
            done({ ask: 'set-recipients', recipients: { to: [...to], cc: [...cc], bcc: [...bcc] } }),
          setBodyHtml: (html) => done({ ask: 'set-body', html }),
          stamp: (ref) => done({ ask: 'stamp', ref }),
          attach: ({ name, base64 }) => done({ ask: 'attach', name, base64 }),
        };
      case 'read':
        return {
          ...every,
          mode,
          handsOver: started.handsOver,
          async getFacts() {
            const { facts } = await state();
            if (facts === null) throw new MailProblem('notHere', 'ComposeMode');
            return facts;
          },
          getAsFile: () => bytes({ ask: 'get-file' }),
          getAttachment: (attachment) => bytes({ ask: 'get-attachment', attachment }),
        };
    }
  };
  const message = messageIn(started.mode);

  return {
    kind: 'outlook',
    language: started.language,
    theme: started.theme,
    subPageId: null,
    sidePanel: false,
    inMeeting: false,
    tabSetUp: null,
    getToken: async () => (await ask(mailTokenSchema, { ask: 'token' })).token,
    onThemeChange(listener) {
      themeListeners.add(listener);
      return () => themeListeners.delete(listener);
    },
    async openLink(url) {
      page.open(url, '_blank', 'noopener');
    },
    message,
    // The rehearsal shows one message; the page starts the pane anew for another.
    onMessageChange: () => () => undefined,
  };
};
