import { Button, Caption1, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../src/case/view-schema.ts';
import { useAct } from '../components/case-frame.tsx';
import { Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

export type Asked = NonNullable<CaseView['question']>;

/** Which answer, and why. Fetched where somebody may answer: most who look at a case only read. */
export const AnswerForm = ({
  question,
  leadsOf,
  mayKeep,
  onDone,
  onWriting,
}: {
  readonly question: Asked;
  readonly leadsOf: (answer: Asked['answers'][number]) => readonly string[];
  /** Whether there is an answer in force to keep. */
  readonly mayKeep: boolean;
  readonly onDone: () => void;
  /** Something was typed: what others do must not take the form away. */
  readonly onWriting: () => void;
}) => {
  const { say, text } = useWords();
  const { act, busy, problem } = useAct();
  const [answer, setAnswer] = useState('');
  const [rationale, setRationale] = useState('');
  const [looked, setLooked] = useState(false);
  const noAnswer = looked && answer === '';
  const noReason = looked && rationale.trim() === '';
  return (
    <form
      noValidate
      style={{ display: 'flex', flexDirection: 'column', gap: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        setLooked(true);
        if (answer === '' || rationale.trim() === '') {
          const form = event.currentTarget;
          requestAnimationFrame(() =>
            form.querySelector<HTMLElement>(answer === '' ? 'input' : 'textarea')?.focus(),
          );
          return;
        }
        act(
          { type: 'answerQuestion', question: question.id, answer, rationale: rationale.trim() },
          say('tabCase.question.recorded'),
          onDone,
        );
      }}
    >
      <Field
        label={say('tabCase.question.choose')}
        required
        {...(noAnswer
          ? { validationMessage: say('tabCase.question.pick'), validationState: 'error' as const }
          : {})}
      >
        <RadioGroup
          value={answer}
          onChange={(_, data) => {
            onWriting();
            setAnswer(data.value);
          }}
        >
          {question.answers.map((one) => (
            <Radio
              key={one.id}
              value={one.id}
              label={
                <>
                  {text(one.text)}
                  {leadsOf(one).map((line) => (
                    <Caption1 key={line} block>
                      → {line}
                    </Caption1>
                  ))}
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={say('tabCase.question.rationale')}
        required
        {...(noReason
          ? { validationMessage: say('common.required'), validationState: 'error' as const }
          : {})}
      >
        <Textarea
          value={rationale}
          resize="vertical"
          rows={3}
          onChange={(_, data) => {
            onWriting();
            setRationale(data.value);
          }}
        />
      </Field>
      {problem}
      <Row>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {say('tabCase.question.record')}
        </Button>
        {mayKeep && (
          <Button type="button" onClick={onDone}>
            {say('tabCase.question.keep')}
          </Button>
        )}
      </Row>
    </form>
  );
};
