import { Badge, Button, Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { names, sayName } from '../../src/language/names.ts';
import { entryLogs, lessonThemes } from '../../src/case/commands.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { given } from '../components/fields.ts';
import { Stamp } from '../components/marks.tsx';
import { OutLink } from '../components/out-link.tsx';
import { Card, Cards, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { EvidenceOfCase } from './evidence.tsx';
import { logEntries } from './log-entries.ts';

/** Decisions with their reasons, and the running logs. */
export const Log = () => {
  const { view, mayAct, ask } = useCaseFrame();
  const words = useWords();
  const { say, language } = words;
  const [shown, setShown] = useState('');
  const all = logEntries(view, words);
  const entries = all.filter(({ log }) => shown === '' || log === shown);

  const decide = (): void =>
    ask({
      title: say('tabParts.log.decide'),
      fields: [
        { name: 'decision', label: say('tabParts.log.decision'), kind: 'text', required: true },
        { name: 'rationale', label: say('tabParts.log.rationale'), kind: 'text', required: true },
        { name: 'evidence', label: say('tabParts.log.evidence'), kind: 'text' },
      ],
      submit: say('tabParts.log.decide'),
      command: (values) => ({
        type: 'recordDecision',
        decision: values['decision']?.trim() ?? '',
        rationale: values['rationale']?.trim() ?? '',
        ...given('evidence', values['evidence']),
      }),
      done: say('tabParts.log.decided'),
    });

  const enter = (): void =>
    ask({
      title: say('tabParts.log.enter'),
      fields: [
        {
          name: 'log',
          label: say('tabParts.log.which'),
          kind: 'choice',
          required: true,
          initial: shown === '' ? 'communication' : shown,
          options: entryLogs.map((name) => ({ value: name, label: say(names.log[name]) })),
        },
        {
          name: 'text',
          label: say('tabParts.log.text'),
          hint: say('tabCase.log.noNames'),
          kind: 'text',
          required: true,
        },
        {
          name: 'theme',
          label: say('tabCase.log.theme'),
          hint: say('tabCase.log.themeHint'),
          kind: 'choice',
          options: lessonThemes.map((theme) => ({ value: theme, label: say(names.theme[theme]) })),
        },
      ],
      submit: say('tabParts.log.enter'),
      command: (values) => {
        const log = entryLogs.find((name) => name === values['log']) ?? 'communication';
        const theme = log === 'lesson' ? lessonThemes.find((one) => one === values['theme']) : undefined;
        return {
          type: 'recordEntry',
          log,
          text: values['text']?.trim() ?? '',
          ...(theme === undefined ? {} : { theme }),
        };
      },
      done: say('tabParts.log.entered'),
    });

  return (
    <>
      <Section
        title={say('tabParts.log.decisions')}
        actions={
          mayAct && (
            <Button appearance="primary" onClick={decide}>
              {say('tabParts.log.decide')}
            </Button>
          )
        }
      >
        {view.decisions.length === 0 ? (
          <Empty title={say('tabParts.log.noDecisions')} />
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
      <EvidenceOfCase />
      <Section
        title={say('tabParts.log.entries')}
        actions={mayAct && <Button onClick={enter}>{say('tabParts.log.enter')}</Button>}
      >
        {all.length > 0 && (
          <Field label={say('tabCase.log.filter')}>
            <Select value={shown} onChange={(_, data) => setShown(data.value)}>
              <option value="">{say('tabCase.log.all')}</option>
              {entryLogs.map((name) => (
                <option key={name} value={name}>
                  {say(names.log[name])}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {entries.length === 0 ? (
          <Empty title={say(all.length === 0 ? 'tabParts.log.noEntries' : 'tabCase.log.noneHere')} />
        ) : (
          <Cards>
            {entries.map((entry) => (
              <li key={[entry.at, entry.log, entry.title, ...entry.lines].join(' ')}>
                <Card>
                  <div>
                    <Badge appearance="tint" color="informative">
                      {sayName('log', entry.log, language)}
                    </Badge>
                  </div>
                  {entry.title !== null && <Text weight="semibold">{entry.title}</Text>}
                  {entry.lines.map((line) => (
                    <Text key={line} style={{ whiteSpace: 'pre-line' }}>
                      {line}
                    </Text>
                  ))}
                  {entry.files.map((file) => (
                    <OutLink key={file.name} href={file.webUrl} label={file.name} />
                  ))}
                  {entry.theme !== null && (
                    <Text size={200}>
                      {say('tabCase.log.themeOf', { theme: sayName('theme', entry.theme, language) })}
                    </Text>
                  )}
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
