import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { type CaseCommand, useCommand } from '../api/asks.ts';
import { useAnnounce } from './announce.tsx';
import { Problem } from './problem.tsx';
import { useWords } from './words.tsx';

/** What was just done, and the command that takes it back. */
export interface Undo {
  /** Said on the bar: what was done to what. */
  readonly text: string;
  readonly command: CaseCommand;
  /** Said when it is taken back. */
  readonly done: string;
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '12px',
    zIndex: 5,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 16px',
    marginTop: '16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  text: { flexGrow: 1, flexBasis: '200px' },
});

/** Stands until the next thing is done or somebody sends it away: nobody has to be quick. */
export const UndoBar = ({
  caseRef,
  undo,
  onGone,
}: {
  readonly caseRef: string;
  readonly undo: Undo;
  readonly onGone: () => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const { mutate, isPending, error, reset } = useCommand(caseRef);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may have gone from a list that shows only what is open: the focus must not be lost with it.
    const looked = requestAnimationFrame(() => {
      if (document.activeElement === document.body) bar.current?.querySelector('button')?.focus();
    });
    return () => cancelAnimationFrame(looked);
  }, []);
  const takeBack = (): void =>
    mutate(undo.command, {
      onSuccess() {
        announce(undo.done);
        onGone();
        document.querySelector<HTMLElement>('h1')?.focus();
      },
    });
  return (
    <div ref={bar} role="region" aria-label={say('tabCase.undo.title')} className={styles.bar}>
      <div className={styles.row}>
        <Text className={styles.text}>{undo.text}</Text>
        <Button icon={<ArrowUndoRegular />} disabledFocusable={isPending} onClick={takeBack}>
          {say('tabCase.undo.undo')}
        </Button>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say('tabCase.undo.dismiss')}
          onClick={onGone}
        />
      </div>
      {error !== null && <Problem error={error} focus onDismiss={reset} />}
    </div>
  );
};
