import { makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { ApiProblem } from '../api/problem.ts';
import { useCase, useEdition } from '../api/questions.ts';
import { MayBeOld } from '../components/answered.tsx';
import { Problem } from '../components/problem.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import type { MailMessage } from '../host/outlook/mail-host.ts';
import { AttachFiled } from './attach-filed.tsx';
import { FileMessage } from './file-message.tsx';
import { LetterDesk } from './letter-desk.tsx';
import { useStanding } from './standing.ts';
import type { MessageKnown } from './use-message.ts';

const useStyles = makeStyles({
  desk: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
});

/** One case beside one message: letters and attachments for one being written, filing for one received or sent. */
export const CaseDesk = ({
  caseRef,
  message,
  known,
  onReread,
}: {
  readonly caseRef: string;
  readonly message: MailMessage;
  readonly known: MessageKnown;
  /** Asks Outlook once more about the message. */
  readonly onReread: () => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const view = useCase(caseRef);
  const edition = useEdition(view.data?.edition);

  const error = view.error ?? edition.error;
  const status = view.error instanceof ApiProblem ? view.error.problem.status : null;
  // A message may be marked with a case that is for others; by now, too.
  if (status === 404 || status === 403)
    return (
      <div role="alert">
        <Empty
          level="h2"
          title={say('tab.case.notFound')}
          text={`${say('tab.case.notFoundText', { ref: caseRef })} ${say('outlook.case.askLead')}`}
        />
      </div>
    );
  if (error !== null && (view.data === undefined || edition.data === undefined)) {
    return <Problem error={error} onRetry={() => void (view.error === null ? edition : view).refetch()} />;
  }
  if (view.data === undefined || edition.data === undefined)
    return <Loading text={say('outlook.case.fetching', { ref: caseRef })} />;
  const desk = { view: view.data, edition: edition.data };
  return (
    <div className={styles.desk}>
      <Text>{view.data.service.name}</Text>
      <MayBeOld of={view} />
      <NotMember view={view.data} />
      {message.mode === 'compose' ? (
        <>
          <LetterDesk {...desk} message={message} />
          <AttachFiled view={view.data} message={message} />
        </>
      ) : (
        <FileMessage {...desk} message={message} known={known} onReread={onReread} />
      )}
    </div>
  );
};

const NotMember = ({ view }: { readonly view: NonNullable<ReturnType<typeof useCase>['data']> }) => {
  const { say } = useWords();
  const standing = useStanding(view);
  if (standing === null || standing.member) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say('outlook.case.notMember')}</MessageBarBody>
    </MessageBar>
  );
};
