import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { Values } from './fields.ts';

/** What a form is about, as it stands at the server: by field, with the version that a command may expect. */
export interface Standing {
  readonly version: number;
  readonly values: Values;
}

/** An answer that is known already, by its question's key; asks nothing. */
export type Known = QueryClient['getQueryData'];

/** Goes into a command: it is refused where the record has moved on from what the person saw. */
export interface At {
  readonly expectedVersion?: number;
}

/** What stands there now, and again whenever news of it comes; null where the form is about nothing that stands. */
export const useStanding = (read: ((known: Known) => Standing | null) | undefined): Standing | null => {
  const client = useQueryClient();
  const subscribe = useCallback(
    (listener: () => void) => client.getQueryCache().subscribe(listener),
    [client],
  );
  // Text is the same as long as what it says is.
  const text = useSyncExternalStore(subscribe, () =>
    read === undefined ? 'null' : JSON.stringify(read(client.getQueryData.bind(client))),
  );
  const standing: Standing | null = JSON.parse(text);
  return standing;
};

/** What was typed, and for each field what the person knew to stand there when they typed it. */
export interface Typed {
  readonly values: Values;
  readonly known: Values;
}

const isTyped = ({ values, known }: Typed, name: string): boolean => values[name] !== known[name];

/** What the form shows: what was typed, and where nothing was, what stands there now. */
export const shownValues = (typed: Typed, standing: Standing | null): Values => ({
  ...typed.values,
  ...Object.fromEntries(
    Object.entries(standing?.values ?? {}).filter(([name]) => name in typed.values && !isTyped(typed, name)),
  ),
});

/** Fields in which somebody typed and which somebody else changed meanwhile, to something else. */
export const clashes = (typed: Typed, standing: Standing | null): readonly string[] =>
  Object.entries(standing?.values ?? {})
    .filter(
      ([name, theirs]) =>
        isTyped(typed, name) && theirs !== typed.known[name] && theirs !== typed.values[name],
    )
    .map(([name]) => name);

/** Fields that were left alone and that somebody else changed meanwhile. */
export const followed = (typed: Typed, standing: Standing | null): readonly string[] =>
  Object.entries(standing?.values ?? {})
    .filter(([name, theirs]) => name in typed.values && !isTyped(typed, name) && theirs !== typed.known[name])
    .map(([name]) => name);

/** Types into a field: what stood there before was seen. */
export const typeInto = (typed: Typed, standing: Standing | null, name: string, value: string): Typed => ({
  values: { ...typed.values, [name]: value },
  known: isTyped(typed, name)
    ? typed.known
    : { ...typed.known, [name]: standing?.values[name] ?? typed.known[name] ?? '' },
});

/** The person has seen what stands there now, and keeps what they typed, or takes it instead. */
export const settleClash = (
  typed: Typed,
  standing: Standing,
  name: string,
  choice: 'mine' | 'theirs',
): Typed => {
  const theirs = standing.values[name] ?? '';
  return {
    known: { ...typed.known, [name]: theirs },
    values: choice === 'mine' ? typed.values : { ...typed.values, [name]: theirs },
  };
};
