import { makeStyles, MessageBar, MessageBarBody, Text, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useHostSettings } from '../api/questions.ts';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { useWords } from '../components/words.tsx';
import { type MailHost, type MailMessage, MailProblem } from '../host/outlook/mail-host.ts';
import { CasePicker } from './case-picker.tsx';
import { LetterDesk } from './letter-desk.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px 16px 24px',
    maxWidth: '640px',
    boxSizing: 'border-box',
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

/** The pane beside a message: choose the case and the letter, put it into the message, file the message. */
export const OutlookPane = ({ host }: { readonly host: MailHost }) => {
  const { say } = useWords();
  const styles = useStyles();
  const settings = useHostSettings();
  const [message, setMessage] = useState<MailMessage | null>(host.message);
  const [ref, setRef] = useState<string | null>(null);
  const [isUnmarked, setIsUnmarked] = useState(false);

  useEffect(() => host.onMessageChange(setMessage), [host]);
  useEffect(() => {
    document.title = say('outlook.title');
  }, [say]);

  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      try {
        const stamp = (await message?.findStamp()) ?? null;
        if (!wanted) return;
        setIsUnmarked(false);
        if (stamp !== null) setRef((chosen) => chosen ?? stamp);
      } catch (problem) {
        if (!(problem instanceof MailProblem)) throw problem;
        // An Outlook without headers or properties is no reason to stop: the case is then chosen by hand.
        if (wanted) setIsUnmarked(true);
      }
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [message]);

  return (
    <main className={styles.pane}>
      <div className={styles.head}>
        <Title3 as="h1" className={styles.title}>
          {say('outlook.title')}
        </Title3>
        <LanguageSwitch />
      </div>
      {settings.data?.mode === 'rehearsal' && (
        <Text size={200} className={styles.rehearsal}>
          {say('outlook.rehearsal')}
        </Text>
      )}
      {message === null && (
        <>
          <Text weight="semibold">{say('outlook.none.title')}</Text>
          <Text>{say('outlook.none.text')}</Text>
        </>
      )}
      {message?.mode === 'read' && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <strong>{say('outlook.read.title')}</strong> {say('outlook.read.text')}
          </MessageBarBody>
        </MessageBar>
      )}
      {isUnmarked && ref === null && (
        <MessageBar layout="multiline">
          <MessageBarBody>{say('outlook.case.unmarked')}</MessageBarBody>
        </MessageBar>
      )}
      {message !== null && <CasePicker chosen={ref} onChoose={setRef} />}
      {message !== null && ref !== null && <LetterDesk key={ref} caseRef={ref} message={message} />}
    </main>
  );
};
