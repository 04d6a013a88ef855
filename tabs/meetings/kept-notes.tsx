import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { MeetingView } from '../../src/case/view-schema.ts';
import type { NoteView } from '../../src/case/view/meeting-schema.ts';
import { noteKindNames } from '../../src/language/meeting-names.ts';
import { useAct } from '../components/case-frame.tsx';
import { Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { isComplete } from './note-draft.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  note: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** What was noted so far, by whoever takes notes. */
export const KeptNotes = ({
  meeting,
  onEdit,
}: {
  readonly meeting: MeetingView;
  readonly onEdit: (note: NoteView) => void;
}) => {
  const { say, short, time } = useWords();
  const styles = useStyles();
  const { act, busy, problem } = useAct();
  const kept = meeting.notes?.kept ?? [];
  if (kept.length === 0) return <Caption1>{say('tabMeetings.notes.nothing')}</Caption1>;
  return (
    <>
      <ul role="list" className={styles.list}>
        {kept.map((note) => {
          const said = { text: note.text.slice(0, 80) };
          return (
            <li key={note.note} className={styles.note}>
              <Row>
                <Badge appearance="tint">{say(noteKindNames[note.kind])}</Badge>
                {!isComplete(note) && (
                  <Badge appearance="tint" color="warning">
                    {say('tabMeetings.notes.incomplete')}
                  </Badge>
                )}
              </Row>
              <Text style={{ whiteSpace: 'pre-line' }}>{note.text}</Text>
              {note.rationale !== null && <Text italic>{note.rationale}</Text>}
              {(note.owner !== null || note.due !== null) && (
                <Text>
                  {[note.owner, note.due === null ? null : short(note.due)]
                    .filter((one) => one !== null)
                    .join(' · ')}
                </Text>
              )}
              <Row>
                <Caption1 style={{ flexGrow: 1 }}>
                  {say('tabMeetings.notes.by', { name: note.by, time: time(note.at) })}
                </Caption1>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<EditRegular />}
                  aria-label={say('tabMeetings.notes.edit', said)}
                  onClick={() => onEdit(note)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  disabledFocusable={busy}
                  aria-label={say('tabMeetings.notes.drop', said)}
                  onClick={() =>
                    act(
                      { type: 'dropMeetingNote', meeting: meeting.id, note: note.note },
                      say('tabMeetings.notes.dropped'),
                    )
                  }
                />
              </Row>
            </li>
          );
        })}
      </ul>
      {problem}
    </>
  );
};
