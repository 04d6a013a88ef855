import { Button, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMe } from '../api/questions.ts';
import { hashOf } from '../components/routes.ts';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px', alignItems: 'center' },
  title: { margin: 0, outline: 'none' },
  ways: { flexGrow: 1, minWidth: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px' },
  link: {
    display: 'block',
    padding: '6px 10px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderBottom: '2px solid transparent',
    '&[aria-current]': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

/** The heading over both ways to look at the cases, and how to open one. */
export const BoardHead = ({
  page,
  note = null,
}: {
  readonly page: 'board' | 'glance';
  /** Stands beside the ways where there is room. */
  readonly note?: string | null;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const me = useMe();
  return (
    <div className={styles.head}>
      <Title2 as="h1" tabIndex={-1} className={styles.title}>
        {say(page === 'board' ? 'tab.board.title' : 'tabBoard.glance.title')}
      </Title2>
      <nav aria-label={say('tabBoard.parts')} className={styles.ways}>
        <ul role="list" className={styles.list}>
          {(['board', 'glance'] as const).map((way) => (
            <li key={way}>
              <a
                className={styles.link}
                href={hashOf({ page: way })}
                aria-current={way === page ? 'page' : undefined}
              >
                {say(way === 'board' ? 'tabBoard.list' : 'tabBoard.glance.title')}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {note !== null && <Text>{note}</Text>}
      {me.data?.mayOpenCases === true && (
        <Button as="a" appearance="primary" icon={<AddRegular />} href={hashOf({ page: 'open' })}>
          {say('tab.board.open')}
        </Button>
      )}
    </div>
  );
};
