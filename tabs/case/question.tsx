import {
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  Textarea,
} from '@fluentui/react-components';
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

/** The diamond of the flowchart at which the case stands: its answers, where each leads, and the one in force. */
const Decision = ({
  question,
  movedOn,
  onWriting,
}: {
  readonly question: Asked;
  /** The case has gone on to something else while somebody wrote here. */
  readonly movedOn: boolean;
  readonly onWriting: (writing: boolean) => void;
}) => {
  const { view, mayAct, lead } = useCaseFrame();
  const words = useWords();
  const { say, text } = words;
  const edition = useEdition(view.edition);
  const [anew, setAnew] = useState(false);
  // The answer that was in force when the writing began: `none` where there was none.
  const [writing, setWriting] = useState<string | null>(null);
  const { answered } = question;
  const write = (): void => {
    setWriting((before) => before ?? answered?.at ?? 'none');
    onWriting(true);
  };
  const done = (): void => {
    setAnew(false);
    setWriting(null);
    onWriting(false);
  };
  const overtaken = writing !== null && answered !== null && answered.at !== writing;
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
      {overtaken && !movedOn && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody style={{ whiteSpace: 'normal' }}>
            {say('tabLive.answeredMeanwhile', { name: answered.by })}
          </MessageBarBody>
        </MessageBar>
      )}
      {movedOn && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody style={{ whiteSpace: 'normal' }}>{say('tabLive.movedOn')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={done}>{say('tabLive.leaveMine')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {(mayAnswer || writing !== null) && (answered === null || anew || writing !== null) && (
        <AnswerForm
          question={question}
          leadsOf={leadsOf}
          mayKeep={answered !== null}
          onDone={done}
          onWriting={write}
        />
      )}
      {mayAnswer && answered !== null && !anew && writing === null && (
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
  const here = `${view.procedure.id}/${view.stage.id}`;
  // What somebody is writing an answer to stays, even when the case goes on meanwhile.
  const [held, setHeld] = useState<{ readonly place: string; readonly question: Asked } | null>(null);
  const place = held?.place ?? here;
  const question = place === here ? view.question : (held?.question ?? null);
  if (question === null && view.answers.length === 0) return null;
  return (
    <Section title={say('tabCase.question.title')}>
      {question !== null && (
        <Decision
          key={place}
          question={question}
          movedOn={held !== null && held.place !== here}
          onWriting={(writing) => setHeld(writing ? { place: here, question } : null)}
        />
      )}
      <Earlier />
    </Section>
  );
};
