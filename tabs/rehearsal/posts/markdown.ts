import { AdaptiveCard } from 'adaptivecards';
import DOMPurify from 'dompurify';
import { marked } from 'marked';

/** What Teams lets through in a bot's text and in cards. */
const allowed = {
  ALLOWED_TAGS: ['p', 'br', 'strong', 'em', 'del', 'ul', 'ol', 'li', 'a', 'code', 'pre', 'blockquote'],
  ALLOWED_ATTR: ['href', 'start'],
  ALLOWED_URI_REGEXP: /^(https?:|mailto:|#)/i,
};

/** Markdown → HTML that may be put into the page: anything but simple text formatting is taken out. */
export const cleanMarkdown = (text: string): string =>
  DOMPurify.sanitize(marked.parse(text, { async: false, gfm: true, breaks: true }), allowed);

/** HTML of an invitation or a file: the same, with what a letter needs. */
export const cleanHtml = (html: string): string =>
  DOMPurify.sanitize(html, {
    ...allowed,
    ALLOWED_TAGS: [
      ...allowed.ALLOWED_TAGS,
      'h1',
      'h2',
      'h3',
      'h4',
      'div',
      'span',
      'b',
      'i',
      'u',
      'hr',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ],
    ALLOWED_ATTR: [...allowed.ALLOWED_ATTR, 'lang', 'scope', 'colspan'],
  });

// The renderer knows one processor for all cards.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cleanMarkdown(text);
  result.didProcess = true;
};
