import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { IndividualRow } from '../../src/individuals/view-schema.ts';
import { useWords } from '../components/words.tsx';
import { personAt } from './addresses.ts';
import { leadNames } from './lead-names.ts';
import { RagMark } from './rag-mark.tsx';
import { useRegisterFrame } from './register-frame.tsx';

const columns = 'minmax(0, 2.2fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.5fr) minmax(0, 1.4fr) 72px';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: columns,
    gap: '12px',
    overflowWrap: 'anywhere',
    padding: '0 12px 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 799px)': { display: 'none' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: columns,
    gap: '2px 12px',
    alignItems: 'start',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // Rows out of sight are not drawn, yet found by the browser and read by screen readers: 300 people stay smooth.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
    '@media (max-width: 799px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      marginBottom: '8px',
      padding: '12px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusLarge,
      backgroundColor: tokens.colorNeutralBackground1,
      containIntrinsicSize: 'auto 170px',
    },
  },
  cell: {
    minWidth: 0,
    '@media (max-width: 799px)': { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  },
  name: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 799px)': { fontSize: tokens.fontSizeBase400 },
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Above the columns where there is room; there only screen readers hear it again.
  label: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    '@media (max-width: 799px)': {
      position: 'static',
      width: 'auto',
      height: 'auto',
      clipPath: 'none',
      color: tokens.colorNeutralForeground2,
    },
  },
  alert: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

const Cell = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <div className={styles.cell}>
      <span className={styles.label}>{label}: </span>
      <span>{children}</span>
    </div>
  );
};

const MoveOf = ({ move }: { readonly move: IndividualRow['move'] }) => {
  const { say, short } = useWords();
  const styles = useStyles();
  if (move === null) return say('tabRegister.list.noMove');
  const date = short(move.on);
  if (move.done) return say('tabRegister.list.moved', { date });
  if (move.overdue) return <span className={styles.alert}>{say('tabRegister.list.overdue', { date })}</span>;
  return move.time === null ? date : `${date}, ${move.time}`;
};

const Person = memo(({ row, caseRef }: { readonly row: IndividualRow; readonly caseRef: string }) => {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div>
        <a className={styles.name} href={personAt(caseRef, row.id)}>
          {row.name}
        </a>
        {row.room !== null && (
          <span className={styles.quiet}>{say('tabRegister.list.room', { room: row.room })}</span>
        )}
        {row.friendship !== null && (
          <span className={styles.quiet}>{say('tabRegister.list.friends', { label: row.friendship })}</span>
        )}
      </div>
      <Cell label={say('tabRegister.list.rag')}>
        <RagMark rag={row.rag} />
      </Cell>
      <Cell label={say('tabRegister.list.lead')}>
        {say(row.lead === null ? 'tabRegister.list.unknown' : leadNames[row.lead])}
      </Cell>
      <Cell label={say('tabRegister.list.choice')}>
        {row.destination ??
          (row.options > 0
            ? say('tabRegister.list.offered', { number: row.options })
            : say('tabRegister.list.noChoice'))}
      </Cell>
      <Cell label={say('tabRegister.list.move')}>
        <MoveOf move={row.move} />
      </Cell>
      <Cell label={say('tabRegister.list.missingCount')}>
        <span className={mergeClasses(row.missing.length > 0 && styles.alert)}>
          {row.missing.length === 0 ? say('tabRegister.list.nothingMissing') : row.missing.length}
        </span>
      </Cell>
    </li>
  );
});
Person.displayName = 'Person';

/** Rows under headings where there is room, cards on a phone: one list for both, and for screen readers. */
export const PeopleList = ({ rows }: { readonly rows: readonly IndividualRow[] }) => {
  const { say } = useWords();
  const { caseRef } = useRegisterFrame();
  const styles = useStyles();
  const heads = [
    say('tabRegister.list.name'),
    say('tabRegister.list.rag'),
    say('tabRegister.list.lead'),
    say('tabRegister.list.choice'),
    say('tabRegister.list.move'),
    say('tabRegister.list.missingCount'),
  ];
  return (
    <div>
      <div aria-hidden className={styles.head}>
        {heads.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <ul role="list" aria-label={say('tabRegister.list.title')} className={styles.list}>
        {rows.map((row) => (
          <Person key={row.id} row={row} caseRef={caseRef} />
        ))}
      </ul>
    </div>
  );
};
