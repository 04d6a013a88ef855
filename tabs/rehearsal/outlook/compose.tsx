import { Button, Field, Input, MessageBar, MessageBarBody, Tag } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PlayedMessage } from '../../host/rehearsal/mail-player.ts';
import { cleanHtml } from '../posts/markdown.ts';
import { useSay, useSession } from '../state/session.tsx';
import { type Draft, emptyDraft, keepDraft, readDraft } from './draft.ts';
import { PaneFrame } from './pane-frame.tsx';
import { parseRecipients, recipientLine } from './recipients.ts';

/** A field for formatted text, which no `textarea` can hold. */
const richText = { role: 'textbox', 'aria-multiline': true, tabIndex: 0 } as const;

/** A message being written, with the real pane beside it and this page playing Outlook around the pane. */
export const Compose = () => {
  const { person, language, theme, token } = useSession();
  const say = useSay();
  const [draft, setDraft] = useState(() => readDraft(sessionStorage, person.id));
  // The body is the browser's while it is written in: React puts in only what was left here before.
  const [bodyAtFirst] = useState(() => ({ __html: cleanHtml(draft.html) }));
  const [open, setOpen] = useState(true);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => keepDraft(sessionStorage, person.id, draft), [person.id, draft]);

  const change = (part: Partial<Draft>): void => setDraft((old) => ({ ...old, ...part }));
  const writeBody = (html: string): void => {
    if (body.current !== null) body.current.innerHTML = html;
    change({ html });
  };

  const message: PlayedMessage = {
    start: () => ({ language, theme, mode: draft.sent ? 'read' : 'compose' }),
    token: () => token,
    read: () => ({
      subject: draft.subject,
      to: parseRecipients(draft.to),
      html: body.current?.innerHTML ?? '',
      stamp: draft.stamp,
    }),
    setSubject: (subject) => change({ subject }),
    setRecipients: (to) => change({ to: recipientLine(to) }),
    setBody: (html) => writeBody(cleanHtml(html)),
    stamp: (ref) => change({ stamp: ref }),
  };

  const startAnew = (): void => {
    writeBody('');
    setDraft(emptyDraft);
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
          <Input
            readOnly={draft.sent}
            value={draft.to}
            onChange={(_event, { value }) => change({ to: value })}
          />
        </Field>
        <Field label={say('rehearsal.outlook.subject')}>
          <Input
            readOnly={draft.sent}
            value={draft.subject}
            onChange={(_event, { value }) => change({ subject: value })}
          />
        </Field>
        <div
          {...richText}
          ref={body}
          className="message-body"
          aria-label={say('rehearsal.outlook.body')}
          aria-readonly={draft.sent}
          contentEditable={!draft.sent}
          suppressContentEditableWarning
          onInput={({ currentTarget }) => change({ html: currentTarget.innerHTML })}
          dangerouslySetInnerHTML={bodyAtFirst}
        />
        <div className="message-actions">
          <Button appearance="primary" disabled={draft.sent} onClick={() => change({ sent: true })}>
            {say('rehearsal.outlook.send')}
          </Button>
          <Button onClick={startAnew}>{say('rehearsal.outlook.clear')}</Button>
        </div>
        <div aria-live="polite">
          {draft.sent && (
            <MessageBar intent="success">
              <MessageBarBody>{say('rehearsal.outlook.sent')}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </section>
      {/* The pane starts anew for another person or language, and for the message once it is sent, as in Outlook. */}
      {open && <PaneFrame key={`${language} ${token} ${draft.sent}`} message={message} />}
    </div>
  );
};
