import { makeStyles, Text } from '@fluentui/react-components';
import { Suspense } from 'react';
import { useBoardFigures } from '../api/board.ts';
import { ApiProblem } from '../api/problem.ts';
import { lazyPage } from '../components/lazy-page.tsx';
import { Problem } from '../components/problem.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';
import { Ahead } from './ahead.tsx';
import { BoardHead } from './board-head.tsx';
import { Tiles } from './tiles.tsx';

/** The charts come in a part of their own: nobody waits for them who only wants the list. */
const StagesChart = lazyPage([], async () => (await import('./charts.tsx')).StagesChart);
const AgesChart = lazyPage([], async () => (await import('./charts.tsx')).AgesChart);
const DeadlinesChart = lazyPage([], async () => (await import('./charts.tsx')).DeadlinesChart);
const ThemesChart = lazyPage([], async () => (await import('./charts.tsx')).ThemesChart);

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '8px' },
  charts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 195px), 1fr))',
    gap: '8px',
  },
});

const Shown = () => {
  const { say, short } = useWords();
  const styles = useStyles();
  const figures = useBoardFigures();
  if (figures.isPending) return <Loading />;
  if (figures.data === undefined) {
    const forbidden = figures.error instanceof ApiProblem && figures.error.problem.status === 403;
    return (
      <Problem error={figures.error} {...(forbidden ? {} : { onRetry: () => void figures.refetch() })} />
    );
  }
  const { data } = figures;
  const isEmpty = data.choices.procedures.length === 0;
  return (
    <>
      {figures.isError && <p role="status">{say('common.problem.offline')}</p>}
      <Text>{say('tabBoard.glance.asOf', { date: short(data.today) })}</Text>
      {isEmpty ? (
        <Empty level="h2" title={say('tabBoard.glance.emptyTitle')} text={say('tabBoard.glance.emptyText')} />
      ) : (
        <>
          <Tiles figures={data} />
          <Suspense fallback={<Loading />}>
            <div className={styles.charts}>
              <StagesChart open={data.open} />
              <AgesChart open={data.open} />
              <DeadlinesChart deadlines={data.deadlines} />
              <ThemesChart themes={data.themes} />
            </div>
          </Suspense>
        </>
      )}
      <Ahead figures={data} />
    </>
  );
};

/** The whole on one screen, for a director (N26). */
export const Glance = () => {
  const { say } = useWords();
  const styles = useStyles();
  useTitle(say('tabBoard.glance.title'));
  return (
    <div className={styles.page}>
      <BoardHead page="glance" />
      <Shown />
    </div>
  );
};
