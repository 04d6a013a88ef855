import type { Language } from '../procedures/types.ts';
import { sayIn } from '../language/translate.ts';
import type { SettingFault, SettingProblem } from './settings.ts';

/** What each setting is for and what to do about it; a name that is not here is explained by its fault alone. */
const remedies = {
  PORT: 'server.settings.remedy.port',
  HAFAN_MODE: 'server.settings.remedy.mode',
  DATABASE_URL: 'server.settings.remedy.databaseUrl',
  HAFAN_GRAPH_URL: 'server.settings.remedy.graphUrl',
  HAFAN_GRAPH_LOG: 'server.settings.remedy.graphLog',
  HAFAN_LOG_LEVEL: 'server.settings.remedy.logLevel',
  HAFAN_TENANT_ID: 'server.settings.remedy.tenantId',
  HAFAN_CLIENT_ID: 'server.settings.remedy.clientId',
  HAFAN_TEAM_ID: 'server.settings.remedy.teamId',
  HAFAN_TEAMS_APP_ID: 'server.settings.remedy.teamsAppId',
  HAFAN_BOT_ID: 'server.settings.remedy.botId',
  HAFAN_BOT_CERTIFICATE: 'server.settings.remedy.botCertificate',
  HAFAN_PUBLIC_URL: 'server.settings.remedy.publicUrl',
  HAFAN_MEETING_MAILBOX: 'server.settings.remedy.meetingMailbox',
  HAFAN_SERVICES: 'server.settings.remedy.services',
} as const;

const faults = {
  missing: 'server.settings.fault.missing',
  invalid: 'server.settings.fault.invalid',
  'live-in-rehearsal': 'server.settings.fault.liveInRehearsal',
  'rehearsal-in-live': 'server.settings.fault.rehearsalInLive',
  'not-loopback': 'server.settings.fault.notLoopback',
  'unknown-cloud': 'server.settings.fault.unknownCloud',
} as const satisfies Record<SettingFault, string>;

const hasRemedy = (name: string): name is keyof typeof remedies => name in remedies;

/** The table that a start which cannot go on prints: setting, what is wrong, what to do. */
export const settingsTable = (problems: readonly SettingProblem[], language: Language): string => {
  const say = sayIn(language);
  const rows = problems.map(({ name, fault }) => [
    name,
    say(faults[fault]),
    hasRemedy(name) ? say(remedies[name]) : '',
  ]);
  const head = [
    say('server.settings.column.setting'),
    say('server.settings.column.problem'),
    say('server.settings.column.remedy'),
  ];
  const width = (column: number): number =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length));
  const line = (row: readonly string[]): string =>
    `  ${(row[0] ?? '').padEnd(width(0))}  ${(row[1] ?? '').padEnd(width(1))}  ${row[2] ?? ''}`.trimEnd();
  return [say('server.settings.cannotStart'), '', line(head), ...rows.map(line), ''].join('\n');
};
