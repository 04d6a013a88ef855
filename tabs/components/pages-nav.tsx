import { makeStyles, tokens } from '@fluentui/react-components';
import { hashOf, type Route } from './routes.ts';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: '4px' },
  link: {
    display: 'block',
    padding: '8px',
    borderBottom: '2px solid transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    '&[aria-current]': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      fontWeight: tokens.fontWeightSemibold,
    },
    '@media (max-width: 520px)': { padding: '6px' },
  },
});

/** Each way, and the pages that lie below it. */
const ways = [
  { page: 'board', key: 'tab.board.back', below: ['glance', 'case', 'open'] },
  { page: 'services', key: 'tab.nav.services', below: ['service'] },
  { page: 'incidents', key: 'tab.nav.incidents', below: ['incident'] },
  { page: 'ask', key: 'tab.nav.ask', below: ['procedures'] },
] as const satisfies readonly {
  readonly page: Route['page'];
  readonly key: string;
  readonly below: readonly Route['page'][];
}[];

/** The ways between Hafan's pages; the one that the person is on, or below, is marked. */
export const PagesNav = ({ page }: { readonly page: Route['page'] }) => {
  const { say } = useWords();
  const styles = useStyles();
  return (
    // In a narrow window it goes on in a second line, beside the language.
    <nav aria-label={say('tab.nav.label')} style={{ flex: '1 1 13rem' }}>
      <ul role="list" className={styles.list}>
        {ways.map((way) => (
          <li key={way.page}>
            <a
              className={styles.link}
              href={hashOf({ page: way.page })}
              aria-current={
                way.page === page ? 'page' : way.below.some((one) => one === page) ? 'true' : undefined
              }
            >
              {say(way.key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
