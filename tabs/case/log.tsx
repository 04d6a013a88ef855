import { Badge, Button, Text } from '@fluentui/react-components';
import { names, sayName } from '../../src/language/names.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { given } from '../components/fields.ts';
import { Stamp } from '../components/marks.tsx';
import { Card, Cards, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';

const logNames = ['risk', 'communication', 'referral', 'call', 'complaint', 'lesson'] as const;

/** Decisions with their reasons, and the running logs. */
export const Log = () => {
  const { view, mayAct, ask } = useCaseFrame();
  const { say, language } = useWords();

  const decide = (): void =>
    ask({
      title: say('tab.log.decide'),
      fields: [
        { name: 'decision', label: say('tab.log.decision'), kind: 'text', required: true },
        { name: 'rationale', label: say('tab.log.rationale'), kind: 'text', required: true },
        { name: 'evidence', label: say('tab.log.evidence'), kind: 'text' },
      ],
      submit: say('tab.log.decide'),
      command: (values) => ({
        type: 'recordDecision',
        decision: values['decision']?.trim() ?? '',
        rationale: values['rationale']?.trim() ?? '',
        ...given('evidence', values['evidence']),
      }),
      done: say('tab.log.decided'),
    });

  const enter = (): void =>
    ask({
      title: say('tab.log.enter'),
      fields: [
        {
          name: 'log',
          label: say('tab.log.which'),
          kind: 'choice',
          required: true,
          options: logNames.map((name) => ({ value: name, label: say(names.log[name]) })),
        },
        { name: 'text', label: say('tab.log.text'), kind: 'text', required: true },
      ],
      submit: say('tab.log.enter'),
      command: (values) => {
        const log = values['log'] ?? '';
        return {
          type: 'recordEntry',
          log: logNames.find((name) => name === log) ?? 'communication',
          text: values['text']?.trim() ?? '',
        };
      },
      done: say('tab.log.entered'),
    });

  return (
    <>
      <Section
        title={say('tab.log.decisions')}
        actions={
          mayAct && (
            <Button appearance="primary" onClick={decide}>
              {say('tab.log.decide')}
            </Button>
          )
        }
      >
        {view.decisions.length === 0 ? (
          <Empty title={say('tab.log.noDecisions')} />
        ) : (
          <Cards>
            {view.decisions.toReversed().map((decision) => (
              <li key={`${decision.at}${decision.decision}`}>
                <Card>
                  <Text weight="semibold">{decision.decision}</Text>
                  <Text>{decision.rationale}</Text>
                  {decision.evidence !== null && <Text italic>{decision.evidence}</Text>}
                  <Stamp by={decision.by} at={decision.at} />
                </Card>
              </li>
            ))}
          </Cards>
        )}
      </Section>
      <Section
        title={say('tab.log.entries')}
        actions={mayAct && <Button onClick={enter}>{say('tab.log.enter')}</Button>}
      >
        {view.entries.length === 0 ? (
          <Empty title={say('tab.log.noEntries')} />
        ) : (
          <Cards>
            {view.entries.toReversed().map((entry) => (
              <li key={`${entry.at}${entry.text}`}>
                <Card>
                  <div>
                    <Badge appearance="tint" color="informative">
                      {sayName('log', entry.log, language)}
                    </Badge>
                  </div>
                  <Text style={{ whiteSpace: 'pre-line' }}>{entry.text}</Text>
                  <Stamp by={entry.by} at={entry.at} />
                </Card>
              </li>
            ))}
          </Cards>
        )}
      </Section>
    </>
  );
};
