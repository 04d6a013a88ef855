import { Link, Subtitle1, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useCaseFrame } from '../components/case-frame.tsx';
import { hashOf } from '../components/routes.ts';
import { Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { AgendaPart } from './agenda-part.tsx';
import { MeetingNotes } from './meeting-notes.tsx';
import { MinutesPart } from './minutes-part.tsx';
import { mayBeHeld } from './which-meeting.ts';

/** One meeting: its agenda, notes of it while it is held, its minutes afterwards. */
export const MeetingPage = ({ id }: { readonly id: string }) => {
  const { view, mayAct } = useCaseFrame();
  const { say, day, time } = useWords();
  const meeting = view.meetings.find((one) => one.id === id);
  useEffect(() => {
    // What was clicked to come here is gone: the focus goes to what it led to.
    if (document.activeElement === document.body) document.getElementById(`${id}-title`)?.focus();
  }, [id]);
  const back = (
    <Link href={hashOf({ page: 'case', ref: view.ref, part: 'meetings' })}>
      {say('tabMeetings.page.back')}
    </Link>
  );
  if (meeting === undefined)
    return (
      <>
        <Empty level="h2" title={say('tabMeetings.page.gone')} text={say('tabMeetings.page.goneText')} />
        {back}
      </>
    );
  const { start, end, number } = meeting;
  return (
    <>
      <div>{back}</div>
      <Subtitle1 as="h2" id={`${id}-title`} tabIndex={-1} style={{ margin: 0, outline: 'none' }}>
        {say('tabParts.meeting.number', { number })}
        {start !== null &&
          end !== null &&
          ` · ${say('tabParts.meeting.when', { day: day(start), from: time(start), to: time(end) })}`}
      </Subtitle1>
      <MinutesPart meeting={meeting} />
      <AgendaPart meeting={meeting} />
      {mayAct && mayBeHeld(meeting) && (
        <Section title={say('tabMeetings.notes.title')}>
          <Text>{say('tabMeetings.notes.intro')}</Text>
          <MeetingNotes meeting={meeting} />
        </Section>
      )}
    </>
  );
};
