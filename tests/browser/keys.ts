import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from './browser.ts';

/** Works a page as somebody does who has no mouse: keys, and what the focus then stands on; nothing else. */

/** What the focus stands on. */
interface Stop {
  readonly name: string;
  readonly role: string;
  /** Nothing of it can be seen: it is out of the window, or something lies over it. */
  readonly hidden: boolean;
}

/** Tells what is focused in this document, or null; notes the name of what was focused before and did not show it. */
const stopIn = (view: Frame): Promise<{ stop: Stop | null; unmarked: string | null }> =>
  view.evaluate(() => {
    const properties = [
      'outlineStyle',
      'outlineWidth',
      'outlineColor',
      'boxShadow',
      'borderBottomColor',
      'borderBottomWidth',
      'borderTopColor',
      'borderTopWidth',
      'backgroundColor',
      'color',
      'left',
      'opacity',
      'transform',
      'visibility',
      'textDecorationLine',
      'textDecorationStyle',
      'textDecorationColor',
      'textDecorationThickness',
      'stroke',
    ] as const;
    /** How it and what is drawn for it look, to see whether the focus changes anything. */
    const looksOf = (element: Element): string => {
      const around = [element, element.parentElement, element.nextElementSibling, element.closest('label')];
      return around
        .flatMap((one) => (one === null ? [] : ([[one], [one, '::after'], [one, '::before']] as const)))
        .map(([one, pseudo]) => {
          const style = getComputedStyle(one, pseudo);
          return properties.map((property) => style[property]).join(' ');
        })
        .join('|');
    };
    const textOf = (element: Element | null): string =>
      (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const nameOf = (element: Element): string => {
      const by = element.getAttribute('aria-labelledby');
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement
          ? [...(element.labels ?? [])]
          : [];
      return (
        (by === null
          ? ''
          : by
              .split(/\s+/)
              .map((id) => textOf(document.getElementById(id)))
              .join(' ')) ||
        (element.getAttribute('aria-label') ?? '') ||
        labels.map(textOf).join(' ') ||
        // The words of a box that can be scrolled are not its name.
        (element.matches('a, button, summary, h1, h2, [role]') ? textOf(element) : '') ||
        (element.getAttribute('title') ?? '') ||
        (element.getAttribute('placeholder') ?? '')
      ).trim();
    };
    const kept: { element: Element; looks: string; name: string } | undefined = Reflect.get(
      globalThis,
      'keptStop',
    );
    const now = document.activeElement;
    let unmarked: string | null = null;
    if (kept !== undefined && kept.element !== now) {
      if (kept.element.isConnected && looksOf(kept.element) === kept.looks) unmarked = kept.name;
      Reflect.deleteProperty(globalThis, 'keptStop');
    }
    if (now === null || now === document.body || now.tagName === 'IFRAME' || !document.hasFocus())
      return { stop: null, unmarked };
    const name = nameOf(now);
    // What the focus is put on by the page itself, to be read from, is not marked.
    if (now.getAttribute('tabindex') !== '-1')
      Reflect.set(globalThis, 'keptStop', { element: now, looks: looksOf(now), name });
    const { left, top, width, height } = now.getBoundingClientRect();
    const points = [0.5, 0.1, 0.9].flatMap((x) =>
      [0.5, 0.1, 0.9].map((y) => [left + width * x, top + height * y] as const),
    );
    const hits = points.map(([x, y]) => document.elementFromPoint(x, y));
    const hidden = !hits.some(
      (hit) =>
        hit !== null &&
        (now.contains(hit) || hit.contains(now) || hit.closest('label')?.contains(now) === true),
    );
    return { stop: { name, role: now.getAttribute('role') ?? now.tagName.toLowerCase(), hidden }, unmarked };
  });

type Wanted = string | RegExp;
const fits = (wanted: Wanted, name: string): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

export const keysOf = (page: Page) => {
  /** Stops that show nothing of the focus, that are covered, or where it was lost; each story ends with none. */
  const faults = new Set<string>();

  const look = async (): Promise<Stop | null> => {
    let found: Stop | null = null;
    for (const frame of page.frames()) {
      const { stop, unmarked } = await stopIn(frame);
      if (unmarked !== null) faults.add(`the focus cannot be seen on “${unmarked}”`);
      found = stop ?? found;
    }
    return found;
  };

  /** Drawings for which something may stand over a stop, such as a dialog that is going away; what stays is a fault. */
  const PASSING = 30;
  const where = async (): Promise<Stop | null> => {
    let found = await look();
    for (let drawn = 0; found?.hidden === true && drawn < PASSING; drawn += 1) {
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
      found = await look();
    }
    if (found?.hidden === true) faults.add(`nothing can be seen of “${found.name}” when it has the focus`);
    return found;
  };

  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  /** Presses Tab until something of this name has the focus. */
  const tabTo = async (
    wanted: Wanted,
    {
      role,
      presses = 60,
      back = false,
    }: { readonly role?: string; readonly presses?: number; readonly back?: boolean } = {},
  ): Promise<number> => {
    const passed: string[] = [];
    let lost = 0;
    for (let count = 0; count <= presses; count += 1) {
      const stop = await where();
      if (stop !== null && fits(wanted, stop.name) && (role === undefined || stop.role === role))
        return count;
      passed.push(stop === null ? '(nothing)' : `${stop.role} “${stop.name.slice(0, 50)}”`);
      lost = stop === null ? lost + 1 : 0;
      if (lost > 2) break;
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(
      `${presses} presses of Tab do not reach ${String(wanted)}; passed:\n${passed.join('\n')}`,
    );
  };

  return {
    faults,
    where,
    press,
    tabTo,
    /** Reaches it and presses Enter. */
    async enter(wanted: Wanted, how: Parameters<typeof tabTo>[1] = {}): Promise<void> {
      await tabTo(wanted, how);
      await page.keyboard.press('Enter');
    },
    /** Reaches a field and writes into it in place of what stands there. */
    async write(wanted: Wanted, text: string, how: Parameters<typeof tabTo>[1] = {}): Promise<void> {
      await tabTo(wanted, how);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    /** Reaches a field for a day and writes the day in the order in which the browser asks for it. */
    async writeDay(wanted: Wanted, isoDate: string): Promise<void> {
      await tabTo(wanted);
      const [year = '', month = '', day = ''] = isoDate.split('-');
      for (const first of [`${month}${day}`, `${day}${month}`]) {
        await press('ArrowLeft', 'ArrowLeft');
        await page.keyboard.type(`${first}${year}`);
        for (const frame of page.frames())
          if (
            await frame.evaluate(
              (iso) =>
                document.activeElement instanceof HTMLInputElement && document.activeElement.value === iso,
              isoDate,
            )
          )
            return;
      }
      throw new Error(`${String(wanted)} does not take ${isoDate}`);
    },
    /** Reaches a list and goes down it to the choice whose text holds this. */
    async choose(wanted: Wanted, option: Wanted): Promise<void> {
      await tabTo(wanted, { role: 'select' });
      await page.keyboard.press('Home');
      for (let count = 0; count < 80; count += 1) {
        for (const frame of page.frames()) {
          const chosen = await frame.evaluate(() => {
            const now = document.activeElement;
            return now instanceof HTMLSelectElement ? (now.selectedOptions[0]?.textContent ?? '') : null;
          });
          if (chosen !== null && (typeof option === 'string' ? chosen.includes(option) : option.test(chosen)))
            return;
        }
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`no choice of ${String(wanted)} holds ${String(option)}`);
    },
    /** Of what the focus stands on: which kind of field it is, when nothing is written in it yet. */
    async isEmptyField(): Promise<'date' | 'text' | null> {
      for (const frame of page.frames()) {
        const kind = await frame.evaluate(() => {
          const now = document.activeElement;
          if (now instanceof HTMLTextAreaElement) return now.value === '' ? 'text' : null;
          if (!(now instanceof HTMLInputElement) || now.value !== '') return null;
          return now.type === 'date' || now.type === 'text' ? now.type : null;
        });
        if (kind !== null) return kind;
      }
      return null;
    },
    /** The focus comes to stand on this by itself, as after a dialog was left. */
    async standsOn(wanted: Wanted): Promise<void> {
      await expect
        .poll(async () => (await where())?.name ?? '(nothing)', patience)
        .toEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted));
    },
    /** The focus is somewhere, once whatever was done is done: keys go on from there. */
    async isSomewhere(): Promise<void> {
      await expect.poll(async () => (await where()) !== null, patience).toBe(true);
    },
  };
};

export type Keys = ReturnType<typeof keysOf>;
