import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { limits } from '../../src/case/limits.ts';
import type { LetterDraft } from '../../src/server/contract/drafts.ts';
import type { KeptDraft } from '../../src/server/contract/mail.ts';
import { useLetterDraft } from '../api/questions.ts';
import { dayInWords, momentInWords } from '../components/dates.ts';
import { FieldInput } from '../components/field-input.tsx';
import { Problem } from '../components/problem.tsx';
import { Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import type { WrittenMessage } from '../host/outlook/mail-host.ts';
import { InsertLetter } from './insert-letter.tsx';
import { useForgetDraft, useKeeping, useKeptDraft } from './kept-draft.ts';
import { LetterPreview } from './letter-preview.tsx';
import { useRenderedLetter } from './rendered-letter.ts';

export type DraftLanguage = LetterDraft['language'];

interface FormOf {
  readonly caseRef: string;
  readonly letter: string;
  readonly language: DraftLanguage;
  readonly message: WrittenMessage;
}

const kinds = { line: 'line', text: 'text', list: 'lines', date: 'date' } as const;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** A letter that was begun before is offered before anything is written over it. */
export const LetterForm = ({
  onLanguage,
  ...form
}: FormOf & { readonly onLanguage: (language: DraftLanguage) => void }) => {
  const { say } = useWords();
  const { caseRef, letter } = form;
  const kept = useKeptDraft(caseRef, letter);
  const forget = useForgetDraft(caseRef, letter);
  const [begun, setBegun] = useState<KeptDraft['fields'] | null>(null);

  if (begun !== null) return <Fields {...form} begun={begun} />;
  if (kept.error !== null) return <Problem error={kept.error} onRetry={() => void kept.refetch()} />;
  if (kept.data === undefined) return <Loading text={say('outlook.kept.looking')} />;
  if (kept.data === null || Object.keys(kept.data.fields).length === 0)
    return <Fields {...form} begun={{}} />;
  const { fields, language } = kept.data;
  return (
    <Offered
      draft={kept.data}
      onGoOn={() => {
        onLanguage(language);
        setBegun(fields);
      }}
      onAnew={() => {
        forget.mutate();
        setBegun({});
      }}
    />
  );
};

const Offered = ({
  draft,
  onGoOn,
  onAnew,
}: {
  readonly draft: KeptDraft;
  readonly onGoOn: () => void;
  readonly onAnew: () => void;
}) => {
  const { say } = useWords();
  return (
    <MessageBar layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{say('outlook.kept.title', { time: momentInWords(draft.at, say) })}</MessageBarTitle>{' '}
        {say('outlook.kept.text', { until: dayInWords(draft.until, say) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={onGoOn}>
          {say('outlook.kept.goOn')}
        </Button>
        <Button onClick={onAnew}>{say('outlook.kept.anew')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};

/** The letter's fields as the case fills them and the person changes them, the preview, and inserting it. */
const Fields = ({
  caseRef,
  letter,
  language,
  message,
  begun,
}: FormOf & { readonly begun: Readonly<Record<string, string>> }) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const draft = useLetterDraft(caseRef, letter, language);
  const [changed, setChanged] = useState(begun);
  const [asked, setAsked] = useState(false);
  const keeping = useKeeping(caseRef, letter, { language, fields: changed });
  const rendered = useRenderedLetter(caseRef, letter, language, changed);
  const form = useRef<HTMLDivElement>(null);

  if (draft.data === undefined) {
    return draft.error === null ? (
      <Loading text={say('outlook.fields.filling')} />
    ) : (
      <Problem error={draft.error} onRetry={() => void draft.refetch()} />
    );
  }
  const { fields } = draft.data;
  const valueOf = (field: LetterDraft['fields'][number]): string => changed[field.id] ?? field.value;
  const isMissing = (field: LetterDraft['fields'][number]): boolean =>
    field.required && valueOf(field).trim() === '';
  const missing = fields.filter(isMissing);
  const goToMissing = (): void => {
    setAsked(true);
    const first = fields.findIndex(isMissing);
    const places = form.current?.querySelectorAll('[data-field]');
    places?.item(first).querySelector<HTMLElement>('input, textarea')?.focus();
  };

  return (
    <div className={styles.part}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
        {say('outlook.fields.title')}
      </Text>
      <Text size={200}>{say('outlook.fields.fromCase')}</Text>
      <div className={styles.part} ref={form}>
        {fields.map((field) => (
          <div key={field.id} data-field={field.id}>
            <FieldInput
              field={{
                name: field.id,
                label: text(field.label),
                kind: kinds[field.kind],
                required: field.required,
                ...(isMissing(field) && !asked
                  ? { hint: say('outlook.fields.needed') }
                  : field.kind === 'list'
                    ? { hint: say('outlook.fields.listHint') }
                    : {}),
              }}
              value={valueOf(field)}
              // What is missing is asked for at its place; as a mistake only once somebody wanted to go on.
              mistake={isMissing(field) && asked ? say('outlook.fields.needed') : undefined}
              onChange={(value) => setChanged((old) => ({ ...old, [field.id]: value }))}
            />
          </div>
        ))}
      </div>
      {keeping.failed ? (
        <Text size={200}>{say('outlook.kept.failed')}</Text>
      ) : (
        keeping.kept && <Text size={200}>{say('outlook.kept.saved', { days: limits.keptDraftDays })}</Text>
      )}
      {rendered.data !== undefined && <LetterPreview draft={rendered.data} language={language} />}
      {rendered.data === undefined && rendered.error === null && (
        <Spinner size="tiny" label={say('outlook.preview.making')} />
      )}
      {rendered.error !== null && (
        <Problem error={rendered.error} onRetry={rendered.refetch}>
          <Text>{say(rendered.data === undefined ? 'outlook.preview.none' : 'outlook.preview.behind')}</Text>
        </Problem>
      )}
      <InsertLetter
        caseRef={caseRef}
        // What is inserted is what the server made of exactly these fields.
        draft={rendered.isPlaceholderData ? undefined : rendered.data}
        missing={missing.map(({ label }) => text(label))}
        onMissing={goToMissing}
        message={message}
      />
    </div>
  );
};
