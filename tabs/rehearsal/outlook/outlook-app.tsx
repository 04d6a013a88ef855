import { CounterBadge, Label, Select, Tab, TabList } from '@fluentui/react-components';
import { useMails } from '../state/queries.ts';
import { goTo, useRoute } from '../state/route.ts';
import { useSay, useSession } from '../state/session.tsx';
import { Compose } from './compose.tsx';
import { emptyDraft, keepDraft } from './draft.ts';
import { FolderView } from './folder.tsx';
import { type OutlookKind, outlookKinds, useOutlookKind } from './outlook-kind.ts';

const kindTexts = {
  current: 'rehearsal.outlook.kind.current',
  older: 'rehearsal.outlook.kind.older',
  shared: 'rehearsal.outlook.kind.shared',
} as const satisfies Record<OutlookKind, string>;

/** Outlook: a message being written, what has come in and what was sent. */
export const OutlookApp = () => {
  const { person, language } = useSession();
  const say = useSay();
  const { rest } = useRoute();
  const mails = useMails();
  const [kind, setKind] = useOutlookKind();
  const [view, id] = rest;
  const unread = mails.data?.mails.filter(({ read }) => !read).length ?? 0;
  const folder = view === 'inbox' || view === 'sent' ? view : null;
  return (
    <>
      <div className="outlook-views">
        <TabList
          size="small"
          aria-label={say('rehearsal.inbox.views')}
          selectedValue={folder ?? 'write'}
          onTabSelect={(_event, { value }) =>
            value === 'inbox' || value === 'sent' ? goTo('outlook', value) : goTo('outlook')
          }
        >
          <Tab value="write">{say('rehearsal.inbox.write')}</Tab>
          <Tab value="inbox">
            {say('rehearsal.inbox.title')} {unread > 0 && <CounterBadge count={unread} size="small" />}
          </Tab>
          <Tab value="sent">{say('rehearsal.inbox.sentTitle')}</Tab>
        </TabList>
        <div className="outlook-kind">
          <Label htmlFor="outlook-kind" size="small">
            {say('rehearsal.outlook.kind.label')}
          </Label>
          <Select
            id="outlook-kind"
            size="small"
            value={kind}
            onChange={(_event, { value }) => {
              const chosen = outlookKinds.find((one) => one === value);
              if (chosen !== undefined) setKind(chosen);
            }}
          >
            {outlookKinds.map((one) => (
              <option key={one} value={one}>
                {say(kindTexts[one])}
              </option>
            ))}
          </Select>
        </div>
      </div>
      {folder === null ? (
        <Compose kind={kind} />
      ) : (
        <FolderView
          folder={folder}
          id={id}
          kind={kind}
          onAnswer={({ from, subject, conversation }) => {
            keepDraft(sessionStorage, person.id, {
              ...emptyDraft,
              to: `${from.name.replaceAll(/[;,<>]/g, ' ')} <${from.mail}>`,
              subject: `Re: ${subject[language]}`,
              conversation: conversation === '' ? null : conversation,
            });
            goTo('outlook');
          }}
        />
      )}
    </>
  );
};
