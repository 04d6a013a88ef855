import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { Text as Bilingual } from '../../src/procedures/types.ts';
import { useApi } from '../api/api-context.ts';
import { useAnnounce } from '../components/announce.tsx';
import { useWords } from '../components/words.tsx';
import { MailProblem, mostAttached, type WrittenMessage } from '../host/outlook/mail-host.ts';
import { base64Of } from './bytes.ts';
import { MailTrouble } from './mail-trouble.tsx';

interface Filed {
  readonly sha256: string;
  readonly name: string;
  readonly title: Bilingual | null;
  readonly language: 'en' | 'cy' | null;
}

/** Everything filed in the case, the newest of each kind first. */
const filedIn = ({ notifications, letters, messages }: CaseView): readonly Filed[] => [
  ...notifications
    .toReversed()
    .flatMap(({ title, files }) =>
      files.map(({ sha256, name, language }) => ({ sha256, name, title, language })),
    ),
  ...letters
    .toReversed()
    .flatMap(({ title, file }) =>
      file === null ? [] : [{ sha256: file.sha256, name: file.name, title, language: null }],
    ),
  ...messages
    .toReversed()
    .flatMap(({ files }) => files.map(({ sha256, name }) => ({ sha256, name, title: null, language: null }))),
];

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  small: { display: 'block', color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
  panel: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

const FiledRow = ({
  caseRef,
  file,
  message,
}: {
  readonly caseRef: string;
  readonly file: Filed;
  readonly message: WrittenMessage;
}) => {
  const { say, text } = useWords();
  const { api } = useApi();
  const styles = useStyles();
  const announce = useAnnounce();
  const name = file.name.split('/').at(-1) ?? file.name;
  const attaching = useMutation({
    mutationFn: async () => {
      const { content } = await api.getFile(`/api/cases/${caseRef}/files/${file.sha256}`);
      if (content.size > mostAttached) throw new MailProblem('tooLarge', 'AttachmentSizeExceeded');
      await message.attach({ name, base64: await base64Of(content) });
    },
    onSuccess: () => announce(say('outlook.attach.done', { name })),
  });
  const state = attaching.isSuccess
    ? say('outlook.attach.attached')
    : attaching.isPending
      ? say('outlook.attach.attaching')
      : null;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.name}>
          {file.title === null ? name : text(file.title)}
          {file.language !== null &&
            ` · ${say(file.language === 'cy' ? 'outlook.attach.language.cy' : 'outlook.attach.language.en')}`}
          {file.title !== null && (
            <Text size={200} className={styles.small}>
              {name}
            </Text>
          )}
        </span>
        <Button
          className={styles.button}
          size="small"
          aria-label={state === null ? say('outlook.attach.doLabel', { name }) : `${state} ${name}`}
          disabledFocusable={attaching.isPending || attaching.isSuccess}
          onClick={() => attaching.mutate()}
        >
          {state ?? say('outlook.attach.do')}
        </Button>
      </div>
      {attaching.error !== null && (
        <MailTrouble error={attaching.error} typed={false} onRetry={() => attaching.mutate()} />
      )}
    </li>
  );
};

/** What is filed in the case, to be attached to the message being written. */
export const AttachFiled = ({
  view,
  message,
}: {
  readonly view: CaseView;
  readonly message: WrittenMessage;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const [open, setOpen] = useState<readonly string[]>([]);
  const files = filedIn(view);
  return (
    <Accordion
      className={styles.part}
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => setOpen(openItems.map(String))}
    >
      <AccordionItem value="attach">
        <AccordionHeader as="h2" size="large">
          {say('outlook.attach.title')}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {files.length === 0 ? (
            <>
              <Text>{say('outlook.attach.none')}</Text>
              <Text size={200}>{say('outlook.attach.noneText')}</Text>
            </>
          ) : (
            <>
              <Text size={200}>{say('outlook.attach.lead')}</Text>
              <ul className={styles.list} role="list">
                {files.map((file) => (
                  <FiledRow key={file.name} caseRef={view.ref} file={file} message={message} />
                ))}
              </ul>
            </>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
