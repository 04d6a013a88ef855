import { makeStyles, MessageBar, MessageBarBody, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useHostSettings } from '../api/questions.ts';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import type { MailHost, MailMessage } from '../host/outlook/mail-host.ts';
import { CaseDesk } from './case-desk.tsx';
import { CasePicker } from './case-picker.tsx';
import { type MessageKnown, useMailCases, useMessage } from './use-message.ts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px 16px 24px',
    maxWidth: '1000px',
    boxSizing: 'border-box',
    // Parts arrange themselves by the pane's width, which is not the window's.
    containerType: 'inline-size',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: '4px',
  },
  title: { margin: 0 },
  rehearsal: {
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Whose mailbox this is, where it is not the person's own, and what follows from that. */
const SharedMailbox = ({ sharing }: { readonly sharing: NonNullable<MessageKnown['sharing']> }) => {
  const { say } = useWords();
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        <strong>{say('outlook.shared.title', { owner: sharing.owner })}</strong> {say('outlook.shared.text')}{' '}
        {!sharing.mayWrite && say('outlook.shared.readOnly')}
      </MessageBarBody>
    </MessageBar>
  );
};

/** The pane at one message: to which case it belongs, and what can be done with it there. */
const AtMessage = ({ message }: { readonly message: MailMessage }) => {
  const { say } = useWords();
  const known = useMessage(message);
  const cases = useMailCases(known.data);
  const [picked, setPicked] = useState<string | null | undefined>(undefined);
  const first = cases.data?.cases[0];
  // A mark, or having been filed, says it; anything less is suggested and a person chooses.
  const sure = first !== undefined && (first.why === 'filed' || first.why === 'stamp') ? first.ref : null;
  const chosen = picked === undefined ? sure : picked;

  if (known.data === undefined) {
    if (known.error !== null) throw known.error;
    return <Loading text={say('outlook.message.reading')} />;
  }
  return (
    <>
      {known.data.sharing !== null && <SharedMailbox sharing={known.data.sharing} />}
      {message.mode === 'read' && chosen === null && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <strong>{say('outlook.read.title')}</strong> {say('outlook.read.text')}
          </MessageBarBody>
        </MessageBar>
      )}
      {!known.data.stampTold && chosen === null && (
        <MessageBar layout="multiline">
          <MessageBarBody>{say('outlook.case.unmarked')}</MessageBarBody>
        </MessageBar>
      )}
      <CasePicker chosen={chosen} belongs={cases} reading={message.mode === 'read'} onChoose={setPicked} />
      {chosen !== null && (
        <CaseDesk
          key={chosen}
          caseRef={chosen}
          message={message}
          known={known.data}
          onReread={() => void known.refetch()}
        />
      )}
    </>
  );
};

/** The pane beside a message: its case, a letter into it, the message into the case. */
export const OutlookPane = ({ host }: { readonly host: MailHost }) => {
  const { say } = useWords();
  const styles = useStyles();
  const settings = useHostSettings();
  const [shown, setShown] = useState<{ readonly message: MailMessage | null; readonly turn: number }>({
    message: host.message,
    turn: 0,
  });

  useEffect(
    () => host.onMessageChange((message) => setShown(({ turn }) => ({ message, turn: turn + 1 }))),
    [host],
  );
  useEffect(() => {
    document.title = say('outlook.title');
  }, [say]);

  return (
    <main className={styles.pane}>
      <div className={styles.head}>
        <Subtitle1 as="h1" className={styles.title}>
          {say('outlook.title')}
        </Subtitle1>
        <LanguageSwitch />
      </div>
      {settings.data?.mode === 'rehearsal' && (
        <Text size={200} className={styles.rehearsal}>
          {say('outlook.rehearsal')}
        </Text>
      )}
      {shown.message === null ? (
        <>
          <Empty level="h2" title={say('outlook.none.title')} text={say('outlook.none.text')} />
          <Text size={200}>{say('outlook.shared.elsewhere')}</Text>
        </>
      ) : (
        // Another message begins anew: nothing of one is left standing beside the next.
        <AtMessage key={shown.turn} message={shown.message} />
      )}
    </main>
  );
};
