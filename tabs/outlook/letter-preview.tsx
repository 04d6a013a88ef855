import { makeStyles, mergeClasses, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import DOMPurify from 'dompurify';
import { useRef, useState } from 'react';
import type { Language } from '../../src/procedures/types.ts';
import { isLanguage } from '../../src/language/say.ts';
import type { LetterDraft } from '../../src/server/contract/drafts.ts';
import { useScrollStop } from '../components/use-scroll-stop.ts';
import { useWords } from '../components/words.tsx';

const wide = '@container (min-width: 600px)';
const narrow = '@container (max-width: 599.98px)';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  // Narrow: one language and a switch. Wide: both beside each other, Welsh first.
  choice: { [wide]: { display: 'none' } },
  papers: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    [wide]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  other: { [narrow]: { display: 'none' } },
  column: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  name: { [narrow]: { display: 'none' } },
  paper: {
    padding: '12px',
    maxHeight: '360px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // A letter is read on paper: the same colours in every theme.
    backgroundColor: '#ffffff',
    color: '#242424',
    overflowWrap: 'anywhere',
  },
});

const languages = ['cy', 'en'] as const satisfies readonly Language[];
const names = { cy: 'outlook.preview.cy', en: 'outlook.preview.en' } as const;

const Paper = ({ draft, language }: { readonly draft: LetterDraft; readonly language: Language }) => {
  const { say } = useWords();
  const styles = useStyles();
  const paper = useRef<HTMLDivElement>(null);
  useScrollStop(paper);
  const { subject, html } = draft.inEach[language];
  return (
    <>
      <Text size={200} className={styles.name} weight="semibold" lang={language}>
        {say(names[language])}
      </Text>
      <Text size={200}>{say('outlook.preview.subject', { subject })}</Text>
      <div
        ref={paper}
        className={styles.paper}
        role="document"
        aria-label={`${say('outlook.preview.label')}: ${say(names[language])}`}
        lang={language}
        // Our own server's letter, cleaned all the same.
        dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(html) }}
      />
    </>
  );
};

/** The letter as it will be, in both languages whichever is sent, kept up with what is typed. */
export const LetterPreview = ({
  draft,
  language,
}: {
  readonly draft: LetterDraft;
  readonly language: LetterDraft['language'];
}) => {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const [chosen, setChosen] = useState<Language | null>(null);
  const shown = chosen ?? (language === 'both' ? words.language : language);

  return (
    <section className={styles.part} aria-label={say('outlook.preview.title')}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
        {say('outlook.preview.title')}
      </Text>
      {language === 'both' && <Text size={200}>{say('outlook.preview.both')}</Text>}
      <TabList
        className={styles.choice}
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
      <div className={styles.papers}>
        {languages.map((one) => (
          <div key={one} className={mergeClasses(styles.column, one === shown ? undefined : styles.other)}>
            <Paper draft={draft} language={one} />
          </div>
        ))}
      </div>
    </section>
  );
};
