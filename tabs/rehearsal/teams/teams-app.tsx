import { Button, Link } from '@fluentui/react-components';
import type { Teams } from '../../../src/server/contract/rehearsal.ts';
import { Answered, MayBeOld } from '../../components/answered.tsx';
import { useTeams } from '../state/queries.ts';
import { routeHash, useRoute } from '../state/route.ts';
import { useSay } from '../state/session.tsx';
import { ChannelView } from './channel-view.tsx';

/** The team's channels, and the one that is open. */
export const TeamsApp = () => {
  const say = useSay();
  const teams = useTeams();
  if (teams.data === undefined)
    return (
      <section className="app-page" aria-labelledby="teams-title">
        <h2 id="teams-title" className="app-title">
          {say('rehearsal.rail.teams')}
        </h2>
        <Answered to={teams} waiting={say('rehearsal.waiting', { what: say('rehearsal.teams.channels') })}>
          {() => null}
        </Answered>
      </section>
    );
  return (
    <>
      <MayBeOld of={teams} />
      <Channels {...teams.data} />
    </>
  );
};

/** On a phone one of the two at a time. */
const Channels = ({ team, channels }: Teams) => {
  const say = useSay();
  const { rest } = useRoute();
  const [channelId, tabId] = rest;
  const channel = channels.find((one) => one.id === channelId);

  return (
    <div className="split" data-open={channelId !== undefined}>
      <nav className="split-list" aria-label={say('rehearsal.teams.channels')}>
        <h2 className="app-title">{team.name}</h2>
        <ul className="channels">
          {channels.map((one) => (
            <li key={one.id}>
              <a href={routeHash('teams', one.id)} aria-current={one.id === channelId ? 'page' : undefined}>
                {one.name}
              </a>
            </li>
          ))}
        </ul>
        {channels.length <= 1 && (
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
        {channel === undefined && (
          <p className="empty">
            {channelId === undefined ? say('rehearsal.teams.choose') : say('rehearsal.teams.gone')}
          </p>
        )}
      </section>
    </div>
  );
};
