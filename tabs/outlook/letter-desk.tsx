import { Field, makeStyles, Radio, RadioGroup, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftLanguage } from './letter-form.tsx';
import { useCase, useEdition } from '../api/questions.ts';
import { Problem } from '../components/problem.tsx';
import { Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import type { MailMessage } from '../host/outlook/mail-host.ts';
import { FileInCase } from './file-in-case.tsx';
import { LetterForm } from './letter-form.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
  // A letter's title is longer than a pane is wide.
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

const languages = ['en', 'cy', 'both'] as const satisfies readonly DraftLanguage[];

/** One case's letters: which, in which language, its fields and preview, and filing. */
export const LetterDesk = ({
  caseRef,
  message,
}: {
  readonly caseRef: string;
  readonly message: MailMessage;
}) => {
  const { say, text, language: mine } = useWords();
  const styles = useStyles();
  const view = useCase(caseRef);
  const edition = useEdition(view.data?.edition);
  const [letterId, setLetterId] = useState('');
  const [wanted, setWanted] = useState<DraftLanguage>(mine);

  const error = view.error ?? edition.error;
  if (error !== null && view.data === undefined) {
    return <Problem error={error} onRetry={() => void view.refetch()} />;
  }
  if (view.data === undefined || edition.data === undefined) return <Loading />;

  const procedure = edition.data.procedures.find(({ id }) => id === view.data.procedure.id);
  const letters = procedure?.letters ?? [];
  const letter = letters.find(({ id }) => id === letterId);
  const language = letter?.alwaysBoth === true ? 'both' : wanted;

  return (
    <section className={styles.part} aria-label={say('outlook.letter.title')}>
      <Text>{view.data.service.name}</Text>
      <Field label={say('outlook.letter.label')}>
        <Select
          root={{ className: styles.select }}
          value={letterId}
          onChange={(_, { value }) => setLetterId(value)}
        >
          <option value="">{say('outlook.letter.choose')}</option>
          {letters.map((one) => (
            <option key={one.id} value={one.id}>
              {text(one.title)} ({one.cite})
            </option>
          ))}
        </Select>
      </Field>
      {letter !== undefined && (
        <Field
          label={say('outlook.language.label')}
          {...(letter.alwaysBoth === true ? { hint: say('outlook.language.alwaysBoth') } : {})}
        >
          <RadioGroup
            layout="horizontal"
            value={language}
            disabled={letter.alwaysBoth === true}
            onChange={(_, { value }) => {
              const chosen = languages.find((one) => one === value);
              if (chosen !== undefined) setWanted(chosen);
            }}
          >
            <Radio value="en" label={say('outlook.language.en')} />
            <Radio value="cy" label={say('outlook.language.cy')} />
            <Radio value="both" label={say('outlook.language.both')} />
          </RadioGroup>
        </Field>
      )}
      {letter !== undefined && message.mode === 'compose' && (
        <LetterForm
          key={letter.id}
          caseRef={caseRef}
          letter={letter.id}
          language={language}
          message={message}
        />
      )}
      {letter !== undefined && (
        <FileInCase
          key={`file-${letter.id}`}
          view={view.data}
          letter={letter.id}
          language={language}
          message={message}
        />
      )}
    </section>
  );
};
