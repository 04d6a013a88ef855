import { Badge, Button, makeStyles, Text } from '@fluentui/react-components';
import { incidentLogs } from '../../src/incident/commands.ts';
import { incidentNames } from '../../src/language/record-names.ts';
import { HistoryPart } from '../components/history-part.tsx';
import { Stamp } from '../components/marks.tsx';
import { useIncidentFrame } from '../components/record-frame.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({ text: { whiteSpace: 'pre-line' } });

/** Risks, decisions and communication of the incident itself, and everything that happened. */
export const Logs = () => {
  const { view, ask } = useIncidentFrame();
  const { say } = useWords();
  const styles = useStyles();
  const enter = (): void =>
    ask({
      title: say('tabIncidents.log.add'),
      fields: [
        {
          name: 'log',
          label: say('tabIncidents.log.which'),
          kind: 'choice',
          required: true,
          options: incidentLogs.map((value) => ({ value, label: say(incidentNames.log[value]) })),
        },
        { name: 'text', label: say('tabIncidents.log.text'), kind: 'text', required: true },
      ],
      submit: say('tabIncidents.log.add'),
      command: (values) => ({
        type: 'recordEntry',
        log: incidentLogs.find((one) => one === values['log']) ?? 'communication',
        text: values['text']?.trim() ?? '',
      }),
      done: say('tabIncidents.log.done'),
    });
  return (
    <>
      <Section
        title={say('tabIncidents.log.title')}
        actions={<Button onClick={enter}>{say('tabIncidents.log.add')}</Button>}
      >
        {view.entries.length === 0 ? (
          <Text>{say('tabIncidents.log.none')}</Text>
        ) : (
          <Cards>
            {view.entries.toReversed().map((entry) => (
              <li key={`${entry.at} ${entry.text}`}>
                <Card>
                  <Row>
                    <Badge appearance="tint">{say(incidentNames.log[entry.log])}</Badge>
                    <Stamp by={entry.by} at={entry.at} />
                  </Row>
                  <Text className={styles.text}>{entry.text}</Text>
                </Card>
              </li>
            ))}
          </Cards>
        )}
      </Section>
      <HistoryPart of={{ incident: view.ref }} version={view.version} />
    </>
  );
};
