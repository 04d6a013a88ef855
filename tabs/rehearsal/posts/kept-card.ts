/** What a person has done to a card but not sent yet: it must outlive the card's being refreshed. */
export interface Kept {
  /** Input id → what was typed. */
  readonly typed: Map<string, string>;
  /** Element id → what an `Action.ToggleVisibility` made of it. */
  readonly shown: Map<string, boolean>;
  /** Titles of the inline cards that are open. */
  readonly expanded: Set<string>;
}

export const nothingKept = (): Kept => ({ typed: new Map(), shown: new Map(), expanded: new Set() });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The card with what the person typed and opened put back into it. Never changes its argument. */
export const withKept = (card: unknown, kept: Kept): unknown => {
  if (Array.isArray(card)) return card.map((part: unknown) => withKept(part, kept));
  if (!isObject(card)) return card;
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(card)) {
    // `data` and `fallback` are not ours to look into: they hold no elements that are shown.
    copy[name] = name === 'data' ? value : withKept(value, kept);
  }
  const { id, type } = card;
  if (typeof id !== 'string' || typeof type !== 'string') return copy;
  const typed = type.startsWith('Input.') ? kept.typed.get(id) : undefined;
  if (typed !== undefined) copy['value'] = typed;
  const shown = type.startsWith('Action.') ? undefined : kept.shown.get(id);
  if (shown !== undefined) copy['isVisible'] = shown;
  return copy;
};
