import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { severities, signalSources } from '../../src/early-warning/commands.ts';
import type { RecordView } from '../../src/early-warning/view-schema.ts';
import { recordNames } from '../../src/language/record-names.ts';
import { londonLocal } from '../components/dates.ts';
import { given } from '../components/fields.ts';
import { Stamp } from '../components/marks.tsx';
import { OutLink } from '../components/out-link.tsx';
import { useRecordFrame } from '../components/record-frame.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

type Signal = RecordView['signals'][number];

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line' },
  gone: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
});

const severityColors = { low: 'subtle', moderate: 'warning', high: 'danger' } as const;

const SignalCard = ({ signal }: { readonly signal: Signal }) => {
  const { view, ask } = useRecordFrame();
  const { say, short } = useWords();
  const styles = useStyles();
  const { number } = signal;
  const gone = signal.withdrawn !== null;
  const confirming = view.signals.filter(({ id }) => signal.confirmedBy.includes(id));
  const withdraw = (): void =>
    ask({
      title: say('tabServices.signal.withdrawTitle'),
      intro: say('tabServices.signal.withdrawIntro'),
      fields: [{ name: 'reason', label: say('tabServices.signal.reason'), kind: 'text', required: true }],
      submit: say('tabServices.signal.withdraw'),
      command: (values) => ({
        type: 'withdrawSignal',
        signal: signal.id,
        reason: values['reason']?.trim() ?? '',
      }),
      done: say('tabServices.signal.withdrawn'),
    });
  return (
    <Card
      title={say('tabServices.signal.number', { number, source: say(recordNames.source[signal.source]) })}
      beside={
        <>
          <Badge appearance="tint" color={gone ? 'subtle' : severityColors[signal.severity]}>
            {say(recordNames.severity[signal.severity])}
          </Badge>
          {gone && (
            <Badge appearance="tint" color="subtle">
              {say('tabServices.signal.withdrawnMark')}
            </Badge>
          )}
          {signal.singleIssue && !gone && (
            <Badge appearance="tint" color="danger">
              {say('tabServices.signal.singleMark')}
            </Badge>
          )}
        </>
      }
    >
      {gone ? (
        <del className={styles.gone}>{signal.text}</del>
      ) : (
        <Text className={styles.text}>{signal.text}</Text>
      )}
      {signal.withdrawn !== null && (
        <Text>{say('tabServices.signal.withdrawnWhy', { reason: signal.withdrawn.reason })}</Text>
      )}
      <Text size={200}>
        {say('tabServices.signal.aboutDay', { date: short(signal.on) })}
        {!gone && !signal.counts && <> · {say('tabServices.signal.old', { days: view.accumulated.days })}</>}
      </Text>
      {confirming.length > 0 && (
        <Text size={200}>
          {say('tabServices.signal.confirmedBy', {
            signals: confirming
              .map((one) => say('tabServices.signal.short', { number: one.number }))
              .join(', '),
          })}
        </Text>
      )}
      <Row>
        <Stamp by={signal.by} at={signal.at} />
        {signal.link !== null && <OutLink href={signal.link} label={say('tabServices.signal.openLink')} />}
        {!gone && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={say('tabServices.signal.withdrawLabel', { number })}
            onClick={withdraw}
          >
            {say('tabServices.signal.withdraw')}
          </Button>
        )}
      </Row>
    </Card>
  );
};

/** Every signal, newest first; withdrawn ones stay, struck through. */
export const Signals = () => {
  const { view, ask } = useRecordFrame();
  const { say, text } = useWords();
  const record = (): void =>
    ask({
      title: say('tabServices.signal.add'),
      intro: text(view.writingAdvice),
      fields: [
        {
          name: 'source',
          label: say('tabServices.signal.source'),
          kind: 'choice',
          required: true,
          options: signalSources.map((value) => ({ value, label: say(recordNames.source[value]) })),
        },
        {
          name: 'on',
          label: say('tabServices.signal.about'),
          kind: 'date',
          required: true,
          initial: londonLocal(new Date().toISOString()).slice(0, 10),
        },
        {
          name: 'severity',
          label: say('tabServices.signal.severity'),
          kind: 'choice',
          required: true,
          options: severities.map((value) => ({ value, label: say(recordNames.severity[value]) })),
        },
        { name: 'text', label: say('tabServices.signal.text'), kind: 'text', required: true },
        { name: 'single', label: say('tabServices.signal.single'), kind: 'check' },
        { name: 'link', label: say('tabServices.signal.link'), kind: 'link' },
      ],
      submit: say('tabServices.signal.add'),
      command: (values) => ({
        type: 'recordSignal',
        source: signalSources.find((one) => one === values['source']) ?? 'other',
        severity: severities.find((one) => one === values['severity']) ?? 'low',
        on: values['on'] ?? '',
        text: values['text']?.trim() ?? '',
        ...(values['single'] === 'yes' ? { singleIssue: true } : {}),
        ...given('link', values['link']),
      }),
      done: say('tabServices.signal.added'),
    });
  return (
    <Section
      title={say('tabServices.signal.title')}
      actions={
        <Button icon={<AddRegular />} onClick={record}>
          {say('tabServices.signal.add')}
        </Button>
      }
    >
      {view.signals.length === 0 ? (
        <Text>{say('tabServices.signal.none')}</Text>
      ) : (
        <Cards>
          {view.signals.toReversed().map((signal) => (
            <li key={signal.id}>
              <SignalCard signal={signal} />
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};
