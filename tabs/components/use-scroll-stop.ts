import { type RefObject, useEffect } from 'react';

/**
 * A region that scrolls must be reached by the keyboard, or what is below its edge is read with a mouse only;
 * one that shows everything must not be one more stop on the way.
 */
export const useScrollStop = (region: RefObject<HTMLElement | null>): void => {
  // After every render, since each may have brought other children.
  useEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    const look = (): void => {
      if (element.scrollHeight > element.clientHeight) element.tabIndex = 0;
      else if (element !== document.activeElement) element.removeAttribute('tabindex');
    };
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    for (const child of element.children) watcher.observe(child);
    return () => watcher.disconnect();
  });
};
