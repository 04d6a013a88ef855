import { CounterBadge, Tab, TabList } from '@fluentui/react-components';
import { useMails } from '../state/queries.ts';
import { goTo, useRoute } from '../state/route.ts';
import { useSay, useSession } from '../state/session.tsx';
import { Compose } from './compose.tsx';
import { emptyDraft, keepDraft } from './draft.ts';
import { Inbox } from './inbox.tsx';

/** Outlook: a message being written, and what has come in. */
export const OutlookApp = () => {
  const { person, language } = useSession();
  const say = useSay();
  const { rest } = useRoute();
  const mails = useMails();
  const [view, id] = rest;
  const unread = mails.data?.mails.filter(({ read }) => !read).length ?? 0;
  return (
    <>
      <TabList
        className="outlook-views"
        size="small"
        aria-label={say('rehearsal.inbox.views')}
        selectedValue={view === 'inbox' ? 'inbox' : 'write'}
        onTabSelect={(_event, { value }) => (value === 'inbox' ? goTo('outlook', 'inbox') : goTo('outlook'))}
      >
        <Tab value="write">{say('rehearsal.inbox.write')}</Tab>
        <Tab value="inbox">
          {say('rehearsal.inbox.title')} {unread > 0 && <CounterBadge count={unread} size="small" />}
        </Tab>
      </TabList>
      {view === 'inbox' ? (
        <Inbox
          id={id}
          onAnswer={({ from, subject }) => {
            keepDraft(sessionStorage, person.id, {
              ...emptyDraft,
              to: `${from.name.replaceAll(/[;,<>]/g, ' ')} <${from.mail}>`,
              subject: `Re: ${subject[language]}`,
            });
            goTo('outlook');
          }}
        />
      ) : (
        <Compose />
      )}
    </>
  );
};
