import { makeStyles, tokens } from '@fluentui/react-components';
import type { RegisterSummary } from '../../src/individuals/view-schema.ts';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0 },
  one: {
    display: 'flex',
    flexDirection: 'column-reverse',
    padding: '8px 14px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: '84px',
  },
  number: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The register in a few numbers. */
export const Numbers = ({ summary }: { readonly summary: RegisterSummary }) => {
  const { say } = useWords();
  const styles = useStyles();
  const numbers = [
    [say('tabRegister.list.people'), summary.people],
    [say('tabRegister.list.movedCount'), summary.moved],
    [say('tabRegister.list.plannedCount'), summary.planned],
    [say('tabRegister.list.unplannedCount'), summary.unplanned],
    [say('tabRegister.list.notReady'), summary.notReady],
  ] as const;
  return (
    <dl aria-label={say('tabRegister.list.counts')} className={styles.list}>
      {numbers.map(([name, number]) => (
        <div key={name} className={styles.one}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.number}>{number}</dd>
        </div>
      ))}
    </dl>
  );
};
