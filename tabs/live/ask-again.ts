import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { News } from '../../src/server/contract/changes.ts';
import { caseKey } from '../api/questions.ts';

/** The questions whose answers others may change; the rest (a draft that is being written above all) is left alone. */
const changing: ReadonlySet<unknown> = new Set([
  'case',
  'board',
  'signals',
  'record',
  'incidents',
  'incident',
  'register',
  'import',
  'bundles',
]);

/** Milliseconds between two questions of the same kind, however much changes. */
const GAP = 400;
const LONG_GAP = 2_000;

/** The one place that turns news into questions asked again, of what is on the screen. */
export const createAskAgain = (client: QueryClient) => {
  const running = new Map<string, { again: boolean }>();

  /** At once, and once more after the gap when more news came meanwhile. */
  const ask = async (queryKey: QueryKey, gap: number): Promise<void> => {
    const name = JSON.stringify(queryKey);
    const busy = running.get(name);
    if (busy !== undefined) {
      busy.again = true;
      return;
    }
    const turn = { again: false };
    running.set(name, turn);
    do {
      turn.again = false;
      await client.invalidateQueries({ queryKey });
      await new Promise((resolve) => setTimeout(resolve, gap));
    } while (turn.again);
    running.delete(name);
  };
  const all = (gap: number, ...keys: readonly QueryKey[]): void => {
    for (const key of keys) void ask(key, gap);
  };
  const versionOf = (key: QueryKey): number =>
    client.getQueryData<{ readonly version: number }>(key)?.version ?? 0;

  /** Everything on the screen that may have changed; what is not shown is asked for when it is next. */
  const everything = (): void => {
    void client.invalidateQueries({ predicate: ({ queryKey }) => changing.has(queryKey[0]) });
  };

  return {
    everything,
    hear(news: News): void {
      switch (news.kind) {
        case 'case':
          // One’s own command comes back as news too: what it brought is there already.
          if (versionOf(caseKey(news.ref)) < news.version) all(GAP, caseKey(news.ref));
          all(GAP, ['bundles', news.ref]);
          return all(LONG_GAP, ['board'], ['signals'], ['record'], ['incidents'], ['incident']);
        case 'withdrawn':
          all(GAP, caseKey(news.ref), ['register', news.ref], ['board']);
          return all(LONG_GAP, ['record'], ['incident']);
        case 'service':
          return all(GAP, ['record', news.id], ['signals']);
        case 'incident':
          return all(GAP, ['incident', news.ref], ['incidents']);
        case 'individual':
          all(GAP, ['register', news.ref, 'person', news.id]);
          return all(LONG_GAP, ['register', news.ref], ['board']);
        case 'import':
          all(GAP, ['import', news.ref, news.id]);
          return all(LONG_GAP, ['register', news.ref]);
        case 'bundle':
          return all(GAP, ['bundles', news.ref]);
        case 'everything':
          return everything();
      }
    },
  };
};
