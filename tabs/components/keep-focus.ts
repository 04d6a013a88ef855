/** What is told by its name or its kind when it is focused: not a box that only arranges others. */
const places = 'li, section, article, aside, form, fieldset, main, [role], [tabindex]';

/** What has the focus, and all that is around it, from the inside. */
export const trailOf = (page: Document): readonly Element[] => {
  const trail: Element[] = [];
  for (let at = page.activeElement; at !== null && at !== page.body; at = at.parentElement) trail.push(at);
  return trail;
};

/** The innermost place of a trail that is still there. */
export const placeLeft = (trail: readonly Element[]): HTMLElement | null =>
  trail.find((one) => one.isConnected)?.closest<HTMLElement>(places) ?? null;

/** Puts the focus on a place that may be no stop of the keyboard's, and leaves no stop behind. */
export const focusPlace = (place: HTMLElement): void => {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
};

/**
 * When what the keyboard stands on goes away with what it did, as a button that has been answered does, the keys go
 * on from the nearest place around it that is still there; the browser alone would begin at the top of the page.
 * Whoever knows a better place puts the focus there by themselves: this waits for them.
 */
export const keepFocus = (page: Document): void => {
  const ownWindow = page.defaultView;
  if (ownWindow === null) return;
  let trail: readonly Element[] = [];
  let waiting = false;

  const follow = (): void => {
    trail = trailOf(page);
  };
  const isLost = (): boolean =>
    trail[0]?.isConnected === false && (page.activeElement === null || page.activeElement === page.body);
  const catchUp = (): void => {
    waiting = false;
    if (!isLost()) return;
    const place = placeLeft(trail);
    trail = [];
    if (place !== null) focusPlace(place);
  };

  follow();
  page.addEventListener('focusin', follow);
  page.addEventListener('focusout', ({ target, relatedTarget }) => {
    // Left on purpose, by a click beside it: it may go without being missed.
    if (relatedTarget === null && target instanceof Element)
      ownWindow.setTimeout(() => {
        if (target.isConnected && page.activeElement === page.body) trail = [];
      });
  });
  new ownWindow.MutationObserver(() => {
    if (waiting || !isLost()) return;
    waiting = true;
    // Two drawings: in the first whoever knows better acts.
    ownWindow.requestAnimationFrame(() => ownWindow.requestAnimationFrame(catchUp));
  }).observe(page, { childList: true, subtree: true });
};
