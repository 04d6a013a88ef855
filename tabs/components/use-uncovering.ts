import { useEffect } from 'react';

/**
 * For what opens a dialog: gone with its page, by going back in the browser, Fluent leaves the next page hidden from
 * screen readers. Uncovers it, unless another dialog stands there by then.
 */
export const useUncovering = (): void => {
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
        for (const hidden of document.querySelectorAll('body > [aria-hidden]'))
          hidden.removeAttribute('aria-hidden');
      });
    },
    [],
  );
};
