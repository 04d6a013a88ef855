import type { FastifyInstance } from 'fastify';
import type { TokenRules } from '../access/tokens.ts';
import type { Service } from '../case/commands.ts';
import type { TokenSource } from '../microsoft365/credential.ts';
import type { People } from '../microsoft365/people.ts';

/** What lies beyond the wire, the same for a tenant and for a rehearsal: addresses, credentials, rules, a directory. */
export interface Outside {
  readonly mode: 'rehearsal' | 'live';
  readonly graph: {
    readonly root: string;
    readonly token: TokenSource;
    readonly logFile?: string | undefined;
  };
  /** Another directory of people than Graph's; null: Graph's. */
  readonly people: People | null;
  readonly tokens: TokenRules;
  readonly tenantId: string;
  readonly clientId: string;
  readonly teamId: string;
  readonly teamsAppId: string;
  readonly meetingMailbox: string | null;
  readonly bot: {
    readonly appId: string;
    readonly botId: string;
    readonly botName: string;
    readonly serviceUrl: string;
    readonly secret?: string | undefined;
    readonly certificate?: { readonly thumbprint: string; readonly privateKey: string } | undefined;
  };
  /** Milliseconds by which time there goes before the machine's; 0 but where a rehearsal let days pass. */
  readonly ahead: () => number;
  readonly services: readonly Service[];
  /** What the pages sign in with; null in rehearsal. */
  readonly signIn: { readonly tenantId: string; readonly clientId: string; readonly scope: string } | null;
  /** `https://…` as people reach it; null: the address that the server listens on. */
  readonly publicUrl: string | null;
  /** Routes that belong to the outside (the rehearsal's), mounted on the server. */
  readonly mount: ((app: FastifyInstance) => Promise<void>) | null;
  /** Told once the server listens. */
  readonly listening: (address: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}
