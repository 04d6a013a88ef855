import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Rag } from '../../src/individuals/commands.ts';
import { individualNames } from '../../src/language/individual-names.ts';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', gap: '6px', alignItems: 'center', flexWrap: 'wrap' },
  sign: { width: '12px', height: '12px', flexShrink: 0, fill: 'currentColor' },
  red: { color: tokens.colorStatusDangerForeground1 },
  amber: { color: tokens.colorStatusWarningForeground1 },
  green: { color: tokens.colorStatusSuccessForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
});

/** Each colour has a shape of its own, for whoever does not see colours. */
const shapes: Readonly<Record<Rag, string>> = {
  red: 'M0 0h12v12H0z',
  amber: 'M6 0l6 12H0z',
  green: 'M6 0a6 6 0 100 12A6 6 0 006 0z',
};

/** Red, amber or green in words, with a mark. */
export const RagMark = ({ rag }: { readonly rag: Rag | null }) => {
  const { say } = useWords();
  const styles = useStyles();
  if (rag === null) return <span className={styles.none}>{say('tabRegister.list.noRag')}</span>;
  return (
    <span className={styles.mark}>
      <svg aria-hidden className={mergeClasses(styles.sign, styles[rag])} viewBox="0 0 12 12">
        <path d={shapes[rag]} />
      </svg>
      {say(individualNames.rag[rag])}
    </span>
  );
};
