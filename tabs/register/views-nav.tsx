import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../components/words.tsx';
import { movesAt, registerAt } from './addresses.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  link: {
    display: 'inline-block',
    padding: '6px 2px',
    borderBottom: '3px solid transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1 },
    '&[aria-current="page"]': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

/** From the list to the moves and back. */
export const ViewsNav = ({ caseRef, now }: { readonly caseRef: string; readonly now: 'list' | 'moves' }) => {
  const { say } = useWords();
  const styles = useStyles();
  const views = [
    ['list', registerAt(caseRef), say('tabRegister.list.title')],
    ['moves', movesAt(caseRef), say('tabRegister.moves.title')],
  ] as const;
  return (
    <nav aria-label={say('tabRegister.views')}>
      <ul role="list" className={styles.list}>
        {views.map(([id, href, name]) => (
          <li key={id}>
            <a className={styles.link} href={href} aria-current={id === now ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
