import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BoardFigures } from '../../src/server/contract/board.ts';
import { useWords } from '../components/words.tsx';
import { boardHash } from './board-address.ts';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: '8px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    height: '100%',
    gap: '2px',
    padding: '4px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
  },
  link: {
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationLine: 'underline' },
  },
  pressing: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
  number: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  name: {
    lineHeight: tokens.lineHeightBase200,
    '@media (max-width: 1100px)': { fontSize: tokens.fontSizeBase200 },
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Tile {
  readonly name: string;
  readonly number: string;
  readonly note: string | null;
  readonly pressing?: boolean;
  /** The cases behind the number. */
  readonly href?: string;
}

/** The figures that a director asks for first; each leads to its cases where the list can show them. */
export const Tiles = ({ figures }: { readonly figures: BoardFigures }) => {
  const { say } = useWords();
  const styles = useStyles();
  const { open, overdueMusts, suspensions, people, deadlines, today } = figures;
  const due = deadlines.inTime + deadlines.late + deadlines.missed;
  const past = suspensions.filter(({ reviewOn }) => reviewOn !== null && reviewOn < today).length;
  const tiles: readonly Tile[] = [
    {
      name: say('tabBoard.glance.openCases'),
      number: String(open.total),
      note: null,
      href: boardHash({ status: 'open' }),
    },
    {
      name: say('tabBoard.glance.musts'),
      number: String(overdueMusts.duties),
      note: overdueMusts.duties === 0 ? null : say('tabBoard.glance.mustsIn', { number: overdueMusts.cases }),
      pressing: overdueMusts.duties > 0,
      href: boardHash({ status: 'open', musts: true, sort: 'musts' }),
    },
    {
      name: say('tabBoard.glance.suspensions'),
      number: String(suspensions.length),
      note: past === 0 ? null : say('tabBoard.glance.reviewPast', { number: past }),
      pressing: past > 0,
      href: boardHash({ status: 'open', suspended: true }),
    },
    {
      name: say('tabBoard.glance.people'),
      number: people.cases === 0 ? '–' : String(people.total),
      note:
        people.cases === 0
          ? say('tabBoard.glance.peopleNone')
          : people.cases === 1
            ? say('tabBoard.glance.peopleInOne')
            : say('tabBoard.glance.peopleIn', { number: people.cases }),
      ...(people.cases === 0 ? {} : { href: boardHash({ status: 'open', people: true }) }),
    },
    {
      name: say('tabBoard.glance.inTime'),
      number: due === 0 ? '–' : `${Math.floor((deadlines.inTime / due) * 100)} %`,
      note: due === 0 ? null : say('tabBoard.glance.inTimeOf', { number: deadlines.inTime, all: due }),
      // As the number does, the list counts closed cases too.
      ...(deadlines.inTime === 0 ? {} : { href: boardHash({ deadlines: 'inTime' }) }),
    },
  ];
  return (
    <ul role="list" className={styles.tiles} aria-label={say('tabBoard.glance.figures')}>
      {tiles.map(({ name, number, note, pressing, href }) => {
        const inside = (
          <>
            <span className={styles.number}>{number}</span>
            <span className={styles.name}>{name}</span>
            {note !== null && <span className={styles.small}>{note}</span>}
          </>
        );
        const look = mergeClasses(styles.tile, pressing === true && styles.pressing);
        return (
          <li key={name}>
            {href === undefined ? (
              <div className={look}>{inside}</div>
            ) : (
              <a className={mergeClasses(look, styles.link)} href={href}>
                {inside}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
};
