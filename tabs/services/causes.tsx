import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { RecordView } from '../../src/early-warning/view-schema.ts';
import { recordNames } from '../../src/language/record-names.ts';
import { given, linesOf } from '../components/fields.ts';
import { Stamp } from '../components/marks.tsx';
import { useRecordFrame } from '../components/record-frame.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({ text: { whiteSpace: 'pre-line' } });

/** A long signal's beginning: enough to know it by. */
const beginning = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

/** The signals that stand, to choose among; newest first. */
const useSignalOptions = (): readonly { readonly value: string; readonly label: string }[] => {
  const { view } = useRecordFrame();
  const { say } = useWords();
  return view.signals
    .filter(({ withdrawn }) => withdrawn === null)
    .toReversed()
    .map(({ id, number, source, text }) => ({
      value: id,
      label: say('tabServices.signal.option', {
        number,
        source: say(recordNames.source[source]),
        text: beginning(text),
      }),
    }));
};

const numbersOf = (view: RecordView, ids: readonly string[]): string =>
  view.signals
    .filter(({ id }) => ids.includes(id))
    .map(({ number }) => String(number))
    .join(', ');

/** Signals that say the same, put side by side: a source confirms another, never itself (Code 4.11). */
export const Together = () => {
  const { view, ask } = useRecordFrame();
  const { say } = useWords();
  const styles = useStyles();
  const options = useSignalOptions();
  const link = (): void =>
    ask({
      title: say('tabServices.together.add'),
      intro: say('tabServices.together.intro'),
      fields: [
        {
          name: 'signals',
          label: say('tabServices.together.which'),
          kind: 'checks',
          required: true,
          options,
        },
        { name: 'note', label: say('tabServices.together.note'), kind: 'text' },
      ],
      submit: say('tabServices.together.add'),
      command: (values) => ({
        type: 'linkSignals',
        signals: [...linesOf(values['signals'])],
        ...given('note', values['note']),
      }),
      done: say('tabServices.together.added'),
    });
  const unlink = (id: string): void =>
    ask({
      title: say('tabServices.together.remove'),
      fields: [{ name: 'reason', label: say('tabServices.signal.reason'), kind: 'text', required: true }],
      submit: say('tabServices.together.remove'),
      command: (values) => ({ type: 'unlinkSignals', link: id, reason: values['reason']?.trim() ?? '' }),
      done: say('tabServices.together.removed'),
    });
  return (
    <Section
      title={say('tabServices.together.title')}
      actions={options.length > 1 && <Button onClick={link}>{say('tabServices.together.add')}</Button>}
    >
      {view.links.length === 0 ? (
        <Text>{say('tabServices.together.none')}</Text>
      ) : (
        <Cards>
          {view.links.map((one) => {
            const numbers = numbersOf(view, one.signals);
            return (
              <li key={one.id}>
                <Card title={say('tabServices.together.of', { numbers })}>
                  <Text>{one.sources.map((source) => say(recordNames.source[source])).join(' · ')}</Text>
                  {one.note !== null && <Text className={styles.text}>{one.note}</Text>}
                  <Row>
                    <Stamp by={one.by} at={one.at} />
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={say('tabServices.together.removeLabel', { numbers })}
                      onClick={() => unlink(one.id)}
                    >
                      {say('tabServices.together.remove')}
                    </Button>
                  </Row>
                </Card>
              </li>
            );
          })}
        </Cards>
      )}
    </Section>
  );
};

/** What lies behind the signals (Code 4.11, 7.4). */
export const RootCauses = () => {
  const { view, ask } = useRecordFrame();
  const { say } = useWords();
  const styles = useStyles();
  const options = useSignalOptions();
  const note = (): void =>
    ask({
      title: say('tabServices.cause.add'),
      fields: [
        { name: 'text', label: say('tabServices.cause.text'), kind: 'text', required: true },
        ...(options.length === 0
          ? []
          : [{ name: 'signals', label: say('tabServices.cause.signals'), kind: 'checks' as const, options }]),
      ],
      submit: say('tabServices.cause.add'),
      command: (values) => ({
        type: 'noteRootCause',
        text: values['text']?.trim() ?? '',
        signals: [...linesOf(values['signals'])],
      }),
      done: say('tabServices.cause.added'),
    });
  return (
    <Section
      title={say('tabServices.cause.title')}
      actions={<Button onClick={note}>{say('tabServices.cause.add')}</Button>}
    >
      {view.rootCauses.length === 0 ? (
        <Text>{say('tabServices.cause.none')}</Text>
      ) : (
        <Cards>
          {view.rootCauses.toReversed().map((cause) => (
            <li key={`${cause.at} ${cause.text}`}>
              <Card>
                <Text className={styles.text}>{cause.text}</Text>
                {cause.signals.length > 0 && (
                  <Text size={200}>
                    {say('tabServices.cause.explains', {
                      signals: say('tabServices.together.of', { numbers: numbersOf(view, cause.signals) }),
                    })}
                  </Text>
                )}
                <Stamp by={cause.by} at={cause.at} />
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};
