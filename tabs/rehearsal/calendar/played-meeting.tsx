import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Calendar } from '../../../src/server/contract/rehearsal.ts';
import { playTeams } from '../../host/rehearsal/teams-player.ts';
import { frameSandbox } from '../frame-sandbox.ts';
import { useSay, useSession } from '../state/session.tsx';
import './played-meeting.css';

type Event = Calendar['events'][number];

/** The case whose meeting it is stands in its subject, as in the invitation; Teams itself tells no app. */
const panelOf = (subject: string): string => {
  const ref = /[A-Z]{2}-\d{4}-\d{4,}/.exec(subject)?.[0];
  return ref === undefined ? '/tab/index.html#/panel' : `/tab/index.html#/panel/${ref}`;
};

const SidePanel = ({ event }: { readonly event: Event }) => {
  const { person, language, theme, token } = useSession();
  const say = useSay();
  const frame = useRef<HTMLIFrameElement>(null);
  const contentUrl = panelOf(event.subject);
  const context = useEffectEvent(() => ({
    locale: `${language}-gb`,
    theme: theme === 'light' ? 'default' : theme,
    userObjectId: person.objectId,
    userDisplayName: person.name,
    loginHint: person.mail,
    teamId: '',
    channelId: '',
    channelName: '',
    entityId: 'panel',
    meetingId: event.id,
  }));
  const currentToken = useEffectEvent(() => token);
  useEffect(() => {
    if (frame.current === null) return undefined;
    const teams = playTeams(window, frame.current, {
      contentUrl,
      frameContext: 'sidePanel',
      context: () => context(),
      token: () => currentToken(),
    });
    return () => teams.stop();
  }, [contentUrl]);
  return (
    <iframe
      ref={frame}
      className="side-panel"
      sandbox={frameSandbox}
      title={say('rehearsal.calendar.panel')}
    />
  );
};

/** A meeting as it is being held, with Hafan beside it as Teams shows it. */
export const PlayedMeeting = ({
  event,
  onLeave,
}: {
  readonly event: Event;
  readonly onLeave: () => void;
}) => {
  const { language, theme, token } = useSession();
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="played-meeting" aria-labelledby="meeting-title">
      <div className="meeting-stage">
        <h2 id="meeting-title" ref={title} tabIndex={-1}>
          {say('rehearsal.calendar.playing', { subject: event.subject })}
        </h2>
        <p>{say('rehearsal.calendar.playingText')}</p>
        <Button onClick={onLeave}>{say('rehearsal.calendar.leave')}</Button>
      </div>
      {/* A page learns its language and theme when it starts, as in Teams. */}
      <SidePanel key={`${language} ${theme} ${token}`} event={event} />
    </section>
  );
};
