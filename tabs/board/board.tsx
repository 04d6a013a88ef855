import { Button, makeStyles, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect } from 'react';
import { useDownload } from '../api/asks.ts';
import { useBoardFigures, useBoardViews } from '../api/board.ts';
import { type BoardFilter, boardPath, useBoard } from '../api/questions.ts';
import { Lacking, MayBeOld } from '../components/answered.tsx';
import { useAnnounce } from '../components/announce.tsx';
import { Problem } from '../components/problem.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useWide } from '../components/use-route.ts';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';
import { filterOf, openCases, queryOf, showFilter, useAddressFilter } from './board-address.ts';
import { BoardHead } from './board-head.tsx';
import { Filters } from './filters.tsx';
import { CaseCards, CaseTable } from './rows.tsx';
import { Views } from './views.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  grow: { flexGrow: 1 },
});

const Export = ({ filter }: { readonly filter: BoardFilter }) => {
  const { say } = useWords();
  const announce = useAnnounce();
  const download = useDownload();
  const { page: _page, ...all } = filter;
  return (
    <>
      <Button
        icon={<ArrowDownloadRegular />}
        disabledFocusable={download.isPending}
        onClick={() =>
          download.mutate(boardPath(all, '/api/board/export'), {
            onSuccess: () => announce(say('tabBoard.export.done')),
          })
        }
      >
        {say('tabBoard.export.button')}
      </Button>
      {download.isError && <Text role="alert">{say('tabBoard.export.failed')}</Text>}
    </>
  );
};

const List = ({ filter }: { readonly filter: BoardFilter }) => {
  const { say } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const wide = useWide();
  const cases = useBoard(useDeferredValue(filter));
  const total = cases.data?.total;
  useEffect(() => {
    if (total !== undefined) announce(say('tab.board.found', { count: total }));
  }, [total, announce, say]);

  if (cases.isPending) return <Loading />;
  if (cases.data === undefined) return <Problem error={cases.error} onRetry={() => void cases.refetch()} />;
  const { rows, pageSize, page } = cases.data;
  const pages = Math.max(1, Math.ceil(cases.data.total / pageSize));
  const { sort: _sort, order: _order, page: _page, ...asked } = filter;
  const filtered = queryOf({ ...asked, search: (asked.search ?? '').trim() }) !== queryOf(openCases);
  return (
    <>
      <MayBeOld of={cases} />
      <div className={styles.row}>
        <Text className={styles.grow}>{say('tab.board.found', { count: cases.data.total })}</Text>
        {rows.length > 0 && <Export filter={filter} />}
      </div>
      {rows.length === 0 ? (
        filtered ? (
          <Empty level="h2" title={say('tab.board.nothingFound')} text={say('tab.board.nothingFoundText')}>
            <Button onClick={() => showFilter(openCases)}>{say('tab.board.clear')}</Button>
          </Empty>
        ) : (
          <Empty level="h2" title={say('tab.board.emptyTitle')} text={say('tab.board.emptyText')} />
        )
      ) : wide ? (
        <CaseTable rows={rows} filter={filter} onSort={showFilter} />
      ) : (
        <CaseCards rows={rows} />
      )}
      {pages > 1 && (
        <div className={styles.row}>
          <Button disabled={page <= 1} onClick={() => showFilter({ ...filter, page: page - 1 })}>
            {say('tab.board.previous')}
          </Button>
          <Text>{say('tab.board.page', { page, pages })}</Text>
          <Button disabled={page >= pages} onClick={() => showFilter({ ...filter, page: page + 1 })}>
            {say('tab.board.nextPage')}
          </Button>
        </div>
      )}
    </>
  );
};

/** Every case that the person may see, what is due next in it and what wants attention. */
export const Board = () => {
  const { say } = useWords();
  const styles = useStyles();
  const views = useBoardViews();
  const figures = useBoardFigures();
  const named = useAddressFilter();
  useTitle(say('tab.board.title'));
  const kept = views.data?.views ?? [];
  const first = kept.find(({ isDefault }) => isDefault);
  // An address that names nothing shows the view with which the person wants to begin.
  const filter = named ?? (first === undefined ? openCases : filterOf(first.filter));
  return (
    <div className={styles.page}>
      <BoardHead page="board" />
      <Views
        filter={filter}
        views={kept}
        failed={views.isError && views.data === undefined}
        onRetry={() => void views.refetch()}
      />
      {figures.isError && figures.data === undefined && (
        <Lacking onRetry={() => void figures.refetch()}>{say('tabBoard.filter.noChoices')}</Lacking>
      )}
      <Filters filter={filter} choices={figures.data?.choices} onChange={showFilter} />
      {named === null && views.isPending ? <Loading /> : <List filter={filter} />}
    </div>
  );
};
