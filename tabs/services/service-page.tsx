import { Link, makeStyles, Title2 } from '@fluentui/react-components';
import { useRecord } from '../api/records.ts';
import { MayBeOld } from '../components/answered.tsx';
import { Facts } from '../components/facts.tsx';
import { HistoryPart } from '../components/history-part.tsx';
import { ForOverseers } from '../components/oversight.tsx';
import { Problem } from '../components/problem.tsx';
import { RecordFrame } from '../components/record-frame.tsx';
import { hashOf } from '../components/routes.ts';
import { Loading } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';
import { Accumulated } from './accumulated.tsx';
import { RootCauses, Together } from './causes.tsx';
import { Decisions, ServiceCases } from './decisions.tsx';
import { Signals } from './signals.tsx';
import { SuggestionPart } from './suggestion.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '28px', minWidth: 0 },
  head: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
});

const RecordOf = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  const styles = useStyles();
  const record = useRecord(id);
  useTitle(record.data?.service.name ?? say('tabServices.title'));
  const back = <Link href={hashOf({ page: 'services' })}>{say('tabServices.back')}</Link>;
  if (record.isPending) return <Loading />;
  if (record.data === undefined) {
    return (
      <div className={styles.page}>
        <div className={styles.head}>
          {back}
          <Title2 as="h1" style={{ margin: 0 }}>
            {say('tabServices.title')}
          </Title2>
        </div>
        <Problem error={record.error} onRetry={() => void record.refetch()} />
      </div>
    );
  }
  const { service, version } = record.data;
  return (
    <RecordFrame view={record.data}>
      <div className={styles.page}>
        <div className={styles.head}>
          {back}
          <Title2 as="h1" tabIndex={-1} style={{ margin: 0, outline: 'none' }}>
            {service.name}
          </Title2>
          <Facts
            facts={[
              [say('tabServices.provider'), service.provider],
              [say('tabServices.council'), service.localAuthority],
              [say('tabServices.board'), service.healthBoard],
            ]}
          />
          <MayBeOld of={record} />
        </div>
        <SuggestionPart />
        <Accumulated />
        <Signals />
        <Together />
        <RootCauses />
        <Decisions />
        <ServiceCases />
        <HistoryPart of={{ service: service.id }} version={version} />
      </div>
    </RecordFrame>
  );
};

/** One service: its signals, what they suggest and why, what people made of it (Code 4.8–4.11, 5.2–5.6, 7.4). */
export const ServicePage = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  return (
    <ForOverseers
      title={say('tabServices.title')}
      forbidden={say('tabServices.forbidden')}
      forbiddenText={say('tabServices.forbiddenText')}
    >
      <RecordOf id={id} />
    </ForOverseers>
  );
};
