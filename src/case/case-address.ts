/**
 * A case's address for people: it has no fragment, so that mail programs, chats and Teams' link previews keep it
 * whole (decision 20). It names the case and nothing about it; `server/case-links.ts` leads on to the tab.
 */
export const caseAddress = (origin: string, ref: string, part?: string): string =>
  `${origin}/cases/${encodeURIComponent(ref)}${part === undefined ? '' : `/${part}`}`;

const byPath = /^\/cases\/([A-Z]{2}-\d{4}-\d{4,})(?:\/|$)/;
/** The tab's own address, which people copy from their browser. */
const byFragment = /^#\/case\/([A-Z]{2}-\d{4}-\d{4,})(?:\/|$)/;

/** In a rehearsal both names of this machine are open in somebody's browser. */
const originOf = (address: URL): string => address.origin.replace('//localhost', '//127.0.0.1');

/** The case that an address of ours names; null for every other address. */
export const caseNamedIn = (address: string, origin: string): string | null => {
  if (!URL.canParse(address) || !URL.canParse(origin)) return null;
  const url = new URL(address);
  if (originOf(url) !== originOf(new URL(origin))) return null;
  const [, ref] =
    byPath.exec(url.pathname) ?? (/^\/tab\/?$/.test(url.pathname) ? byFragment.exec(url.hash) : null) ?? [];
  return ref ?? null;
};
