import type { AdaptiveCard } from 'adaptivecards';

const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]';

interface Place {
  readonly input: string | null;
  /** What the element is called, and how many of that name come before it. */
  readonly name: string;
  readonly index: number;
  readonly selection: readonly [number, number] | null;
}

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? '';

const among = (scope: Element, name: string): HTMLElement[] =>
  [...scope.querySelectorAll<HTMLElement>(focusable)].filter((element) => nameOf(element) === name);

const scopeOf = (card: AdaptiveCard, id: string | null): HTMLElement | undefined =>
  id === null
    ? card.renderedElement
    : card.getAllInputs(true).find((input) => input.id === id)?.renderedElement;

const selectionOf = (element: Element): readonly [number, number] | null => {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
  const { selectionStart, selectionEnd } = element;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
};

/** Where in the card the keyboard is, told so that it can be found again in the card's next version. */
export const placeIn = (card: AdaptiveCard): Place | null => {
  const element = document.activeElement;
  if (element === null || !card.renderedElement?.contains(element)) return null;
  const input = card.getAllInputs(true).find((one) => one.renderedElement?.contains(element))?.id ?? null;
  const scope = scopeOf(card, input);
  if (scope === undefined) return null;
  const name = nameOf(element);
  const index = among(scope, name).findIndex((one) => one === element);
  return { input, name, index: Math.max(0, index), selection: selectionOf(element) };
};

export const returnTo = (card: AdaptiveCard, place: Place): void => {
  const scope = scopeOf(card, place.input);
  if (scope === undefined) return;
  const named = among(scope, place.name);
  const element = named[place.index] ?? named.at(-1) ?? scope.querySelector<HTMLElement>(focusable);
  element?.focus({ preventScroll: true });
  if (place.selection === null) return;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(...place.selection);
  }
};

/** Scrolls to the head of a card; the focus comes along where it would be left out of sight. */
export const showHead = (holder: HTMLElement): void => {
  holder.scrollIntoView({ block: 'start' });
  const now = document.activeElement;
  const frame = holder.closest('.posts')?.getBoundingClientRect();
  if (now === null || frame === undefined || !holder.contains(now)) return;
  const { top, bottom } = now.getBoundingClientRect();
  if (bottom > frame.top && top < frame.bottom) return;
  holder.tabIndex = -1;
  holder.focus({ preventScroll: true });
};
