import {
  Badge,
  Caption1,
  Link,
  makeStyles,
  ProgressBar,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { BoardRow } from '../../src/case/view-schema.ts';
import { names } from '../../src/language/names.ts';
import { hashOf } from '../components/routes.ts';
import { Card, Cards, Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  cell: { verticalAlign: 'top', paddingTop: '10px', paddingBottom: '10px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  flags: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

const Flags = ({ row }: { readonly row: BoardRow }) => {
  const { say } = useWords();
  return (
    <div className={useStyles().flags}>
      {row.status === 'closed' && (
        <Badge appearance="tint" color="subtle">
          {say(names.status.closed)}
        </Badge>
      )}
      {row.overdue > 0 && (
        <Badge appearance="tint" color="danger">
          {say('tab.board.overdueCount', { count: row.overdue })}
        </Badge>
      )}
      {row.suspended && (
        <Badge appearance="tint" color="warning">
          {say('tab.board.suspension')}
        </Badge>
      )}
      {row.stepsFailed > 0 && (
        <Badge appearance="tint" color="danger">
          {say('tab.board.stepsFailed', { count: row.stepsFailed })}
        </Badge>
      )}
    </div>
  );
};

const Next = ({ row }: { readonly row: BoardRow }) => {
  const { say, text, short } = useWords();
  const styles = useStyles();
  if (row.nextDeadline === null) return <Text className={styles.quiet}>{say('tab.board.noDeadline')}</Text>;
  return (
    <>
      <Text weight="semibold" block>
        {short(row.nextDeadline.due)}
      </Text>
      <Caption1 block>{text(row.nextDeadline.text)}</Caption1>
    </>
  );
};

const Progress = ({ row }: { readonly row: BoardRow }) => {
  const { say } = useWords();
  const { settled, total } = row.progress;
  return (
    <>
      <Caption1 block>{say('tab.board.progressOf', { settled, total })}</Caption1>
      <ProgressBar
        aria-label={say('tab.board.progressLabel', { settled, total })}
        value={settled}
        max={Math.max(total, 1)}
      />
    </>
  );
};

const caseLink = (row: BoardRow): string => hashOf({ page: 'case', ref: row.ref, part: 'overview' });

/** The cases where there is room for columns. */
export const CaseTable = ({ rows }: { readonly rows: readonly BoardRow[] }) => {
  const { say, text } = useWords();
  const styles = useStyles();
  return (
    <Table aria-label={say('tab.board.title')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell style={{ width: '26%' }}>{say('tab.board.service')}</TableHeaderCell>
          <TableHeaderCell>{say('tab.board.stage')}</TableHeaderCell>
          <TableHeaderCell style={{ width: '26%' }}>{say('tab.board.next')}</TableHeaderCell>
          <TableHeaderCell style={{ width: '120px' }}>{say('tab.board.progress')}</TableHeaderCell>
          <TableHeaderCell>{say('tab.board.flags')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.ref}>
            <TableCell className={styles.cell}>
              <Link href={caseLink(row)}>
                {row.service.name} ({row.ref})
              </Link>
              <Caption1 block className={styles.quiet}>
                {text(row.procedure.title)} · {row.service.provider}
              </Caption1>
            </TableCell>
            <TableCell className={styles.cell}>{text(row.stage.title)}</TableCell>
            <TableCell className={styles.cell}>
              <Next row={row} />
            </TableCell>
            <TableCell className={styles.cell}>
              <Progress row={row} />
            </TableCell>
            <TableCell className={styles.cell}>
              <Flags row={row} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

/** The cases on a phone. */
export const CaseCards = ({ rows }: { readonly rows: readonly BoardRow[] }) => {
  const { say, text } = useWords();
  const styles = useStyles();
  return (
    <Cards>
      {rows.map((row) => (
        <li key={row.ref}>
          <Card>
            <Link href={caseLink(row)}>
              {row.service.name} ({row.ref})
            </Link>
            <Caption1 className={styles.quiet}>
              {text(row.procedure.title)} · {text(row.stage.title)}
            </Caption1>
            <Row>
              <Text>{say('tab.board.next')}:</Text>
            </Row>
            <div>
              <Next row={row} />
            </div>
            <Progress row={row} />
            <Flags row={row} />
          </Card>
        </li>
      ))}
    </Cards>
  );
};
