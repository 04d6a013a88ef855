import { Combobox, Field, Option } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { FoundPerson } from '../../src/server/contract/people.ts';
import { usePeople } from '../api/questions.ts';
import { useWords } from './words.tsx';

/** Finds a colleague by part of a name; what is chosen goes to the page and the field is empty again. */
export const PersonPicker = ({
  onChoose,
  focus = false,
}: {
  readonly onChoose: (person: FoundPerson) => void;
  /** Takes the focus when it appears: for a picker that somebody asked for. */
  readonly focus?: boolean;
}) => {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) field.current?.querySelector('input')?.focus();
  }, [focus]);
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  // Fluent opens the list for keys only; what is pasted or dictated must open it too.
  const [open, setOpen] = useState(false);
  const asked = useDeferredValue(typed.trim());
  const people = usePeople(asked);
  const found = people.data?.people ?? [];
  return (
    <div ref={field}>
      <Field
        label={say('tab.open.person')}
        hint={say('tab.open.personHint')}
        {...(asked.length >= 2 && people.isError
          ? { validationMessage: say('common.problem.noSearch'), validationState: 'error' as const }
          : {})}
      >
        <Combobox
          freeform
          open={open}
          onOpenChange={(_, data) => setOpen(data.open)}
          value={typed}
          selectedOptions={[]}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
          }}
          onOptionSelect={(_, data) => {
            const person = found.find((one) => one.objectId === data.optionValue);
            if (person === undefined) return;
            onChoose(person);
            setTyped('');
          }}
        >
          {found.map((person) => (
            <Option key={person.objectId} value={person.objectId} text={person.name}>
              {`${person.name} · ${person.agency}`}
            </Option>
          ))}
          {found.length === 0 && (
            <Option key="none" value="" disabled text="">
              {say(
                typed.trim().length < 2
                  ? 'tab.open.personHint'
                  : people.isPending
                    ? 'common.loading'
                    : people.isError
                      ? 'common.problem.noSearch'
                      : 'tab.open.personNone',
              )}
            </Option>
          )}
        </Combobox>
      </Field>
    </div>
  );
};
