import { Button, Checkbox, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { MeetingView } from '../../src/case/view-schema.ts';
import { useMe } from '../api/questions.ts';
import { useAct, useCaseFrame } from '../components/case-frame.tsx';
import { useWords } from '../components/words.tsx';
import { AgendaLineText, useSayLine } from './agenda-line.tsx';
import { Capture } from './capture.tsx';
import { KeptNotes } from './kept-notes.tsx';
import { fromNotes, minutesFields, minutesOf } from './minutes-form.ts';
import { draftOf, emptyNote } from './note-draft.ts';
import { OpenItems } from './open-items.tsx';
import { Presence } from './presence.tsx';
import { useKeeping } from './use-keeping.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    paddingBottom: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lines: { listStyle: 'none', margin: 0, padding: 0 },
});

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={useStyles().part}>
      <Subtitle2 as="h2" id={id} style={{ margin: 0 }}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
};

const AgendaTicks = ({ meeting }: { readonly meeting: MeetingView }) => {
  const { say } = useWords();
  const styles = useStyles();
  const { act, busy, problem } = useAct();
  const sayLine = useSayLine();
  return (
    <>
      <ul role="list" className={styles.lines}>
        {meeting.agenda.lines.map((line) => {
          const done = meeting.notes?.dealtWith.includes(line.id) === true;
          return (
            <li key={line.id}>
              <Checkbox
                checked={done}
                disabled={busy}
                label={<AgendaLineText line={line} />}
                onChange={(_, data) =>
                  act(
                    {
                      type: 'tickAgendaLine',
                      meeting: meeting.id,
                      line: line.id,
                      dealtWith: data.checked === true,
                    },
                    data.checked === true
                      ? `${sayLine(line).text}: ${say('tabMeetings.agenda.dealtWith')}`
                      : sayLine(line).text,
                  )
                }
              />
            </li>
          );
        })}
      </ul>
      {problem}
    </>
  );
};

/**
 * What somebody needs beside them while a meeting is held, narrow enough for Teams' side panel: the agenda to tick,
 * a place to note, who is there, the checklist, and the end.
 */
export const MeetingNotes = ({ meeting }: { readonly meeting: MeetingView }) => {
  const { view, ask } = useCaseFrame();
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const me = useMe();
  const sayLine = useSayLine();
  const capture = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(() => emptyNote('action', crypto.randomUUID()));
  const keeping = useKeeping(view.ref, meeting.id);
  const { number } = meeting;
  const open = view.sections.reduce(
    (sum, { items }) => sum + items.filter(({ status }) => status === 'open').length,
    0,
  );

  const finish = async (): Promise<void> => {
    // What was typed last has to be among what was noted before the form is made of it.
    await keeping.flush();
    ask({
      title: say('tabMeetings.notes.finishTitle', { number }),
      intro: say('tabMeetings.notes.finishIntro'),
      fields: minutesFields(
        view,
        meeting.agenda.lines,
        fromNotes(view, meeting, me.data?.name ?? ''),
        words,
        (line) => sayLine(line).text,
      ),
      submit: say('tabMeetings.notes.confirm'),
      command: (values) => ({ type: 'finishMeeting', meeting: meeting.id, minutes: minutesOf(values) }),
      done: say('tabMeetings.notes.finished'),
    });
  };

  return (
    <div className={styles.page}>
      <Part title={say('tabMeetings.notes.agenda')}>
        <AgendaTicks meeting={meeting} />
      </Part>
      <Part title={say('tabMeetings.notes.capture')}>
        <div ref={capture}>
          <Capture draft={draft} keeping={keeping} onDraft={setDraft} />
        </div>
      </Part>
      <Part title={say('tabMeetings.notes.noted')}>
        <KeptNotes
          meeting={meeting}
          onEdit={(note) => {
            void keeping.flush();
            setDraft(draftOf(note));
            requestAnimationFrame(() => capture.current?.querySelector('textarea')?.focus());
          }}
        />
      </Part>
      <Part title={say('tabMeetings.notes.present')}>
        <Presence meeting={meeting} />
      </Part>
      <Part title={say('tabMeetings.notes.checklist', { count: open })}>
        <OpenItems />
      </Part>
      <div>
        <Button appearance="primary" onClick={() => void finish()}>
          {say('tabMeetings.notes.finish')}
        </Button>
      </div>
    </div>
  );
};
