import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import DOMPurify from 'dompurify';
import { useRef, useState } from 'react';
import type { Language } from '../../src/procedures/types.ts';
import { isLanguage } from '../../src/language/say.ts';
import type { LetterDraft } from '../../src/server/contract/drafts.ts';
import { useScrollStop } from '../components/use-scroll-stop.ts';
import { useWords } from '../components/words.tsx';
import { useRenderedLetter } from './rendered-letter.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  paper: {
    padding: '12px',
    maxHeight: '320px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // A letter is read on paper: the same colours in every theme.
    backgroundColor: '#ffffff',
    color: '#242424',
    overflowWrap: 'anywhere',
  },
});

/** The letter as it will be, in either language whichever is sent, kept up with what is typed. */
export const LetterPreview = ({
  caseRef,
  letter,
  language,
  fields,
}: {
  readonly caseRef: string;
  readonly letter: string;
  readonly language: LetterDraft['language'];
  readonly fields: Readonly<Record<string, string>>;
}) => {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const [chosen, setChosen] = useState<Language | null>(null);
  const shown = chosen ?? (language === 'both' ? words.language : language);
  const rendered = useRenderedLetter(caseRef, letter, shown, fields);
  const { data } = rendered;
  const paper = useRef<HTMLDivElement>(null);
  useScrollStop(paper);

  return (
    <section className={styles.part} aria-label={say('outlook.preview.title')}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
        {say('outlook.preview.title')}
      </Text>
      <TabList
        size="small"
        aria-label={say('outlook.preview.language')}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          if (isLanguage(value)) setChosen(value);
        }}
      >
        <Tab value="cy" lang="cy">
          {say('outlook.preview.cy')}
        </Tab>
        <Tab value="en" lang="en">
          {say('outlook.preview.en')}
        </Tab>
      </TabList>
      {data !== undefined && (
        <>
          <Text size={200}>{say('outlook.preview.subject', { subject: data.subject })}</Text>
          {data.recipients.length > 0 && (
            <Text size={200}>
              {say('outlook.preview.recipients', { recipients: data.recipients.join('; ') })}
            </Text>
          )}
          <div
            ref={paper}
            className={styles.paper}
            role="document"
            aria-label={say('outlook.preview.label')}
            lang={shown}
            // Our own server's letter, cleaned all the same.
            dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(data.html) }}
          />
        </>
      )}
    </section>
  );
};
