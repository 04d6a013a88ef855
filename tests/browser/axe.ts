import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const places = (nodes: readonly NodeResult[]): string =>
  nodes
    .slice(0, 5)
    .map(
      ({ target, html, failureSummary }) =>
        `    ${target.join(' ')}\n      ${html.slice(0, 200)}\n      ${failureSummary ?? ''}`,
    )
    .join('\n');

/** WCAG 2.0 to 2.2 at A and AA, and what axe recommends beyond them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer another theme can change. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in one document, of whatever impact, a line each with where; empty when nothing. A frame in it is
 * another view with a look of its own.
 */
export const accessibilityOf = async (
  view: Page | Frame,
  rules: 'all' | 'colours' = 'all',
): Promise<readonly string[]> => {
  // Through the protocol, so that the page's content security policy stands as it is.
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(source);
  const results: AxeResults = await view.evaluate(
    (runOnly) =>
      // In the page, where the line above has put axe.
      (
        globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }
      ).axe.run(
        // Fluent's own turning points of the keyboard: they pass the focus on at once and never hold it.
        { include: [['html']], exclude: [['[data-tabster-dummy]']] },
        // Fetching every stylesheet once more serves rules that are not asked.
        { iframes: false, resultTypes: ['violations'], preload: false, runOnly },
      ),
    rules === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: colours },
  );
  return results.violations.map(
    ({ id, impact, help, nodes }) => `${impact ?? 'unrated'} ${id}: ${help}\n${places(nodes)}`,
  );
};
