import { Button, Checkbox, Field, Input, makeStyles, Select, Text, Title2 } from '@fluentui/react-components';
import { AddRegular, SearchRegular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useState } from 'react';
import { names } from '../../src/language/names.ts';
import { ApiProblem } from '../api/problem.ts';
import { type BoardFilter, useBoard, useEdition, useHostSettings, useMe } from '../api/questions.ts';
import { useAnnounce } from '../components/announce.tsx';
import { Problem } from '../components/problem.tsx';
import { hashOf } from '../components/routes.ts';
import { Empty, Loading } from '../components/states.tsx';
import { useWide } from '../components/use-route.ts';
import { useWords } from '../components/words.tsx';
import { CaseCards, CaseTable } from './rows.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    alignItems: 'flex-end',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  search: { flexGrow: 1, flexBasis: '300px', minWidth: 0 },
  pager: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

const nothing: BoardFilter = { status: 'open' };

const Filters = ({
  filter,
  onChange,
}: {
  readonly filter: BoardFilter;
  readonly onChange: (filter: BoardFilter) => void;
}) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const host = useHostSettings();
  const edition = useEdition(host.data?.edition);
  const { procedure: _procedure, ...anyProcedure } = filter;
  const { status: _status, ...anyStatus } = filter;
  return (
    <fieldset className={styles.filters} aria-label={say('tab.board.filters')}>
      <Field label={say('tab.board.search')} className={styles.search}>
        <Input
          type="search"
          contentBefore={<SearchRegular />}
          value={filter.search ?? ''}
          onChange={(_, data) => onChange({ ...filter, search: data.value, page: 1 })}
        />
      </Field>
      <Field label={say('tab.board.procedure')}>
        <Select
          value={filter.procedure ?? ''}
          onChange={(_, data) =>
            onChange(
              data.value === ''
                ? { ...anyProcedure, page: 1 }
                : { ...filter, procedure: data.value, page: 1 },
            )
          }
        >
          <option value="">{say('tab.board.allProcedures')}</option>
          {edition.data?.procedures.map((one) => (
            <option key={one.id} value={one.id}>
              {text(one.title)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('tab.board.status')}>
        <Select
          value={filter.status ?? ''}
          onChange={(_, data) =>
            onChange(
              data.value === 'open' || data.value === 'closed'
                ? { ...filter, status: data.value, page: 1 }
                : { ...anyStatus, page: 1 },
            )
          }
        >
          <option value="open">{say(names.status.open)}</option>
          <option value="closed">{say(names.status.closed)}</option>
          <option value="">{say('tab.board.statusAll')}</option>
        </Select>
      </Field>
      {(['overdue', 'suspended', 'mine'] as const).map((flag) => (
        <Checkbox
          key={flag}
          label={say(
            (
              {
                overdue: 'tab.board.overdue',
                suspended: 'tab.board.suspended',
                mine: 'tab.board.mine',
              } as const
            )[flag],
          )}
          checked={filter[flag] === true}
          onChange={(_, data) => onChange({ ...filter, [flag]: data.checked === true, page: 1 })}
        />
      ))}
    </fieldset>
  );
};

/** Every case that the person may see, what is due next in it and what wants attention. */
export const Board = () => {
  const { say } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const wide = useWide();
  const me = useMe();
  const [filter, setFilter] = useState<BoardFilter>(nothing);
  const cases = useBoard(useDeferredValue(filter));
  const total = cases.data?.total;
  useEffect(() => {
    document.title = `${say('tab.board.title')} – Hafan`;
  }, [say]);
  useEffect(() => {
    if (total !== undefined) announce(say('tab.board.found', { count: total }));
  }, [total, announce, say]);

  const forbidden = cases.error instanceof ApiProblem && cases.error.problem.status === 403;
  const filtered =
    filter.status !== 'open' ||
    [filter.search, filter.procedure, filter.overdue, filter.suspended, filter.mine].some(Boolean);
  const pages = cases.data ? Math.max(1, Math.ceil(cases.data.total / cases.data.pageSize)) : 1;
  const page = cases.data?.page ?? 1;

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Title2 as="h1" style={{ margin: 0 }}>
          {say('tab.board.title')}
        </Title2>
        {me.data?.mayOpenCases === true && (
          <Button as="a" appearance="primary" icon={<AddRegular />} href={hashOf({ page: 'open' })}>
            {say('tab.board.open')}
          </Button>
        )}
      </div>
      <Filters filter={filter} onChange={setFilter} />
      {cases.isPending ? (
        <Loading />
      ) : cases.data === undefined ? (
        forbidden ? (
          <Problem error={cases.error} />
        ) : (
          <Problem error={cases.error} onRetry={() => void cases.refetch()} />
        )
      ) : (
        <>
          {cases.isError && <p role="status">{say('common.problem.offline')}</p>}
          <Text>{say('tab.board.found', { count: cases.data.total })}</Text>
          {cases.data.rows.length === 0 ? (
            filtered ? (
              <Empty
                level="h2"
                title={say('tab.board.nothingFound')}
                text={say('tab.board.nothingFoundText')}
              >
                <Button onClick={() => setFilter(nothing)}>{say('tab.board.clear')}</Button>
              </Empty>
            ) : (
              <Empty level="h2" title={say('tab.board.emptyTitle')} text={say('tab.board.emptyText')} />
            )
          ) : wide ? (
            <CaseTable rows={cases.data.rows} />
          ) : (
            <CaseCards rows={cases.data.rows} />
          )}
          {pages > 1 && (
            <div className={styles.pager}>
              <Button disabled={page <= 1} onClick={() => setFilter({ ...filter, page: page - 1 })}>
                {say('tab.board.previous')}
              </Button>
              <Text>{say('tab.board.page', { page, pages })}</Text>
              <Button disabled={page >= pages} onClick={() => setFilter({ ...filter, page: page + 1 })}>
                {say('tab.board.nextPage')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
};
