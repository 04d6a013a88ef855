import { Badge, Button, Caption1, Text } from '@fluentui/react-components';
import { names, sayName } from '../../src/language/names.ts';
import type { StepView } from '../../src/case/view-schema.ts';
import { useAct, useCaseFrame } from '../components/case-frame.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { namedIn, sayStep } from '../../src/language/steps.ts';
import { remedyFor } from './step-remedy.ts';

const colors = {
  waiting: 'informative',
  done: 'success',
  retrying: 'warning',
  failed: 'danger',
  'by-hand': 'success',
} as const satisfies Record<StepView['status'], string>;

const Step = ({ step }: { readonly step: StepView }) => {
  const { view, mayAct, ask } = useCaseFrame();
  const { say, moment, time, language } = useWords();
  const { act, busy, problem } = useAct();
  const name = sayStep(step.step, language, namedIn(view));
  const stuck = step.status === 'failed' || step.status === 'retrying';
  return (
    <li>
      <Card
        title={name}
        beside={
          <Badge appearance="tint" color={colors[step.status]}>
            {say(names.stepStatus[step.status])}
          </Badge>
        }
      >
        <Caption1>
          {moment(step.at)}
          {step.attempt > 1 && ` · ${say('tab.step.attempt', { count: step.attempt })}`}
          {step.nextAt !== null &&
            step.status === 'retrying' &&
            ` · ${say('tab.step.nextAt', { time: time(step.nextAt) })}`}
        </Caption1>
        {step.problem !== null && stuck && (
          <>
            <Text>{sayName('problem', step.problem.kind, language)}.</Text>
            <Text>
              <Text weight="semibold">{say('caseRecord.step.what')}:</Text>{' '}
              {remedyFor(step.problem, step.step, say)}
            </Text>
            <Caption1>{say('caseRecord.step.code', { code: step.problem.code })}</Caption1>
          </>
        )}
        {stuck && mayAct && (
          <Row>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              aria-label={say('tab.step.retryLabel', { step: name })}
              onClick={() => act({ type: 'retryStep', step: step.step }, say('tab.step.retried'))}
            >
              {say('tab.step.retry')}
            </Button>
            <Button
              size="small"
              aria-label={say('tab.step.byHandLabel', { step: name })}
              onClick={() =>
                ask({
                  title: say('tab.step.byHandTitle'),
                  intro: name,
                  fields: [{ name: 'note', label: say('tab.step.byHandNote'), kind: 'text', required: true }],
                  submit: say('tab.step.byHand'),
                  command: (values) => ({
                    type: 'markStepDoneByHand',
                    step: step.step,
                    note: values['note']?.trim() ?? '',
                  }),
                  done: say('tab.step.byHandDone'),
                })
              }
            >
              {say('tab.step.byHand')}
            </Button>
          </Row>
        )}
        {problem}
      </Card>
    </li>
  );
};

const rank = { failed: 0, retrying: 1, waiting: 2, 'by-hand': 3, done: 4 } as const;

/** What Hafan does for the case in Microsoft 365; what needs somebody comes first. */
export const Steps = () => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  return (
    <Section title={say('tab.case.steps')}>
      <Text>{say('tab.step.intro')}</Text>
      {view.steps.length === 0 ? (
        <Empty title={say('tab.step.empty')} />
      ) : (
        <Cards>
          {view.steps
            .toSorted((a, b) => rank[a.status] - rank[b.status])
            .map((step) => (
              <Step key={step.step} step={step} />
            ))}
        </Cards>
      )}
    </Section>
  );
};
