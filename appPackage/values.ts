import { z } from 'zod';

/**
 * What the manifest's `${{PLACEHOLDERS}}` stand for. From the environment of whoever packages; where nothing is
 * set, obviously invented values, so that the package can be made and checked on any machine.
 */
const environment = z.object({
  HAFAN_PUBLIC_URL: z.url({ protocol: /^https$/ }).default('https://hafan.example'),
  HAFAN_CLIENT_ID: z.guid().default('00000000-7e57-4000-8000-0000000000a1'),
  HAFAN_BOT_ID: z.guid().default('00000000-7e57-4000-8000-0000000000a1'),
  /** The app's own id in the Teams catalogue; chosen once by the organisation, never changed. */
  HAFAN_APP_ID: z.guid().default('00000000-7e57-4000-8000-0000000000a2'),
  /** The id of the add-in-only manifest: another than the app's, so that Outlook can hide the twin. */
  HAFAN_ADDIN_ID: z.guid().default('00000000-7e57-4000-8000-0000000000a3'),
  HAFAN_PRIVACY_URL: z.url({ protocol: /^https$/ }).optional(),
  HAFAN_TERMS_URL: z.url({ protocol: /^https$/ }).optional(),
});

export const placeholders = [
  'VERSION',
  'APP_ID',
  'ADDIN_ID',
  'BOT_ID',
  'CLIENT_ID',
  'PUBLIC_URL',
  'PUBLIC_DOMAIN',
  'PRIVACY_URL',
  'TERMS_URL',
] as const;
export type Values = Readonly<Record<(typeof placeholders)[number], string>>;

/** Throws a `ZodError` that names each variable that is not of its form. */
export const readValues = (env: Readonly<Record<string, string | undefined>>, version: string): Values => {
  const read = environment.parse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== '')),
  );
  const url = new URL(read.HAFAN_PUBLIC_URL);
  return {
    VERSION: version,
    APP_ID: read.HAFAN_APP_ID,
    ADDIN_ID: read.HAFAN_ADDIN_ID,
    BOT_ID: read.HAFAN_BOT_ID,
    CLIENT_ID: read.HAFAN_CLIENT_ID,
    PUBLIC_URL: url.origin,
    PUBLIC_DOMAIN: url.host,
    PRIVACY_URL: read.HAFAN_PRIVACY_URL ?? `${url.origin}/privacy`,
    TERMS_URL: read.HAFAN_TERMS_URL ?? `${url.origin}/terms`,
  };
};

const isPlaceholder = (name: string): name is keyof Values => placeholders.some((known) => known === name);

/** Fills a text's placeholders. Throws on one that has no value: an unfilled manifest is refused by Teams only later. */
export const fill = (text: string, values: Values): string =>
  text.replaceAll(/\$\{\{([A-Z_]+)\}\}/g, (_whole, name: string) => {
    if (!isPlaceholder(name)) throw new Error(`manifest.json: no value for \${{${name}}}`);
    return values[name];
  });
