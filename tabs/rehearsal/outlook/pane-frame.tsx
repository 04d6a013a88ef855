import { useEffect, useEffectEvent, useRef } from 'react';
import { type PlayedMail, type PlayedMessage, playMail } from '../../host/rehearsal/mail-player.ts';
import { frameSandbox } from '../frame-sandbox.ts';
import { useSay, useSession } from '../state/session.tsx';

/** The real pane in a frame, with this page playing Outlook around it. */
export const PaneFrame = ({ message }: { message: PlayedMessage }) => {
  const { theme } = useSession();
  const say = useSay();
  const frame = useRef<HTMLIFrameElement>(null);
  const played = useRef<PlayedMail | null>(null);
  const now = useEffectEvent(() => message);

  useEffect(() => {
    if (frame.current === null) return undefined;
    const mail = playMail(window, frame.current, {
      start: () => now().start(),
      token: () => now().token(),
      read: () => now().read(),
      setSubject: (subject) => now().setSubject(subject),
      setRecipients: (to) => now().setRecipients(to),
      setBody: (html) => now().setBody(html),
      stamp: (ref) => now().stamp(ref),
      attach: (file) => now().attach(file),
      file: () => now().file(),
      attachment: (id) => now().attachment(id),
    });
    played.current = mail;
    frame.current.src = '/tab/outlook.html';
    return () => mail.stop();
  }, []);

  useEffect(() => played.current?.changeTheme(theme), [theme]);

  return (
    <iframe ref={frame} className="pane-frame" sandbox={frameSandbox} title={say('rehearsal.outlook.pane')} />
  );
};
