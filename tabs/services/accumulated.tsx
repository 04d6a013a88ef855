import { makeStyles, Text } from '@fluentui/react-components';
import type { RecordView } from '../../src/early-warning/view-schema.ts';
import { recordNames } from '../../src/language/record-names.ts';
import { Facts } from '../components/facts.tsx';
import { useRecordFrame } from '../components/record-frame.tsx';
import { Card, Section } from '../components/section.tsx';
import { monthOf } from '../components/dates.ts';
import { useWords } from '../components/words.tsx';
import { Bars } from './bars.tsx';

const useStyles = makeStyles({
  charts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '16px',
    alignItems: 'start',
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

const BySource = ({ view }: { readonly view: RecordView }) => {
  const { say } = useWords();
  return (
    <Bars
      title={say('tabServices.bySource.title')}
      columns={[say('tabServices.bySource.row'), say('tabServices.bySource.standing')]}
      bars={view.bySource.map((one) => ({
        id: one.source,
        name: say(recordNames.source[one.source]),
        value: one.standing,
        filled: one.recent,
        text: [
          String(one.standing),
          say('tabServices.bySource.recent', { days: view.accumulated.days, number: one.recent }),
          say('tabServices.bySource.highest', { severity: say(recordNames.severity[one.highest]) }),
        ].join(' · '),
      }))}
    />
  );
};

const OverTime = ({ view }: { readonly view: RecordView }) => {
  const { say } = useWords();
  return (
    <Bars
      title={say('tabServices.overTime.title')}
      columns={[say('tabServices.overTime.month'), say('tabServices.overTime.value')]}
      bars={view.overTime.map(({ month, total, high }) => ({
        id: month,
        name: monthOf(month, say),
        value: total,
        filled: high,
        text: high === 0 ? String(total) : say('tabServices.overTime.ofThemHigh', { total, high }),
      }))}
    />
  );
};

/** How much there is, of which kind, from where and since when (Code 4.11, 5.2). */
export const Accumulated = () => {
  const { view } = useRecordFrame();
  const { say, short } = useWords();
  const styles = useStyles();
  const { accumulated } = view;
  const some = view.signals.some(({ withdrawn }) => withdrawn === null);
  return (
    <Section title={say('tabServices.accumulated.title')}>
      <Text>
        {say('tabServices.accumulated.since', { date: short(accumulated.since), days: accumulated.days })}
      </Text>
      <Facts
        facts={[
          [say('tabServices.accumulated.total'), String(accumulated.total)],
          [say('tabServices.accumulated.high'), String(accumulated.high)],
          [say('tabServices.accumulated.moderate'), String(accumulated.moderate)],
          [say('tabServices.accumulated.low'), String(accumulated.low)],
          [say('tabServices.accumulated.sources'), String(accumulated.sources)],
          [say('tabServices.accumulated.confirmed'), String(accumulated.confirmed)],
          [say('tabServices.accumulated.singleIssues'), String(accumulated.singleIssues)],
        ]}
      />
      {some && (
        <div className={styles.charts}>
          <Card>
            <BySource view={view} />
          </Card>
          <Card>
            <OverTime view={view} />
          </Card>
        </div>
      )}
    </Section>
  );
};
