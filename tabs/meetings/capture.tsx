import { Button, Caption1, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { limits } from '../../src/case/limits.ts';
import { noteKindNames } from '../../src/language/meeting-names.ts';
import { ApiProblem } from '../api/problem.ts';
import { useAnnounce } from '../components/announce.tsx';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { emptyNote, type NoteDraft } from './note-draft.ts';
import type { useKeeping } from './use-keeping.ts';

const kinds = ['action', 'decision', 'point'] as const;
const isKind = (text: string): text is NoteDraft['kind'] => kinds.some((kind) => kind === text);
const labels = {
  action: 'tabMeetings.notes.text.action',
  decision: 'tabMeetings.notes.text.decision',
  point: 'tabMeetings.notes.text.point',
} as const;

/** One note as it is written. It is kept as it is typed; "next note" begins another. */
export const Capture = ({
  draft,
  keeping,
  onDraft,
}: {
  readonly draft: NoteDraft;
  readonly keeping: ReturnType<typeof useKeeping>;
  readonly onDraft: (draft: NoteDraft) => void;
}) => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const people = useId();
  const { keep, flush, standing, error } = keeping;
  const change = (part: Partial<NoteDraft>): void => {
    const next = { ...draft, ...part };
    onDraft(next);
    keep(next);
  };
  const next = async (): Promise<void> => {
    if (draft.text.trim() === '') {
      form.current?.querySelector('textarea')?.focus();
      return;
    }
    keep(draft);
    if (!(await flush())) return;
    onDraft(emptyNote(draft.kind, crypto.randomUUID()));
    announce(say('tabMeetings.notes.nextDone'));
    form.current?.querySelector('textarea')?.focus();
  };
  const why = error instanceof ApiProblem ? error.problem.title : say('common.problem.noAnswer');
  return (
    <form
      ref={form}
      noValidate
      style={{ display: 'flex', flexDirection: 'column', gap: 8 }}
      onSubmit={(event) => {
        event.preventDefault();
        void next();
      }}
    >
      <Field label={say('tabMeetings.notes.kind')}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={draft.kind}
          onChange={(_, { value }) => isKind(value) && change({ kind: value })}
        >
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={say(noteKindNames[kind])} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say(labels[draft.kind])} hint={say('tabMeetings.notes.names')}>
        <Textarea
          rows={2}
          resize="vertical"
          maxLength={limits.text}
          value={draft.text}
          onChange={(_, data) => change({ text: data.value })}
        />
      </Field>
      {draft.kind === 'decision' && (
        <Field label={say('tabMeetings.notes.rationale')}>
          <Textarea
            rows={2}
            resize="vertical"
            maxLength={limits.text}
            value={draft.rationale}
            onChange={(_, data) => change({ rationale: data.value })}
          />
        </Field>
      )}
      {draft.kind === 'action' && (
        <>
          <Field label={say('tabMeetings.notes.owner')}>
            <Input
              list={people}
              maxLength={limits.line}
              value={draft.owner}
              onChange={(_, data) => change({ owner: data.value })}
            />
          </Field>
          <datalist id={people}>
            {[...view.group.map(({ name }) => name), view.service.registeredManager].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </datalist>
          <Field label={say('tabMeetings.notes.due')}>
            <Input type="date" value={draft.due} onChange={(_, data) => change({ due: data.value })} />
          </Field>
        </>
      )}
      <Row>
        <Button type="submit">{say('tabMeetings.notes.next')}</Button>
        <Caption1 role="status">
          {standing === 'keeping' && say('tabMeetings.notes.keeping')}
          {standing === 'kept' && say('tabMeetings.notes.kept')}
          {standing === 'failed' && say('tabMeetings.notes.notKept', { why })}
        </Caption1>
      </Row>
    </form>
  );
};
