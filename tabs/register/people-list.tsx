import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import type { IndividualRow } from '../../src/individuals/view-schema.ts';
import { useWords, type Words } from '../components/words.tsx';
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
    // Laid out once, all of them: `content-visibility` would lay rows out while somebody scrolls, which costs four
    // times as much (tests/bench/case-page.ts).
    '@media (max-width: 799px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      marginBottom: '8px',
      padding: '12px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusLarge,
      backgroundColor: tokens.colorNeutralBackground1,
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

type Styles = ReturnType<typeof useStyles>;

/** What every row says, worked out once for all of them: hundreds of rows stand at once. */
interface Said {
  readonly caseRef: string;
  readonly words: Words;
  readonly styles: Styles;
  readonly rag: string;
  readonly lead: string;
  readonly leads: Readonly<Record<NonNullable<IndividualRow['lead']> | 'unknown', string>>;
  readonly choice: string;
  readonly noChoice: string;
  readonly move: string;
  readonly noMove: string;
  readonly missing: string;
  readonly nothingMissing: string;
}

const Cell = ({
  label,
  styles,
  children,
}: {
  readonly label: string;
  readonly styles: Styles;
  readonly children: ReactNode;
}) => (
  <div className={styles.cell}>
    <span className={styles.label}>{label}: </span>
    <span>{children}</span>
  </div>
);

const moveOf = (
  move: IndividualRow['move'],
  { words: { say, short }, styles, noMove }: Pick<Said, 'words' | 'styles' | 'noMove'>,
): ReactNode => {
  if (move === null) return noMove;
  const date = short(move.on);
  if (move.done) return say('tabRegister.list.moved', { date });
  if (move.overdue) return <span className={styles.alert}>{say('tabRegister.list.overdue', { date })}</span>;
  return move.time === null ? date : `${date}, ${move.time}`;
};

const Person = memo(({ row, said }: { readonly row: IndividualRow; readonly said: Said }) => {
  const { styles } = said;
  const { say } = said.words;
  return (
    <li className={styles.row}>
      <div>
        <a className={styles.name} href={personAt(said.caseRef, row.id)}>
          {row.name}
        </a>
        {row.room !== null && (
          <span className={styles.quiet}>{say('tabRegister.list.room', { room: row.room })}</span>
        )}
        {row.friendship !== null && (
          <span className={styles.quiet}>{say('tabRegister.list.friends', { label: row.friendship })}</span>
        )}
      </div>
      <Cell label={said.rag} styles={styles}>
        <RagMark rag={row.rag} />
      </Cell>
      <Cell label={said.lead} styles={styles}>
        {said.leads[row.lead ?? 'unknown']}
      </Cell>
      <Cell label={said.choice} styles={styles}>
        {row.destination ??
          (row.options > 0 ? say('tabRegister.list.offered', { number: row.options }) : said.noChoice)}
      </Cell>
      <Cell label={said.move} styles={styles}>
        {moveOf(row.move, said)}
      </Cell>
      <Cell label={said.missing} styles={styles}>
        <span className={mergeClasses(row.missing.length > 0 && styles.alert)}>
          {row.missing.length === 0 ? said.nothingMissing : row.missing.length}
        </span>
      </Cell>
    </li>
  );
});
Person.displayName = 'Person';

/** As many as fill a tall window. The others follow at once, drawn while the page already answers. */
const FIRST = 30;

/** How many of so many rows are drawn yet. */
const useDrawn = (many: number): number => {
  const [all, setAll] = useState(many <= FIRST);
  useEffect(() => {
    if (!all) startTransition(() => setAll(true));
  }, [all]);
  return all ? many : FIRST;
};

/** Rows under headings where there is room, cards on a phone: one list for both, and for screen readers. */
export const PeopleList = ({ rows }: { readonly rows: readonly IndividualRow[] }) => {
  const words = useWords();
  const { caseRef } = useRegisterFrame();
  const styles = useStyles();
  const drawn = useDrawn(rows.length);
  const said = useMemo((): Said => {
    const { say } = words;
    return {
      caseRef,
      words,
      styles,
      rag: say('tabRegister.list.rag'),
      lead: say('tabRegister.list.lead'),
      leads: {
        council: say(leadNames.council),
        nhs: say(leadNames.nhs),
        'to-be-agreed': say(leadNames['to-be-agreed']),
        unknown: say('tabRegister.list.unknown'),
      },
      choice: say('tabRegister.list.choice'),
      noChoice: say('tabRegister.list.noChoice'),
      move: say('tabRegister.list.move'),
      noMove: say('tabRegister.list.noMove'),
      missing: say('tabRegister.list.missingCount'),
      nothingMissing: say('tabRegister.list.nothingMissing'),
    };
  }, [words, styles, caseRef]);
  const heads = [
    words.say('tabRegister.list.name'),
    said.rag,
    said.lead,
    said.choice,
    said.move,
    said.missing,
  ];
  return (
    <div>
      <div aria-hidden className={styles.head}>
        {heads.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <ul role="list" aria-label={words.say('tabRegister.list.title')} className={styles.list}>
        {rows.slice(0, drawn).map((row) => (
          <Person key={row.id} row={row} said={said} />
        ))}
      </ul>
    </div>
  );
};
