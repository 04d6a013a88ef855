import type { Frame } from 'playwright-core';
import { calm } from './calm.ts';
import type { Place } from './teams-window.ts';

/**
 * Windows' high contrast puts its few colours in the place of ours: backgrounds and shadows are gone, borders,
 * outlines, letters and drawn signs stay. Finds what was told by colour alone, and what moves although less movement
 * was asked for. A line each.
 */

/** Small boxes without words, such as a dot or the filled part of a bar, that stand out by their background. */
const markColoured = (view: Frame): Promise<void> =>
  view.evaluate(() => {
    const clear = 'rgba(0, 0, 0, 0)';
    const behind = (element: Element): string => {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (backgroundColor !== clear) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const coloured = [
      ...document.querySelectorAll('body *:not(svg, svg *, input, iframe, img, option)'),
    ].filter((element) => {
      const { backgroundColor } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return (
        backgroundColor !== clear &&
        backgroundColor !== behind(element) &&
        !/\S/.test(element.textContent ?? '') &&
        width >= 3 &&
        height >= 2 &&
        element.querySelector('svg, input, textarea, select, img, iframe') === null &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
    });
    Reflect.set(globalThis, 'coloured', coloured);
  });

const lostIn = (view: Frame): Promise<readonly string[]> =>
  view.evaluate(() => {
    const told: string[] = [];
    const tell = (what: string, element: Element): void => {
      const text = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 50);
      const line = `${what}: ${element.tagName.toLowerCase()}.${element.classList[0] ?? ''} “${text}”`;
      if (!told.includes(line) && told.length < 20) told.push(line);
    };
    // A clear white, where colours are forced.
    const isClear = (colour: string): boolean => /[,/] ?0\)$/.test(colour);
    const behind = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const coloured: readonly Element[] = Reflect.get(globalThis, 'coloured');
    for (const element of coloured) {
      const { backgroundColor, borderTopWidth, borderLeftWidth, outlineStyle } = getComputedStyle(element);
      const stands = !isClear(backgroundColor) && backgroundColor !== behind(element.parentElement);
      const isEdged =
        Number.parseFloat(borderTopWidth) + Number.parseFloat(borderLeftWidth) > 0 || outlineStyle !== 'none';
      if (element.isConnected && !stands && !isEdged) tell('told by its background alone', element);
    }

    const properties = [
      'borderTopWidth',
      'borderBottomWidth',
      'borderLeftWidth',
      'borderTopColor',
      'borderBottomColor',
      'borderLeftColor',
      'outlineStyle',
      'outlineWidth',
      'textDecorationLine',
      'backgroundColor',
      'color',
      'content',
      'width',
    ] as const;
    const looksOf = (element: Element): string => {
      const own = properties.slice(0, -2).map((property) => getComputedStyle(element)[property]);
      const signs = ['::before', '::after'].map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return style.content === 'none' ? '' : properties.map((property) => style[property]).join(' ');
      });
      const drawn = [...element.querySelectorAll('svg, circle, path')].length;
      return [...own, ...signs, drawn].join('|');
    };
    const states = ['aria-selected', 'aria-current', 'aria-pressed', 'aria-checked'] as const;
    for (const state of states)
      for (const chosen of document.querySelectorAll(`[${state}]:not([${state}=false])`)) {
        if (!chosen.checkVisibility()) continue;
        const group = chosen.closest('[role=tablist], [role=listbox], nav, ul, ol, [role=group], table');
        const peers = [...(group?.querySelectorAll(chosen.tagName) ?? [])].filter(
          (one) =>
            one !== chosen &&
            one.getAttribute('role') === chosen.getAttribute('role') &&
            (one.getAttribute(state) ?? 'false') === 'false' &&
            one.checkVisibility(),
        );
        const withIts = (one: Element): string => {
          const parts = [one, ...one.querySelectorAll(':scope > *, :scope > * > *')];
          return parts.map(looksOf).join('#');
        };
        if (peers.some((one) => withIts(one) === withIts(chosen))) tell(`${state} cannot be seen`, chosen);
      }

    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (/rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '')
        .split(/[ ,/]+/)
        .map(Number);
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    for (const icon of document.querySelectorAll('svg')) {
      const { width } = icon.getBoundingClientRect();
      if (width < 4 || !icon.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const background = behind(icon);
      const inks = [...icon.querySelectorAll('path, circle, rect, line')].flatMap((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return [fill, stroke].filter((ink) => ink.startsWith('rgb') && !isClear(ink));
      });
      if (inks.length > 0 && !inks.some((ink) => contrast(ink, background) >= 2))
        tell(`a sign that cannot be seen (${inks.join(', ')} on ${background})`, icon.parentElement ?? icon);
    }
    return told;
  });

/** What still goes on moving where somebody asked their system for less of it: more than a hundredth of a second. */
export const movesIn = (view: Frame): Promise<readonly string[]> =>
  view.evaluate(() => {
    const seconds = (list: string): number => Math.max(...list.split(',').map(Number.parseFloat));
    const moved = [
      'transform',
      'all',
      'width',
      'height',
      'top',
      'left',
      'inset',
      'margin',
      'translate',
      'scale',
    ];
    const told = new Set<string>();
    for (const element of document.querySelectorAll('body *'))
      for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        const goes =
          style.transitionProperty.split(', ').some((one) => moved.includes(one)) &&
          seconds(style.transitionDuration) > 0.01;
        const plays = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
        if (goes || plays)
          told.add(
            `moves: ${element.tagName.toLowerCase()}.${element.classList[0] ?? ''}${pseudo ?? ''} ${goes ? style.transitionProperty : style.animationName}`,
          );
      }
    return [...told].slice(0, 10);
  });

/** Looks at a screen as Windows' high contrast draws it, and leaves it in its own colours. */
export const lostColours = async (
  { page, views }: Pick<Place, 'page' | 'views'>,
  picture: () => Promise<void>,
): Promise<readonly string[]> => {
  for (const view of views()) await markColoured(view);
  await page.emulateMedia({ forcedColors: 'active' });
  const found: string[] = [];
  await calm(views());
  for (const view of views()) found.push(...(await lostIn(view)), ...(await movesIn(view)));
  await picture();
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
};
