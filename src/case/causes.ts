/**
 * The causes of a case's events, as a set that grows by one with each event and costs no copy.
 *
 * A case of a few thousand events is evolved on every tick; copying a Set for each would make a replay
 * quadratic. Here successive states share one map `cause → position`, and each state sees only the positions
 * below its own size: it stays immutable from outside although the map grows. Only when a state that is not
 * the newest is evolved a second time (two decisions from one state) is the map copied, once, at the fork.
 */
class Causes implements ReadonlySet<string> {
  readonly size: number;
  readonly #positions: Map<string, number>;

  constructor(positions: Map<string, number>, size: number) {
    this.#positions = positions;
    this.size = size;
  }

  has(cause: string): boolean {
    const position = this.#positions.get(cause);
    return position !== undefined && position < this.size;
  }

  with(cause: string): Causes {
    if (this.has(cause)) return this;
    const newest = this.#positions.size === this.size;
    const positions = newest ? this.#positions : new Map([...this].map((seen, at) => [seen, at]));
    positions.set(cause, this.size);
    return new Causes(positions, this.size + 1);
  }

  *values(): SetIterator<string> {
    // A Map keeps the order of insertion, so the first `size` keys are this state's own.
    let left = this.size;
    for (const cause of this.#positions.keys()) {
      if (left-- === 0) return;
      yield cause;
    }
  }
  keys(): SetIterator<string> {
    return this.values();
  }
  *entries(): SetIterator<[string, string]> {
    for (const cause of this.values()) yield [cause, cause];
  }
  [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }
  forEach(each: (value: string, key: string, set: ReadonlySet<string>) => void): void {
    for (const cause of this.values()) each(cause, cause, this);
  }
}

export const causesOf = (causes: Iterable<string>): ReadonlySet<string> => {
  let set = new Causes(new Map(), 0);
  for (const cause of causes) set = set.with(cause);
  return set;
};

/** The set with one more cause; the set given stays as it was. */
export const withCause = (causes: ReadonlySet<string>, cause: string): ReadonlySet<string> =>
  causes instanceof Causes ? causes.with(cause) : causesOf([...causes, cause]);
