import { delimiter } from 'node:path';
import { z } from 'zod';
import { graphRoots, liveEnvironment, liveNames, type LiveName } from './live-settings.ts';

/**
 * What the environment says, checked once at start. Two modes that never mix: a rehearsal takes no live
 * setting, and live mode takes nothing of a rehearsal. A wrong or missing setting is a row of a table, never
 * a half-started server.
 */
export interface SharedSettings {
  /** 0 lets the system choose one. */
  readonly port: number;
  /** The address to bind. */
  readonly host: string;
  /** The embedded store's directory. */
  readonly data: string;
  /** Folders of a council's overlays, none or one an edition. */
  readonly overlays: readonly string[];
  /** PostgreSQL instead of the embedded store. */
  readonly databaseUrl: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export interface RehearsalSettings extends SharedSettings {
  readonly mode: 'rehearsal';
  /** Another process's stand-in; null lets main start one of its own. Loopback only. */
  readonly graphUrl: string | null;
  /** A file that gets each Graph request as a JSON line. */
  readonly graphLog: string | null;
}

export interface LiveSettings extends SharedSettings {
  readonly mode: 'live';
  readonly tenantId: string;
  readonly clientId: string;
  readonly teamId: string;
  /** The app's id in the tenant's Teams catalogue. */
  readonly teamsAppId: string;
  readonly botId: string;
  /** How the bot proves itself to the Bot connector. */
  readonly botCredential:
    | { readonly kind: 'certificate'; readonly path: string }
    | { readonly kind: 'secret'; readonly secret: string };
  /** How Hafan proves itself to Graph: a certificate's PEM file, or the machine's managed identity. */
  readonly graphCredential:
    { readonly kind: 'certificate'; readonly path: string } | { readonly kind: 'managed-identity' };
  /** `https://…` as people's browsers reach it, without a slash at the end. */
  readonly publicUrl: string;
  readonly graphRoot: string;
  /** Where Entra issues tokens, of the same cloud as Graph. */
  readonly authority: string;
  /** Object id of the mailbox in whose calendar meetings stand; null: the lead officer's own. */
  readonly meetingMailbox: string | null;
  /** The provider directory, .json or .csv. */
  readonly servicesFile: string;
}

export type Settings = RehearsalSettings | LiveSettings;

export type SettingFault =
  'missing' | 'invalid' | 'live-in-rehearsal' | 'rehearsal-in-live' | 'not-loopback' | 'unknown-cloud';

export interface SettingProblem {
  readonly name: string;
  readonly fault: SettingFault;
}

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | {
      readonly ok: false;
      readonly mode: 'rehearsal' | 'live' | null;
      readonly problems: readonly SettingProblem[];
    };

export type Environment = Readonly<Record<string, string | undefined>>;

const sharedEnvironment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  HAFAN_MODE: z.enum(['rehearsal', 'live']).optional(),
  HAFAN_DATA: z.string().default('.hafan'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, hostname: /.*/ }).optional(),
  HAFAN_GRAPH_URL: z.url({ protocol: /^https?$/, hostname: /.*/ }).optional(),
  HAFAN_GRAPH_LOG: z.string().optional(),
  HAFAN_OVERLAY: z.string().optional(),
  HAFAN_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Reads the settings, or says all that is wrong with them at once. An empty variable counts as unset. */
export const readSettings = (environment: Environment): SettingsRead => {
  const env = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );

  // 1. What both modes share.
  const shared = sharedEnvironment.safeParse(env);
  if (!shared.success) return { ok: false, mode: null, problems: problemsOf(shared.error) };
  const read = shared.data;
  const common = {
    port: read.PORT,
    data: read.HAFAN_DATA,
    overlays: (read.HAFAN_OVERLAY ?? '').split(delimiter).filter((folder) => folder !== ''),
    databaseUrl: read.DATABASE_URL ?? null,
    logLevel: read.HAFAN_LOG_LEVEL,
  };

  // 2. Which mode: a single live setting is enough to mean live, so that a half-configured tenant never rehearses.
  const live = liveNames.filter((name) => env[name] !== undefined);
  const mode = read.HAFAN_MODE ?? (live.length > 0 ? 'live' : 'rehearsal');

  if (mode === 'rehearsal') {
    // 3. A rehearsal touches nothing real.
    const problems: SettingProblem[] = live.map((name) => ({ name, fault: 'live-in-rehearsal' }));
    const graphUrl = read.HAFAN_GRAPH_URL ?? null;
    if (graphUrl !== null && !loopback.has(new URL(graphUrl).hostname))
      problems.push({ name: 'HAFAN_GRAPH_URL', fault: 'not-loopback' });
    if (problems.length > 0) return { ok: false, mode, problems };
    return {
      ok: true,
      settings: { mode, ...common, host: '127.0.0.1', graphUrl, graphLog: read.HAFAN_GRAPH_LOG ?? null },
    };
  }

  // 4. Live: everything there, everything of the right form, nothing of a rehearsal.
  const problems: SettingProblem[] = [];
  const checked = liveEnvironment.safeParse(env);
  if (!checked.success) problems.push(...problemsOf(checked.error, env));
  if (env['HAFAN_BOT_CERTIFICATE'] === undefined && env['HAFAN_BOT_SECRET'] === undefined)
    problems.push({ name: 'HAFAN_BOT_CERTIFICATE', fault: 'missing' });
  if (read.HAFAN_GRAPH_LOG !== undefined)
    problems.push({ name: 'HAFAN_GRAPH_LOG', fault: 'rehearsal-in-live' });
  const graphRoot = (read.HAFAN_GRAPH_URL ?? 'https://graph.microsoft.com').replace(/\/+$/, '');
  const authority = graphRoots.get(graphRoot);
  if (authority === undefined) problems.push({ name: 'HAFAN_GRAPH_URL', fault: 'unknown-cloud' });
  if (!checked.success || authority === undefined || problems.length > 0)
    return { ok: false, mode, problems };

  const l = checked.data;
  return {
    ok: true,
    settings: {
      mode,
      ...common,
      host: l.HAFAN_HOST,
      tenantId: l.HAFAN_TENANT_ID,
      clientId: l.HAFAN_CLIENT_ID,
      teamId: l.HAFAN_TEAM_ID,
      teamsAppId: l.HAFAN_TEAMS_APP_ID,
      botId: l.HAFAN_BOT_ID,
      botCredential:
        l.HAFAN_BOT_CERTIFICATE !== undefined
          ? { kind: 'certificate', path: l.HAFAN_BOT_CERTIFICATE }
          : { kind: 'secret', secret: l.HAFAN_BOT_SECRET ?? '' },
      graphCredential:
        l.HAFAN_GRAPH_CERTIFICATE !== undefined
          ? { kind: 'certificate', path: l.HAFAN_GRAPH_CERTIFICATE }
          : { kind: 'managed-identity' },
      publicUrl: l.HAFAN_PUBLIC_URL.replace(/\/+$/, ''),
      graphRoot,
      authority,
      meetingMailbox: l.HAFAN_MEETING_MAILBOX ?? null,
      servicesFile: l.HAFAN_SERVICES,
    },
  };
};

const problemsOf = (error: z.ZodError, env: Environment = {}): SettingProblem[] =>
  [...new Set(error.issues.map((issue) => String(issue.path[0])))].map((name) => ({
    name,
    fault: isLiveName(name) && env[name] === undefined ? 'missing' : 'invalid',
  }));

const isLiveName = (name: string): name is LiveName => liveNames.some((live) => live === name);
