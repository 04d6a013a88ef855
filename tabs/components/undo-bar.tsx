import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useEffectEvent, useRef } from 'react';
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
  // A telephone has no such keys.
  keys: { color: tokens.colorNeutralForeground2, '@media (max-width: 520px)': { display: 'none' } },
  text: { flexGrow: 1, flexBasis: '140px' },
  ways: { display: 'flex', alignItems: 'center', gap: '8px' },
});

const typing = 'input, textarea, select, [contenteditable], [role="dialog"]';

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
  useEffect(() => {
    // Whoever tabs on behind the bar sees where they are.
    const { style } = document.documentElement;
    style.scrollPaddingBottom = `${(bar.current?.offsetHeight ?? 0) + 24}px`;
    return () => {
      style.scrollPaddingBottom = '';
    };
  }, []);
  useEffect(() => announce(say('tabCase.undo.offered', { done: undo.text })), [undo, announce, say]);
  const takeBack = (): void =>
    mutate(undo.command, {
      onSuccess() {
        announce(undo.done);
        const within = bar.current?.contains(document.activeElement) === true;
        onGone();
        // What was looked at stays in view.
        if (within) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      },
    });
  const byKey = useEffectEvent((event: KeyboardEvent): void => {
    const asks = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    // In a field it takes back what was typed there, and in a dialog nothing.
    if (!asks || isPending || (event.target instanceof Element && event.target.closest(typing) !== null))
      return;
    event.preventDefault();
    takeBack();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => byKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <div ref={bar} role="region" aria-label={say('tabCase.undo.title')} className={styles.bar}>
      <div className={styles.row}>
        <Text className={styles.text}>{undo.text}</Text>
        <div className={styles.ways}>
          <Button
            icon={<ArrowUndoRegular />}
            disabledFocusable={isPending}
            aria-keyshortcuts="Control+Z"
            onClick={takeBack}
          >
            {say('tabCase.undo.undo')}
          </Button>
          <Caption1 className={styles.keys}>{say('tabCase.undo.keys')}</Caption1>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={say('tabCase.undo.dismiss')}
            onClick={onGone}
          />
        </div>
      </div>
      {error !== null && <Problem error={error} focus onDismiss={reset} />}
    </div>
  );
};
