import { Button, Field, Input, Link, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { useAnswers } from '../api/code-questions.ts';
import { useEditions } from '../api/questions.ts';
import { useAnnounce } from '../components/announce.tsx';
import { Citations } from '../components/citations.tsx';
import { ForceBadge } from '../components/marks.tsx';
import { Problem } from '../components/problem.tsx';
import { hashOf } from '../components/routes.ts';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';
import { LeadAgencyForm } from './lead-agency-form.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '24px' },
  head: { display: 'flex', flexDirection: 'column', gap: '4px' },
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-start' },
  question: { flexGrow: 1, flexBasis: '260px', minWidth: 0 },
  // In line with the box beside it, below its label.
  button: { marginTop: '26px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '20px' },
});

const examples = [
  'tabAsk.example.suspend',
  'tabAsk.example.notify',
  'tabAsk.example.meeting',
  'tabAsk.example.carers',
  'tabAsk.example.records',
] as const;

const Answers = ({ question }: { readonly question: string }) => {
  const { say, language } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const answers = useAnswers(question, language);
  const number = answers.data?.answers.length;
  useEffect(() => {
    if (number !== undefined)
      announce(number === 0 ? say('tabAsk.noneTitle') : say('tabAsk.found', { number }));
  }, [number, announce, say]);
  if (answers.isPending) return <Loading />;
  if (answers.isError) return <Problem error={answers.error} onRetry={() => void answers.refetch()} />;
  if (answers.data.answers.length === 0)
    return (
      <Empty level="h2" title={say('tabAsk.noneTitle')} text={answers.data.hint ?? say('tabAsk.noneText')}>
        <Text weight="semibold">{say('tabAsk.try')}</Text>
        <ul className={styles.list}>
          <li>{say('tabAsk.tips.fewer')}</li>
          <li>{say('tabAsk.tips.paragraph')}</li>
          <li>{say('tabAsk.tips.either')}</li>
        </ul>
      </Empty>
    );
  return (
    <Section title={say('tabAsk.answers')}>
      <Cards>
        {answers.data.answers.map((answer) => (
          <li key={`${answer.cite} ${answer.text}`}>
            <Card>
              <Row>
                {answer.force !== null && <ForceBadge force={answer.force} />}
                <Text className={styles.quiet} size={200}>
                  {answer.document}
                </Text>
              </Row>
              <Text>{answer.text}</Text>
              <Row>
                <Citations cite={answer.cite} also={answer.also} />
                <Link
                  href={hashOf({ page: 'procedures', edition: answer.edition })}
                  aria-label={say('tabAsk.readLabel', { cite: answer.cite })}
                >
                  {say('tabAsk.read')}
                </Link>
              </Row>
            </Card>
          </li>
        ))}
      </Cards>
    </Section>
  );
};

/** Every edition in force, to read as a whole. */
const Procedures = () => {
  const { say, text } = useWords();
  const styles = useStyles();
  const editions = useEditions();
  return (
    <Section title={say('tabAsk.pages')}>
      <Text>{say('tabAsk.pagesIntro')}</Text>
      {editions.isPending && <Loading />}
      {editions.isError && <Problem error={editions.error} onRetry={() => void editions.refetch()} />}
      {editions.data !== undefined && (
        <Cards>
          {editions.data.editions.map((edition) => (
            <li key={edition.id}>
              <Card>
                <Link href={hashOf({ page: 'procedures', edition: edition.id })}>{text(edition.title)}</Link>
                <ul className={styles.list}>
                  {edition.procedures.map(({ id, title, cite }) => (
                    <li key={id}>
                      {text(title)} ({cite})
                    </li>
                  ))}
                </ul>
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};

/** A question to the Code in a person's own words; the answer names its paragraph, its force and its document. */
export const AskPage = () => {
  const { say } = useWords();
  const styles = useStyles();
  const examplesId = useId();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [needed, setNeeded] = useState(false);
  useTitle(say('tabAsk.title'));
  const ask = (question: string): void => {
    setTyped(question);
    setAsked(question.trim());
    setNeeded(question.trim() === '');
    if (question.trim() === '') document.getElementById('question')?.focus();
  };
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Title2 as="h1" tabIndex={-1} style={{ margin: 0 }}>
          {say('tabAsk.title')}
        </Title2>
        <Text>{say('tabAsk.intro')}</Text>
      </div>
      <form
        noValidate
        role="search"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          ask(typed);
        }}
      >
        <Field
          className={styles.question}
          label={say('tabAsk.question')}
          hint={say('tabAsk.hint')}
          {...(needed ? { validationMessage: say('tabAsk.needed'), validationState: 'error' as const } : {})}
        >
          <Input id="question" maxLength={200} value={typed} onChange={(_, data) => setTyped(data.value)} />
        </Field>
        <Button type="submit" appearance="primary" className={styles.button}>
          {say('tabAsk.submit')}
        </Button>
      </form>
      {asked !== '' && <Answers key={asked} question={asked} />}
      <div className={styles.head}>
        <Text weight="semibold" id={examplesId}>
          {say('tabAsk.examples')}
        </Text>
        <div role="group" aria-labelledby={examplesId}>
          <Row>
            {examples.map((key) => (
              <Button key={key} size="small" onClick={() => ask(say(key))}>
                {say(key)}
              </Button>
            ))}
          </Row>
        </div>
      </div>
      <LeadAgencyForm />
      <Procedures />
    </div>
  );
};
