import { Button, Caption1, Field, Radio, RadioGroup, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../src/case/view-schema.ts';
import { useEdition } from '../api/questions.ts';
import { useAct, useCaseFrame } from '../components/case-frame.tsx';
import { Facts } from '../components/facts.tsx';
import { Citation, Stamp } from '../components/marks.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { leadsInWords } from './course.ts';

type Asked = NonNullable<CaseView['question']>;

const AnswerForm = ({
  question,
  leadsOf,
  onDone,
}: {
  readonly question: Asked;
  readonly leadsOf: (answer: Asked['answers'][number]) => readonly string[];
  /** `null` where there is no answer in force to keep. */
  readonly onDone: (() => void) | null;
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
          onDone ?? undefined,
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
        <RadioGroup value={answer} onChange={(_, data) => setAnswer(data.value)}>
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
          onChange={(_, data) => setRationale(data.value)}
        />
      </Field>
      {problem}
      <Row>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {say('tabCase.question.record')}
        </Button>
        {onDone !== null && (
          <Button type="button" onClick={onDone}>
            {say('tabCase.question.keep')}
          </Button>
        )}
      </Row>
    </form>
  );
};

/** The diamond of the flowchart at which the case stands: its answers, where each leads, and the one in force. */
const Decision = ({ question }: { readonly question: Asked }) => {
  const { view, mayAct, lead } = useCaseFrame();
  const words = useWords();
  const { say, text } = words;
  const edition = useEdition(view.edition);
  const [anew, setAnew] = useState(false);
  const { answered } = question;
  const inForce = question.answers.find(({ id }) => id === answered?.answer);
  const leadsOf = (answer: Asked['answers'][number]): readonly string[] =>
    leadsInWords(answer.leadsTo, { stages: view.stages, procedures: edition.data?.procedures ?? [] }, words);
  const mayAnswer = mayAct && lead;
  return (
    <Card title={text(question.text)} beside={<Citation cite={question.cite} />}>
      {answered !== null && inForce !== undefined && (
        <>
          <Facts
            facts={[
              [
                say('tabCase.question.inForce'),
                <>
                  <Text weight="semibold">{text(inForce.text)}</Text>
                  {leadsOf(inForce).map((line) => (
                    <Caption1 key={line} block>
                      → {line}
                    </Caption1>
                  ))}
                </>,
              ],
              [say('tabCase.question.rationale'), answered.rationale],
            ]}
          />
          <Stamp by={answered.by} at={answered.at} />
        </>
      )}
      {mayAnswer && (answered === null || anew) && (
        <AnswerForm
          question={question}
          leadsOf={leadsOf}
          onDone={answered === null ? null : () => setAnew(false)}
        />
      )}
      {mayAnswer && answered !== null && !anew && (
        <div>
          <Button onClick={() => setAnew(true)}>{say('tabCase.question.anew')}</Button>
        </div>
      )}
      {!mayAnswer && answered === null && (
        <>
          <Text>{say('tabCase.question.leadOnly')}</Text>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {question.answers.map((one) => (
              <li key={one.id}>
                {text(one.text)}
                <Caption1 block>→ {leadsOf(one).join(' · ')}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
};

/** Answers that were in force before, newest first. */
const Earlier = () => {
  const { view } = useCaseFrame();
  const { say, text } = useWords();
  const [shown, setShown] = useState(false);
  const now = view.question?.answered?.at;
  const earlier = view.answers.filter((one) => one.at !== now || one.question !== view.question?.id);
  if (earlier.length === 0) return null;
  return (
    <>
      <div>
        <Button appearance="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown
            ? say('tabCase.question.hideBefore')
            : say('tabCase.question.before', { count: earlier.length })}
        </Button>
      </div>
      {shown && (
        <Cards>
          {earlier.toReversed().map((one) => (
            <li key={`${one.at}${one.question}`}>
              <Card>
                <Text>
                  {text(one.questionText)} <Citation cite={one.cite} />
                </Text>
                <Text weight="semibold">{text(one.answerText)}</Text>
                <Text>{one.rationale}</Text>
                <Stamp by={one.by} at={one.at} />
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </>
  );
};

export const Question = () => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  if (view.question === null && view.answers.length === 0) return null;
  return (
    <Section title={say('tabCase.question.title')}>
      {view.question !== null && (
        <Decision key={`${view.procedure.id}/${view.stage.id}`} question={view.question} />
      )}
      <Earlier />
    </Section>
  );
};
