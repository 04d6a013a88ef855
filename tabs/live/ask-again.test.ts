import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAskAgain } from './ask-again.ts';

describe('news and what is on the screen', () => {
  let client: QueryClient;
  const asked: string[] = [];
  const show = (queryKey: readonly string[], answer: unknown): void => {
    const observer = new QueryObserver(client, {
      queryKey,
      queryFn: () => {
        asked.push(queryKey.join(' '));
        return answer;
      },
      staleTime: Infinity,
      initialData: answer,
    });
    observer.subscribe(() => undefined);
  };
  beforeEach(() => {
    vi.useFakeTimers();
    client = new QueryClient();
    asked.length = 0;
    show(['case', 'EC-2026-0001'], { version: 4 });
    show(['case', 'EC-2026-0002'], { version: 9 });
    show(['board', 'all'], {});
    show(['draft', 'EC-2026-0001', 'x'], {});
  });
  afterEach(() => {
    client.clear();
    vi.useRealTimers();
  });

  it('asks for the case that changed and for the board, not for others', async () => {
    createAskAgain(client).hear({ kind: 'case', ref: 'EC-2026-0001', version: 5 });
    await vi.advanceTimersByTimeAsync(10);
    expect(asked).toEqual(['case EC-2026-0001', 'board all']);
  });

  it('does not ask for what one’s own command has brought already', async () => {
    createAskAgain(client).hear({ kind: 'case', ref: 'EC-2026-0001', version: 4 });
    await vi.advanceTimersByTimeAsync(10);
    expect(asked).toEqual(['board all']);
  });

  it('asks now and once more when a hundred changes come at once', async () => {
    const again = createAskAgain(client);
    for (let version = 5; version < 105; version += 1)
      again.hear({ kind: 'case', ref: 'EC-2026-0001', version });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked.filter((one) => one.startsWith('case'))).toHaveLength(2);
    expect(asked.filter((one) => one.startsWith('board'))).toHaveLength(2);
  });

  it('leaves a draft alone that is being written, whatever happens', async () => {
    const again = createAskAgain(client);
    again.everything();
    again.hear({ kind: 'case', ref: 'EC-2026-0001', version: 50 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).not.toContain('draft EC-2026-0001 x');
  });
});
