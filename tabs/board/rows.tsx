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
import { type BoardSort, usualOrder } from '../../src/case/board-filter.ts';
import { names } from '../../src/language/names.ts';
import type { BoardLine } from '../../src/server/contract/cases.ts';
import type { BoardFilter } from '../api/questions.ts';
import { deadlineDay } from '../components/next-deadline.ts';
import { hashOf } from '../components/routes.ts';
import { Card, Cards, Row } from '../components/section.tsx';
import { useTableStyles } from '../components/table-styles.ts';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  // A badge says as much as it has to, over as many lines as that takes; round ends are for one line.
  badge: {
    height: 'auto',
    minHeight: '20px',
    padding: '2px 6px',
    whiteSpace: 'normal',
    textAlign: 'start',
    borderRadius: tokens.borderRadiusMedium,
  },
  overdue: { color: tokens.colorPaletteRedForeground1 },
});

const Flags = ({ row }: { readonly row: BoardLine }) => {
  const { say, short } = useWords();
  const styles = { ...useTableStyles(), ...useStyles() };
  return (
    <div className={styles.badges}>
      {row.status === 'closed' && (
        <Badge className={styles.badge} appearance="tint" color="subtle">
          {say(names.status.closed)}
        </Badge>
      )}
      {row.overdueMusts > 0 && (
        <Badge className={styles.badge} appearance="filled" color="danger">
          {say('tabBoard.row.musts', { number: row.overdueMusts })}
        </Badge>
      )}
      {row.overdue > row.overdueMusts && (
        <Badge className={styles.badge} appearance="tint" color="danger">
          {row.overdueMusts > 0
            ? say('tabBoard.row.overdue', { number: row.overdue })
            : say('tab.board.overdueCount', { count: row.overdue })}
        </Badge>
      )}
      {row.suspended && (
        <Badge className={styles.badge} appearance="tint" color="warning">
          {row.suspensionReviewOn === null
            ? say('tab.board.suspension')
            : say('tabBoard.row.review', { date: short(row.suspensionReviewOn) })}
        </Badge>
      )}
      {row.people !== null && (
        <Badge className={styles.badge} appearance="tint" color="informative">
          {say('tabBoard.row.people', { number: row.people })}
        </Badge>
      )}
      {row.stepsFailed > 0 && (
        <Badge className={styles.badge} appearance="tint" color="danger">
          {say('tab.board.stepsFailed', { count: row.stepsFailed })}
        </Badge>
      )}
    </div>
  );
};

const Next = ({ row }: { readonly row: BoardLine }) => {
  const words = useWords();
  const { say, text } = words;
  const styles = { ...useTableStyles(), ...useStyles() };
  if (row.nextDeadline === null) return <Text className={styles.quiet}>{say('tab.board.noDeadline')}</Text>;
  return (
    <>
      <Text weight="semibold" block className={row.nextDeadline.overdue ? styles.overdue : ''}>
        {deadlineDay(words, row.nextDeadline)}
      </Text>
      <Caption1 block>{text(row.nextDeadline.text)}</Caption1>
    </>
  );
};

const Progress = ({ row }: { readonly row: BoardLine }) => {
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

const caseLink = (row: BoardLine): string => hashOf({ page: 'case', ref: row.ref, part: 'overview' });

/** Since when the case is open, or when it was closed; and the meeting that comes next. */
const Times = ({ row }: { readonly row: BoardLine }) => {
  const { say, short, moment } = useWords();
  return (
    <>
      <Caption1 block>
        {row.closedAt === null
          ? say('tabBoard.row.age', { date: short(row.openedAt) })
          : say('tabBoard.row.closed', { date: short(row.closedAt) })}
      </Caption1>
      {row.nextMeeting !== null && (
        <Caption1 block>{say('tabBoard.row.meeting', { when: moment(row.nextMeeting) })}</Caption1>
      )}
    </>
  );
};

/** What each column's heading sorts by. */
const columns = [
  { sort: 'service', key: 'tab.board.service', width: '24%' },
  { sort: 'stage', key: 'tab.board.stage', width: '20%' },
  { sort: 'due', key: 'tab.board.next', width: '22%' },
  { sort: null, key: 'tab.board.progress', width: '110px' },
  { sort: 'musts', key: 'tab.board.flags', width: undefined },
] as const satisfies readonly {
  readonly sort: BoardSort | null;
  readonly key: string;
  readonly width: unknown;
}[];

/** The cases where there is room for columns. A heading sorts by its column; pressed again, the other way round. */
export const CaseTable = ({
  rows,
  filter,
  onSort,
}: {
  readonly rows: readonly BoardLine[];
  readonly filter: BoardFilter;
  readonly onSort: (filter: BoardFilter) => void;
}) => {
  const { say, text } = useWords();
  const styles = useTableStyles();
  const sorted = filter.sort ?? 'changed';
  const order = filter.order ?? usualOrder[sorted];
  const sortBy = (sort: BoardSort): void => {
    const { page: _page, order: _order, ...rest } = filter;
    const turned = order === 'asc' ? 'desc' : 'asc';
    onSort({ ...rest, sort, ...(sort === sorted && turned !== usualOrder[sort] ? { order: turned } : {}) });
  };
  return (
    <Table aria-label={say('tab.board.title')} sortable>
      <TableHeader>
        <TableRow>
          {columns.map(({ sort, key, width }) =>
            sort === null ? (
              <TableHeaderCell key={key} sortable={false} style={{ width }}>
                {say(key)}
              </TableHeaderCell>
            ) : (
              <TableHeaderCell
                key={key}
                style={width === undefined ? {} : { width }}
                {...(sort === sorted
                  ? { sortDirection: order === 'asc' ? ('ascending' as const) : ('descending' as const) }
                  : {})}
                onClick={() => sortBy(sort)}
              >
                {say(key)}
              </TableHeaderCell>
            ),
          )}
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
            <TableCell className={styles.cell}>
              {text(row.stage.title)}
              <Times row={row} />
            </TableCell>
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
export const CaseCards = ({ rows }: { readonly rows: readonly BoardLine[] }) => {
  const { say, text } = useWords();
  const styles = useTableStyles();
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
            <div>
              <Times row={row} />
            </div>
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
