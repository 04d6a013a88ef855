import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Citation } from './citation.tsx';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '4px', alignItems: 'baseline' },
  also: { color: tokens.colorNeutralForeground2 },
});

/** The paragraph that something rests on, and others that say it too. */
export const Citations = ({ cite, also }: { readonly cite: string; readonly also: readonly string[] }) => {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Citation cite={cite} />
      {also.length > 0 && (
        <Text size={200} className={styles.also}>
          {say('tabAsk.alsoIn')}: {also.join(', ')}
        </Text>
      )}
    </div>
  );
};
