import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useWords } from '../components/words.tsx';

/**
 * What a chart of the board stands in. Fluent's charts speak English to screen readers and take many stops of the
 * keyboard: so the drawing is out of their way, its name says the figures in words, and a table beneath has every one
 * of them.
 */

export const useChartStyles = makeStyles({
  figure: {
    margin: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // As wide as Teams leaves it beside its channels.
    '@media (max-width: 1100px)': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  drawing: {
    minWidth: 0,
    overflow: 'hidden',
    // The charts' own texts, in every theme.
    '& text': { fill: tokens.colorNeutralForeground1 },
    // A director's screen holds many of them: name, bar and number close together.
    '& .fui-hbc__items': { marginBottom: '4px' },
    '& .fui-hbc__chartTitleLeft': { marginBottom: '1px' },
    '& .domain, & .tick line': { stroke: tokens.colorNeutralStroke1 },
  },
  /** Beside each other where there is room for two. */
  groups: { columns: '2 120px', columnGap: '16px' },
  together: { breakInside: 'avoid', paddingBottom: '2px' },
  group: { fontWeight: tokens.fontWeightSemibold },
  tall: { height: '96px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 10px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'flex', gap: '6px', alignItems: 'center' },
  square: { width: '12px', height: '12px', border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    marginTop: '8px',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: '3px 6px 3px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'break-word',
    },
    '& td': { fontVariantNumeric: 'tabular-nums' },
  },
  // Beside a taller figure the way to the table stays at the foot.
  details: { marginTop: 'auto' },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
  note: { color: tokens.colorNeutralForeground2 },
});

export const Figure = ({
  title,
  said,
  note,
  legend,
  table,
  children,
}: {
  readonly title: string;
  /** The figures in words. */
  readonly said: string;
  readonly note?: string;
  /** A name leads to its cases where there are any. */
  readonly legend?: readonly { readonly name: string; readonly colour: string; readonly href?: string }[];
  readonly table: ReactNode;
  readonly children: ReactNode;
}) => {
  const { say } = useWords();
  const styles = useChartStyles();
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div role="img" aria-label={`${title}. ${said}`}>
        <div inert aria-hidden className={styles.drawing}>
          {children}
        </div>
      </div>
      {legend !== undefined && (
        <ul role="list" className={styles.legend}>
          {legend.map(({ name, colour, href }) => (
            <li key={name} className={styles.key}>
              <span aria-hidden className={styles.square} style={{ backgroundColor: colour }} />
              {href === undefined ? (
                name
              ) : (
                <Link inline href={href}>
                  {name}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <details className={styles.details}>
        <summary className={styles.summary} aria-label={say('tabBoard.chart.tableOf', { chart: title })}>
          {say('tabBoard.chart.table')}
        </summary>
        {note !== undefined && (
          <Text block size={200} className={styles.note}>
            {note}
          </Text>
        )}
        {table}
      </details>
    </figure>
  );
};

interface Bar {
  readonly name: string;
  readonly value: number;
}

/** Bars from the left, all to one scale, each with its name above and its number at its end. */
export const Bars = ({ bars, most }: { readonly bars: readonly Bar[]; readonly most: number }) => (
  <HorizontalBarChart
    variant={HorizontalBarChartVariant.AbsoluteScale}
    hideTooltip
    // Given anew on each drawing: the chart writes into what it is given.
    data={bars.map(({ name, value }) => ({
      chartTitle: name,
      chartData: [
        {
          legend: name,
          // Room at the end of the longest for its number.
          horizontalBarChartdata: { x: value, total: Math.max(most, 1) * 1.25 },
          color: tokens.colorBrandBackground,
        },
      ],
    }))}
  />
);
