import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBuffer, type ZipFile } from 'yauzl';
import { FIND_CASE } from '../bot/compose/wire.ts';
import { neededPermissions } from '../src/microsoft365/permissions.ts';
import { manifestProblems, pngSize } from './manifest-check.ts';
import { buildPackage, type Package } from './package.ts';
import { fill, readValues } from './values.ts';

const schemaFolder = `${createRequire(import.meta.url)
  .resolve('@microsoft/app-manifest/package.json')
  .replace(/package\.json$/, '')}build/json-schemas/teams/v1.30/`;

const schema = async (name: string): Promise<ValidateFunction> => {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(await readFile(`${schemaFolder}${name}.schema.json`, 'utf8')));
};
const json = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));

const env = {
  HAFAN_PUBLIC_URL: 'https://hafan.penrhyn.example/',
  HAFAN_CLIENT_ID: '11111111-1111-4111-8111-111111111111',
  HAFAN_BOT_ID: '22222222-2222-4222-8222-222222222222',
  HAFAN_APP_ID: '33333333-3333-4333-8333-333333333333',
  HAFAN_ADDIN_ID: '44444444-4444-4444-8444-444444444444',
};

let built: Package;
let valid: ValidateFunction;
beforeAll(async () => {
  built = await buildPackage(env);
  valid = await schema('MicrosoftTeams');
});

const filled = (): Record<string, unknown> => JSON.parse(JSON.stringify(built.manifest));

const extensionOf = (manifest: Record<string, unknown>): Record<string, unknown> => {
  const extensions = manifest['composeExtensions'];
  if (!Array.isArray(extensions)) throw new Error('no message extension');
  return extensions[0];
};

describe('the app manifest', () => {
  it('is valid against Microsoft’s schema', () => {
    valid(built.manifest);
    expect(valid.errors ?? []).toEqual([]);
  });

  it('passes what the schema does not check', async () => {
    expect(await manifestProblems(built.manifest)).toEqual([]);
  });

  it('has the one search that the bot answers, before anything is typed too', () => {
    expect(extensionOf(filled())['commands']).toMatchObject([
      {
        id: FIND_CASE,
        type: 'query',
        initialRun: true,
        context: ['compose', 'commandBox'],
        parameters: [{ name: 'text' }],
      },
    ]);
  });

  it('asks for the resource-specific permissions that Graph requests need, and no other', () => {
    const asked = JSON.stringify(filled()['authorization']).replaceAll(/\{[^{}]*"type":"Delegated"\}/g, '');
    const needed = neededPermissions.filter(({ kind }) => kind === 'rsc').map(({ name }) => name);
    expect([...asked.matchAll(/"name":"([^"]+)"/g)].map(([, name]) => name).sort()).toEqual(
      [...needed].sort(),
    );
  });

  it('is also valid with the values of a machine where nothing is set', async () => {
    const sample = await buildPackage({});
    expect(valid(sample.manifest)).toBe(true);
    expect(await manifestProblems(sample.manifest)).toEqual([]);
  });

  it.each<[string, (manifest: Record<string, unknown>) => void]>([
    ['an unknown member', (m) => void (m['favouriteColour'] = 'teal')],
    ['a bot id that is no id', (m) => void (m['bots'] = [{ botId: 'hafan', scopes: ['team'] }])],
    ['a name that is too long', (m) => void (m['name'] = { short: 'x'.repeat(31), full: 'x' })],
    ['no icons', (m) => void delete m['icons']],
  ])('is refused by the schema with %s', (_what, breakIt) => {
    const broken = filled();
    breakIt(broken);
    expect(valid(broken)).toBe(false);
  });

  it.each<[string, (manifest: Record<string, unknown>) => void, string]>([
    ['a version that is no version', (m) => void (m['version'] = '1.0'), 'version 1.0'],
    ['a domain that is not its own', (m) => void (m['validDomains'] = ['elsewhere.example']), 'validDomains'],
    [
      'icons the wrong way round',
      (m) => void (m['icons'] = { color: 'outline.png', outline: 'color.png' }),
      'PNG of 192',
    ],
    [
      'a message extension of another bot',
      (m) => void (extensionOf(m)['botId'] = env.HAFAN_APP_ID),
      'the same bot',
    ],
    [
      'links of another domain',
      (m) =>
        void (extensionOf(m)['messageHandlers'] = [
          { type: 'link', value: { domains: ['*.example'], supportsAnonymizedPayloads: false } },
        ]),
      'not ours to unfold',
    ],
    [
      'links unfolded for anybody',
      (m) =>
        void (extensionOf(m)['messageHandlers'] = [
          { type: 'link', value: { domains: m['validDomains'], supportsAnonymizedPayloads: true } },
        ]),
      'nobody in particular',
    ],
    ['a placeholder left over', (m) => void (m['packageName'] = '${{NAME}}'), 'placeholder'],
  ])('is refused by our own check with %s', async (_what, breakIt, says) => {
    const broken = filled();
    breakIt(broken);
    expect((await manifestProblems(broken)).join('\n')).toContain(says);
  });
});

describe('the strings', () => {
  it('are valid, and the same in both languages', async () => {
    const validStrings = await schema('MicrosoftTeams.Localization');
    const en = await json('./en.json');
    const cy = await json('./cy.json');
    for (const strings of [en, cy]) {
      validStrings(strings);
      expect(validStrings.errors ?? []).toEqual([]);
    }
    expect(Object.keys(cy)).toEqual(Object.keys(en));
    const same = Object.keys(en).filter((key) => key !== '$schema' && en[key] === cy[key]);
    expect(same.filter((key) => !['Hafan', 'Help'].includes(String(en[key])))).toEqual([]);
  });

  it('name texts that stand in the manifest, as they stand there', async () => {
    const en = await json('./en.json');
    for (const [path, text] of Object.entries(en)) {
      if (path === '$schema') continue;
      const found = path
        .split(/[.[\]]+/)
        .filter((part) => part !== '')
        .reduce<unknown>(
          (at, part) => (Object(at) === at ? Reflect.get(Object(at), part) : undefined),
          filled(),
        );
      expect(found, path).toBe(text);
    }
  });
});

it('every text of the message extension has a Welsh string', async () => {
  const cy = await json('./cy.json');
  const extension = 'composeExtensions[0].commands[0]';
  for (const key of ['title', 'description', 'parameters[0].title', 'parameters[0].description'])
    expect(cy, key).toHaveProperty([`${extension}.${key}`]);
});

describe('the package', () => {
  it('is the same twice, byte for byte', async () => {
    const again = await buildPackage(env);
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    expect(hash(again.zip)).toBe(hash(built.zip));
    expect(again.outlookAddin).toBe(built.outlookAddin);
  });

  it('holds manifest, icons and strings, and nothing else', async () => {
    const names = await new Promise<string[]>((resolve, reject) => {
      fromBuffer(built.zip, { lazyEntries: false }, (error: Error | null, zip: ZipFile) => {
        if (error) return reject(error);
        const found: string[] = [];
        zip.on('entry', (entry: { fileName: string }) => found.push(entry.fileName));
        zip.on('end', () => resolve(found));
        zip.on('error', reject);
      });
    });
    expect(names).toEqual(['manifest.json', 'color.png', 'outline.png', 'en.json', 'cy.json']);
  });

  it('has icons of the sizes that the pane names', async () => {
    for (const size of [16, 32, 64, 80, 128]) {
      const png = await readFile(new URL(`./icons/pane-${size}.png`, import.meta.url));
      expect(pngSize(png)).toEqual({ width: size, height: size });
    }
  });

  it('refuses a placeholder that it does not know, and an address that is not https', () => {
    expect(() => fill('${{WHAT}}', readValues({}, '1.0.0'))).toThrow('WHAT');
    expect(() => readValues({ HAFAN_PUBLIC_URL: 'http://hafan.example' }, '1.0.0')).toThrow(
      'HAFAN_PUBLIC_URL',
    );
  });
});

describe('the add-in-only manifest', () => {
  it('is well-formed and says what the app manifest says, in both languages', async () => {
    const { JSDOM } = await import('jsdom');
    const xml = new JSDOM(built.outlookAddin, { contentType: 'text/xml' }).window.document;
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(xml.querySelector('Id')?.textContent).toBe(env.HAFAN_ADDIN_ID);
    expect(built.outlookAddin).toContain('https://hafan.penrhyn.example/outlook/');
    expect(built.outlookAddin).toContain('Llythyr achos');
    expect(built.outlookAddin).toContain('MinVersion="1.8"');
    // A message that is written, and one that was received or sent; in shared mailboxes as well.
    const surfaces = [...xml.querySelectorAll('ExtensionPoint')].map((one) => one.getAttribute('xsi:type'));
    expect(surfaces).toEqual(['MessageComposeCommandSurface', 'MessageReadCommandSurface']);
    expect(xml.querySelector('DesktopFormFactor')?.firstElementChild?.outerHTML).toContain('true</Supports');
    expect(built.outlookAddin).toContain('Ffeilio mewn achos');
    const delegated = [...JSON.stringify(filled()).matchAll(/"name":"([^"]+)","type":"Delegated"/g)];
    expect(delegated.map(([, name]) => name)).toEqual(['MailboxItem.ReadWrite.User', 'Mailbox.SharedFolder']);
    // The twin of the unified manifest is hidden where both are installed.
    expect(JSON.stringify(filled()['extensions'])).toContain(env.HAFAN_ADDIN_ID);
  });
});
