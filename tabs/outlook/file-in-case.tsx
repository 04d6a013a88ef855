import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { limits } from '../../src/case/limits.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { LetterInUse } from '../api/edition-schema.ts';
import type { LetterDraft } from '../../src/server/contract/drafts.ts';
import { useCommand } from '../api/asks.ts';
import { useWords } from '../components/words.tsx';
import type { MailMessage } from '../host/outlook/mail-host.ts';
import { type NotYet, progressOfLetter, readForFiling } from './filing.ts';
import { FilingProgress } from './filing-progress.tsx';
import { useForgetDraft } from './kept-draft.ts';
import { MailTrouble } from './mail-trouble.tsx';
import { Part } from './part.tsx';
import { useStanding } from './standing.ts';

const notYetTexts = {
  noSubject: 'outlook.file.noSubject',
  noRecipients: 'outlook.file.noRecipients',
  noBody: 'outlook.file.noBody',
  tooLong: 'outlook.file.tooLong',
  badRecipients: 'outlook.file.badRecipients',
  seeEachOther: 'outlook.file.seeEachOther',
} as const satisfies Record<NotYet['kind'], string>;

/** Files the message as it stands as a letter of the case, and tells until it is there. */
export const FileInCase = ({
  view,
  letter,
  language,
  message,
}: {
  readonly view: CaseView;
  readonly letter: Pick<LetterInUse, 'id' | 'to'>;
  readonly language: LetterDraft['language'];
  readonly message: MailMessage;
}) => {
  const { say } = useWords();
  const standing = useStanding(view);
  const command = useCommand(view.ref);
  const forget = useForgetDraft(view.ref, letter.id);
  const [blind, setBlind] = useState('');
  const filing = useMutation({
    mutationFn: async (): Promise<{ letterId: string | null } | { notYet: NotYet }> => {
      const read = await readForFiling(message, letter, language, Number.parseInt(blind, 10) || 0);
      if ('notYet' in read) return read;
      const known = new Set(view.letters.map((one) => one.letterId));
      const done = await command.mutateAsync(read.command);
      // The letter is in the case: nothing half written is kept any longer.
      forget.mutate();
      const filed = done.case?.letters.filter((one) => one.letter === letter.id) ?? [];
      const added = filed.find((one) => !known.has(one.letterId)) ?? filed.at(-1);
      return { letterId: added?.letterId ?? null };
    },
  });
  const moving = useMutation({
    mutationFn: async () => {
      if (message.mode !== 'compose') return;
      const { to, cc, bcc } = await message.getRecipients();
      await message.setRecipients({ to: [], cc: [], bcc: [...bcc, ...to, ...cc] });
      filing.reset();
    },
  });
  const result = filing.data;
  const notYet = result !== undefined && 'notYet' in result ? result.notYet : null;
  const letterId = result !== undefined && 'letterId' in result ? result.letterId : null;
  const progress = letterId === null ? null : progressOfLetter(view, letterId);

  if (standing?.lead === false)
    return (
      <Part title={say('outlook.file.title')}>
        <Text>{say('outlook.letter.notLead')}</Text>
      </Part>
    );
  return (
    <Part title={say('outlook.file.title')}>
      <Text size={200}>{say('outlook.file.lead')}</Text>
      {message.mode === 'read' && letter.to === 'people-and-families' && (
        <Field label={say('outlook.file.blind')} hint={say('outlook.file.blindHint')}>
          <Input
            type="number"
            min={0}
            max={limits.blindCopies}
            value={blind}
            onChange={(_, { value }) => setBlind(value)}
          />
        </Field>
      )}
      <Button
        disabledFocusable={filing.isPending}
        onClick={() => {
          if (!filing.isPending) filing.mutate();
        }}
      >
        {say('outlook.file.do', { ref: view.ref })}
      </Button>
      <div aria-live="polite">
        {notYet !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {say(notYetTexts[notYet.kind], {
                max: limits.letterBody,
                recipients: 'recipients' in notYet ? notYet.recipients : '',
              })}
            </MessageBarBody>
            {notYet.kind === 'seeEachOther' && (
              <MessageBarActions>
                <Button onClick={() => moving.mutate()}>{say('outlook.file.moveToBcc')}</Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        {filing.isPending && <Spinner size="tiny" label={say('outlook.file.filing')} />}
        {progress !== null && (
          <FilingProgress caseRef={view.ref} progress={progress} mayTryAgain={standing?.member === true} />
        )}
        {progress?.kind === 'filed' && <Text size={200}>{say('outlook.file.again')}</Text>}
      </div>
      {filing.error !== null && <MailTrouble error={filing.error} onRetry={() => filing.mutate()} />}
      {moving.error !== null && <MailTrouble error={moving.error} onRetry={() => moving.mutate()} />}
    </Part>
  );
};
