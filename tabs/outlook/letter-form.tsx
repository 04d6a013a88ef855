import { makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterDraft } from '../../src/server/contract/drafts.ts';
import { useLetterDraft } from '../api/questions.ts';
import { FieldInput } from '../components/field-input.tsx';
import { Problem } from '../components/problem.tsx';
import { Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import type { MailMessage } from '../host/outlook/mail-host.ts';
import { InsertLetter } from './insert-letter.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { useRenderedLetter } from './rendered-letter.ts';

export type DraftLanguage = LetterDraft['language'];

const kinds = { line: 'line', text: 'text', list: 'lines', date: 'date' } as const;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { margin: 0, paddingInlineStart: '20px' },
});

/** The letter's fields as the case fills them and the person changes them, the preview, and inserting it. */
export const LetterForm = ({
  caseRef,
  letter,
  language,
  message,
}: {
  readonly caseRef: string;
  readonly letter: string;
  readonly language: DraftLanguage;
  readonly message: MailMessage;
}) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const draft = useLetterDraft(caseRef, letter, language);
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const rendered = useRenderedLetter(caseRef, letter, language, changed);

  if (draft.data === undefined) {
    return draft.error === null ? (
      <Loading />
    ) : (
      <Problem error={draft.error} onRetry={() => void draft.refetch()} />
    );
  }
  const { fields } = draft.data;
  const valueOf = (field: LetterDraft['fields'][number]): string => changed[field.id] ?? field.value;
  const missing = fields.filter((field) => field.required && valueOf(field).trim() === '');

  return (
    <div className={styles.part}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
        {say('outlook.fields.title')}
      </Text>
      <Text size={200}>{say('outlook.fields.fromCase')}</Text>
      <div aria-live="polite">
        {missing.length > 0 && (
          <>
            <Text>{say('outlook.fields.missing', { count: missing.length })}</Text>
            <ul className={styles.list}>
              {missing.map((field) => (
                <li key={field.id}>{text(field.label)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={{
            name: field.id,
            label: text(field.label),
            kind: kinds[field.kind],
            required: field.required,
            ...(field.kind === 'list' ? { hint: say('outlook.fields.listHint') } : {}),
          }}
          value={valueOf(field)}
          mistake={undefined}
          onChange={(value) => setChanged((old) => ({ ...old, [field.id]: value }))}
        />
      ))}
      <LetterPreview caseRef={caseRef} letter={letter} language={language} fields={changed} />
      {rendered.error !== null && <Problem error={rendered.error} />}
      <InsertLetter
        caseRef={caseRef}
        // What is inserted is what the server made of exactly these fields.
        draft={rendered.isPlaceholderData ? undefined : rendered.data}
        missing={missing.length > 0}
        message={message}
      />
    </div>
  );
};
