import PostalMime from 'postal-mime';
import { cleanMessage } from './clean-message.ts';
import { escapeHtml } from './to-html.ts';

/**
 * What a message kept as it came (RFC 5322) says, as HTML to be shown: without scripts, forms, and pictures that
 * would be fetched from elsewhere and tell its writer that it is read. Null where it has no text.
 */
export const readMessage = async (file: Uint8Array): Promise<string | null> => {
  const { html, text } = await PostalMime.parse(file);
  if (html !== undefined && html.trim() !== '') return cleanMessage(html).trim();
  if (text === undefined || text.trim() === '') return null;
  return `<p>${escapeHtml(text.trim()).replaceAll(/\r?\n/g, '<br />')}</p>`;
};
