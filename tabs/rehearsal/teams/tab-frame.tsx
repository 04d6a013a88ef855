import { useEffect, useRef } from 'react';
import type { Teams } from '../../../src/server/contract/rehearsal.ts';
import { playTeams, type PlayedTeams } from '../../host/rehearsal/teams-player.ts';
import { useSay, useSession } from '../state/session.tsx';

type Channel = Teams['channels'][number];

/** The pinned tab in a frame, with this page playing Teams around it. */
export const TabFrame = ({
  tab,
  channel,
  teamId,
}: {
  tab: Channel['tabs'][number];
  channel: Channel;
  teamId: string;
}) => {
  const session = useSession();
  const say = useSay();
  const frame = useRef<HTMLIFrameElement>(null);
  const played = useRef<PlayedTeams | null>(null);
  const { person, language, theme, token } = session;

  useEffect(() => {
    if (frame.current === null) return;
    const teams = playTeams(window, frame.current, {
      contentUrl: tab.contentUrl,
      context: () => ({
        locale: `${language}-gb`,
        theme: theme === 'light' ? 'default' : theme,
        userObjectId: person.objectId,
        userDisplayName: person.name,
        loginHint: person.mail,
        teamId,
        channelId: channel.id,
        channelName: channel.name,
        entityId: tab.id,
      }),
      token: () => token,
    });
    played.current = teams;
    return () => teams.stop();
    // A tab learns its language when it starts, as in Teams: a change starts it again. A theme is told to it below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tab.id, tab.contentUrl, channel.id, language, token]);

  useEffect(() => played.current?.changeTheme(theme === 'light' ? 'default' : theme), [theme]);

  return (
    <iframe ref={frame} className="tab-frame" title={say('rehearsal.teams.tabFrame', { name: tab.name })} />
  );
};
