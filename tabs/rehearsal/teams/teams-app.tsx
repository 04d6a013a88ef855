import { Button, Link } from '@fluentui/react-components';
import { useTeams } from '../state/queries.ts';
import { routeHash, useRoute } from '../state/route.ts';
import { useSay } from '../state/session.tsx';
import { ChannelView } from './channel-view.tsx';

/** The team's channels, and the one that is open. On a phone one of the two at a time. */
export const TeamsApp = () => {
  const say = useSay();
  const teams = useTeams();
  const { rest } = useRoute();
  const [channelId, tabId] = rest;
  const channels = teams.data?.channels ?? [];
  const channel = channels.find((one) => one.id === channelId);

  return (
    <div className="split" data-open={channelId !== undefined}>
      <nav className="split-list" aria-label={say('rehearsal.teams.channels')}>
        <h2 className="app-title">{teams.data?.team.name ?? say('rehearsal.rail.teams')}</h2>
        {teams.isLoading && <p className="empty">{say('rehearsal.loading')}</p>}
        <ul className="channels">
          {channels.map((one) => (
            <li key={one.id}>
              <a href={routeHash('teams', one.id)} aria-current={one.id === channelId ? 'page' : undefined}>
                {one.name}
              </a>
            </li>
          ))}
        </ul>
        {teams.data !== undefined && channels.length <= 1 && (
          <div className="empty">
            <p>{say('rehearsal.teams.none')}</p>
            <Link href={routeHash('chat')}>{say('rehearsal.teams.toChat')}</Link>
          </div>
        )}
      </nav>
      <section className="split-main">
        {channelId !== undefined && (
          <Button as="a" className="split-back" href={routeHash('teams')} appearance="subtle">
            ‹ {say('rehearsal.teams.back')}
          </Button>
        )}
        {channel !== undefined && <ChannelView key={channel.id} channel={channel} tabId={tabId} />}
        {channel === undefined && teams.data !== undefined && (
          <p className="empty">
            {channelId === undefined ? say('rehearsal.teams.choose') : say('rehearsal.teams.gone')}
          </p>
        )}
      </section>
    </div>
  );
};
