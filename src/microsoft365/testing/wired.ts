import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { createStandIn } from '../../rehearsal/stand-in.ts';
import type { StandIn } from '../../rehearsal/stand-in.ts';
import { tenant } from '../../rehearsal/tenant.ts';
import { fixedToken } from '../credential.ts';
import { createMicrosoft365 } from '../microsoft365.ts';
import type { Microsoft365, Microsoft365Settings } from '../microsoft365.ts';

/** `microsoft365/` wired to a stand-in over real HTTP, with every request kept for the conformity check. */
export interface Wired {
  readonly m365: Microsoft365;
  readonly standIn: StandIn;
  readonly requests: () => readonly LoggedRequest[];
  /** Ends it all; throws when a request of it does not fit Microsoft's description of the API. */
  close(): Promise<void>;
}

const loggedSchema = z.object({ method: z.string(), path: z.string(), body: z.unknown().optional() });
type LoggedRequest = z.infer<typeof loggedSchema>;

/** Saturday before the week in which most tests look for slots; 2026-11-23 is a Monday. */
export const testNow = Date.parse('2026-11-21T10:00:00Z');

export const openWired = async (
  change: Partial<Microsoft365Settings> & { readonly data?: string } = {},
): Promise<Wired> => {
  const dir = mkdtempSync(join(tmpdir(), 'hafan-wired-'));
  const logFile = join(dir, 'requests.jsonl');
  const { data = null, ...settings } = change;
  const standIn = await createStandIn({
    port: 0,
    data,
    botUrl: 'http://127.0.0.1:9/api/messages',
    clock: () => testNow,
  });
  const m365 = createMicrosoft365({
    root: standIn.url,
    token: fixedToken(tenant.graphToken),
    logFile,
    timeout: 5_000,
    teamId: tenant.teamId,
    teamsAppId: tenant.teamsAppId,
    tabUrl: (ref) => ({
      contentUrl: `http://127.0.0.1:3978/tab/#/cases/${ref}`,
      websiteUrl: `http://127.0.0.1:3978/tab/#/cases/${ref}`,
    }),
    tenantId: tenant.tenantId,
    clientId: tenant.clientId,
    clock: () => testNow,
    ...settings,
  });
  const requests = (): readonly LoggedRequest[] =>
    existsSync(logFile)
      ? readFileSync(logFile, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => loggedSchema.parse(JSON.parse(line)))
      : [];
  return {
    m365,
    standIn,
    requests,
    close: async () => {
      await standIn.close();
      const sent = requests();
      // The whole run's requests are held against the description once more, together.
      const whole = process.env['HAFAN_GRAPH_LOG'];
      if (whole && existsSync(logFile)) appendFileSync(whole, readFileSync(logFile));
      rmSync(dir, { recursive: true, force: true });
      const problems = await checkConformity(sent);
      if (problems.length > 0) throw new Error(`not as Graph is described:\n${problems.join('\n')}`);
    },
  };
};

interface Conform {
  loadModel(): unknown;
  checkRequest(model: unknown, request: LoggedRequest): string[];
}
const conformFile = join(import.meta.dirname, '../../../../shared/graph/conform.mjs');
/** shared/ is not part of the repository; a checkout elsewhere goes without. */
export const isConformityAtHand = existsSync(conformFile);
let loaded: Promise<{ readonly conform: Conform; readonly model: unknown }> | null = null;

/** What is wrong with these requests; nothing, and said aloud, where the description is not at hand. */
export const checkConformity = async (sent: readonly LoggedRequest[]): Promise<readonly string[]> => {
  if (!existsSync(conformFile)) {
    process.stderr.write(
      `\nGRAPH CONFORMITY NOT CHECKED: ${conformFile} is absent, so ${sent.length} requests went unchecked.\n`,
    );
    return [];
  }
  loaded ??= import(pathToFileURL(conformFile).href).then((conform: Conform) => ({
    conform,
    model: conform.loadModel(),
  }));
  const { conform, model } = await loaded;
  return sent.flatMap((request) => conform.checkRequest(model, request));
};
