import { Button, Field, Input, makeStyles, Text, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { limits } from '../../src/case/limits.ts';
import type { MeetingView } from '../../src/case/view-schema.ts';
import type { CommandOf } from '../../src/case/commands.ts';
import { attendanceNames } from '../../src/language/meeting-names.ts';
import { useAct, useCaseFrame } from '../components/case-frame.tsx';
import { Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  name: { flex: '1 1 130px', minWidth: 0, overflowWrap: 'anywhere' },
});

type Who = CommandOf<'noteAttendance'>['who'];
type Standing = NonNullable<CommandOf<'noteAttendance'>['standing']>;

/** Who of the group is there and who sent apologies, and others by name. */
export const Presence = ({ meeting }: { readonly meeting: MeetingView }) => {
  const { view } = useCaseFrame();
  const { say, text } = useWords();
  const styles = useStyles();
  const { act, busy, problem } = useAct();
  const [other, setOther] = useState('');
  const attendance = meeting.notes?.attendance ?? [];
  const others = attendance.filter(({ key }) => !view.group.some((member) => member.key === key));
  const note = (who: Who, standing: Standing | null, name: string): void =>
    act(
      { type: 'noteAttendance', meeting: meeting.id, who, standing },
      standing === null
        ? say('tabMeetings.notes.takeOut', { name })
        : `${name}: ${say(attendanceNames[standing])}`,
    );
  return (
    <>
      <ul role="list" className={styles.list}>
        {view.group.map((member) => {
          const { name, key } = member;
          const [tenant = '', objectId = ''] = key.split(':');
          const now = attendance.find((one) => one.key === key)?.standing ?? null;
          const toggle = (standing: Standing): void =>
            note({ tenant, objectId }, now === standing ? null : standing, name);
          return (
            <li key={`${key} ${member.role}`}>
              <Row>
                <Text className={styles.name}>
                  {name} <small>{text(member.roleTitle)}</small>
                </Text>
                <ToggleButton
                  size="small"
                  checked={now === 'present'}
                  disabledFocusable={busy}
                  aria-label={say('tabMeetings.notes.hereLabel', { name })}
                  onClick={() => toggle('present')}
                >
                  {say('tabMeetings.notes.here')}
                </ToggleButton>
                <ToggleButton
                  size="small"
                  checked={now === 'apologies'}
                  disabledFocusable={busy}
                  aria-label={say('tabMeetings.notes.apologiesLabel', { name })}
                  onClick={() => toggle('apologies')}
                >
                  {say('tabMeetings.notes.apologies')}
                </ToggleButton>
              </Row>
            </li>
          );
        })}
        {others.map(({ name, key }) => (
          <li key={key ?? name}>
            <Row>
              <Text className={styles.name}>{name}</Text>
              {key === null && (
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={say('tabMeetings.notes.takeOut', { name })}
                  onClick={() => note({ name }, null, name)}
                >
                  {say('common.button.remove')}
                </Button>
              )}
            </Row>
          </li>
        ))}
      </ul>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const name = other.trim();
          if (name === '') return;
          note({ name }, 'present', name);
          setOther('');
        }}
      >
        <Field label={say('tabMeetings.notes.others')} hint={say('tabMeetings.notes.othersHint')}>
          <Input value={other} maxLength={limits.line} onChange={(_, data) => setOther(data.value)} />
        </Field>
        <Button type="submit" size="small" disabledFocusable={busy} style={{ marginTop: 6 }}>
          {say('tabMeetings.notes.addOther')}
        </Button>
      </form>
      {problem}
    </>
  );
};
