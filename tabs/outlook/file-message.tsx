import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Field,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { messageKinds, type MessageKind } from '../../src/case/commands.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import { names } from '../../src/language/names.ts';
import type { EditionInUse } from '../api/edition-schema.ts';
import { momentInWords } from '../components/dates.ts';
import { useWords } from '../components/words.tsx';
import type { ReadMessage } from '../host/outlook/mail-host.ts';
import { FileInCase } from './file-in-case.tsx';
import { progressOfMessage } from './filing.ts';
import { FilingProgress } from './filing-progress.tsx';
import { LanguageChoice, languageFor, LetterSelect, lettersOf } from './letter-choice.tsx';
import type { DraftLanguage } from './letter-form.tsx';
import { Part } from './part.tsx';
import { SendMessage } from './send-message.tsx';
import { useStanding } from './standing.ts';
import type { MessageKnown } from './use-message.ts';

type Kind = MessageKind | 'letter';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** A message that was received or sent goes into the case: what it is, what of it, and how far it is on its way. */
export const FileMessage = ({
  view,
  edition,
  message,
  known,
  onReread,
}: {
  readonly view: CaseView;
  readonly edition: EditionInUse;
  readonly message: ReadMessage;
  readonly known: MessageKnown;
  readonly onReread: () => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const standing = useStanding(view);
  const { facts } = known;
  const fromProvider = facts?.from.mail.toLowerCase() === view.service.providerMail.toLowerCase();
  const [kind, setKind] = useState<Kind>(
    facts?.direction === 'sent' ? 'letter' : fromProvider ? 'provider-response' : 'other',
  );
  const filed = view.messages.find(({ messageId }) => messageId === facts?.messageId);

  const [knownBefore] = useState(filed !== undefined);

  if (filed !== undefined)
    return (
      <Part title={say('outlook.message.title')}>
        {knownBefore && (
          <MessageBar layout="multiline">
            <MessageBarBody>
              {say('outlook.message.already', {
                by: filed.submitted.by,
                time: momentInWords(filed.submitted.at, say),
              })}{' '}
              {say(names.messageKind[filed.kind])}.
            </MessageBarBody>
          </MessageBar>
        )}
        <div aria-live="polite">
          <FilingProgress
            caseRef={view.ref}
            progress={progressOfMessage(view, filed)}
            mayTryAgain={standing?.member === true}
          />
        </div>
      </Part>
    );
  if (standing?.member === false) return null;
  // A letter of the case is one that was sent; what came in is none.
  const kinds: readonly Kind[] = facts?.direction === 'sent' ? ['letter', ...messageKinds] : messageKinds;
  return (
    <Part title={say('outlook.message.title')}>
      <Text size={200}>{say('outlook.message.lead')}</Text>
      {(facts === null || facts.messageId === null) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('outlook.message.noId')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onReread}>{say('common.button.tryAgain')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Field label={say('outlook.message.kind')}>
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => {
            const chosen = kinds.find((one) => one === value);
            if (chosen !== undefined) setKind(chosen);
          }}
        >
          {kinds.map((one) => (
            <Radio
              key={one}
              value={one}
              label={say(one === 'letter' ? 'outlook.message.asLetter' : names.messageKind[one])}
            />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.part}>
        {kind === 'letter' ? (
          <SentLetter view={view} edition={edition} message={message} />
        ) : (
          facts !== null && (
            <SendMessage
              caseRef={view.ref}
              message={message}
              facts={facts}
              subject={known.subject}
              kind={kind}
            />
          )
        )}
      </div>
    </Part>
  );
};

/** A letter that was sent and not filed before: which one it was, and in which language. */
const SentLetter = ({
  view,
  edition,
  message,
}: {
  readonly view: CaseView;
  readonly edition: EditionInUse;
  readonly message: ReadMessage;
}) => {
  const { language: mine, say } = useWords();
  const [letterId, setLetterId] = useState('');
  const [wanted, setWanted] = useState<DraftLanguage>(mine);
  const letters = lettersOf(edition, view);
  const letter = letters.find(({ id }) => id === letterId);
  const language = languageFor(letter, wanted);
  if (letters.length === 0) return <Text>{say('outlook.letter.none')}</Text>;
  return (
    <>
      <LetterSelect letters={letters} chosen={letterId} onChoose={setLetterId} />
      {letter !== undefined && (
        <>
          <LanguageChoice letter={letter} language={language} onChoose={setWanted} />
          <FileInCase key={letter.id} view={view} letter={letter} language={language} message={message} />
        </>
      )}
    </>
  );
};
