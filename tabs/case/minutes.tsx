import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { MeetingView } from '../../src/case/view-schema.ts';
import { useEdition } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { templatesOf } from './templates.ts';

const DraftNotification = lazyPage(
  [],
  async () => (await import('./draft-notification.tsx')).DraftNotification,
);

/** Offers the minutes of the newest meeting that was held, until some were drafted since; they are filled from it. */
export const Minutes = ({ meeting }: { readonly meeting: MeetingView }) => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const edition = useEdition(view.edition);
  const [drafting, setDrafting] = useState(false);
  const template = templatesOf(edition.data, view).find(({ kind }) => kind === 'minutes');
  const isNewest =
    view.meetings
      .filter(({ status }) => status === 'held')
      .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
      .at(-1)?.id === meeting.id;
  const written = view.notifications.some(
    ({ kind, status, drafted }) =>
      kind === 'minutes' && status !== 'discarded' && drafted.at > (meeting.start ?? ''),
  );
  if (template === undefined || !isNewest) return null;
  if (drafting)
    return (
      <Suspense fallback={<Loading />}>
        <DraftNotification notification={template.id} onClose={() => setDrafting(false)} />
      </Suspense>
    );
  if (written) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody style={{ whiteSpace: 'normal' }}>{say('tabCase.meeting.minutesPrompt')}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => setDrafting(true)}>{say('tabCase.meeting.draftMinutes')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
