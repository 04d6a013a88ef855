import { Button, Field, Input, Tag, ToggleButton } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../components/problem.tsx';
import type { PlayedMessage } from '../../host/rehearsal/mail-player.ts';
import { cleanHtml } from '../posts/markdown.ts';
import { useMails } from '../state/queries.ts';
import { goTo } from '../state/route.ts';
import { useSay, useSession } from '../state/session.tsx';
import { Attachments } from './attachments.tsx';
import { type Draft, emptyDraft, keepDraft, readDraft } from './draft.ts';
import { type OutlookKind, sharingOf } from './outlook-kind.ts';
import { PaneFrame } from './pane-frame.tsx';
import { parseRecipients, recipientLine } from './recipients.ts';

/** A field for formatted text, which no `textarea` can hold. */
const richText = { role: 'textbox', 'aria-multiline': true, tabIndex: 0 } as const;

const bytesOf = (base64: string): number => Math.floor((base64.length * 3) / 4);

/** A message being written, with the real pane beside it and this page playing Outlook around the pane. */
export const Compose = ({ kind }: { readonly kind: OutlookKind }) => {
  const { person, language, theme, token, requests } = useSession();
  const say = useSay();
  const mails = useMails();
  const [draft, setDraft] = useState(() => readDraft(sessionStorage, person.id));
  // The body is the browser's while it is written in: React puts in only what was left here before.
  const [bodyAtFirst] = useState(() => ({ __html: cleanHtml(draft.html) }));
  const [open, setOpen] = useState(true);
  const [wide, setWide] = useState(false);
  // Another message starts the pane anew, as it does in Outlook.
  const [turn, setTurn] = useState(0);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => keepDraft(sessionStorage, person.id, draft), [person.id, draft]);

  const change = (part: Partial<Draft>): void => setDraft((old) => ({ ...old, ...part }));
  const writeBody = (html: string): void => {
    if (body.current !== null) body.current.innerHTML = html;
    change({ html });
  };
  const recipients = {
    to: parseRecipients(draft.to),
    cc: parseRecipients(draft.cc),
    bcc: parseRecipients(draft.bcc),
  };
  const attached = draft.attachments.map(({ name, base64 }, index) => ({
    id: String(index),
    name,
    bytes: bytesOf(base64),
    inline: false,
  }));

  const message: PlayedMessage = {
    start: () => ({ language, theme, mode: 'compose', handsOver: kind !== 'older' }),
    token: () => token,
    read: () => ({
      subject: draft.subject,
      ...recipients,
      html: body.current?.innerHTML ?? '',
      stamp: draft.stamp,
      attachments: attached,
      sharing: sharingOf(kind, person),
      facts: null,
    }),
    setSubject: (subject) => change({ subject }),
    setRecipients: ({ to, cc, bcc }) =>
      change({ to: recipientLine(to), cc: recipientLine(cc), bcc: recipientLine(bcc) }),
    setBody: (html) => writeBody(cleanHtml(html)),
    stamp: (ref) => change({ stamp: ref }),
    attach: ({ name, base64 }) =>
      setDraft((old) => ({ ...old, attachments: [...old.attachments, { name, base64 }] })),
    file: () => Promise.resolve(null),
    attachment: () => Promise.resolve(null),
  };

  const startAnew = (): void => {
    writeBody('');
    setDraft(emptyDraft);
    setTurn(turn + 1);
  };
  const sending = useMutation({
    mutationFn: () =>
      requests.sendMail({
        ...recipients,
        subject: draft.subject,
        html: body.current?.innerHTML ?? '',
        stamp: draft.stamp,
        conversation: draft.conversation,
        attachments: draft.attachments,
      }),
    async onSuccess(id) {
      keepDraft(sessionStorage, person.id, emptyDraft);
      // Else the folder would say for a moment that the message is not there.
      await mails.refetch();
      goTo('outlook', 'sent', id);
    },
  });

  return (
    <div className="outlook" data-pane={open} data-wide={wide}>
      <section className="message" aria-label={say('rehearsal.outlook.message')}>
        <div className="message-head">
          <h2 className="app-title">{say('rehearsal.outlook.title')}</h2>
          {draft.stamp !== null && (
            <Tag size="small">{say('rehearsal.outlook.stamped', { ref: draft.stamp })}</Tag>
          )}
          {open && (
            <ToggleButton size="small" className="widen" checked={wide} onClick={() => setWide(!wide)}>
              {say('rehearsal.outlook.widePane')}
            </ToggleButton>
          )}
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say('rehearsal.outlook.hidePane') : say('rehearsal.outlook.showPane')}
          </Button>
        </div>
        <Field label={say('rehearsal.outlook.to')} hint={say('rehearsal.outlook.toHint')}>
          <Input value={draft.to} onChange={(_event, { value }) => change({ to: value })} />
        </Field>
        <div className="message-copies">
          <Field label={say('rehearsal.outlook.cc')}>
            <Input value={draft.cc} onChange={(_event, { value }) => change({ cc: value })} />
          </Field>
          <Field label={say('rehearsal.outlook.bcc')}>
            <Input value={draft.bcc} onChange={(_event, { value }) => change({ bcc: value })} />
          </Field>
        </div>
        <Field label={say('rehearsal.outlook.subject')}>
          <Input value={draft.subject} onChange={(_event, { value }) => change({ subject: value })} />
        </Field>
        <Attachments
          files={attached}
          onRemove={(id) =>
            change({ attachments: draft.attachments.filter((_one, index) => String(index) !== id) })
          }
        />
        <div
          {...richText}
          ref={body}
          className="message-body"
          aria-label={say('rehearsal.outlook.body')}
          contentEditable
          suppressContentEditableWarning
          onInput={({ currentTarget }) => change({ html: currentTarget.innerHTML })}
          dangerouslySetInnerHTML={bodyAtFirst}
        />
        <div className="message-actions">
          <Button
            appearance="primary"
            disabledFocusable={sending.isPending}
            onClick={() => {
              if (!sending.isPending) sending.mutate();
            }}
          >
            {say('rehearsal.outlook.send')}
          </Button>
          <Button onClick={startAnew}>{say('rehearsal.outlook.clear')}</Button>
        </div>
        {sending.error !== null && (
          <Problem error={sending.error} typed focus onRetry={() => sending.mutate()} />
        )}
      </section>
      {/* The pane starts anew for another person or language, as in Outlook. */}
      {open && <PaneFrame key={`${language} ${token} ${kind} ${turn}`} message={message} />}
    </div>
  );
};
