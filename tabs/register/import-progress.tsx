import { Button, Caption1, Field, Link, ProgressBar, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { useImport, useResumeImport } from '../api/individuals.ts';
import { MayBeOld } from '../components/answered.tsx';
import { useAnnounce } from '../components/announce.tsx';
import { Facts } from '../components/facts.tsx';
import { Problem } from '../components/problem.tsx';
import { Section } from '../components/section.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { importAt, registerAt } from './addresses.ts';
import { useRegisterFrame } from './register-frame.tsx';

const titles = {
  running: 'tabRegister.import.running',
  waiting: 'tabRegister.import.waiting',
  resumable: 'tabRegister.import.interrupted',
  interrupted: 'tabRegister.import.interrupted',
  done: 'tabRegister.import.done',
} as const;

/** How far an import is, or what came of it. It goes on without anybody looking. */
export const ImportProgress = ({ id }: { readonly id: string }) => {
  const { say, moment } = useWords();
  const announce = useAnnounce();
  const { caseRef } = useRegisterFrame();
  const progress = useImport(caseRef, id);
  const resume = useResumeImport(caseRef, id);
  const status = progress.data?.status;
  useEffect(() => {
    if (status !== undefined && status !== 'running') announce(say(titles[status]));
  }, [status, announce, say]);
  const back = (
    <div>
      <Link href={registerAt(caseRef)}>{say('tabRegister.back')}</Link>
    </div>
  );
  if (progress.isPending) return <Loading />;
  const run = progress.data;
  if (run === undefined) {
    const gone = progress.error instanceof ApiProblem && progress.error.problem.status === 404;
    return (
      <Section title={say('tabRegister.import.title')}>
        {back}
        {gone ? (
          <Empty title={say('tabRegister.goneTitle')} text={say('tabRegister.goneText')} />
        ) : (
          <Problem error={progress.error} onRetry={() => void progress.refetch()} />
        )}
      </Section>
    );
  }
  return (
    <Section title={say(titles[run.status])}>
      {back}
      {run.status === 'running' && <Text>{say('tabRegister.import.runningText')}</Text>}
      {run.status === 'waiting' && <Text>{say('tabRegister.import.waitingText')}</Text>}
      {run.status === 'resumable' && (
        <>
          <Text>{say('tabRegister.import.resumableText')}</Text>
          {resume.isError && <Problem error={resume.error} focus onDismiss={resume.reset} />}
          <div>
            <Button
              appearance="primary"
              disabledFocusable={resume.isPending}
              onClick={() => resume.mutate(undefined, { onError: () => void progress.refetch() })}
            >
              {say('tabRegister.import.resume')}
            </Button>
          </div>
        </>
      )}
      <MayBeOld of={progress} />
      {run.status === 'interrupted' && (
        <>
          <Text>{say('tabRegister.import.interruptedText')}</Text>
          <div>
            <Link href={importAt(caseRef)}>{say('tabRegister.import.choose')}</Link>
          </div>
        </>
      )}
      <Field
        validationState="none"
        validationMessage={say('tabRegister.import.progress', { done: run.done, total: run.total })}
      >
        <ProgressBar
          aria-label={say(titles[run.status])}
          value={run.total === 0 ? 1 : run.done / run.total}
          thickness="large"
        />
      </Field>
      <Facts
        facts={[
          [say('tabRegister.import.added'), run.added],
          [say('tabRegister.import.changed'), run.changed],
          [say('tabRegister.import.same'), run.same],
          [say('tabRegister.import.failed'), run.failed.length],
          [say('tabRegister.import.leftOutCount'), run.leftOut],
        ]}
      />
      <Caption1>{say('tabRegister.import.by', { name: run.by, date: moment(run.begunAt) })}</Caption1>
      {run.failed.length > 0 && (
        <div>
          <Text weight="semibold">{say('tabRegister.import.failedTitle')}</Text>
          <ul>
            {run.failed.map(({ line, text }) => (
              <li key={line}>{say('tabRegister.import.failedLine', { line, text })}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
};
