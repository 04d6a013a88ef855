import type { Browser, Request } from 'playwright-core';
import type { Language } from '../../src/procedures/types.ts';
import { until } from '../journeys/client.ts';
import { openCaseTab } from './case-tab.ts';
import { visitAs } from './rehearsal-page.ts';

/** Bytes of compressed script that the first load of the case tab may send: 250 KB, as those who count bytes count them. */
export const FIRST_LOAD_BOUND = 250_000;

/** Files of script that it may come in: a browser fetches six at a time from one server. */
const FIRST_LOAD_FILES = 30;

export interface Sent {
  readonly name: string;
  /** On the wire, as the server compressed it. */
  readonly bytes: number;
}

/** The length that the server gave, which stands whether or not the page around the tab had fetched the same file. */
const sentBy = async (request: Request): Promise<Sent> => {
  const name = new URL(request.url()).pathname;
  const bytes = Number((await request.response())?.headers()['content-length']);
  if (!Number.isInteger(bytes) || bytes <= 0) throw new Error(`${name} came without its length`);
  return { name, bytes };
};

/**
 * Every script that the case's tab fetches in Teams (played by the rehearsal page) until its overview stands as
 * if nothing were in the cache. Scripts of the page around it do not count: in Teams that page is Microsoft's.
 */
export const scriptsOfFirstLoad = async (
  browser: Browser,
  url: string,
  ref: string,
  language: Language,
): Promise<Sent[]> => {
  const visitor = await visitAs(browser, url, { name: 'Mari Enghraifft', language });
  const { page, say } = visitor;
  try {
    const pending = new Set<Request>();
    const finished: Request[] = [];
    const isOfTab = (request: Request): boolean =>
      request.resourceType() === 'script' && request.frame() !== page.mainFrame();
    page.on('request', (request) => {
      if (isOfTab(request)) pending.add(request);
    });
    page.on('requestfinished', (request) => {
      if (pending.delete(request)) finished.push(request);
    });
    const { tab } = await openCaseTab(visitor, ref);
    await tab.getByRole('heading', { name: say('tab.duty.title'), exact: true }).waitFor();
    // The last section of the page; what it fetches besides was begun with it.
    await tab.getByRole('heading', { name: say('tab.case.details'), exact: true }).waitFor();
    await until(
      'every script',
      async () => pending.size,
      (count) => count === 0,
    );
    return await Promise.all(finished.map(sentBy));
  } finally {
    await visitor.close();
  }
};

/** What is wrong with a first load, or null: too heavy, in too many files, or too light to have been one. */
export const tooHeavy = (
  sent: readonly Sent[],
  bound: number,
  files: number = FIRST_LOAD_FILES,
): string | null => {
  const bytes = sent.reduce((sum, one) => sum + one.bytes, 0);
  if (sent.length === 0 || bytes === 0) return 'no script was seen: nothing was measured';
  if (sent.length > files) return `${sent.length} files of script, ${sent.length - files} above the bound`;
  if (bytes <= bound) return null;
  const heaviest = [...sent].sort((a, b) => b.bytes - a.bytes).slice(0, 8);
  return `${bytes} bytes of script, ${bytes - bound} above the bound; the heaviest: ${heaviest
    .map((one) => `${one.name} ${one.bytes}`)
    .join(', ')}`;
};
