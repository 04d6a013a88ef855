import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useCommand } from '../api/asks.ts';
import { OutLink } from '../components/out-link.tsx';
import { useWords } from '../components/words.tsx';
import type { Progress } from './filing.ts';
import { MailTrouble } from './mail-trouble.tsx';

/** How far it is on its way into the folder, until it is there. */
export const FilingProgress = ({
  caseRef,
  progress,
  mayTryAgain,
}: {
  readonly caseRef: string;
  readonly progress: Progress;
  readonly mayTryAgain: boolean;
}) => {
  const { say } = useWords();
  const command = useCommand(caseRef);
  switch (progress.kind) {
    case 'filing':
      return <Spinner size="tiny" label={say('outlook.file.filing')} />;
    case 'retrying':
      return <Spinner size="tiny" label={say('outlook.file.retrying')} />;
    case 'failed':
      return (
        <>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {say('outlook.file.failed')}{' '}
              {say(mayTryAgain ? 'outlook.file.failedTry' : 'outlook.file.failedAsk')}
            </MessageBarBody>
            {mayTryAgain && (
              <MessageBarActions>
                <Button
                  disabledFocusable={command.isPending}
                  onClick={() => command.mutate({ type: 'retryStep', step: progress.step })}
                >
                  {say('outlook.file.tryAgain')}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
          {command.error !== null && <MailTrouble error={command.error} typed={false} />}
        </>
      );
    case 'filed':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {progress.files.length === 0
              ? say('outlook.message.byHand')
              : say('outlook.message.done', { ref: caseRef })}
            {progress.files.length > 0 && (
              <ul style={{ margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' }}>
                {progress.files.map(({ name, webUrl }) => (
                  <li key={name}>
                    <OutLink href={webUrl} label={name} />
                  </li>
                ))}
              </ul>
            )}
          </MessageBarBody>
        </MessageBar>
      );
  }
};
