/** What a page says when it cannot fetch its other texts. */
export const unloaded = {
  title: 'This page did not load fully',
  text: 'A part of it could not be fetched. Check your connection and try again. Nothing that you recorded is lost.',
  again: 'Try again',
  language: 'The page could not be shown in English. Check your connection and try again.',
} as const;
