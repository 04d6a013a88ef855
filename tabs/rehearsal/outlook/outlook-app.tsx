import { Button, Field, Input, MessageBar, MessageBarBody, Tag } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Recipient } from '../../host/outlook/mail-host.ts';
import { type PlayedMail, type PlayedMessage, playMail } from '../../host/rehearsal/mail-player.ts';
import { cleanHtml } from '../posts/markdown.ts';
import { useSay, useSession } from '../state/session.tsx';

/** As Outlook writes and reads a To line: `Name <a@b.example>; c@d.example`. */
const parseRecipients = (line: string): Recipient[] =>
  line
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const named = /^(.*)<([^>]+)>$/.exec(part);
      return named
        ? { name: (named[1] ?? '').trim(), mail: (named[2] ?? '').trim() }
        : { name: part, mail: part };
    });

const recipientLine = (to: readonly Recipient[]): string =>
  to.map(({ name, mail }) => (name === '' || name === mail ? mail : `${name} <${mail}>`)).join('; ');

const empty = { to: '', subject: '', stamp: null as string | null };

/** A message being written, with the real pane beside it and this page playing Outlook around the pane. */
export const OutlookApp = () => {
  const { language, theme, token } = useSession();
  const say = useSay();
  const [draft, setDraft] = useState(empty);
  const [open, setOpen] = useState(true);
  const [sent, setSent] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const played = useRef<PlayedMail | null>(null);

  const message: PlayedMessage = {
    start: () => ({ language, theme, mode: 'compose' }),
    token: () => token,
    read: () => ({
      subject: draft.subject,
      to: parseRecipients(draft.to),
      html: body.current?.innerHTML ?? '',
      stamp: draft.stamp,
    }),
    setSubject: (subject) => setDraft((old) => ({ ...old, subject })),
    setRecipients: (to) => setDraft((old) => ({ ...old, to: recipientLine(to) })),
    setBody: (html) => {
      if (body.current !== null) body.current.innerHTML = cleanHtml(html);
    },
    stamp: (ref) => setDraft((old) => ({ ...old, stamp: ref })),
  };
  const now = useRef(message);
  now.current = message;

  useEffect(() => {
    if (!open || frame.current === null) return;
    const mail = playMail(window, frame.current, {
      start: () => now.current.start(),
      token: () => now.current.token(),
      read: () => now.current.read(),
      setSubject: (subject) => now.current.setSubject(subject),
      setRecipients: (to) => now.current.setRecipients(to),
      setBody: (html) => now.current.setBody(html),
      stamp: (ref) => now.current.stamp(ref),
    });
    played.current = mail;
    frame.current.src = '/tab/outlook.html';
    return () => mail.stop();
    // The pane starts anew for another person or language, as it does in Outlook.
  }, [open, language, token]);

  useEffect(() => played.current?.changeTheme(theme), [theme]);

  const startAnew = (): void => {
    setDraft(empty);
    setSent(false);
    if (body.current !== null) body.current.replaceChildren();
  };

  return (
    <div className="outlook" data-pane={open}>
      <section className="message" aria-label={say('rehearsal.outlook.message')}>
        <div className="message-head">
          <h2 className="app-title">{say('rehearsal.outlook.title')}</h2>
          {draft.stamp !== null && (
            <Tag size="small">{say('rehearsal.outlook.stamped', { ref: draft.stamp })}</Tag>
          )}
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say('rehearsal.outlook.hidePane') : say('rehearsal.outlook.showPane')}
          </Button>
        </div>
        <Field label={say('rehearsal.outlook.to')} hint={say('rehearsal.outlook.toHint')}>
          <Input value={draft.to} onChange={(_event, { value }) => setDraft({ ...draft, to: value })} />
        </Field>
        <Field label={say('rehearsal.outlook.subject')}>
          <Input
            value={draft.subject}
            onChange={(_event, { value }) => setDraft({ ...draft, subject: value })}
          />
        </Field>
        <div
          ref={body}
          className="message-body"
          role="textbox"
          aria-multiline="true"
          aria-label={say('rehearsal.outlook.body')}
          contentEditable
          suppressContentEditableWarning
          tabIndex={0}
        />
        <div className="message-actions">
          <Button appearance="primary" disabled={sent} onClick={() => setSent(true)}>
            {say('rehearsal.outlook.send')}
          </Button>
          <Button onClick={startAnew}>{say('rehearsal.outlook.clear')}</Button>
        </div>
        <div aria-live="polite">
          {sent && (
            <MessageBar intent="success">
              <MessageBarBody>{say('rehearsal.outlook.sent')}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </section>
      {open && <iframe ref={frame} className="pane-frame" title={say('rehearsal.outlook.pane')} />}
    </div>
  );
};
