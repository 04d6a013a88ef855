import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, max-content) 1fr',
    columnGap: '16px',
    rowGap: '6px',
    margin: 0,
    '@media (max-width: 520px)': { gridTemplateColumns: '1fr', rowGap: '2px' },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    '@media (max-width: 520px)': { marginBottom: '8px' },
  },
});

/** Names and values; a value that is empty leaves its name out too. */
export const Facts = ({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) => {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([term, value]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
};
