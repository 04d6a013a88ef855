import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { limits } from '../../src/case/limits.ts';
import { Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { type LineWords, wordsOf } from './agenda-draft.ts';

/** A line's words, in the person's own language first; the other is there for a pair. */
export const LineWordsForm = ({
  words,
  submit,
  onTake,
  onLeave,
  children,
}: {
  readonly words: LineWords | null;
  readonly submit: string;
  readonly onTake: (words: LineWords) => void;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}) => {
  const { say, language } = useWords();
  const [typed, setTyped] = useState({ en: words?.en ?? '', cy: words?.cy ?? '' });
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const names = { en: say('tabMeetings.agenda.english'), cy: say('tabMeetings.agenda.welsh') };
  const order = language === 'cy' ? (['cy', 'en'] as const) : (['en', 'cy'] as const);
  const take = (): void => {
    const taken = wordsOf(typed.en, typed.cy);
    setMissing(taken === null);
    if (taken !== null) onTake(taken);
  };
  return (
    <form
      ref={form}
      noValidate
      style={{ display: 'flex', flexDirection: 'column', gap: 8 }}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      {order.map((one, at) => (
        <Field
          key={one}
          label={names[one]}
          {...(missing && at === 0
            ? { validationMessage: say('tabMeetings.agenda.oneLanguage'), validationState: 'error' as const }
            : {})}
        >
          <Input
            lang={one}
            maxLength={limits.line}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              onLeave();
            }}
            value={typed[one]}
            onChange={(_, data) => setTyped((before) => ({ ...before, [one]: data.value }))}
          />
        </Field>
      ))}
      <Row>
        <Button type="submit" size="small" appearance="primary">
          {submit}
        </Button>
        <Button size="small" onClick={onLeave}>
          {say('common.button.cancel')}
        </Button>
        {children}
      </Row>
    </form>
  );
};
