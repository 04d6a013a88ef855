import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { useEdition } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { Citation } from '../components/citation.tsx';
import { Problem } from '../components/problem.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';

const Chart = lazyPage(['editionPage'], async () => (await import('./chart.tsx')).Chart);

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, max(150px, 9.5em)), 1fr))',
    gap: '8px',
  },
  stage: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    alignItems: 'flex-start',
    padding: '8px 12px',
    borderTop: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  entered: { borderTopColor: tokens.colorPaletteGreenBorder2 },
  current: { borderTopColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorBrandBackground2 },
});

/** The flowchart, drawn when somebody wants to see it. */
const Flowchart = () => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const [shown, setShown] = useState(false);
  const edition = useEdition(view.edition);
  const procedure = edition.data?.procedures.find((one) => one.id === view.procedure.id);
  return (
    <>
      <div>
        <Button appearance="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say(shown ? 'tabCase.chart.hide' : 'tabCase.chart.show')}
        </Button>
      </div>
      {shown && edition.isPending && <Loading />}
      {shown && edition.isError && <Problem error={edition.error} onRetry={() => void edition.refetch()} />}
      {shown && edition.data !== undefined && procedure !== undefined && (
        <Suspense fallback={<Loading />}>
          <Chart edition={edition.data} procedure={procedure} />
        </Suspense>
      )}
    </>
  );
};

/** The stages as steps: where the case stands, where it has been, and what may come next. */
export const Stages = () => {
  const { view } = useCaseFrame();
  const { say, text, short } = useWords();
  const styles = useStyles();
  return (
    <Section title={say('tab.stage.title')}>
      <ol className={styles.list}>
        {view.stages.map((stage) => (
          <li
            key={stage.id}
            aria-current={stage.current ? 'step' : undefined}
            className={`${styles.stage} ${stage.current ? styles.current : stage.enteredAt ? styles.entered : ''}`}
          >
            <Text weight={stage.current ? 'semibold' : 'regular'}>{text(stage.title)}</Text>
            <Citation cite={stage.cite} />
            {stage.current ? (
              <Badge appearance="filled" color="brand">
                {say('tab.stage.now')}
              </Badge>
            ) : stage.mayEnter ? (
              <Badge appearance="outline" color="informative">
                {say('tab.stage.next')}
              </Badge>
            ) : null}
            {stage.enteredAt !== null && (
              <Caption1>{say('tab.stage.entered', { date: short(stage.enteredAt) })}</Caption1>
            )}
          </li>
        ))}
      </ol>
      <Text>{text(view.stage.purpose)}</Text>
      <Flowchart />
    </Section>
  );
};

/** Which procedures the case has been under, why it came from each to the next, newest first. */
export const ProcedureHistory = () => {
  const { view } = useCaseFrame();
  const { say, text, moment } = useWords();
  if (view.procedures.length < 2) return null;
  const last = view.procedures.length - 1;
  return (
    <Section title={say('tabCase.history.title')}>
      <Cards>
        {view.procedures
          .map((one, at) => ({ ...one, at }))
          .toReversed()
          .map((one) => (
            <li key={one.enteredAt}>
              <Card>
                <Row>
                  <Text weight="semibold">{text(one.title)}</Text>
                  {one.at === last && (
                    <Badge appearance="filled" color="brand">
                      {say('tabCase.history.now')}
                    </Badge>
                  )}
                </Row>
                <Caption1>
                  {say(one.at === 0 ? 'tabCase.history.opened' : 'tabCase.history.came', {
                    date: moment(one.enteredAt),
                    name: one.by,
                  })}
                </Caption1>
                {one.reason !== null && <Text>{say('tabCase.history.because', { reason: one.reason })}</Text>}
              </Card>
            </li>
          ))}
      </Cards>
    </Section>
  );
};
