import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterDraft } from '../../src/server/contract/drafts.ts';
import { useFamilies } from '../api/families.ts';
import { useUncovering } from '../components/use-uncovering.ts';
import { useWords } from '../components/words.tsx';
import type { Recipients, WrittenMessage } from '../host/outlook/mail-host.ts';
import { MailTrouble } from './mail-trouble.tsx';
import { textOf } from './message-text.ts';
import { Families } from './families.tsx';
import { isForPeople, linesFor } from './recipients.ts';

/** The message as it was before a letter was put into it. */
interface Before {
  readonly html: string;
  readonly subject: string;
  readonly lines: Recipients;
  /** The text as the letter left it, by which a later change is seen. */
  readonly after: string;
  /** Addresses that came from the register. */
  readonly families: number;
  /** Addresses that were moved out of sight of each other. */
  readonly moved: boolean;
}
type Question = 'replace' | 'undo' | null;

/** Puts the letter into the message: body, subject, recipients, mark. Asks before it replaces any text; may be undone. */
export const InsertLetter = ({
  caseRef,
  draft,
  missing,
  onMissing,
  message,
}: {
  readonly caseRef: string;
  readonly draft: LetterDraft | undefined;
  /** What the letter needs and has not, by name. */
  readonly missing: readonly string[];
  /** Leads to what is missing. */
  readonly onMissing: () => void;
  readonly message: WrittenMessage;
}) => {
  const { say } = useWords();
  const [asking, setAsking] = useState<Question>(null);
  useUncovering();
  const [before, setBefore] = useState<Before | null>(null);
  const [withFamilies, setWithFamilies] = useState(true);
  const forPeople = draft !== undefined && isForPeople(draft);
  const register = useFamilies(caseRef, forPeople);
  const known = register.data?.families ?? [];

  const inserting = useMutation({
    mutationFn: async ({ letter, sure }: { letter: LetterDraft; sure: boolean }): Promise<void> => {
      const toFamilies = isForPeople(letter) && withFamilies ? known : [];
      const html = await message.getBodyHtml();
      if (!sure && textOf(html) !== '') {
        setAsking('replace');
        return;
      }
      const subject = await message.getSubject();
      const lines = await message.getRecipients();
      await message.setBodyHtml(letter.html);
      await message.setSubject(letter.subject.slice(0, 255));
      await message.setRecipients(linesFor(letter, lines, toFamilies));
      await message.stamp(caseRef);
      undoing.reset();
      setBefore({
        html,
        subject,
        lines,
        after: textOf(await message.getBodyHtml()),
        families: toFamilies.length,
        moved: isForPeople(letter) && lines.to.length + lines.cc.length > 0,
      });
    },
  });
  const undoing = useMutation({
    mutationFn: async ({ was, sure }: { was: Before; sure: boolean }): Promise<boolean> => {
      if (!sure && textOf(await message.getBodyHtml()) !== was.after) {
        setAsking('undo');
        return false;
      }
      await message.setBodyHtml(was.html);
      await message.setSubject(was.subject);
      await message.setRecipients(was.lines);
      setBefore(null);
      return true;
    },
  });
  const busy = inserting.isPending || undoing.isPending;
  const insert = (sure: boolean): void => {
    setAsking(null);
    if (missing.length > 0) onMissing();
    else if (draft !== undefined && !busy) inserting.mutate({ letter: draft, sure });
  };
  const undo = (sure: boolean): void => {
    setAsking(null);
    if (before !== null && !busy) undoing.mutate({ was: before, sure });
  };
  const goOn = (): void => (asking === 'undo' ? undo(true) : insert(true));

  return (
    <>
      {draft !== undefined && !forPeople && <GoesTo draft={draft} />}
      {forPeople && <Families register={register} chosen={withFamilies} onChoose={setWithFamilies} />}
      {missing.length > 0 && (
        <Text size={200}>
          {say('outlook.fields.missing', { count: missing.length, names: missing.join(', ') })}
        </Text>
      )}
      <Button
        appearance="primary"
        disabledFocusable={
          busy || (missing.length === 0 && (draft === undefined || (forPeople && register.isPending)))
        }
        onClick={() => insert(false)}
      >
        {say(missing.length > 0 ? 'outlook.fields.toMissing' : 'outlook.insert.do')}
      </Button>
      <div aria-live="polite">
        {before !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {say('outlook.insert.done', { ref: caseRef })} {before.moved && say('outlook.insert.bccMoved')}{' '}
              {before.families > 0 && say('outlook.insert.familiesIn', { number: before.families })}
            </MessageBarBody>
            <MessageBarActions>
              <Button disabledFocusable={busy} onClick={() => undo(false)}>
                {say('outlook.insert.undo')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {undoing.data === true && before === null && <Text>{say('outlook.insert.undone')}</Text>}
      </div>
      {inserting.error !== null && <MailTrouble error={inserting.error} onRetry={() => insert(false)} />}
      {undoing.error !== null && <MailTrouble error={undoing.error} onRetry={() => undo(false)} />}
      <Dialog
        open={asking !== null}
        modalType="alert"
        onOpenChange={(_, { open }) => {
          if (!open) setAsking(null);
        }}
      >
        <DialogSurface>
          <DialogBody>
            <DialogTitle>
              {say(asking === 'undo' ? 'outlook.insert.undoTitle' : 'outlook.insert.replaceTitle')}
            </DialogTitle>
            <DialogContent>
              {say(asking === 'undo' ? 'outlook.insert.undoText' : 'outlook.insert.replaceText')}
            </DialogContent>
            <DialogActions>
              <Button onClick={() => setAsking(null)}>{say('outlook.insert.replaceNo')}</Button>
              <Button appearance="primary" onClick={goOn}>
                {say(asking === 'undo' ? 'outlook.insert.undoYes' : 'outlook.insert.replaceYes')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
};

/** Whom it will go to, and how: said before it is put in. */
const GoesTo = ({ draft }: { readonly draft: LetterDraft }) => {
  const { say } = useWords();
  return (
    <Text size={200}>
      {draft.recipients.length === 0
        ? say('outlook.insert.toNobody')
        : say('outlook.insert.to', { recipients: draft.recipients.join('; ') })}
    </Text>
  );
};
