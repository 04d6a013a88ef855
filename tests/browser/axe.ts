import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ImpactValue, NodeResult } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly rule: string;
  readonly impact: ImpactValue | null;
  readonly help: string;
  readonly places: readonly string[];
}

const places = (nodes: readonly NodeResult[]): string[] =>
  nodes
    .slice(0, 5)
    .map(
      ({ target, html, failureSummary }) =>
        `${target.join(' ')}\n      ${html.slice(0, 200)}\n      ${failureSummary ?? ''}`,
    );

/** Looks at one document only: a frame in it is another view with a look of its own. */
const look = async (view: Page | Frame): Promise<Violation[]> => {
  // Through the protocol, so that the page's content security policy stands as it is.
  await view.evaluate(source);
  const results: AxeResults = await view.evaluate(() =>
    // In the page, where the line above has put axe.
    (
      globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }
    ).axe.run(
      // Fluent's own turning points of the keyboard: they pass the focus on at once and never hold it.
      { include: [['html']], exclude: [['[data-tabster-dummy]']] },
      {
        iframes: false,
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    ),
  );
  return results.violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? null,
    help,
    places: places(nodes),
  }));
};

const inWords = (violations: readonly Violation[]): string =>
  violations
    .map(({ rule, impact, help, places: where }) => `${impact} ${rule}: ${help}\n    ${where.join('\n    ')}`)
    .join('\n');

/** Fails with a report where axe finds anything serious or critical; returns what else it found. */
export const checkAccessibility = async (what: string, view: Page | Frame): Promise<readonly string[]> => {
  const violations = await look(view);
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  if (grave.length > 0) throw new Error(`${what} is not accessible:\n${inWords(grave)}`);
  for (const one of violations) console.warn(`${what}: ${inWords([one])}`);
  return violations.map(({ rule }) => rule);
};
