import { Badge, Button, Link, makeStyles, Text } from '@fluentui/react-components';
import { levelTexts } from '../../src/early-warning/rules.ts';
import { names } from '../../src/language/names.ts';
import { recordNames } from '../../src/language/record-names.ts';
import { useBoard, useMe } from '../api/questions.ts';
import { Stamp } from '../components/marks.tsx';
import { Problem } from '../components/problem.tsx';
import { useRecordFrame } from '../components/record-frame.tsx';
import { hashOf } from '../components/routes.ts';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { useDecide } from './use-decide.tsx';

const useStyles = makeStyles({ text: { whiteSpace: 'pre-line' } });

const caseHash = (ref: string): string => hashOf({ page: 'case', ref, part: 'overview' });

/** What people decided, why, and what was suggested then. */
export const Decisions = () => {
  const { view } = useRecordFrame();
  const { say, text } = useWords();
  const styles = useStyles();
  const decide = useDecide();
  return (
    <Section
      title={say('tabServices.decide.title')}
      actions={
        view.decisions.length > 0 && <Button onClick={() => decide()}>{say('tabServices.decide.add')}</Button>
      }
    >
      {view.decisions.length === 0 ? (
        <Text>{say('tabServices.decide.none')}</Text>
      ) : (
        <Cards>
          {view.decisions.toReversed().map((one) => (
            <li key={`${one.at} ${one.decision}`}>
              <Card title={say(recordNames.decision[one.decision])}>
                <Text className={styles.text}>{one.rationale}</Text>
                <Text size={200}>
                  {say('tabServices.decide.suggestedThen', {
                    level: text(levelTexts[one.suggested].title),
                  })}
                </Text>
                <Row>
                  <Stamp by={one.by} at={one.at} />
                  {one.ref !== null && (
                    <Link href={caseHash(one.ref)}>{say('tabServices.decide.case_', { ref: one.ref })}</Link>
                  )}
                </Row>
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};

/** Cases about the service that this person may see: open ones, then earlier ones. */
export const ServiceCases = () => {
  const { view } = useRecordFrame();
  const { say, text } = useWords();
  const me = useMe();
  const closed = useBoard({ search: view.service.name, status: 'closed' });
  const earlier = (closed.data?.rows ?? []).filter(({ service }) => service.id === view.service.id);
  const all = [
    ...view.cases.map((one) => ({ ...one, status: 'open' as const })),
    ...earlier.map(({ ref, procedure, stage, overdue, status }) => ({
      ref,
      procedure,
      stage,
      overdue,
      status,
    })),
  ];
  return (
    <Section
      title={say('tabServices.cases.title')}
      actions={
        me.data?.mayOpenCases === true && (
          <Button as="a" href={hashOf({ page: 'open', service: view.service.id })}>
            {say('tabServices.decide.open')}
          </Button>
        )
      }
    >
      {closed.isError && closed.data === undefined && (
        <Problem error={closed.error} onRetry={() => void closed.refetch()} />
      )}
      {closed.isPending && <Loading />}
      {all.length === 0 ? (
        closed.data !== undefined && <Text>{say('tabServices.cases.none')}</Text>
      ) : (
        <Cards>
          {all.map((one) => (
            <li key={one.ref}>
              <Card>
                <Row>
                  <Link href={caseHash(one.ref)}>{one.ref}</Link>
                  <Badge appearance="tint" color={one.status === 'open' ? 'brand' : 'subtle'}>
                    {say(names.status[one.status])}
                  </Badge>
                  {one.overdue > 0 && (
                    <Badge appearance="tint" color="danger">
                      {say('tabServices.cases.overdue', { number: one.overdue })}
                    </Badge>
                  )}
                </Row>
                <Text>
                  {text(one.procedure.title)} · {text(one.stage.title)}
                </Text>
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};
