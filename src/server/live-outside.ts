import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { entraTokens } from '../microsoft365/credential.ts';
import type { Language } from '../procedures/types.ts';
import { readDirectoryFile } from './directory-file.ts';
import type { Outside } from './outside.ts';
import type { LiveSettings } from './settings.ts';

/** The Bot connector's address until Teams tells its own with the first activity. */
const firstServiceUrl = 'https://smba.trafficmanager.net/teams/';

/** A real tenant. Throws `DirectoryProblem` for a wrong provider directory. */
export const liveOutside = async (settings: LiveSettings, language: Language): Promise<Outside> => {
  const { tenantId, clientId, authority, publicUrl } = settings;
  const resource = `api://${new URL(publicUrl).host}/${clientId}`;
  return {
    mode: 'live',
    ahead: () => 0,
    graph: {
      root: settings.graphRoot,
      token: entraTokens(
        settings.graphCredential.kind === 'certificate'
          ? {
              kind: 'certificate',
              tenantId,
              clientId,
              certificatePath: settings.graphCredential.path,
              authorityHost: authority,
            }
          : { kind: 'managed-identity' },
        settings.graphRoot,
      ),
    },
    people: null,
    tokens: {
      issuer: `${authority}/${tenantId}/v2.0`,
      audience: [clientId, resource],
      tenant: tenantId,
      keys: new URL(`${authority}/${tenantId}/discovery/v2.0/keys`),
    },
    tenantId,
    clientId,
    teamId: settings.teamId,
    teamsAppId: settings.teamsAppId,
    meetingMailbox: settings.meetingMailbox,
    bot: {
      appId: settings.botId,
      botId: `28:${settings.botId}`,
      botName: 'Hafan',
      serviceUrl: firstServiceUrl,
      ...(await botCredential(settings)),
    },
    services: await readDirectoryFile(settings.servicesFile, language),
    signIn: { tenantId, clientId, scope: `${resource}/access_as_user` },
    publicUrl,
    mount: null,
    listening: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
};

/** The bot's secret, or the key and thumbprint of its certificate, from one PEM file. */
export const botCredential = async (
  settings: Pick<LiveSettings, 'botCredential'>,
): Promise<Pick<Outside['bot'], 'secret' | 'certificate'>> => {
  if (settings.botCredential.kind === 'secret') return { secret: settings.botCredential.secret };
  const pem = await readFile(settings.botCredential.path, 'utf8');
  const privateKey = /-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA )?PRIVATE KEY-----/.exec(
    pem,
  );
  if (privateKey === null) throw new Error(`${settings.botCredential.path} holds no private key`);
  return {
    certificate: {
      thumbprint: new X509Certificate(pem).fingerprint.replaceAll(':', ''),
      privateKey: privateKey[0],
    },
  };
};
