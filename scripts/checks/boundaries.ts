/** Runs the import rules of `.dependency-cruiser.cjs`, and fails as well when it read no modules at all. */
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Cruises the folders (relative to the checkout); returns the modules read and each broken rule. */
export async function checkBoundaries(folders: string[]): Promise<{ modules: number; problems: string[] }> {
  const config: {
    forbidden: [];
    options: Record<string, unknown>;
  } = require('../../.dependency-cruiser.cjs');
  const { output } = await cruise(folders, {
    ...config.options,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
  });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser gave text where its result was expected');
  const result: ICruiseResult = output;
  const own = result.modules.filter((module) =>
    folders.some((folder) => module.source.startsWith(`${folder}/`)),
  );
  return {
    modules: own.length,
    problems: result.summary.violations.map(
      (violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`,
    ),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { modules, problems } = await checkBoundaries(['src', 'bot', 'tabs']);
  for (const problem of problems) console.error(problem);
  console.log(`${modules} modules held against the import rules, ${problems.length} problems`);
  if (modules < 20 || problems.length > 0) process.exit(1);
}
