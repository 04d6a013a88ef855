import type { Frame, Page } from 'playwright-core';

/**
 * Finds what of a document cannot be read or reached as it is drawn now: text cut off by a box that does not
 * scroll, text or controls over one another, boxes too small to scroll in, and whatever moves sideways.
 * A line each, empty when all is well. What a dialog covers is another time's business.
 */
export const misfitsIn = (view: Page | Frame): Promise<readonly string[]> =>
  view.evaluate(() => {
    /** Pixels by which rounding and the tails of letters may be out. */
    const slack = { across: 2, down: 4 };
    /** A box that scrolls needs room for about two lines. */
    const room = { across: 60, down: 40 };
    const told: string[] = [];
    const tell = (what: string, element: Element, more = ''): void => {
      const text = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 60);
      const name = `${element.tagName.toLowerCase()}.${element.classList[0] ?? ''}`;
      const line = `${what}: ${name} “${text}”${more}`;
      if (!told.includes(line) && told.length < 30) told.push(line);
    };
    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    const dialogs = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')];
    const open = dialogs.filter((one) => one.getClientRects().length > 0);
    const root: Element = open.at(-1) ?? document.body;

    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const known = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, known);
      return known;
    };
    const parentOf = (element: Element): Element | null => element.parentElement;
    const seen = new Map<Element, boolean>();
    /** Drawn for the eye: neither hidden nor there for screen readers only. */
    const isSeen = (element: Element): boolean => {
      const known = seen.get(element);
      if (known !== undefined) return known;
      const { clipPath, position } = styleOf(element);
      const box = element.getBoundingClientRect();
      const unseen =
        // What is folded away, or left undrawn while it is scrolled away, has boxes all the same.
        !element.checkVisibility({
          contentVisibilityAuto: true,
          opacityProperty: true,
          visibilityProperty: true,
        }) ||
        clipPath.startsWith('inset(50%') ||
        (position === 'absolute' && box.width <= 1 && box.height <= 1) ||
        (position === 'absolute' && box.right < -1000);
      const parent = parentOf(element);
      const answer = !unseen && (parent === null || isSeen(parent));
      seen.set(element, answer);
      return answer;
    };
    const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const says = (element: Element): boolean =>
      element.closest('[title]:not(iframe), [aria-label]') !== null &&
      styleOf(element).textOverflow === 'ellipsis';

    /** Whether a box around cuts this off where no scrolling brings it back. */
    const cutOff = (from: Element, box: Box): Element | null => {
      let { left, top, right, bottom } = box;
      for (let at: Element | null = from; at !== null; at = parentOf(at)) {
        const { overflowX, overflowY, position } = styleOf(at);
        const frame = at.getBoundingClientRect();
        const isRoot = at === document.documentElement || at === document.body;
        if (!isRoot && at instanceof HTMLElement && !says(at)) {
          const inside = {
            left: frame.left + at.clientLeft,
            top: frame.top + at.clientTop,
            right: frame.left + at.clientLeft + at.clientWidth,
            bottom: frame.top + at.clientTop + at.clientHeight,
          };
          if (scrolls(overflowX)) [left, right] = [inside.left, inside.right];
          else if (
            cuts(overflowX) &&
            (right > inside.right + slack.across || left < inside.left - slack.across)
          )
            return at;
          if (scrolls(overflowY)) [top, bottom] = [inside.top, inside.bottom];
          else if (cuts(overflowY) && (bottom > inside.bottom + slack.down || top < inside.top - slack.down))
            return at;
        } else if (says(at)) return null;
        if (position === 'fixed') break;
      }
      // The page itself scrolls to the right and down only.
      return right + window.scrollX < 0 || bottom + window.scrollY < 0 ? document.documentElement : null;
    };

    /** What of it is not scrolled out of the boxes around it; null when nothing is. */
    const shownPart = (of: Element, box: Box): Box | null => {
      let { left, top, right, bottom } = box;
      for (let at = parentOf(of); at !== null && at !== document.body; at = parentOf(at)) {
        const { overflowX, overflowY } = styleOf(at);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const frame = at.getBoundingClientRect();
        left = Math.max(left, frame.left);
        top = Math.max(top, frame.top);
        right = Math.min(right, frame.right);
        bottom = Math.min(bottom, frame.bottom);
      }
      return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null;
    };
    const shown = <T extends { readonly of: Element; readonly box: Box }>(all: readonly T[]) =>
      all.flatMap(({ of, box }) => {
        const part = shownPart(of, box);
        return part === null ? [] : [{ of, box: part }];
      });

    const isOver = (a: Box, b: Box, across: number, down: number): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > across &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > down;
    /** What stays while the rest moves under it. */
    const floats = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null && at !== root; at = parentOf(at)) {
        const { position, zIndex } = styleOf(at);
        if (position === 'sticky' || position === 'fixed') return true;
        if (position === 'absolute' && Number(zIndex) > 0) return true;
      }
      return false;
    };

    /** A line that begins before the one above it has room for its letters. */
    const isUnder = (above: Box | undefined, line: Box, letters: number): boolean =>
      above !== undefined && line.top > above.top + 1 && line.top - above.top < letters * 0.95;
    const texts: { readonly of: Element; readonly box: Box }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const of = node.parentElement;
      if (of === null || !/\S/.test(node.textContent ?? '') || !isSeen(of)) continue;
      if (of.closest('select, textarea, title, desc, style, script, noscript') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
      const letters = Number.parseFloat(styleOf(of).fontSize);
      if (lines.some((line, at) => at > 0 && isUnder(lines[at - 1], line, letters)))
        tell('text over text', of, ' its own lines');
      for (const box of lines) {
        texts.push({ of, box });
        const by = cutOff(of, box);
        if (by !== null) tell('cut off', of, ` by ${by.tagName.toLowerCase()}.${by.classList[0] ?? by.id}`);
      }
    }

    const controls = [
      ...root.querySelectorAll(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=option]',
      ),
    ].filter(
      (element) =>
        isSeen(element) ||
        // Fluent draws these itself and lays the browser's own over them, invisible.
        (element.matches('input[type=checkbox], input[type=radio]') &&
          element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })),
    );
    // A link that goes on in the next line has a box in each, and nothing between them.
    const placed = controls.flatMap((of) => [...of.getClientRects()].map((box) => ({ of, box })));
    for (const { of } of placed)
      if (of.matches('select, input:not([type=checkbox], [type=radio], [type=file], [type=range])')) {
        const { fontSize } = styleOf(of);
        if (of.clientHeight > 1 && of.clientHeight < Number.parseFloat(fontSize) * 1.15)
          tell('cut off', of, ' in its field');
      }
    for (const { of, box } of placed)
      // What the keyboard passes by, such as the sign that empties a field, has nothing to do while it is away.
      if (
        box.width > 0 &&
        of.getAttribute('tabindex') !== '-1' &&
        cutOff(of.parentElement ?? of, box) !== null
      )
        tell('out of reach', of);

    const byTop = <T extends { readonly box: Box }>(all: readonly T[]): readonly T[] =>
      [...all].sort((one, other) => one.box.top - other.box.top);
    const pairs = <T extends { readonly of: Element; readonly box: Box }>(
      all: readonly T[],
      down: number,
      found: (one: T, other: T) => void,
    ): void => {
      const sorted = byTop(all);
      for (const [at, one] of sorted.entries())
        for (const other of sorted.slice(at + 1)) {
          if (other.box.top > one.box.bottom - down) break;
          if (one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue;
          if (isOver(one.box, other.box, slack.across, down) && !floats(one.of) && !floats(other.of))
            found(one, other);
        }
    };
    const describe = (element: Element): string =>
      ` over “${(element.textContent ?? '').trim().slice(0, 40) || (element.getAttribute('aria-label') ?? '')}”`;
    // Letters do not fill their line: a third of it may be shared.
    pairs(shown(texts), 0, (one, other) => {
      const line = Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top);
      if (isOver(one.box, other.box, slack.across, line / 3))
        tell('text over text', one.of, describe(other.of));
    });
    pairs(shown(placed), slack.down, (one, other) =>
      tell('control over control', one.of, describe(other.of)),
    );

    const wide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;
    for (const element of [document.documentElement, ...document.querySelectorAll('body *')]) {
      const { overflowX, overflowY } = styleOf(element);
      const field = element.matches('input, textarea, select');
      // The row of suggested messages is let run out of the window by Teams too.
      const row = element.classList.contains('phrases');
      const isRoot = element === document.documentElement;
      if (!field && !row && wide(element) && (isRoot || scrolls(overflowX))) {
        const { right } = element.getBoundingClientRect();
        const sticksOut = (one: Element): boolean => one.getBoundingClientRect().right > right + 1;
        const first = [...element.querySelectorAll('*')].find((one) => sticksOut(one) && isSeen(one));
        tell('moves sideways', element, ` for ${first?.outerHTML.slice(0, 160) ?? ''}`);
      }
      if (
        !field &&
        !isRoot &&
        (scrolls(overflowX) || scrolls(overflowY)) &&
        isSeen(element) &&
        /\S/.test(element.textContent ?? '') &&
        (element.clientWidth < room.across ||
          (element.clientHeight < room.down && element.scrollHeight > element.clientHeight + 1))
      )
        tell('no room to read', element, ` (${element.clientWidth} × ${element.clientHeight})`);
    }
    return told;
  });

/**
 * Text twice as large and nothing else, as browsers with "zoom text only" and Android's font size do it: every
 * size of letters and every height of line, whatever unit it was written in. Not within drawings: what they say
 * stands beside them as a list or a table. Returns how to undo it.
 */
export const enlargeText = async (view: Page | Frame, times = 2): Promise<() => Promise<void>> => {
  await view.evaluate((by) => {
    const px = (length: string): number | null => (length.endsWith('px') ? Number.parseFloat(length) : null);
    const all = [...document.querySelectorAll<HTMLElement>('html, body, body *:not(svg *)')];
    const sizes = all.map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return {
        element,
        before: element.getAttribute('style'),
        fontSize: px(fontSize),
        lineHeight: px(lineHeight),
      };
    });
    for (const { element, fontSize, lineHeight } of sizes) {
      if (fontSize !== null) element.style.setProperty('font-size', `${fontSize * by}px`, 'important');
      if (lineHeight !== null) element.style.setProperty('line-height', `${lineHeight * by}px`, 'important');
    }
    Reflect.set(globalThis, 'textBefore', sizes);
  }, times);
  return () =>
    view.evaluate(() => {
      const sizes: readonly { element: Element; before: string | null }[] = Reflect.get(
        globalThis,
        'textBefore',
      );
      for (const { element, before } of sizes)
        if (before === null) element.removeAttribute('style');
        else element.setAttribute('style', before);
    });
};

/** Text as far apart as WCAG 1.4.12 says that it must bear. Returns how to undo it. */
export const spreadText = async (view: Page | Frame): Promise<() => Promise<void>> => {
  await view.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  return () => view.evaluate(() => void document.adoptedStyleSheets.pop());
};
