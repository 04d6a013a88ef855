import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Identified } from '../../access/identify.ts';
import type { Person } from '../../access/person.ts';
import { createHub, type Hub } from './hub.ts';
import { NewsStream } from './news-stream.ts';

const person: Person = {
  tenant: 't',
  objectId: 'gwen',
  name: 'Gwen Esiampl',
  agency: 'Cyngor Ymarfer',
  mail: 'gwen@ymarfer.example',
  roles: ['commissioner'],
  language: 'en',
};
const known: Identified = { ok: true, person, ends: 0 };

describe('open streams', () => {
  let hub: Hub;
  let change: (changed: { ref: string; version: number }) => void;
  beforeEach(() => {
    vi.useFakeTimers();
    hub = createHub({
      watch: (listener) => {
        change = listener;
        return () => undefined;
      },
      audience: async ({ ref, version }) => ({
        news: { kind: 'case', ref, version },
        may: ({ agency }) => agency === 'Cyngor Ymarfer',
        withdrawn: new Set(),
      }),
      clock: Date.now,
      log: { warn: () => undefined },
    });
  });
  afterEach(() => {
    hub.close();
    vi.useRealTimers();
  });
  const open = (ends: number, again: () => Promise<Identified> = async () => known): Promise<string> => {
    const stream = hub.open(person, { ends: Date.now() + ends, again });
    if (stream === null) throw new Error('refused');
    return text(stream);
  };

  it('end with the token', async () => {
    const heard = open(90_000);
    await vi.advanceTimersByTimeAsync(89_000);
    change({ ref: 'EC-2026-0001', version: 4 });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await heard).toContain('data: {"kind":"case","ref":"EC-2026-0001","version":4}');
  });

  it('give a sign of life while nothing happens', async () => {
    const heard = open(50_000);
    await vi.advanceTimersByTimeAsync(51_000);
    expect((await heard).match(/^: still here$/gm)).toHaveLength(2);
  });

  it('tell no more of it once the person’s agency is another', async () => {
    const heard = open(200_000, async () => ({ ...known, person: { ...person, agency: 'Cyngor Arall' } }));
    change({ ref: 'EC-2026-0001', version: 1 });
    await vi.advanceTimersByTimeAsync(61_000);
    change({ ref: 'EC-2026-0001', version: 2 });
    await vi.advanceTimersByTimeAsync(140_000);
    expect(await heard).toContain('"version":1');
    expect(await heard).not.toContain('"version":2');
  });

  it('end when the token is believed no longer', async () => {
    const heard = open(3_600_000, async () => ({ ok: false, fault: 'signature' }));
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await heard).toContain(': news of changes');
  });
});

describe('a reader that takes nothing', () => {
  it('is told to ask for everything when too much waited for it, and no memory fills', async () => {
    const stream = new NewsStream();
    for (let n = 1; n <= 5_000; n += 1)
      stream.tell({ kind: 'case', ref: `EC-2026-${String(n).padStart(4, '0')}`, version: n });
    expect(stream.readableLength).toBeLessThan(1_000);
    const heard = text(stream);
    setImmediate(() => stream.finish());
    expect((await heard).match(/^data: .*$/gm)).toEqual(['data: {"kind":"everything"}']);
  });

  it('hears of one thing once, however often it changed', async () => {
    const stream = new NewsStream();
    for (let version = 1; version <= 5_000; version += 1)
      stream.tell({ kind: 'case', ref: 'EC-2026-0001', version });
    const heard = text(stream);
    setImmediate(() => stream.finish());
    expect((await heard).match(/^data: .*$/gm)).toEqual([
      'data: {"kind":"case","ref":"EC-2026-0001","version":5000}',
    ]);
  });

  it('is let go after three signs of life that it did not take', () => {
    const stream = new NewsStream();
    for (let beats = 0; beats < 3; beats += 1) stream.beat();
    expect(stream.destroyed).toBe(true);
  });
});
