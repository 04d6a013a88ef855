/** The words of a message's HTML: an empty body in Outlook still has paragraphs, breaks and hard spaces. */
export const textOf = (html: string): string =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '')
    .replaceAll('\u00a0', ' ')
    .trim();
