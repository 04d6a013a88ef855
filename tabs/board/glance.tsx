import { makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { BoardFigures } from '../../src/server/contract/board.ts';
import { useBoardFigures } from '../api/board.ts';
import { Answered } from '../components/answered.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
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
  page: { display: 'flex', flexDirection: 'column', gap: '6px' },
  charts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 195px), 1fr))',
    gap: '6px',
    // Stages are many, ages and themes few.
    '@media (min-width: 800px)': { gridTemplateColumns: '2.2fr 1fr 1.4fr 1fr' },
  },
});

const Shown = ({ data }: { readonly data: BoardFigures }) => {
  const { say } = useWords();
  const styles = useStyles();
  const isEmpty = data.choices.procedures.length === 0;
  return (
    <>
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
  const { say, short } = useWords();
  const styles = useStyles();
  const figures = useBoardFigures();
  useTitle(say('tabBoard.glance.title'));
  return (
    <div className={styles.page}>
      <BoardHead
        page="glance"
        note={
          figures.data === undefined ? null : say('tabBoard.glance.asOf', { date: short(figures.data.today) })
        }
      />
      <Answered to={figures}>{(data) => <Shown data={data} />}</Answered>
    </div>
  );
};
