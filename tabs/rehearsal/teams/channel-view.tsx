import { Tab, TabList } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import type { Teams } from '../../../src/server/contract/rehearsal.ts';
import { Problem } from '../../components/problem.tsx';
import { ComposeBox } from '../posts/compose-box.tsx';
import { PostList } from '../posts/post-list.tsx';
import { useTeams } from '../state/queries.ts';
import type { Said } from '../state/requests.ts';
import { goTo } from '../state/route.ts';
import { useSay, useSession } from '../state/session.tsx';
import { TabFrame } from './tab-frame.tsx';

type Channel = Teams['channels'][number];

/** One channel: its posts, or one of its pinned tabs. */
export const ChannelView = ({ channel, tabId }: { channel: Channel; tabId: string | undefined }) => {
  const { requests } = useSession();
  const say = useSay();
  const teams = useTeams();
  const saying = useMutation({
    mutationFn: (said: Said) => requests.sayInChannel(channel.id, said),
    onSettled: () => teams.refetch(),
  });
  const tab = channel.tabs.find((one) => one.id === tabId);

  return (
    <div className="channel">
      <header className="channel-head">
        <h2 className="app-title">{channel.name}</h2>
        <TabList
          size="small"
          aria-label={say('rehearsal.teams.views')}
          selectedValue={tab?.id ?? 'posts'}
          onTabSelect={(_event, { value }) =>
            value === 'posts' ? goTo('teams', channel.id) : goTo('teams', channel.id, String(value))
          }
        >
          <Tab value="posts">{say('rehearsal.teams.posts')}</Tab>
          {channel.tabs.map((one) => (
            <Tab key={one.id} value={one.id}>
              {one.name}
            </Tab>
          ))}
        </TabList>
      </header>
      {tab !== undefined ? (
        <TabFrame key={tab.id} tab={tab} channel={channel} teamId={teams.data?.team.id ?? ''} />
      ) : (
        <>
          {channel.posts.length === 0 ? (
            <p className="empty">{say('rehearsal.teams.noPosts')}</p>
          ) : (
            <PostList posts={channel.posts} label={say('rehearsal.teams.posts')} />
          )}
          {saying.isError && (
            <Problem error={saying.error} typed onRetry={() => saying.mutate(saying.variables)} />
          )}
          <ComposeBox
            label={say('rehearsal.teams.compose')}
            hint={say('rehearsal.teams.composeHint')}
            send={say('rehearsal.teams.send')}
            place={channel.id}
            draftNote={say('rehearsal.compose.draftChannel')}
            onSend={(said) => saying.mutate(said)}
          />
        </>
      )}
    </div>
  );
};
