import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClientCertificateCredential, ClientSecretCredential } from '@azure/identity';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { sayTime } from '../src/calendar/say-date.ts';
import { openStore } from '../src/journal/open-store.ts';
import { verifyLog } from '../src/journal/verify.ts';
import { sayIn } from '../src/language/translate.ts';
import { createGraph, type Graph } from '../src/microsoft365/client.ts';
import { neededPermissions, type NeededPermission } from '../src/microsoft365/permissions.ts';
import type { Language } from '../src/procedures/types.ts';
import { liveOutside } from '../src/server/live-outside.ts';
import { readSettings, type LiveSettings, type Settings } from '../src/server/settings.ts';
import { settingsTable } from '../src/server/settings-table.ts';

/**
 * `npm run doctor`: looks at everything that Hafan stands on, and says what to do about what is not as it should
 * be. Makes the data directory and an empty store where there is none, and changes nothing else. Exit code 1 when something needs attention.
 */
const language: Language = (process.env['LANG'] ?? '').startsWith('cy') ? 'cy' : 'en';
const say = sayIn(language);

type State = 'good' | 'bad' | 'note';
interface Finding {
  readonly what: string;
  readonly state: State;
  readonly text: string;
}
const good = (what: string, text: string): Finding => ({ what, state: 'good', text });
const bad = (what: string, text: string): Finding => ({ what, state: 'bad', text });
const note = (what: string, text: string): Finding => ({ what, state: 'note', text });

/** An error's own words, without what may stand in a token or an address. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    .split('\n')[0]
    ?.slice(0, 200) ?? '';

const findProgram = (names: readonly string[], more: readonly string[] = []): string | null =>
  [
    ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((n) => join(folder, n))),
    ...more,
  ].find((path) => existsSync(path)) ?? null;

const checkNode = (): Finding => {
  const major = Number(process.versions.node.split('.')[0]);
  const what = say('server.doctor.node');
  return major >= 24
    ? good(what, process.version)
    : bad(what, say('server.doctor.nodeOld', { version: process.version }));
};

const checkData = (path: string): Finding => {
  const what = say('server.doctor.data');
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK);
  } catch (error) {
    return bad(what, say('server.doctor.dataBad', { path, reason: reasonOf(error) }));
  }
  // Group and others have no business in there.
  return (statSync(path).mode & 0o077) === 0
    ? good(what, say('server.doctor.dataGood', { path }))
    : note(what, say('server.doctor.dataOpen', { path }));
};

const checkStore = async (settings: Settings): Promise<Finding> => {
  const what = say('server.doctor.store');
  const kind = settings.databaseUrl === null ? 'PGlite' : 'PostgreSQL';
  try {
    const store = await openStore({
      databaseUrl: settings.databaseUrl ?? undefined,
      dataDir: join(settings.data, 'store'),
      mode: settings.mode,
      log: () => undefined,
    });
    const { events, broken } = await verifyLog(store.run);
    await store.close();
    const [first] = broken;
    return first === undefined
      ? good(what, say('server.doctor.storeGood', { kind, events }))
      : bad(what, say('server.doctor.storeBroken', { count: broken.length, ...first }));
  } catch (error) {
    if (error instanceof Error && error.name === 'AlreadyOwned')
      return note(what, say('server.doctor.storeInUse', { kind }));
    return bad(what, say('server.doctor.storeFailed', { kind, reason: reasonOf(error) }));
  }
};

const checkPages = (): Finding => {
  const what = say('server.doctor.pages');
  return existsSync(fileURLToPath(new URL('../tabs/dist/index.html', import.meta.url)))
    ? good(what, say('server.doctor.pagesGood'))
    : bad(what, say('server.doctor.pagesMissing'));
};

/** What only tests and demonstrations need. */
const checkMachine = (): readonly Finding[] => {
  const chromium = findProgram(['chromium', 'chromium-browser', 'google-chrome']);
  const postgres = findProgram(['postgres', 'pg_ctl', 'pg_ctlcluster']);
  return [
    chromium === null
      ? note(say('server.doctor.chromium'), say('server.doctor.chromiumMissing'))
      : good(say('server.doctor.chromium'), chromium),
    postgres === null
      ? note(say('server.doctor.postgres'), say('server.doctor.postgresMissing'))
      : good(say('server.doctor.postgres'), postgres),
  ];
};

const grantsSchema = z.object({
  value: z.array(z.object({ clientAppId: z.string().nullish(), permission: z.string().nullish() })),
});

/** Permissions that Graph gives this app: application permissions stand in its token, a team's own are listed there. */
const givenPermissions = async (
  graph: Graph,
  settings: LiveSettings,
  token: string,
): Promise<ReadonlySet<string>> => {
  const roles = z.array(z.string()).catch([]).parse(decodeJwt(token)['roles']);
  try {
    const answer: unknown = await graph.read(`/teams/${settings.teamId}/permissionGrants`).get();
    const grants = grantsSchema
      .parse(answer)
      .value.filter(({ clientAppId }) => clientAppId === settings.clientId);
    return new Set([...roles, ...grants.flatMap(({ permission }) => permission ?? [])]);
  } catch {
    // Listing a team's grants is itself a permission; without it they count as missing and are named so.
    return new Set(roles);
  }
};

const remedyOf = (permission: NeededPermission): string =>
  `${permission.why[language]} ${permission.kind === 'rsc' ? 'Teams: RSC' : 'Entra: application permission, admin consent'}`;

const checkTenant = async (settings: LiveSettings): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  const outside = await liveOutside(settings, language);
  findings.push(
    good(
      say('server.doctor.directory'),
      say('server.doctor.directoryGood', { count: outside.services.length }),
    ),
  );

  // Graph: a token, the team, each permission.
  const what = say('server.doctor.graph');
  try {
    const token = await outside.graph.token();
    findings.push(good(what, say('server.doctor.graphGood')));
    const graph = createGraph(outside.graph);
    try {
      await graph.read(`/teams/${settings.teamId}`).select(['id']).get();
      findings.push(good(say('server.doctor.team'), say('server.doctor.teamGood')));
    } catch (error) {
      findings.push(
        bad(say('server.doctor.team'), say('server.doctor.teamBad', { reason: reasonOf(error) })),
      );
    }
    const given = await givenPermissions(graph, settings, token);
    for (const permission of neededPermissions) {
      const wider = 'orWider' in permission ? permission.orWider : permission.name;
      const name = say('server.doctor.permission', { name: permission.name });
      findings.push(
        given.has(permission.name) || given.has(wider)
          ? good(name, say('server.doctor.permissionGood'))
          : bad(name, say('server.doctor.permissionMissing', { remedy: remedyOf(permission) })),
      );
    }
  } catch (error) {
    findings.push(bad(what, say('server.doctor.graphBad', { reason: reasonOf(error) })));
  }

  // The bot: a token for the Bot connector.
  const bot = say('server.doctor.bot');
  try {
    const authorityHost = settings.authority;
    const credential =
      settings.botCredential.kind === 'secret'
        ? new ClientSecretCredential(settings.tenantId, settings.botId, settings.botCredential.secret, {
            authorityHost,
          })
        : new ClientCertificateCredential(
            settings.tenantId,
            settings.botId,
            { certificatePath: settings.botCredential.path },
            { authorityHost },
          );
    await credential.getToken('https://api.botframework.com/.default');
    findings.push(good(bot, say('server.doctor.botGood')));
  } catch (error) {
    findings.push(bad(bot, say('server.doctor.botBad', { reason: reasonOf(error) })));
  }
  return findings;
};

const print = (findings: readonly Finding[]): void => {
  const now = new Date().toISOString();
  const when = sayTime(now, language);
  const marks: Record<State, string> = {
    good: say('server.doctor.good'),
    bad: say('server.doctor.bad'),
    note: say('server.doctor.note'),
  };
  const widest = Math.max(...findings.map(({ what }) => what.length));
  const markWidth = Math.max(...Object.values(marks).map((mark) => mark.length));
  console.log(`${say('server.doctor.title', { when })}\n`);
  for (const { what, state, text } of findings)
    console.log(`  ${marks[state].padEnd(markWidth)}  ${what.padEnd(widest)}  ${text}`);
  const count = findings.filter(({ state }) => state === 'bad').length;
  console.log(`\n${count === 0 ? say('server.doctor.allGood') : say('server.doctor.someBad', { count })}`);
  if (count > 0) process.exitCode = 1;
};

const read = readSettings(process.env);
if (!read.ok) {
  console.error(settingsTable(read.problems, language));
  print([
    checkNode(),
    checkPages(),
    bad(say('server.doctor.settings'), read.problems.map(({ name }) => name).join(', ')),
  ]);
} else {
  const { settings } = read;
  const findings: Finding[] = [
    good(say('server.doctor.settings'), say('server.doctor.settingsGood', { mode: settings.mode })),
    checkNode(),
    checkPages(),
  ];
  if (settings.databaseUrl === null) findings.push(checkData(settings.data));
  findings.push(await checkStore(settings));
  if (settings.mode === 'rehearsal') findings.push(...checkMachine());
  else {
    try {
      findings.push(...(await checkTenant(settings)));
    } catch (error) {
      findings.push(bad(say('server.doctor.directory'), reasonOf(error)));
    }
  }
  print(findings);
}
