import {
  Button,
  Input,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { DismissRegular, SearchRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Insertable } from '../../../src/server/contract/rehearsal.ts';
import { ApiProblem } from '../../api/problem.ts';
import { useSay, useSession } from '../state/session.tsx';

/** Milliseconds without another letter after which the app is asked. */
const pause = 250;

/** The words that were typed, once the typing pauses. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

const step = (key: string, at: number, count: number): number | null => {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  return null;
};

/** Asks the app with each pause in the typing, and before anything is typed, as Teams does. */
export const CaseSearch = ({
  place,
  onChoose,
  onClose,
}: {
  place: string | null;
  onChoose: (found: Insertable) => void;
  onClose: () => void;
}) => {
  const { requests, person, language } = useSession();
  const say = useSay();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const words = useSettled(text.trim());
  const [chosen, setChosen] = useState(0);
  const asked = useQuery({
    queryKey: ['compose', person.id, place, language, words],
    queryFn: ({ signal }) => requests.findCase(place, words, signal),
    retry: false,
    // A case may have changed since the list was last opened.
    gcTime: 0,
  });
  // A list that answers other words than those that stand there now is none.
  const searching = asked.isFetching || words !== text.trim();
  const answer = searching ? undefined : asked.data;
  const found = answer?.kind === 'found' ? answer.found : [];
  const at = Math.min(chosen, Math.max(found.length - 1, 0));
  const current = found[at];
  const option = (index: number): string => `${id}-${index}`;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = step(event.key, at, found.length);
    if (next !== null) {
      event.preventDefault();
      setChosen(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (current !== undefined) onChoose(current);
    }
  };
  const slow = asked.error instanceof ApiProblem && asked.error.problem.status === 504;

  return (
    <>
      <div className="case-finder-head">
        <p>{say('rehearsal.compose.about')}</p>
        <Input
          // First in the surface, so that the keyboard comes here: the search is what the button was pressed for.
          className="case-finder-words"
          role="combobox"
          aria-label={say('rehearsal.compose.search')}
          aria-describedby={`${id}-keys`}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          {...(current === undefined ? {} : { 'aria-activedescendant': option(at) })}
          contentBefore={<SearchRegular />}
          placeholder={say('rehearsal.compose.search')}
          value={text}
          maxLength={200}
          onChange={(_event, data) => {
            setText(data.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say('rehearsal.compose.close')}
          title={say('rehearsal.compose.close')}
          onClick={onClose}
        />
      </div>
      <div aria-live="polite" className="case-finder-state">
        {searching && <Spinner size="tiny" label={say('rehearsal.compose.searching')} />}
        {asked.isError && !searching && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {say(slow ? 'rehearsal.compose.tooSlow' : 'rehearsal.compose.failed')}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void asked.refetch()}>
                {say('rehearsal.compose.again')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {answer?.kind === 'message' && <p>{answer.text}</p>}
        {found.length > 0 && (
          <p className="for-screen-readers">{say('rehearsal.compose.found', { count: found.length })}</p>
        )}
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        className="case-finder-list"
        aria-label={say('rehearsal.compose.results')}
        hidden={found.length === 0}
      >
        {found.map((one, index) => (
          // The keyboard's place stays in the field, which says which of these is meant.
          <button
            key={one.text}
            type="button"
            id={option(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="case-finder-option"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(one)}
          >
            <span className="case-finder-title">{one.title}</span>
            <span className="case-finder-text">{one.text}</span>
          </button>
        ))}
      </div>
      <p id={`${id}-keys`} className="case-finder-keys">
        {say('rehearsal.compose.keys')}
      </p>
    </>
  );
};
