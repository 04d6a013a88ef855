import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { useEdition } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Facts } from '../components/facts.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { Citation } from '../components/citation.tsx';
import { Stamp } from '../components/marks.tsx';
import { Card, Cards, Section } from '../components/section.tsx';
import { Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import type { Asked } from './answer-form.tsx';
import { leadsInWords } from './course.ts';

const AnswerForm = lazyPage([], async () => (await import('./answer-form.tsx')).AnswerForm);

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
        <Suspense fallback={<Loading />}>
          <AnswerForm
            question={question}
            leadsOf={leadsOf}
            mayKeep={answered !== null}
            onDone={done}
            onWriting={write}
          />
        </Suspense>
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
