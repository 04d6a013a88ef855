import { Badge, Button, makeStyles, Text } from '@fluentui/react-components';
import { marketImpacts, planningDecisions } from '../../src/incident/commands.ts';
import type { IncidentView } from '../../src/incident/view-schema.ts';
import { incidentNames } from '../../src/language/record-names.ts';
import { Citation } from '../components/citation.tsx';
import { Stamp } from '../components/marks.tsx';
import { useIncidentFrame } from '../components/record-frame.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({ text: { whiteSpace: 'pre-line' } });

type Action = IncidentView['actions'][number];

const ActionCard = ({ action }: { readonly action: Action }) => {
  const { view, ask } = useIncidentFrame();
  const { say, short } = useWords();
  const styles = useStyles();
  const { number } = action;
  const open = action.status === 'open' && view.status === 'open';
  const meet = (): void =>
    ask({
      title: say('tabIncidents.action.meetLabel', { number }),
      fields: [
        { name: 'evidence', label: say('tabIncidents.action.evidence'), kind: 'text', required: true },
      ],
      submit: say('tabIncidents.action.meet'),
      command: (values) => ({
        type: 'meetAction',
        action: action.id,
        evidence: values['evidence']?.trim() ?? '',
      }),
      done: say('tabIncidents.action.metDone'),
    });
  const withdraw = (): void =>
    ask({
      title: say('tabIncidents.action.withdrawLabel', { number }),
      fields: [{ name: 'reason', label: say('tabIncidents.action.reason'), kind: 'text', required: true }],
      submit: say('tabIncidents.action.withdraw'),
      command: (values) => ({
        type: 'withdrawAction',
        action: action.id,
        reason: values['reason']?.trim() ?? '',
      }),
      done: say('tabIncidents.action.withdrawnDone'),
    });
  const status = {
    open: { text: say('tabIncidents.action.open'), color: 'brand' },
    met: { text: say('tabIncidents.action.met'), color: 'success' },
    withdrawn: { text: say('tabIncidents.action.withdrawn'), color: 'subtle' },
  } as const;
  const { text, color } = status[action.status];
  return (
    <Card
      title={say('tabIncidents.action.number', { number })}
      beside={
        <>
          <Badge appearance="tint" color={color}>
            {text}
          </Badge>
          {action.overdue && (
            <Badge appearance="tint" color="danger">
              {say('tabIncidents.action.overdue')}
            </Badge>
          )}
        </>
      }
    >
      <Text className={styles.text}>{action.text}</Text>
      <Text size={200}>
        {say('tabIncidents.action.by', { owner: action.owner, date: short(action.due) })}
      </Text>
      {action.note !== null && <Text className={styles.text}>{action.note}</Text>}
      <Row>
        <Stamp by={action.changed.by} at={action.changed.at} />
        {open && (
          <Button size="small" aria-label={say('tabIncidents.action.meetLabel', { number })} onClick={meet}>
            {say('tabIncidents.action.meet')}
          </Button>
        )}
        {open && view.leads && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={say('tabIncidents.action.withdrawLabel', { number })}
            onClick={withdraw}
          >
            {say('tabIncidents.action.withdraw')}
          </Button>
        )}
      </Row>
    </Card>
  );
};

const Actions = () => {
  const { view, ask } = useIncidentFrame();
  const { say } = useWords();
  const add = (): void =>
    ask({
      title: say('tabIncidents.action.add'),
      fields: [
        { name: 'text', label: say('tabIncidents.action.text'), kind: 'text', required: true },
        { name: 'owner', label: say('tabIncidents.action.owner'), kind: 'line', required: true },
        { name: 'due', label: say('tabIncidents.action.due'), kind: 'date', required: true },
      ],
      submit: say('tabIncidents.action.add'),
      command: (values) => ({
        type: 'addAction',
        text: values['text']?.trim() ?? '',
        owner: values['owner']?.trim() ?? '',
        due: values['due'] ?? '',
      }),
      done: say('tabIncidents.action.added'),
    });
  return (
    <Section
      title={say('tabIncidents.action.title')}
      actions={view.status === 'open' && <Button onClick={add}>{say('tabIncidents.action.add')}</Button>}
    >
      {view.actions.length === 0 ? (
        <Empty title={say('tabIncidents.action.none')} text={say('tabIncidents.action.noneText')} />
      ) : (
        <Cards>
          {view.actions.map((action) => (
            <li key={action.id}>
              <ActionCard action={action} />
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};

/** Whether emergency planning is to be activated (PFP 2.5); the newest consideration is in force. */
const EmergencyPlanning = () => {
  const { view, ask } = useIncidentFrame();
  const { say, text } = useWords();
  const styles = useStyles();
  const { emergencyPlanning } = view;
  const consider = (): void =>
    ask({
      title: say('tabIncidents.planning.title'),
      intro: text(emergencyPlanning.text),
      fields: [
        {
          name: 'decision',
          label: say('tabIncidents.planning.decision'),
          kind: 'choice',
          required: true,
          options: planningDecisions.map((value) => ({ value, label: say(incidentNames.planning[value]) })),
        },
        { name: 'rationale', label: say('tabIncidents.planning.why'), kind: 'text', required: true },
      ],
      submit: say('tabIncidents.planning.add'),
      command: (values) => ({
        type: 'considerEmergencyPlanning',
        decision: planningDecisions.find((one) => one === values['decision']) ?? 'not-now',
        rationale: values['rationale']?.trim() ?? '',
      }),
      done: say('tabIncidents.planning.done'),
    });
  return (
    <Section
      title={say('tabIncidents.planning.title')}
      actions={
        view.status === 'open' && <Button onClick={consider}>{say('tabIncidents.planning.add')}</Button>
      }
    >
      <Text>
        {text(emergencyPlanning.text)} <Citation cite={emergencyPlanning.cite} />
      </Text>
      {emergencyPlanning.considered.length === 0 && <Text>{say('tabIncidents.planning.none')}</Text>}
      {emergencyPlanning.considered.length > 0 && (
        <Cards>
          {emergencyPlanning.considered.toReversed().map((one, index) => (
            <li key={`${one.at} ${one.decision}`}>
              <Card
                title={say(incidentNames.planning[one.decision])}
                beside={
                  index === 0 && (
                    <Badge appearance="tint" color="brand">
                      {say('tabIncidents.planning.inForce')}
                    </Badge>
                  )
                }
              >
                <Text className={styles.text}>{one.rationale}</Text>
                <Stamp by={one.by} at={one.at} />
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};

/** What the failure does to the area's supply (PFP App. A 2.20). */
const MarketImpact = () => {
  const { view, ask } = useIncidentFrame();
  const { say, text } = useWords();
  const styles = useStyles();
  const { marketImpact } = view;
  const note = (): void =>
    ask({
      title: say('tabIncidents.market.title'),
      intro: text(marketImpact.text),
      fields: [
        {
          name: 'impact',
          label: say('tabIncidents.market.impact'),
          kind: 'choice',
          required: true,
          options: marketImpacts.map((value) => ({ value, label: say(incidentNames.impact[value]) })),
        },
        { name: 'text', label: say('tabIncidents.market.text'), kind: 'text', required: true },
      ],
      submit: say('tabIncidents.market.add'),
      command: (values) => ({
        type: 'noteMarketImpact',
        impact: marketImpacts.find((one) => one === values['impact']) ?? 'not-known',
        text: values['text']?.trim() ?? '',
      }),
      done: say('tabIncidents.market.done'),
    });
  return (
    <Section
      title={say('tabIncidents.market.title')}
      actions={view.status === 'open' && <Button onClick={note}>{say('tabIncidents.market.add')}</Button>}
    >
      <Text>
        {text(marketImpact.text)} <Citation cite={marketImpact.cite} />
      </Text>
      {marketImpact.notes.length === 0 && <Text>{say('tabIncidents.market.none')}</Text>}
      {marketImpact.notes.length > 0 && (
        <Cards>
          {marketImpact.notes.toReversed().map((one) => (
            <li key={`${one.at} ${one.impact}`}>
              <Card title={say(incidentNames.impact[one.impact])}>
                <Text className={styles.text}>{one.text}</Text>
                <Stamp by={one.by} at={one.at} />
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};

/** What is done together: the actions, and what was considered above them. */
export const SharedPlan = () => (
  <>
    <Actions />
    <EmergencyPlanning />
    <MarketImpact />
  </>
);
