import { Button, Caption1, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { isMeetingOver } from '../../src/case/meeting-over.ts';
import type { MeetingView } from '../../src/case/view-schema.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Card, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { AgendaEditor } from './agenda-editor.tsx';
import { AgendaLineText } from './agenda-line.tsx';

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: '28px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** A meeting's agenda: as it is, and while somebody changes it. */
export const AgendaPart = ({ meeting }: { readonly meeting: MeetingView }) => {
  const { mayAct } = useCaseFrame();
  const { say, short } = useWords();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const { agenda } = meeting;
  const mayChange = mayAct && !isMeetingOver(meeting);
  if (editing && mayChange)
    return (
      <Section title={say('tabMeetings.agenda.editTitle')}>
        <MessageBar layout="multiline">
          <MessageBarBody style={{ whiteSpace: 'normal' }}>{say('tabMeetings.agenda.intro')}</MessageBarBody>
        </MessageBar>
        <AgendaEditor meeting={meeting} onClose={() => setEditing(false)} />
      </Section>
    );
  return (
    <Section
      title={say('tabMeetings.agenda.title')}
      actions={
        mayChange && <Button onClick={() => setEditing(true)}>{say('tabMeetings.agenda.change')}</Button>
      }
    >
      <Card>
        {agenda.lines.length === 0 ? (
          say('tabMeetings.agenda.empty')
        ) : (
          <ol className={styles.lines}>
            {agenda.lines.map((line) => (
              <li key={line.id}>
                <AgendaLineText line={line} />
                {meeting.notes?.dealtWith.includes(line.id) === true &&
                  ` · ${say('tabMeetings.agenda.dealtWith')}`}
              </li>
            ))}
          </ol>
        )}
        {meeting.status !== 'held' && (
          <Caption1>
            {agenda.changed === null
              ? say('tabMeetings.agenda.suggested')
              : say('tabMeetings.agenda.changed', {
                  name: agenda.changed.by,
                  date: short(agenda.changed.at),
                })}
          </Caption1>
        )}
      </Card>
    </Section>
  );
};
