import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { hashOf } from './routes.ts';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  foot: { marginTop: '40px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 20px' },
  link: { display: 'inline-block', paddingBlock: '4px' },
});

/** Below every page: what Hafan owes whoever uses it. */
export const PageFoot = () => {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <footer className={styles.foot}>
      <ul role="list" className={styles.list}>
        {(
          [
            ['accessibility', say('tab.foot.accessibility')],
            ['privacy', say('tab.privacy.title')],
            ['terms', say('tab.terms.title')],
          ] as const
        ).map(([page, name]) => (
          <li key={page}>
            <Link href={hashOf({ page })} className={styles.link}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </footer>
  );
};
