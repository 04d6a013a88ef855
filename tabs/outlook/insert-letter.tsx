import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterDraft } from '../../src/server/contract/drafts.ts';
import { useWords } from '../components/words.tsx';
import type { MailMessage } from '../host/outlook/mail-host.ts';
import { MailTrouble } from './mail-trouble.tsx';
import { textOf } from './message-text.ts';

/** Puts the letter into the message: body, subject, recipients, stamp. Asks before it replaces any text. */
export const InsertLetter = ({
  caseRef,
  draft,
  missing,
  message,
}: {
  readonly caseRef: string;
  readonly draft: LetterDraft | undefined;
  readonly missing: boolean;
  readonly message: MailMessage;
}) => {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const inserting = useMutation({
    mutationFn: async ({ letter, sure }: { letter: LetterDraft; sure: boolean }): Promise<boolean> => {
      if (!sure && textOf(await message.getBodyHtml()) !== '') {
        setAsking(true);
        return false;
      }
      await message.setBodyHtml(letter.html);
      await message.setSubject(letter.subject.slice(0, 255));
      if (letter.recipients.length > 0) {
        await message.setRecipients(letter.recipients.map((mail) => ({ name: '', mail })));
      }
      await message.stamp(caseRef);
      return true;
    },
  });
  const insert = (sure: boolean): void => {
    setAsking(false);
    if (draft !== undefined) inserting.mutate({ letter: draft, sure });
  };

  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={missing || draft === undefined || inserting.isPending}
        onClick={() => insert(false)}
      >
        {say('outlook.insert.do')}
      </Button>
      {missing && <Text size={200}>{say('outlook.insert.missing')}</Text>}
      <div aria-live="polite">
        {inserting.data === true && !inserting.isPending && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{say('outlook.insert.done', { ref: caseRef })}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {inserting.error !== null && <MailTrouble error={inserting.error} />}
      <Dialog open={asking} modalType="alert" onOpenChange={(_, { open }) => setAsking(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{say('outlook.insert.replaceTitle')}</DialogTitle>
            <DialogContent>{say('outlook.insert.replaceText')}</DialogContent>
            <DialogActions>
              <Button onClick={() => setAsking(false)}>{say('outlook.insert.replaceNo')}</Button>
              <Button appearance="primary" onClick={() => insert(true)}>
                {say('outlook.insert.replaceYes')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
};
