import { describe, expect, it } from 'vitest';
import { causesOf, withCause } from './causes.ts';

describe('the causes of a case', () => {
  it('grow without changing the set they grew from', () => {
    const two = causesOf(['a', 'b']);
    const three = withCause(two, 'c');
    expect([...two]).toEqual(['a', 'b']);
    expect([...three]).toEqual(['a', 'b', 'c']);
    expect([two.has('c'), three.has('c'), three.size]).toEqual([false, true, 3]);
    expect(withCause(three, 'a')).toBe(three);
  });

  it('keep two futures of one past apart', () => {
    const past = causesOf(['a']);
    const one = withCause(past, 'b');
    const other = withCause(past, 'c');
    expect([...withCause(one, 'd')]).toEqual(['a', 'b', 'd']);
    expect([...other]).toEqual(['a', 'c']);
    expect([one.has('c'), other.has('b'), other.has('d')]).toEqual([false, false, false]);
  });

  it('take ten thousand in the time of ten thousand', () => {
    let causes = causesOf([]);
    const start = performance.now();
    for (let n = 0; n < 10_000; n++) causes = withCause(causes, `cause-${n}`);
    expect(causes.size).toBe(10_000);
    // Copying a set for each would take seconds.
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
