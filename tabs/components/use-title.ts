import { useEffect } from 'react';

/** Names the window after the page. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} – Hafan`;
  }, [title]);
};
