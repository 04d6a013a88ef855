import { NoPostgres, startPostgres } from './postgres.ts';

/**
 * Runs once before all tests: one PostgreSQL for the whole run, named to every test by HAFAN_TEST_POSTGRES.
 * Without one, only a run that asked for it (HAFAN_TEST_STORE=postgres) stops here; the others say so aloud.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  try {
    const postgres = await startPostgres();
    process.env['HAFAN_TEST_POSTGRES'] = postgres.url;
    return () => postgres.stop();
  } catch (problem) {
    if (!(problem instanceof NoPostgres) || process.env['HAFAN_TEST_STORE'] === 'postgres') throw problem;
    process.stdout.write(`\nNOT RUN ON POSTGRESQL: ${problem.message}\n`);
    return undefined;
  }
}
