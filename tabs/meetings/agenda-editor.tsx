import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  EditRegular,
} from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { MeetingView } from '../../src/case/view-schema.ts';
import { useAnnounce } from '../components/announce.tsx';
import { useAct } from '../components/case-frame.tsx';
import { Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import {
  addLine,
  asAsked,
  type DraftLine,
  mergeAgendas,
  moveLine,
  ownLine,
  rewordLine,
  withoutLine,
} from './agenda-draft.ts';
import { AgendaLineText, useSayLine } from './agenda-line.tsx';
import { LineWordsForm } from './line-words.tsx';

const useStyles = makeStyles({
  lines: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
    alignItems: 'center',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  text: { flex: '1 1 200px', minWidth: 0 },
  form: { flex: '1 1 100%' },
});

const Line = ({
  line,
  at,
  of,
  onChange,
  onMove,
  onRemove,
}: {
  readonly line: DraftLine;
  readonly at: number;
  readonly of: number;
  readonly onChange: (words: DraftLine['words']) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const sayLine = useSayLine();
  const [rewording, setRewording] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const said = { line: sayLine(line).text };
  const leave = (): void => {
    setRewording(false);
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[data-reword]')?.focus());
  };
  if (rewording)
    return (
      <li ref={row} className={styles.line}>
        <div className={styles.form}>
          <LineWordsForm
            words={line.words}
            submit={say('tabMeetings.agenda.takeWords')}
            onTake={(words) => {
              onChange(words);
              leave();
            }}
            onLeave={leave}
          >
            {line.kind !== 'own' && line.words !== null && (
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  onChange(null);
                  leave();
                }}
              >
                {say('tabMeetings.agenda.caseWords')}
              </Button>
            )}
          </LineWordsForm>
        </div>
      </li>
    );
  return (
    <li ref={row} className={styles.line}>
      <span className={styles.text}>
        {at + 1}. <AgendaLineText line={line} />
      </span>
      <span>
        {/* Still there at the ends, so that the focus is not lost when a line gets there. */}
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={say('tabMeetings.agenda.up', said)}
          disabledFocusable={at === 0}
          onClick={() => onMove(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={say('tabMeetings.agenda.down', said)}
          disabledFocusable={at === of - 1}
          onClick={() => onMove(1)}
        />
        <Button
          data-reword
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={say('tabMeetings.agenda.reword', said)}
          onClick={() => setRewording(true)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={say('tabMeetings.agenda.remove', said)}
          onClick={onRemove}
        />
      </span>
    </li>
  );
};

/** Changes an agenda in one go: one event, one change of the invitation. Somebody else's change comes in as it is made. */
export const AgendaEditor = ({
  meeting,
  onClose,
}: {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const sayLine = useSayLine();
  const { act, busy, problem } = useAct();
  const { agenda } = meeting;
  const [base, setBase] = useState(agenda);
  const [lines, setLines] = useState<readonly DraftLine[]>(agenda.lines);
  const [mergedFrom, setMergedFrom] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLDivElement>(null);
  const focusAdd = (): void => add.current?.querySelector('button')?.focus();

  // Adjusted while drawing, as React has it: the newer agenda takes the place of the one that this began with.
  if (agenda.revision !== base.revision) {
    setLines(mergeAgendas(base.lines, lines, agenda.lines));
    setMergedFrom(agenda.changed?.by ?? '');
    setBase(agenda);
  }

  const more = [...agenda.more, ...base.lines].filter(
    ({ id, kind }, at, all) =>
      kind !== 'own' &&
      !lines.some((line) => line.id === id) &&
      all.findIndex((other) => other.id === id) === at,
  );
  const move = (line: DraftLine, by: -1 | 1): void => {
    const moved = moveLine(lines, line.id, by);
    if (moved === lines) return;
    setLines(moved);
    announce(
      say('tabMeetings.agenda.moved', {
        line: sayLine(line).text,
        at: moved.findIndex(({ id }) => id === line.id) + 1,
        of: moved.length,
      }),
    );
  };
  const remove = (line: DraftLine, at: number): void => {
    setLines(withoutLine(lines, line.id));
    announce(say('tabMeetings.agenda.removed', { line: sayLine(line).text }));
    // The focus goes to the line that took its place, or to the last.
    requestAnimationFrame(() => {
      const left = list.current?.children;
      const next = left?.[Math.min(at, left.length - 1)]?.querySelectorAll('button');
      const to = next?.[next.length - 1];
      if (to === undefined) focusAdd();
      else to.focus();
    });
  };
  const put = (line: DraftLine): void => {
    setLines(addLine(lines, line));
    announce(say('tabMeetings.agenda.added', { line: sayLine(line).text }));
    requestAnimationFrame(focusAdd);
  };
  const leaveAdding = (): void => {
    setAdding(false);
    requestAnimationFrame(focusAdd);
  };

  return (
    <>
      {mergedFrom !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody style={{ whiteSpace: 'normal' }}>
            {say('tabMeetings.agenda.merged', { name: mergedFrom })}
          </MessageBarBody>
        </MessageBar>
      )}
      <ol role="list" ref={list} className={styles.lines} aria-label={say('tabMeetings.agenda.title')}>
        {lines.map((line, at) => (
          <Line
            key={line.id}
            line={line}
            at={at}
            of={lines.length}
            onChange={(words) => setLines(rewordLine(lines, line.id, words))}
            onMove={(by) => move(line, by)}
            onRemove={() => remove(line, at)}
          />
        ))}
      </ol>
      {adding ? (
        <div>
          <Caption1 block>{say('tabMeetings.agenda.ownHint')}</Caption1>
          <LineWordsForm
            words={null}
            submit={say('tabMeetings.agenda.addLine')}
            onTake={(words) => {
              setAdding(false);
              put(ownLine(`own-${crypto.randomUUID()}`, words));
            }}
            onLeave={leaveAdding}
          />
        </div>
      ) : (
        <div ref={add}>
          <Button icon={<AddRegular />} onClick={() => setAdding(true)}>
            {say('tabMeetings.agenda.own')}
          </Button>
        </div>
      )}
      {more.length > 0 && (
        <div>
          <h3 style={{ margin: '4px 0', fontSize: '14px' }}>{say('tabMeetings.agenda.more')}</h3>
          <ul role="list" className={styles.lines}>
            {more.map((line) => (
              <li key={line.id} className={styles.line}>
                <span className={styles.text}>
                  <AgendaLineText line={{ ...line, words: null }} />
                </span>
                <Button
                  size="small"
                  aria-label={say('tabMeetings.agenda.addMore', { line: sayLine(line).text })}
                  onClick={() => put({ ...line, words: null })}
                >
                  {say('tabMeetings.agenda.add')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {problem}
      <Row>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() =>
            act(
              {
                type: 'setAgenda',
                meeting: meeting.id,
                revision: base.revision,
                lines: asAsked(lines),
              },
              say('tabMeetings.agenda.saved'),
              onClose,
            )
          }
        >
          {say('tabMeetings.agenda.save')}
        </Button>
        <Button onClick={onClose}>{say('common.button.cancel')}</Button>
        {agenda.changed !== null && (
          <Button
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() =>
              act(
                { type: 'setAgenda', meeting: meeting.id, revision: base.revision, lines: null },
                say('tabMeetings.agenda.resetDone'),
                onClose,
              )
            }
          >
            {say('tabMeetings.agenda.reset')}
          </Button>
        )}
      </Row>
    </>
  );
};
