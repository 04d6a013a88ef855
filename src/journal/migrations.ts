import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { boardStatements } from './schema-board.ts';
import { bundleStatements } from './schema-bundles.ts';
import { commitStatements } from './schema-commit.ts';
import { editionStatements } from './schema-editions.ts';
import { floorStatements } from './schema-floor.ts';
import { importPlanStatements } from './schema-import-plans.ts';
import { letterDraftStatements } from './schema-letter-drafts.ts';
import { morningAgainStatements, morningStatements, openedStatements } from './schema-mornings.ts';
import { recordScopeStatements, recordStatements } from './schema-records.ts';

/** The schema of everything Hafan keeps; the job engine has its own beside it. */
export const SCHEMA = 'hafan';

/**
 * Migrations in code, oldest first. One that has been released never changes: mend it with another.
 * Only what PostgreSQL 15 knows.
 */
const migrations: Record<string, Migration> = {
  '2026-11-22-floor': {
    up: async (db) => {
      for (const statement of floorStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-22-group-commit': {
    up: async (db) => {
      for (const statement of commitStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-22-records': {
    up: async (db) => {
      for (const statement of recordStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-23-editions': {
    up: async (db) => {
      for (const statement of editionStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-24-board': {
    up: async (db) => {
      for (const statement of boardStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-24-record-scopes': {
    up: async (db) => {
      for (const statement of recordScopeStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-25-letter-drafts': {
    up: async (db) => {
      for (const statement of letterDraftStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-25-mornings': {
    up: async (db) => {
      for (const statement of morningStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-25-opened': {
    up: async (db) => {
      for (const statement of openedStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-26-bundles': {
    up: async (db) => {
      for (const statement of bundleStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-26-import-plans': {
    up: async (db) => {
      for (const statement of importPlanStatements) await sql.raw(statement).execute(db);
    },
  },
  '2026-11-27-morning-again': {
    up: async (db) => {
      for (const statement of morningAgainStatements) await sql.raw(statement).execute(db);
    },
  },
};

/** Brings the schema up to date; several processes may start at once. */
export const migrate = async <Tables>(db: Kysely<Tables>): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: SCHEMA,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('The store could not be brought up to date', { cause: error });
};
