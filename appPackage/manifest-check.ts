import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/**
 * What Microsoft's schema does not check and Teams refuses all the same (PLATFORM §7): version numbers, icon
 * sizes, domains, ids that must agree, placeholders left over.
 */
const shape = z.object({
  version: z.string(),
  id: z.string(),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.array(z.object({ botId: z.string() })).length(1),
  composeExtensions: z
    .array(
      z.object({
        botId: z.string(),
        commands: z.array(
          z.object({
            id: z.string(),
            initialRun: z.boolean(),
            parameters: z.array(z.object({ name: z.string() })).length(1),
          }),
        ),
        messageHandlers: z.array(
          z.object({
            value: z.object({ domains: z.array(z.string()), supportsAnonymizedPayloads: z.boolean() }),
          }),
        ),
      }),
    )
    .length(1),
  staticTabs: z.array(z.object({ contentUrl: z.string().optional() })),
  configurableTabs: z.array(z.object({ configurationUrl: z.string() })),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({
    id: z.string(),
    resource: z.string(),
    nestedAppAuthInfo: z.array(z.object({ redirectUri: z.string(), scopes: z.array(z.string()) })),
  }),
  extensions: z.array(
    z.object({
      runtimes: z.array(
        z.object({
          id: z.string(),
          code: z.object({ page: z.string() }),
          actions: z.array(z.object({ id: z.string() })),
        }),
      ),
      ribbons: z.array(
        z.object({
          tabs: z.array(
            z.object({
              groups: z.array(z.object({ controls: z.array(z.object({ actionId: z.string() })) })),
            }),
          ),
        }),
      ),
    }),
  ),
  authorization: z.object({
    permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string() })).max(16) }),
  }),
});

const semver = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Width and height of a PNG, from its header. */
export const pngSize = (png: Uint8Array): { readonly width: number; readonly height: number } | null => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

const iconSizes = { color: 192, outline: 32 } as const;

/** Everything wrong with a filled manifest, in words; empty when it may go. */
export const manifestProblems = async (manifest: unknown): Promise<readonly string[]> => {
  const read = shape.safeParse(manifest);
  if (!read.success) return [z.prettifyError(read.error)];
  const m = read.data;
  const problems: string[] = [];

  if (!semver.test(m.version)) problems.push(`version ${m.version} is not of the form 1.2.3`);
  if (JSON.stringify(manifest).includes('${{')) problems.push('a placeholder has no value');

  for (const icon of ['color', 'outline'] as const) {
    const size = pngSize(await readFile(new URL(`./icons/${m.icons[icon]}`, import.meta.url)));
    if (size === null || size.width !== iconSizes[icon] || size.height !== iconSizes[icon])
      problems.push(`${m.icons[icon]} must be a PNG of ${iconSizes[icon]} by ${iconSizes[icon]}`);
  }

  const addresses = [
    ...m.staticTabs.flatMap(({ contentUrl }) => contentUrl ?? []),
    ...m.configurableTabs.map(({ configurationUrl }) => configurationUrl),
    ...m.extensions.flatMap(({ runtimes }) => runtimes.map(({ code }) => code.page)),
  ];
  for (const address of addresses) {
    if (!URL.canParse(address) || !m.validDomains.includes(new URL(address).host))
      problems.push(`${address} is not under any of validDomains`);
  }

  for (const { botId, messageHandlers } of m.composeExtensions) {
    if (m.bots.some((bot) => bot.botId !== botId))
      problems.push('the message extension must be answered by the same bot');
    for (const { domains, supportsAnonymizedPayloads } of messageHandlers.map(({ value }) => value)) {
      for (const domain of domains.filter((one) => !m.validDomains.includes(one)))
        problems.push(`links of ${domain} are not ours to unfold`);
      // Who asks would not be said, and only they can be told of a case.
      if (supportsAnonymizedPayloads) problems.push('links must not be unfolded for nobody in particular');
    }
  }

  const { id, resource, nestedAppAuthInfo } = m.webApplicationInfo;
  const domain = m.validDomains[0] ?? '';
  if (resource !== `api://${domain}/${id}`)
    problems.push(`webApplicationInfo.resource must be api://${domain}/${id}`);
  for (const { redirectUri, scopes } of nestedAppAuthInfo) {
    if (redirectUri !== `brk-multihub://${domain}`)
      problems.push(`redirectUri must be brk-multihub://${domain}`);
    if (!scopes.every((scope) => scope.startsWith(`${resource}/`)))
      problems.push(`scopes must be those of ${resource}`);
  }

  const actions = new Set(
    m.extensions.flatMap(({ runtimes }) => runtimes.flatMap((r) => r.actions.map((a) => a.id))),
  );
  for (const { actionId } of m.extensions.flatMap(({ ribbons }) =>
    ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls))),
  )) {
    if (!actions.has(actionId)) problems.push(`no runtime has the action ${actionId}`);
  }
  return problems;
};
