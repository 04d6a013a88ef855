import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: { textAlign: 'left', paddingBottom: '8px' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  name: {
    width: '42%',
    padding: '3px 8px 3px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
  },
  cell: { padding: '3px 0', verticalAlign: 'top' },
  track: { height: '10px', maxWidth: '240px' },
  // A border stays visible where high contrast takes backgrounds away.
  bar: {
    display: 'flex',
    boxSizing: 'border-box',
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    overflow: 'hidden',
  },
  high: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
  value: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** The part of it that is shown filled. */
  readonly filled: number;
  /** What the bar shows, in words: the picture says nothing that the text does not. */
  readonly text: string;
}

/** A small chart of bars that is a table: names, and each number in words beside its bar. */
export const Bars = ({
  title,
  columns,
  bars,
}: {
  readonly title: string;
  readonly columns: readonly [string, string];
  readonly bars: readonly Bar[];
}) => {
  const styles = useStyles();
  const id = useId();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className={styles.table} aria-labelledby={id}>
      <caption className={styles.caption} id={id}>
        <Text weight="semibold">{title}</Text>
      </caption>
      <thead className={styles.hidden}>
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id}>
            <th scope="row" className={styles.name}>
              <Text size={200}>{bar.name}</Text>
            </th>
            <td className={styles.cell}>
              <span className={styles.value}>{bar.text}</span>
              {bar.value > 0 && (
                <div className={styles.track} aria-hidden>
                  <div className={styles.bar} style={{ width: `${(bar.value / most) * 100}%` }}>
                    <div className={styles.high} style={{ width: `${(bar.filled / bar.value) * 100}%` }} />
                  </div>
                </div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
