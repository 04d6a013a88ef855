import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { limits } from '../../src/case/limits.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { LetterDraft } from '../../src/server/contract/drafts.ts';
import { useApi } from '../api/api-context.ts';
import { useCommand } from '../api/asks.ts';
import { useWords } from '../components/words.tsx';
import type { MailMessage } from '../host/outlook/mail-host.ts';
import { type NotYet, type Progress, progressOf, readForFiling } from './filing.ts';
import { MailTrouble } from './mail-trouble.tsx';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

const notYetTexts = {
  noSubject: 'outlook.file.noSubject',
  noRecipients: 'outlook.file.noRecipients',
  noBody: 'outlook.file.noBody',
  tooLong: 'outlook.file.tooLong',
  badRecipients: 'outlook.file.badRecipients',
} as const satisfies Record<NotYet['kind'], string>;

const FilingProgress = ({ progress }: { readonly progress: Progress }) => {
  const { say } = useWords();
  const { host } = useApi();
  switch (progress.kind) {
    case 'filing':
      return <Spinner size="tiny" label={say('outlook.file.filing')} />;
    case 'retrying':
      return <Spinner size="tiny" label={say('outlook.file.retrying')} />;
    case 'failed':
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say('outlook.file.failed')}</MessageBarBody>
        </MessageBar>
      );
    case 'filed':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {say('outlook.file.filed', { name: progress.name })}{' '}
            <Link as="button" inline onClick={() => void host.openLink(progress.webUrl)}>
              {say('outlook.file.open')}
            </Link>
          </MessageBarBody>
        </MessageBar>
      );
  }
};

/** Files the message as it stands in the case, and tells until it is there. */
export const FileInCase = ({
  view,
  letter,
  language,
  message,
}: {
  readonly view: CaseView;
  readonly letter: string;
  readonly language: LetterDraft['language'];
  readonly message: MailMessage;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const command = useCommand(view.ref);
  const filing = useMutation({
    mutationFn: async (): Promise<{ letterId: string | null } | { notYet: NotYet }> => {
      const read = await readForFiling(message, letter, language);
      if ('notYet' in read) return read;
      const known = new Set(view.letters.map((one) => one.letterId));
      const done = await command.mutateAsync(read.command);
      const filed = done.case?.letters.filter((one) => one.letter === letter) ?? [];
      const added = filed.find((one) => !known.has(one.letterId)) ?? filed.at(-1);
      return { letterId: added?.letterId ?? null };
    },
  });
  const result = filing.data;
  const notYet = result !== undefined && 'notYet' in result ? result.notYet : null;
  const letterId = result !== undefined && 'letterId' in result ? result.letterId : null;
  const progress = letterId === null ? null : progressOf(view, letterId);

  return (
    <section className={styles.part} aria-label={say('outlook.file.title')}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
        {say('outlook.file.title')}
      </Text>
      <Text size={200}>{say('outlook.file.lead')}</Text>
      <Button disabledFocusable={filing.isPending} onClick={() => filing.mutate()}>
        {say('outlook.file.do', { ref: view.ref })}
      </Button>
      <div aria-live="polite">
        {notYet !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {say(notYetTexts[notYet.kind], {
                max: limits.letterBody,
                recipients: notYet.kind === 'badRecipients' ? notYet.recipients : '',
              })}
            </MessageBarBody>
          </MessageBar>
        )}
        {filing.isPending && <Spinner size="tiny" label={say('outlook.file.filing')} />}
        {progress !== null && <FilingProgress progress={progress} />}
        {progress?.kind === 'filed' && <Text size={200}>{say('outlook.file.again')}</Text>}
      </div>
      {filing.error !== null && <MailTrouble error={filing.error} />}
    </section>
  );
};
