import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAsking } from './use-asking.ts';
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

/** Two parts of a page that each ask in a dialog of their own. */
const showTwo = async () => {
  type Asking = ReturnType<typeof useAsking<string>>;
  const seen = new Map<number, Asking>();
  const Part = ({ at, onDrawn }: { readonly at: number; readonly onDrawn: (asking: Asking) => void }) => {
    const asking = useAsking<string>();
    useEffect(() => {
      onDrawn(asking);
    });
    return (
      <>
        <button>{`open ${at}`}</button>
        {asking.asked?.open === true && (
          <div role="dialog">
            <input aria-label={asking.asked.ask} />
          </div>
        )}
      </>
    );
  };
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  await act(() =>
    root.render(
      <>
        <h1 tabIndex={-1}>Page</h1>
        <Part at={0} onDrawn={(asking) => seen.set(0, asking)} />
        <Part at={1} onDrawn={(asking) => seen.set(1, asking)} />
      </>,
    ),
  );
  const part = (at: number) => {
    const found = seen.get(at);
    if (found === undefined) throw new Error('the part is drawn');
    return found;
  };
  const press = (at: number): void => document.querySelectorAll('button')[at]?.focus();
  const inDialog = (): HTMLElement | null => document.querySelector('[role=dialog] input');
  return { part, press, inDialog };
};

it('gives the focus back to what opened a dialog once it is gone', async () => {
  const { part, press } = await showTwo();
  press(0);
  await act(() => part(0).ask('first'));
  await act(() => part(0).close());
  await act(() => vi.advanceTimersByTime(1000));
  expect(document.activeElement?.textContent).toBe('open 0');
});

it('gives it to the entry that its opener stood in, or to the heading where the whole part is gone', async () => {
  const { part, press } = await showTwo();
  const opener = document.querySelector('button');
  const entry = document.createElement('li');
  opener?.replaceWith(entry);
  if (opener !== null) entry.append(opener);
  press(0);
  await act(() => part(0).ask('first'));
  opener?.remove();
  await act(() => part(0).close());
  await act(() => vi.advanceTimersByTime(1000));
  expect(document.activeElement).toBe(entry);

  press(0);
  await act(() => part(0).ask('second'));
  document.querySelector('button')?.remove();
  await act(() => part(0).close());
  await act(() => vi.advanceTimersByTime(1000));
  expect(document.activeElement?.tagName).toBe('H1');
});

it('takes no focus out of a dialog that another part of the page opened meanwhile', async () => {
  const { part, press, inDialog } = await showTwo();
  press(0);
  await act(() => part(0).ask('first'));
  const then = vi.fn<() => void>();
  await act(() => part(0).close(then));
  press(1);
  await act(() => part(1).ask('second'));
  inDialog()?.focus();
  await act(() => vi.advanceTimersByTime(1000));
  expect(document.activeElement).toBe(inDialog());
  expect(then).toHaveBeenCalledOnce();
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
