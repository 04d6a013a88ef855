import { Button, makeStyles, Text } from '@fluentui/react-components';
import { Facts } from '../components/facts.tsx';
import { Citation } from '../components/citation.tsx';
import { deadlineDay } from '../components/next-deadline.ts';
import { useIncidentFrame } from '../components/record-frame.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { LinkedCases } from './linked-cases.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  text: { whiteSpace: 'pre-line' },
});

/** What the documents ask to think of and is not done yet. */
const Prompts = () => {
  const { view } = useIncidentFrame();
  const { say, text } = useWords();
  const styles = useStyles();
  if (view.prompts.length === 0) return null;
  return (
    <Section title={say('tabIncidents.prompts')}>
      <Text>{say('tabIncidents.promptsIntro')}</Text>
      <ul className={styles.list}>
        {view.prompts.map(({ id, cite, text: prompt }) => (
          <li key={id}>
            {text(prompt)} <Citation cite={cite} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Totals = () => {
  const { view } = useIncidentFrame();
  const words = useWords();
  const { say, text } = words;
  const { totals } = view;
  const next = totals.nextDeadline;
  return (
    <Section title={say('tabIncidents.totals.title')}>
      <Facts
        facts={[
          [say('tabIncidents.totals.cases'), String(totals.cases)],
          [say('tabIncidents.totals.unseen'), totals.unseen === 0 ? null : String(totals.unseen)],
          [say('tabIncidents.totals.open'), String(totals.open)],
          [say('tabIncidents.totals.services'), String(totals.services)],
          [say('tabIncidents.totals.overdue'), String(totals.overdue)],
          [say('tabIncidents.totals.actions'), String(totals.openActions)],
          [say('tabIncidents.totals.suspended'), String(totals.suspended)],
          [
            say('tabIncidents.totals.next'),
            next === null ? null : `${deadlineDay(words, next)}: ${text(next.text)} (${next.ref})`,
          ],
        ]}
      />
    </Section>
  );
};

/** The agencies that work in the incident; the lead agency shares it. */
export const Sharing = () => {
  const { view, ask } = useIncidentFrame();
  const { say } = useWords();
  const may = view.leads && view.status === 'open';
  const share = (): void =>
    ask({
      title: say('tabIncidents.share.add'),
      intro: say('tabIncidents.share.intro'),
      fields: [{ name: 'agency', label: say('tabIncidents.share.agency'), kind: 'line', required: true }],
      submit: say('tabIncidents.share.add'),
      command: (values) => ({ type: 'shareWith', agency: values['agency']?.trim() ?? '' }),
      done: say('tabIncidents.share.done'),
    });
  const stop = (agency: string): void =>
    ask({
      title: say('tabIncidents.share.stopLabel', { agency }),
      fields: [{ name: 'reason', label: say('tabIncidents.share.reason'), kind: 'text', required: true }],
      submit: say('tabIncidents.share.stop'),
      command: (values) => ({ type: 'stopSharing', agency, reason: values['reason']?.trim() ?? '' }),
      done: say('tabIncidents.share.stopped'),
    });
  return (
    <Section
      title={say('tabIncidents.share.title')}
      actions={may && <Button onClick={share}>{say('tabIncidents.share.add')}</Button>}
    >
      {!view.leads && <Text>{say('tabIncidents.share.onlyLead')}</Text>}
      {view.sharedWith.length === 0 ? (
        <Text>{say('tabIncidents.share.none')}</Text>
      ) : (
        <Cards>
          {view.sharedWith.map((agency) => (
            <li key={agency}>
              <Card>
                <Row>
                  <Text>{agency}</Text>
                  {may && (
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={say('tabIncidents.share.stopLabel', { agency })}
                      onClick={() => stop(agency)}
                    >
                      {say('tabIncidents.share.stop')}
                    </Button>
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

/** What is happening, what is still to be thought of, and how the cases stand. */
export const Overview = () => {
  const { view } = useIncidentFrame();
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <Section title={say('tabIncidents.description')}>
        <Text className={styles.text}>{view.description}</Text>
      </Section>
      <Prompts />
      <Totals />
      <LinkedCases />
      <Sharing />
    </>
  );
};
