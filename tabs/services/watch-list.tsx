import {
  Badge,
  Caption1,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@fluentui/react-components';
import type { WatchRow } from '../../src/early-warning/view-schema.ts';
import { recordNames } from '../../src/language/record-names.ts';
import { hashOf } from '../components/routes.ts';
import { Card, Cards } from '../components/section.tsx';
import { useTableStyles } from '../components/table-styles.ts';
import { useWide } from '../components/use-route.ts';
import { useWords } from '../components/words.tsx';
import { LevelBadge } from './level-badge.tsx';

const Suggested = ({ row }: { readonly row: WatchRow }) => {
  const { say } = useWords();
  return (
    <div className={useTableStyles().badges}>
      <LevelBadge level={row.level} title={row.title} />
      {row.undecided && (
        <Badge appearance="filled" color="important">
          {say('tabServices.undecided')}
        </Badge>
      )}
    </div>
  );
};

const Counts = ({ row }: { readonly row: WatchRow }) => {
  const { say, short } = useWords();
  return (
    <>
      <Text block>
        {say('tabServices.number', { number: row.recent })} · {say('tabServices.high', { number: row.high })}
      </Text>
      <Caption1 block>
        {say('tabServices.sources', { number: row.sources })}
        {row.newestOn !== null && <> · {say('tabServices.newest', { date: short(row.newestOn) })}</>}
      </Caption1>
    </>
  );
};

const LastDecision = ({ row }: { readonly row: WatchRow }) => {
  const { say, short } = useWords();
  const styles = useTableStyles();
  const last = row.lastDecision;
  if (last === null) return <Text className={styles.quiet}>{say('tabServices.noDecision')}</Text>;
  return (
    <Text>
      {say('tabServices.decidedOn', {
        decision: say(recordNames.decision[last.decision]),
        date: short(last.at),
      })}
    </Text>
  );
};

const ServiceLink = ({ row }: { readonly row: WatchRow }) => (
  <>
    <Link href={hashOf({ page: 'service', id: row.service.id })}>{row.service.name}</Link>
    <Caption1 block className={useTableStyles().quiet}>
      {row.service.provider}
    </Caption1>
  </>
);

const WatchTable = ({ rows }: { readonly rows: readonly WatchRow[] }) => {
  const { say } = useWords();
  const styles = useTableStyles();
  return (
    <Table aria-label={say('tabServices.list')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{say('tabServices.service')}</TableHeaderCell>
          <TableHeaderCell style={{ width: '28%' }}>{say('tabServices.suggested')}</TableHeaderCell>
          <TableHeaderCell>{say('tabServices.signals')}</TableHeaderCell>
          <TableHeaderCell>{say('tabServices.decision')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.service.id}>
            <TableCell className={styles.cell}>
              <ServiceLink row={row} />
            </TableCell>
            <TableCell className={styles.cell}>
              <Suggested row={row} />
            </TableCell>
            <TableCell className={styles.cell}>
              <Counts row={row} />
            </TableCell>
            <TableCell className={styles.cell}>
              <LastDecision row={row} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

/** Services with signals in the order in which they come: columns where there is room, else one below the other. */
export const WatchList = ({ rows }: { readonly rows: readonly WatchRow[] }) => {
  const { say } = useWords();
  const wide = useWide();
  if (wide) return <WatchTable rows={rows} />;
  return (
    <Cards>
      {rows.map((row) => (
        <li key={row.service.id}>
          <Card>
            <div>
              <ServiceLink row={row} />
            </div>
            <Suggested row={row} />
            <div>
              <Counts row={row} />
            </div>
            <div>
              <Caption1 block>{say('tabServices.decision')}</Caption1>
              <LastDecision row={row} />
            </div>
          </Card>
        </li>
      ))}
    </Cards>
  );
};
