import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFaults } from './faults.ts';
import { createWorld } from './world.ts';
import type { World } from './world.ts';

let dir: string;
let ids = 0;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hafan-world-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const open = (): World => createWorld({ dir, clock: () => 1_000, newId: () => `id-${++ids}` });
const post = (world: World, text: string): string => {
  const id = world.nextPostId();
  world.posts.put(id, {
    id,
    place: 'c',
    thread: id,
    at: world.now(),
    editedAt: null,
    from: { kind: 'bot', id: 'b', name: 'Hafan' },
    text,
    deleted: false,
  });
  return id;
};

describe('the outside world', () => {
  it('is as it was after the process is gone', () => {
    const world = open();
    const first = post(world, 'un');
    const second = post(world, 'dau');
    const content = world.writeContent(Buffer.from('llythyr'));
    const changes = world.changes();

    const later = open();
    expect(later.postsIn('c').map((p) => p.text)).toEqual(['un', 'dau']);
    expect(later.readContent(content)?.toString()).toBe('llythyr');
    expect(later.channels.all().map((c) => c.name)).toEqual(['General']);
    // Message ids go on, and a page that had counted sees that there is something new.
    expect(Number(later.nextPostId())).toBeGreaterThan(Number(second));
    expect(Number(second)).toBeGreaterThan(Number(first));
    expect(later.changes()).toBeGreaterThan(changes);
  });

  it('forgets a line that was cut off, and goes on writing after it', () => {
    post(open(), 'whole');
    const file = join(dir, 'world.jsonl');
    appendFileSync(file, '{"c":"posts","k":"9","v":{"id":"9","pl');
    const later = open();
    expect(later.postsIn('c').map((p) => p.text)).toEqual(['whole']);
    post(later, 'after');
    expect(open().postsIn('c')).toHaveLength(2);
  });

  it('is compacted at start', () => {
    const world = open();
    const id = post(world, 'first');
    const written = world.posts.get(id);
    if (written === undefined) throw new Error('the post is gone');
    for (let i = 0; i < 100; i++) world.posts.put(id, { ...written, text: `edit ${i}` });
    open();
    expect(readFileSync(join(dir, 'world.jsonl'), 'utf8').split('\n').length).toBeLessThan(10);
    expect(
      open()
        .postsIn('c')
        .map((p) => p.text),
    ).toEqual(['edit 99']);
  });

  it('is empty after a reset, also for the next process', () => {
    const world = open();
    const content = world.writeContent(Buffer.from('x'));
    post(world, 'gone');
    const before = world.changes();
    world.reset();
    expect(world.postsIn('c')).toEqual([]);
    expect(world.readContent(content)).toBeNull();
    expect(world.changes()).toBeGreaterThan(before);
    expect(open().postsIn('c')).toEqual([]);
    expect(open().channels.all()).toHaveLength(1);
  });
});

describe('faults', () => {
  it('strike as often as asked, where asked, and survive a restart', () => {
    const faults = createFaults(open());
    faults.set([
      { fault: 'lost-reply', times: 2, on: 'create-event' },
      { fault: 'throttled', times: 1, retryAfter: 3 },
    ]);
    expect(faults.strike('lost-reply', 'create-channel')).toBeNull();
    expect(faults.strike('lost-reply', 'create-event')).not.toBeNull();
    const later = createFaults(open());
    expect(later.strike('throttled', 'read')).toMatchObject({ retryAfter: 3 });
    expect(later.strike('throttled', 'read')).toBeNull();
    expect(later.strike('lost-reply', 'create-event')).not.toBeNull();
    expect(later.strike('lost-reply', 'create-event')).toBeNull();
    expect(later.list()).toEqual([]);
  });

  it('are replaced by the next ones', () => {
    const faults = createFaults(open());
    faults.set([
      { fault: 'lost-reply', times: 2 },
      { fault: 'slow-folder', times: 2 },
    ]);
    faults.set([{ fault: 'name-taken', times: 1 }]);
    expect(faults.list()).toEqual([{ fault: 'name-taken', times: 1 }]);
    faults.set([]);
    expect(faults.list()).toEqual([]);
  });
});
