import { Badge, Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Mails } from '../../../src/server/contract/rehearsal-lessons.ts';
import { dayInWords, timeOf } from '../../components/dates.ts';
import type { PlayedMessage } from '../../host/rehearsal/mail-player.ts';
import { cleanHtml } from '../posts/markdown.ts';
import { useMails } from '../state/queries.ts';
import { routeHash } from '../state/route.ts';
import { useSay, useSession } from '../state/session.tsx';
import { PaneFrame } from './pane-frame.tsx';

type Mail = Mails['mails'][number];

/** A message that came in, with the pane beside it as it is at a message that can only be read. */
const MailView = ({ mail, onAnswer }: { mail: Mail; onAnswer: (mail: Mail) => void }) => {
  const { person, requests, language, theme, token } = useSession();
  const say = useSay();
  const mails = useMails();
  const [stamp, setStamp] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, read } = mail;
  const { refetch } = mails;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    if (!read) void requests.readMail(id).then(() => refetch());
  }, [id, read, requests, refetch]);

  const nothing = (): void => undefined;
  const message: PlayedMessage = {
    start: () => ({ language, theme, mode: 'read' }),
    token: () => token,
    read: () => ({
      subject: mail.subject[language],
      to: [{ name: person.name, mail: person.mail }],
      html: mail.html[language],
      stamp,
    }),
    // A received message is not written into.
    setSubject: nothing,
    setRecipients: nothing,
    setBody: nothing,
    stamp: setStamp,
  };
  return (
    <div className="outlook" data-pane="true">
      <section className="message" aria-label={say('rehearsal.inbox.message')}>
        <a href={routeHash('outlook', 'inbox')} className="message-back">
          ‹ {say('rehearsal.inbox.back')}
        </a>
        <h2 className="app-title" ref={heading} tabIndex={-1}>
          {mail.subject[language]}
        </h2>
        <p className="quiet">
          {say('rehearsal.inbox.from', { name: `${mail.from.name} <${mail.from.mail}>` })} ·{' '}
          {dayInWords(mail.at, say)}, {timeOf(mail.at)}
        </p>
        {/* Cleaned of everything but text formatting. */}
        <div
          className="message-body"

          dangerouslySetInnerHTML={{ __html: cleanHtml(mail.html[language]) }}
        />
        <div className="message-actions">
          <Button onClick={() => onAnswer(mail)}>{say('rehearsal.inbox.answer')}</Button>
        </div>
      </section>
      <PaneFrame key={`${language} ${token} ${mail.id}`} message={message} />
    </div>
  );
};

/** What has come in: the list, or one message of it. */
export const Inbox = ({ id, onAnswer }: { id: string | undefined; onAnswer: (mail: Mail) => void }) => {
  const { language } = useSession();
  const say = useSay();
  const mails = useMails();
  const all = mails.data?.mails ?? [];
  const mail = all.find((one) => one.id === id);
  if (mail !== undefined) return <MailView key={mail.id} mail={mail} onAnswer={onAnswer} />;
  return (
    <section className="app-page" aria-labelledby="inbox-title">
      <h2 id="inbox-title" className="app-title">
        {say('rehearsal.inbox.title')}
      </h2>
      {id !== undefined && mails.isSuccess && <p role="alert">{say('rehearsal.inbox.gone')}</p>}
      {all.length === 0 && (
        <p className="empty">{mails.isLoading ? say('rehearsal.loading') : say('rehearsal.inbox.empty')}</p>
      )}
      <ul className="channels inbox">
        {all.map((one) => (
          <li key={one.id}>
            <a href={routeHash('outlook', 'inbox', one.id)}>
              <strong>{one.subject[language]}</strong>{' '}
              {!one.read && <Badge color="brand">{say('rehearsal.inbox.unread')}</Badge>}
              <br />
              <span>{one.from.name}</span>{' '}
              <span className="quiet">
                {dayInWords(one.at, say)}, {timeOf(one.at)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
