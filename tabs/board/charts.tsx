import { Link, Text, tokens } from '@fluentui/react-components';
import { ResponsiveContainer, VerticalStackedBarChart } from '@fluentui/react-charts';
import { useSyncExternalStore } from 'react';
import { keptDeadlines } from '../../src/case/board-filter.ts';
import { names } from '../../src/language/names.ts';
import { ageBands, type AgeBand, type BoardFigures } from '../../src/server/contract/board.ts';
import { monthOf } from '../components/dates.ts';
import { useWords } from '../components/words.tsx';
import { boardHash } from './board-address.ts';
import { Bars, Figure, useChartStyles } from './chart-figure.tsx';
import { keptNames } from './filters.tsx';

/** The board's charts, each within its figure. */

interface Colours {
  readonly inTime: string;
  readonly late: string;
  readonly missed: string;
}
/** Told apart by their order and the table too. */
const usual: Colours = {
  inTime: tokens.colorPaletteGreenForeground1,
  late: tokens.colorPaletteYellowForeground1,
  missed: tokens.colorPaletteRedForeground1,
};
/** In high contrast every palette is white: there they are the theme's own three signal colours. */
const contrasting: Colours = {
  inTime: tokens.colorNeutralForeground1,
  late: tokens.colorBrandForegroundLink,
  missed: tokens.colorCompoundBrandStroke,
};

const watchTheme = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
};
const useColours = (): Colours =>
  useSyncExternalStore(watchTheme, () => document.documentElement.dataset['theme']) === 'contrast'
    ? contrasting
    : usual;

const ageNames = {
  'under-1': 'tabBoard.age.under-1',
  'from-1': 'tabBoard.age.from-1',
  'from-3': 'tabBoard.age.from-3',
  'from-6': 'tabBoard.age.from-6',
  'from-12': 'tabBoard.age.from-12',
} as const satisfies Record<AgeBand, string>;

export const StagesChart = ({ open }: { readonly open: BoardFigures['open'] }) => {
  const { say, text } = useWords();
  const styles = useChartStyles();
  const line = (name: string, number: number): string => say('tabBoard.chart.said', { name, number });
  const stages = open.procedures.flatMap((procedure) => procedure.stages);
  const most = Math.max(...stages.map(({ total }) => total), 1);
  return (
    <Figure
      title={say('tabBoard.chart.stages')}
      said={open.procedures
        .flatMap(({ title, stages: of }) =>
          of.map((stage) => line(`${text(title)}, ${text(stage.title)}`, stage.total)),
        )
        .join('; ')}
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('tabBoard.chart.stage')}</th>
              <th scope="col">{say('tabBoard.chart.age')}</th>
              <th scope="col">{say('tabBoard.chart.cases')}</th>
            </tr>
          </thead>
          <tbody>
            {open.procedures.flatMap((procedure) =>
              procedure.stages.flatMap((stage) =>
                ageBands
                  .filter((band) => stage.ages[band] > 0)
                  .map((band) => (
                    <tr key={`${procedure.id} ${stage.id} ${band}`}>
                      <th scope="row">
                        <Link
                          inline
                          href={boardHash({ status: 'open', procedure: procedure.id, stage: stage.id })}
                        >
                          {text(procedure.title)}: {text(stage.title)}
                        </Link>
                      </th>
                      <td>{say(ageNames[band])}</td>
                      <td>{stage.ages[band]}</td>
                    </tr>
                  )),
              ),
            )}
          </tbody>
        </table>
      }
    >
      <div className={styles.groups}>
        {open.procedures.map((procedure) => (
          <div key={procedure.id} className={styles.together}>
            <Text block size={200} className={styles.group}>
              {text(procedure.title)}
            </Text>
            <Bars
              most={most}
              bars={procedure.stages.map(({ title, total }) => ({ name: text(title), value: total }))}
            />
          </div>
        ))}
      </div>
    </Figure>
  );
};

/** How long the open cases have been open, whatever their stage. */
export const AgesChart = ({ open }: { readonly open: BoardFigures['open'] }) => {
  const { say } = useWords();
  const styles = useChartStyles();
  const ages = ageBands.map((band) => ({ band, name: say(ageNames[band]), value: open.ages[band] }));
  return (
    <Figure
      title={say('tabBoard.chart.ages')}
      said={ages.map(({ name, value }) => say('tabBoard.chart.said', { name, number: value })).join('; ')}
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('tabBoard.chart.age')}</th>
              <th scope="col">{say('tabBoard.chart.cases')}</th>
            </tr>
          </thead>
          <tbody>
            {ages.map(({ band, name, value }) => (
              <tr key={band}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <Link inline href={boardHash({ status: 'open', sort: 'opened', order: 'asc' })}>
                  {say('tabBoard.chart.total')}
                </Link>
              </th>
              <td>{open.total}</td>
            </tr>
          </tbody>
        </table>
      }
    >
      <Bars most={Math.max(...Object.values(open.ages), 1)} bars={ages.filter(({ value }) => value > 0)} />
    </Figure>
  );
};

const months = [
  'tabBoard.shortMonth.m1',
  'tabBoard.shortMonth.m2',
  'tabBoard.shortMonth.m3',
  'tabBoard.shortMonth.m4',
  'tabBoard.shortMonth.m5',
  'tabBoard.shortMonth.m6',
  'tabBoard.shortMonth.m7',
  'tabBoard.shortMonth.m8',
  'tabBoard.shortMonth.m9',
  'tabBoard.shortMonth.m10',
  'tabBoard.shortMonth.m11',
  'tabBoard.shortMonth.m12',
] as const;

export const DeadlinesChart = ({ deadlines }: { readonly deadlines: BoardFigures['deadlines'] }) => {
  const { say } = useWords();
  const styles = useChartStyles();
  const colours = useColours();
  const short = (month: string): string => {
    const key = months[Number(month.slice(5)) - 1];
    return key === undefined ? month : say(key);
  };
  const isEmpty = deadlines.inTime + deadlines.late + deadlines.missed === 0;
  return (
    <Figure
      title={say('tabBoard.chart.deadlines')}
      said={
        isEmpty
          ? say('tabBoard.chart.deadlinesNone')
          : keptDeadlines
              .map((kind) =>
                say('tabBoard.chart.said', { name: say(keptNames[kind]), number: deadlines[kind] }),
              )
              .join('; ')
      }
      note={say('tabBoard.chart.deadlinesNote')}
      {...(isEmpty
        ? {}
        : {
            legend: keptDeadlines.map((kind) => ({
              name: say(keptNames[kind]),
              colour: colours[kind],
              ...(deadlines[kind] === 0 ? {} : { href: boardHash({ deadlines: kind }) }),
            })),
          })}
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('tabBoard.chart.month')}</th>
              {keptDeadlines.map((kind) => (
                <th key={kind} scope="col">
                  {say(keptNames[kind])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {deadlines.months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{monthOf(month.month, say)}</th>
                {keptDeadlines.map((kind) => (
                  <td key={kind}>{month[kind]}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{say('tabBoard.chart.total')}</th>
              {keptDeadlines.map((kind) => (
                <td key={kind}>{deadlines[kind]}</td>
              ))}
            </tr>
          </tbody>
        </table>
      }
    >
      {isEmpty ? (
        <Text>{say('tabBoard.chart.deadlinesNone')}</Text>
      ) : (
        <div className={styles.tall}>
          <ResponsiveContainer>
            <VerticalStackedBarChart
              hideLegend
              hideTooltip
              height={96}
              margins={{ left: 30, right: 8, top: 8, bottom: 24 }}
              yAxisTickCount={3}
              data={deadlines.months.map((month) => ({
                xAxisPoint: short(month.month),
                chartData: keptDeadlines
                  .filter((kind) => month[kind] > 0)
                  .map((kind) => ({
                    legend: say(keptNames[kind]),
                    data: month[kind],
                    color: colours[kind],
                  })),
              }))}
            />
          </ResponsiveContainer>
        </div>
      )}
    </Figure>
  );
};

export const ThemesChart = ({ themes }: { readonly themes: BoardFigures['themes'] }) => {
  const { say } = useWords();
  const styles = useChartStyles();
  const bars = themes.map(({ theme, cases }) => ({ theme, name: say(names.theme[theme]), value: cases }));
  const none = say('tabBoard.chart.themesNone');
  return (
    <Figure
      title={say('tabBoard.chart.themes')}
      said={
        bars.length === 0
          ? none
          : bars.map(({ name, value }) => say('tabBoard.chart.said', { name, number: value })).join('; ')
      }
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('tabBoard.chart.theme')}</th>
              <th scope="col">{say('tabBoard.chart.cases')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ theme, name, value }) => (
              <tr key={theme}>
                <th scope="row">
                  <Link inline href={boardHash({ theme })}>
                    {name}
                  </Link>
                </th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {bars.length === 0 ? (
        <Text>{none}</Text>
      ) : (
        <Bars bars={bars.slice(0, 6)} most={Math.max(...bars.map(({ value }) => value))} />
      )}
    </Figure>
  );
};
