import { useEffect, useEffectEvent, useRef } from 'react';
import type { Teams } from '../../../src/server/contract/rehearsal.ts';
import { playTeams, type PlayedTeams } from '../../host/rehearsal/teams-player.ts';
import { frameSandbox } from '../frame-sandbox.ts';
import { useSay, useSession } from '../state/session.tsx';

type Channel = Teams['channels'][number];

interface Pinned {
  readonly tab: Channel['tabs'][number];
  readonly channel: Channel;
  readonly teamId: string;
}

/**
 * The pinned tab in a frame, with this page playing Teams around it. A tab learns its language when it starts, as
 * in Teams: a change starts it again.
 */
export const TabFrame = (pinned: Pinned) => {
  const { language, token } = useSession();
  return <StartedTab key={`${pinned.tab.id} ${language} ${token}`} {...pinned} />;
};

const StartedTab = ({ tab, channel, teamId }: Pinned) => {
  const { person, language, theme, token } = useSession();
  const say = useSay();
  const frame = useRef<HTMLIFrameElement>(null);
  const played = useRef<PlayedTeams | null>(null);
  const themeName = theme === 'light' ? 'default' : theme;
  const { contentUrl } = tab;

  const context = useEffectEvent(() => ({
    locale: `${language}-gb`,
    theme: themeName,
    userObjectId: person.objectId,
    userDisplayName: person.name,
    loginHint: person.mail,
    teamId,
    channelId: channel.id,
    channelName: channel.name,
    entityId: tab.id,
  }));
  const currentToken = useEffectEvent(() => token);

  useEffect(() => {
    if (frame.current === null) return undefined;
    const teams = playTeams(window, frame.current, {
      contentUrl,
      context: () => context(),
      token: () => currentToken(),
    });
    played.current = teams;
    return () => teams.stop();
  }, [contentUrl]);

  useEffect(() => played.current?.changeTheme(themeName), [themeName]);

  return (
    <iframe
      ref={frame}
      className="tab-frame"
      sandbox={frameSandbox}
      title={say('rehearsal.teams.tabFrame', { name: tab.name })}
    />
  );
};
