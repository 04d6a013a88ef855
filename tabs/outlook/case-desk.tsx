import { Button, makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useCase, useEdition } from '../api/questions.ts';
import { Problem } from '../components/problem.tsx';
import { Loading } from '../components/states.tsx';
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
  onLeave,
}: {
  readonly caseRef: string;
  readonly message: MailMessage;
  readonly known: MessageKnown;
  readonly onLeave: () => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const view = useCase(caseRef);
  const edition = useEdition(view.data?.edition);

  const error = view.error ?? edition.error;
  if (error !== null && (view.data === undefined || edition.data === undefined)) {
    return (
      <Problem error={error} onRetry={() => void (view.error === null ? edition : view).refetch()}>
        <div>
          <Button onClick={onLeave}>{say('outlook.case.change')}</Button>
        </div>
      </Problem>
    );
  }
  if (view.data === undefined || edition.data === undefined) return <Loading />;
  const desk = { view: view.data, edition: edition.data };
  return (
    <div className={styles.desk}>
      <Text>{view.data.service.name}</Text>
      {error !== null && <Problem error={error} onRetry={() => void view.refetch()} />}
      <NotMember view={view.data} />
      {message.mode === 'compose' ? (
        <>
          <LetterDesk {...desk} message={message} />
          <AttachFiled view={view.data} message={message} />
        </>
      ) : (
        <FileMessage {...desk} message={message} known={known} />
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
