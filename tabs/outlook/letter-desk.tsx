import { makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { EditionInUse } from '../api/edition-schema.ts';
import { useWords } from '../components/words.tsx';
import type { WrittenMessage } from '../host/outlook/mail-host.ts';
import { FileInCase } from './file-in-case.tsx';
import { LanguageChoice, languageFor, LetterSelect, lettersOf } from './letter-choice.tsx';
import { type DraftLanguage, LetterForm } from './letter-form.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** One case's letters: which, in which language, its fields and preview, and filing. */
export const LetterDesk = ({
  view,
  edition,
  message,
}: {
  readonly view: CaseView;
  readonly edition: EditionInUse;
  readonly message: WrittenMessage;
}) => {
  const { say, language: mine } = useWords();
  const styles = useStyles();
  const [letterId, setLetterId] = useState('');
  const [wanted, setWanted] = useState<DraftLanguage>(mine);
  const letters = lettersOf(edition, view);
  const letter = letters.find(({ id }) => id === letterId);
  const language = languageFor(letter, wanted);

  if (letters.length === 0) return <Text>{say('outlook.letter.none')}</Text>;
  return (
    <section className={styles.part} aria-label={say('outlook.letter.title')}>
      <LetterSelect letters={letters} chosen={letterId} onChoose={setLetterId} />
      {letter !== undefined && (
        <>
          <LanguageChoice letter={letter} language={language} onChoose={setWanted} />
          <LetterForm
            key={letter.id}
            caseRef={view.ref}
            letter={letter.id}
            language={language}
            message={message}
            onLanguage={setWanted}
          />
          <FileInCase
            key={`file-${letter.id}`}
            view={view}
            letter={letter}
            language={language}
            message={message}
          />
        </>
      )}
    </section>
  );
};
