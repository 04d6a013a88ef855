import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Problem } from '../components/problem.tsx';
import { useWords } from '../components/words.tsx';
import { MailProblem } from '../host/outlook/mail-host.ts';

const texts = {
  tooLong: 'outlook.problem.tooLong',
  notHere: 'outlook.problem.notHere',
  plainText: 'outlook.problem.plainText',
  tooLarge: 'outlook.problem.tooLarge',
  fileType: 'outlook.problem.fileType',
  tooMany: 'outlook.problem.tooMany',
  failed: 'outlook.problem.failed',
} as const satisfies Record<MailProblem['reason'], string>;

/** What Outlook or Hafan refused, in the person's language; what may go better another time is tried again here. */
export const MailTrouble = ({
  error,
  typed = true,
  onRetry,
}: {
  readonly error: Error;
  /** Something that somebody wrote was on its way. */
  readonly typed?: boolean;
  readonly onRetry?: () => void;
}) => {
  const { say } = useWords();
  if (!(error instanceof MailProblem))
    return <Problem error={error} typed={typed} focus {...(onRetry === undefined ? {} : { onRetry })} />;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{say(texts[error.reason], { code: error.code })}</MessageBarBody>
      {error.reason === 'failed' && onRetry !== undefined && (
        <MessageBarActions>
          <Button onClick={onRetry}>{say('common.button.tryAgain')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
