import type { Recipient } from '../../host/outlook/mail-host.ts';

/** As Outlook writes and reads a To line: `Name <a@b.example>; c@d.example`. */
export const parseRecipients = (line: string): Recipient[] =>
  line
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const named = /^(.*)<([^>]+)>$/.exec(part);
      return named
        ? { name: (named[1] ?? '').trim(), mail: (named[2] ?? '').trim() }
        : { name: part, mail: part };
    });

export const recipientLine = (to: readonly Recipient[]): string =>
  to.map(({ name, mail }) => (name === '' || name === mail ? mail : `${name} <${mail}>`)).join('; ');
