import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useUncovering } from './use-uncovering.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const Opener = () => {
  useUncovering();
  return null;
};

/** A page is left while what it opened hides the next one from screen readers. */
const leave = async (): Promise<HTMLElement> => {
  const page = document.body.appendChild(document.createElement('main'));
  page.setAttribute('aria-hidden', 'true');
  const root = createRoot(document.createElement('div'));
  await act(() => root.render(<Opener />));
  await act(() => root.unmount());
  vi.runAllTimers();
  return page;
};

it('shows the next page to screen readers when a page is left with its dialog open', async () => {
  expect((await leave()).hasAttribute('aria-hidden')).toBe(false);
});

it('leaves it covered where another dialog stands there by then', async () => {
  document.body.appendChild(document.createElement('div')).setAttribute('role', 'alertdialog');
  expect((await leave()).getAttribute('aria-hidden')).toBe('true');
});
