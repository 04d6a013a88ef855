import { z } from 'zod';

/** The settings of a real tenant; any one of them means live mode. */
export const liveNames = [
  'HAFAN_TENANT_ID',
  'HAFAN_CLIENT_ID',
  'HAFAN_TEAM_ID',
  'HAFAN_TEAMS_APP_ID',
  'HAFAN_BOT_ID',
  'HAFAN_BOT_CERTIFICATE',
  'HAFAN_BOT_SECRET',
  'HAFAN_GRAPH_CERTIFICATE',
  'HAFAN_PUBLIC_URL',
  'HAFAN_MEETING_MAILBOX',
  'HAFAN_SERVICES',
  'HAFAN_HOST',
] as const;
export type LiveName = (typeof liveNames)[number];

const guid = z.guid();

export const liveEnvironment = z.object({
  HAFAN_TENANT_ID: guid,
  HAFAN_CLIENT_ID: guid,
  HAFAN_TEAM_ID: guid,
  HAFAN_TEAMS_APP_ID: guid,
  HAFAN_BOT_ID: guid,
  HAFAN_BOT_CERTIFICATE: z.string().optional(),
  HAFAN_BOT_SECRET: z.string().optional(),
  HAFAN_GRAPH_CERTIFICATE: z.string().optional(),
  HAFAN_PUBLIC_URL: z.url({ protocol: /^https$/ }),
  HAFAN_MEETING_MAILBOX: guid.optional(),
  HAFAN_SERVICES: z.string(),
  HAFAN_HOST: z.string().default('0.0.0.0'),
}) satisfies z.ZodType<Partial<Record<LiveName, string | undefined>>>;

/** Microsoft's clouds: Graph's root and the authority that issues tokens for it. */
export const graphRoots: ReadonlyMap<string, string> = new Map([
  ['https://graph.microsoft.com', 'https://login.microsoftonline.com'],
  ['https://graph.microsoft.us', 'https://login.microsoftonline.us'],
  ['https://dod-graph.microsoft.us', 'https://login.microsoftonline.us'],
  ['https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn'],
]);
