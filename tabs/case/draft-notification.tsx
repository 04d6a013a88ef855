import { Button, makeStyles, Radio, RadioGroup, Field, tokens } from '@fluentui/react-components';
import DOMPurify from 'dompurify';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../src/procedures/types.ts';
import type { NotificationDraft } from '../../src/server/contract/drafts.ts';
import { useCommand } from '../api/asks.ts';
import { useNotificationDraft } from '../api/questions.ts';
import { useAnnounce } from '../components/announce.tsx';
import { useCaseFrame } from '../components/case-frame.tsx';
import { FieldInput } from '../components/field-input.tsx';
import { type FormField, type Values } from '../components/fields.ts';
import { Citation } from '../components/citation.tsx';
import { Problem } from '../components/problem.tsx';
import { Card, Row } from '../components/section.tsx';
import { Loading } from '../components/states.tsx';
import { useScrollStop } from '../components/use-scroll-stop.ts';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  preview: {
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    maxHeight: '420px',
    overflowY: 'auto',
  },
});

const Preview = ({ draft }: { readonly draft: NotificationDraft }) => {
  const { say, language } = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState<Language>(language);
  const preview = useRef<HTMLDivElement>(null);
  useScrollStop(preview);
  return (
    <>
      <Field label={say('tabParts.document.previewLanguage')}>
        <RadioGroup
          layout="horizontal"
          value={shown}
          onChange={(_, data) => setShown(data.value === 'cy' ? 'cy' : 'en')}
        >
          <Radio value="en" label={say('common.language.en')} />
          <Radio value="cy" label={say('common.language.cy')} />
        </RadioGroup>
      </Field>
      <div
        ref={preview}
        lang={shown}
        role="document"
        aria-label={say('tabParts.document.preview')}
        className={styles.preview}
        // Our own server's text, cleaned all the same: it carries what people typed.
        dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(draft.html[shown]) }}
      />
    </>
  );
};

const DraftForm = ({
  draft,
  onClose,
}: {
  readonly draft: NotificationDraft;
  readonly onClose: () => void;
}) => {
  const { view } = useCaseFrame();
  const { say, text } = useWords();
  const announce = useAnnounce();
  const command = useCommand(view.ref);
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(draft.fields.map((field) => [field.id, field.value])),
  );
  const fields: readonly FormField[] = draft.fields.map((field) => ({
    name: field.id,
    label: text(field.label),
    kind: field.kind === 'list' ? 'lines' : field.kind,
    required: field.required,
    ...(field.kind === 'list' ? { hint: say('tabParts.document.listHint') } : {}),
  }));
  const form = useRef<HTMLFormElement>(null);
  // The button that asked for it is gone: the focus goes to what came in its place.
  useEffect(() => form.current?.focus(), []);
  const title = say('tabParts.document.draft', { title: text(draft.title) });
  return (
    <Card title={title} beside={<Citation cite={draft.cite} />}>
      <form
        ref={form}
        noValidate
        tabIndex={-1}
        aria-label={title}
        style={{ display: 'flex', flexDirection: 'column', gap: 12, outline: 'none' }}
        onSubmit={(event) => {
          event.preventDefault();
          command.mutate(
            { type: 'draftNotification', notification: draft.notification, fields: { ...values } },
            {
              onSuccess() {
                announce(say('tabParts.document.drafted'));
                onClose();
              },
            },
          );
        }}
      >
        {command.isError && <Problem error={command.error} focus />}
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            mistake={undefined}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        <Preview draft={draft} />
        <Row>
          <Button type="submit" appearance="primary" disabledFocusable={command.isPending}>
            {say('tabParts.document.saveDraft')}
          </Button>
          <Button type="button" onClick={onClose}>
            {say('common.button.cancel')}
          </Button>
        </Row>
      </form>
    </Card>
  );
};

/** A notification before it is drafted: its fields as the case fills them, and how it will read. */
export const DraftNotification = ({
  notification,
  onClose,
}: {
  readonly notification: string;
  readonly onClose: () => void;
}) => {
  const { view } = useCaseFrame();
  const draft = useNotificationDraft(view.ref, notification);
  if (draft.isPending) return <Loading />;
  if (draft.isError)
    return <Problem error={draft.error} onRetry={() => void draft.refetch()} onDismiss={onClose} />;
  return <DraftForm draft={draft.data} onClose={onClose} />;
};
