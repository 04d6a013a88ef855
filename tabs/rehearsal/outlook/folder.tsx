import { Badge, Button, MessageBar, MessageBarBody, Tag } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Mails } from '../../../src/server/contract/rehearsal-lessons.ts';
import { Answered, MayBeOld } from '../../components/answered.tsx';
import { dayInWords, timeOf } from '../../components/dates.ts';
import { Problem } from '../../components/problem.tsx';
import type { PlayedMessage } from '../../host/rehearsal/mail-player.ts';
import { fromBase64, saveFile } from '../files/save-file.ts';
import { cleanHtml } from '../posts/markdown.ts';
import { useMails } from '../state/queries.ts';
import { routeHash } from '../state/route.ts';
import { useSay, useSession } from '../state/session.tsx';
import { Attachments } from './attachments.tsx';
import { type OutlookKind, sharingOf } from './outlook-kind.ts';
import { PaneFrame } from './pane-frame.tsx';
import { recipientLine } from './recipients.ts';

type Mail = Mails['mails'][number];
type Folder = Mail['folder'];

const texts = {
  inbox: {
    title: 'rehearsal.inbox.title',
    empty: 'rehearsal.inbox.empty',
    back: 'rehearsal.inbox.back',
    message: 'rehearsal.inbox.message',
  },
  sent: {
    title: 'rehearsal.inbox.sentTitle',
    empty: 'rehearsal.inbox.sentEmpty',
    back: 'rehearsal.inbox.sentBack',
    message: 'rehearsal.inbox.sentMessage',
  },
} as const satisfies Record<Folder, Readonly<Record<string, string>>>;

/** A message received or sent, with the pane beside it as it is at a message that can only be read. */
const MailView = ({
  mail,
  kind,
  onAnswer,
}: {
  mail: Mail;
  kind: OutlookKind;
  onAnswer: (mail: Mail) => void;
}) => {
  const { person, requests, language, theme, token } = useSession();
  const say = useSay();
  const mails = useMails();
  const [open, setOpen] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, read } = mail;
  const { refetch } = mails;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    if (read) return;
    // Where that does not come through it stays unread, and is tried when it is opened again.
    void requests.readMail(id).then(
      () => refetch(),
      () => undefined,
    );
  }, [id, read, requests, refetch]);

  const fetching = useMutation({
    mutationFn: async (index: string) => {
      const base64 = await requests.mailAttachment(id, index);
      saveFile(mail.attachments[Number(index)]?.name ?? '', fromBase64(base64));
    },
  });
  const files = mail.attachments.map(({ name, bytes }, index) => ({
    id: String(index),
    name,
    bytes,
    inline: false,
  }));
  const nothing = (): void => undefined;
  const message: PlayedMessage = {
    start: () => ({ language, theme, mode: 'read', handsOver: kind !== 'older' }),
    token: () => token,
    read: () => ({
      subject: mail.subject[language],
      to: mail.to,
      cc: mail.cc,
      bcc: [],
      html: mail.html[language],
      stamp: mail.stamp,
      attachments: files,
      sharing: sharingOf(kind, person),
      facts: {
        messageId: mail.messageId === '' ? null : mail.messageId,
        conversation: mail.conversation === '' ? null : mail.conversation,
        direction: mail.folder === 'sent' ? 'sent' : 'received',
        from: mail.from,
        sentAt: mail.at,
      },
    }),
    // What was sent is not written into any more.
    setSubject: nothing,
    setRecipients: nothing,
    setBody: nothing,
    stamp: nothing,
    attach: nothing,
    file: () => (kind === 'older' ? Promise.resolve(null) : requests.mailFile(id)),
    attachment: (index) => requests.mailAttachment(id, index),
  };
  const said = texts[mail.folder];
  return (
    <div className="outlook" data-pane={open}>
      <section className="message" aria-label={say(said.message)}>
        <MayBeOld of={mails} />
        <a href={routeHash('outlook', mail.folder)} className="message-back">
          ‹ {say(said.back)}
        </a>
        <div className="message-head">
          <h2 className="app-title" ref={heading} tabIndex={-1}>
            {mail.subject[language] === '' ? say('rehearsal.inbox.noSubject') : mail.subject[language]}
          </h2>
          {mail.stamp !== null && (
            <Tag size="small">{say('rehearsal.outlook.stamped', { ref: mail.stamp })}</Tag>
          )}
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say('rehearsal.outlook.hidePane') : say('rehearsal.outlook.showPane')}
          </Button>
        </div>
        {mail.folder === 'sent' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{say('rehearsal.outlook.sent')}</MessageBarBody>
          </MessageBar>
        )}
        <p className="quiet">
          {say('rehearsal.inbox.from', { name: `${mail.from.name} <${mail.from.mail}>` })} ·{' '}
          {dayInWords(mail.at, say)}, {timeOf(mail.at)}
          {mail.to.length > 0 && (
            <>
              <br />
              {say('rehearsal.inbox.to', { names: recipientLine(mail.to) })}
            </>
          )}
          {mail.cc.length > 0 && (
            <>
              <br />
              {say('rehearsal.inbox.cc', { names: recipientLine(mail.cc) })}
            </>
          )}
        </p>
        <Attachments files={files} onFetch={(index) => fetching.mutate(index)} />
        {fetching.isError && (
          <Problem error={fetching.error} focus onRetry={() => fetching.mutate(fetching.variables)} />
        )}
        {/* Cleaned of everything but text formatting. */}
        <div
          className="message-body"

          dangerouslySetInnerHTML={{ __html: cleanHtml(mail.html[language]) }}
        />
        <div className="message-actions">
          <Button onClick={() => onAnswer(mail)}>{say('rehearsal.inbox.answer')}</Button>
        </div>
      </section>
      {open && <PaneFrame key={`${language} ${token} ${kind} ${mail.id}`} message={message} />}
    </div>
  );
};

/** What has come in, or what was sent: the list, or one message of it. */
export const FolderView = ({
  folder,
  id,
  kind,
  onAnswer,
}: {
  folder: Folder;
  id: string | undefined;
  kind: OutlookKind;
  onAnswer: (mail: Mail) => void;
}) => {
  const { language } = useSession();
  const say = useSay();
  const mails = useMails();
  const all = (mails.data?.mails ?? []).filter((one) => one.folder === folder);
  const mail = all.find((one) => one.id === id);
  if (mail !== undefined) return <MailView key={mail.id} mail={mail} kind={kind} onAnswer={onAnswer} />;
  return (
    <section className="app-page" aria-labelledby="inbox-title">
      <h2 id="inbox-title" className="app-title">
        {say(texts[folder].title)}
      </h2>
      <Answered to={mails} waiting={say('rehearsal.waiting', { what: say(texts[folder].title) })}>
        {() => (
          <>
            {id !== undefined && !mails.isFetching && <p role="alert">{say('rehearsal.inbox.gone')}</p>}
            {all.length === 0 && <p className="empty">{say(texts[folder].empty)}</p>}
            <ul className="channels inbox">
              {all.map((one) => (
                <li key={one.id}>
                  <a href={routeHash('outlook', folder, one.id)}>
                    <strong>
                      {one.subject[language] === ''
                        ? say('rehearsal.inbox.noSubject')
                        : one.subject[language]}
                    </strong>{' '}
                    {!one.read && <Badge color="brand">{say('rehearsal.inbox.unread')}</Badge>}
                    <br />
                    <span>
                      {folder === 'sent'
                        ? say('rehearsal.inbox.to', { names: recipientLine(one.to) })
                        : one.from.name}
                    </span>{' '}
                    <span className="quiet">
                      {dayInWords(one.at, say)}, {timeOf(one.at)}
                      {one.attachments.length > 0 &&
                        ` · ${say('rehearsal.inbox.attached', { count: one.attachments.length })}`}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </section>
  );
};
