import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useState } from 'react';
import { eventKindNames } from '../../src/language/event-kind-names.ts';
import type { ChronologyLine } from '../../src/server/contract/chronology.ts';
import { useDownload } from '../api/asks.ts';
import { useChronologyLines } from '../api/case-record.ts';
import { replaceAddress, useAddressQuery } from '../components/address-query.ts';
import { useAnnounce } from '../components/announce.tsx';
import { MayBeOld } from '../components/answered.tsx';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Problem } from '../components/problem.tsx';
import { hashOf } from '../components/routes.ts';
import { Row, Section } from '../components/section.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { isFiltered, type LogFilter, logFilterOf, logQueryOf, wholeLog } from './chronology-address.ts';
import { ChronologyFilters } from './chronology-filters.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  take: { display: 'flex', flexDirection: 'column', gap: '6px' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '210px minmax(0, 1fr)',
    gap: '2px 20px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // A long log is laid out as far as it is looked at.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 56px',
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  what: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  note: { whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** So many entries at first, and so many more each time. */
const STEP = 100;

const Entry = ({ line }: { readonly line: ChronologyLine }) => {
  const { say, moment } = useWords();
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <div>
        <Text size={200} weight="semibold" block>
          <time dateTime={line.at}>{moment(line.at)}</time>
        </Text>
        <Caption1 block className={styles.quiet}>
          {line.by.kind === 'system' ? say('caseRecord.chronology.byHafan') : line.by.name}
          {line.by.agency !== null && `, ${line.by.agency}`}
        </Caption1>
        <Caption1 block className={styles.quiet}>
          {say('caseRecord.chronology.entry', { version: line.version })}
        </Caption1>
      </div>
      <div className={styles.what}>
        <Badge appearance="outline" color="informative">
          {say(eventKindNames[line.kind])}
        </Badge>
        <Text>{line.text}</Text>
        {line.notes.map((note) => (
          <Text key={note} italic className={styles.note}>
            {note}
          </Text>
        ))}
      </div>
    </li>
  );
};

/** The log as it is filtered, to take along: as a table or as a document. */
const TakeOut = ({ query }: { readonly query: string }) => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const download = useDownload();
  const take = (format: 'csv' | 'docx'): void =>
    download.mutate(
      `/api/cases/${view.ref}/chronology/export?${[query, `format=${format}`].filter((part) => part !== '').join('&')}`,
    );
  return (
    <div role="group" aria-label={say('caseRecord.chronology.take')} className={useStyles().take}>
      <Row>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={download.isPending}
          onClick={() => take('docx')}
        >
          {say('caseRecord.chronology.takeDocx')}
        </Button>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={download.isPending}
          onClick={() => take('csv')}
        >
          {say('caseRecord.chronology.takeCsv')}
        </Button>
      </Row>
      <Caption1 block>{say('caseRecord.chronology.takeHint')}</Caption1>
      {download.isError && <Problem error={download.error} focus onDismiss={download.reset} />}
    </div>
  );
};

const Shown = ({ filter }: { readonly filter: LogFilter }) => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const [limit, setLimit] = useState(STEP);
  // Typing stays quick while the answer to what was typed before is still on its way.
  const query = useDeferredValue(logQueryOf(filter));
  const log = useChronologyLines(view.ref, view.version, query, limit);
  const show = (next: LogFilter): void => {
    const asked = logQueryOf(next);
    const hash = hashOf({ page: 'case', ref: view.ref, part: 'chronology' });
    setLimit(STEP);
    replaceAddress(asked === '' ? hash : `${hash}?${asked}`);
  };

  const filtered = isFiltered(filter);
  const counted =
    log.data === undefined
      ? null
      : filtered
        ? say('caseRecord.chronology.some', {
            matched: log.data.matched,
            total: log.data.total,
            hidden: log.data.total - log.data.matched,
          })
        : say('caseRecord.chronology.all', { total: log.data.total });
  const settled = log.isPlaceholderData ? null : counted;
  useEffect(() => {
    if (settled !== null && filtered) announce(settled);
  }, [settled, filtered, announce]);

  if (log.isPending) return <Loading />;
  if (log.data === undefined) return <Problem error={log.error} onRetry={() => void log.refetch()} />;
  const { lines, matched, total } = log.data;
  return (
    <>
      <ChronologyFilters filter={filter} choices={log.data} onChange={show} />
      <MayBeOld of={log} />
      <Row>
        <Text>{counted}</Text>
        {filtered && (
          <Button size="small" onClick={() => show({ ...wholeLog, order: filter.order })}>
            {say('caseRecord.chronology.clear')}
          </Button>
        )}
      </Row>
      {matched === 0 ? (
        <Empty
          title={say('caseRecord.chronology.none')}
          text={say('caseRecord.chronology.noneText', { total })}
        />
      ) : (
        <>
          <TakeOut query={query} />
          {lines.length < matched && (
            <Caption1>{say('caseRecord.chronology.shown', { shown: lines.length })}</Caption1>
          )}
          <ol role="list" aria-label={say('tab.case.chronology')} className={styles.list}>
            {lines.map((line) => (
              <Entry key={line.id} line={line} />
            ))}
          </ol>
          {lines.length < matched && (
            <div>
              <Button disabledFocusable={log.isFetching} onClick={() => setLimit(lines.length + STEP)}>
                {say('caseRecord.chronology.next', { number: Math.min(STEP, matched - lines.length) })}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
};

/** Everything that happened to the case, as the log has it, or what somebody looks for in it. */
export const CaseChronology = () => {
  const { say } = useWords();
  const address = useAddressQuery() ?? '';
  return (
    <Section title={say('tab.case.chronology')}>
      <Text>{say('caseRecord.chronology.intro')}</Text>
      <Shown filter={logFilterOf(address)} />
    </Section>
  );
};
