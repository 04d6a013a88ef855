import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, type SettingProblem } from './settings.ts';
import { settingsTable } from './settings-table.ts';

const live = {
  HAFAN_TENANT_ID: '11111111-1111-4111-8111-111111111111',
  HAFAN_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  HAFAN_TEAM_ID: '33333333-3333-4333-8333-333333333333',
  HAFAN_TEAMS_APP_ID: '44444444-4444-4444-8444-444444444444',
  HAFAN_BOT_ID: '55555555-5555-4555-8555-555555555555',
  HAFAN_BOT_CERTIFICATE: '/etc/hafan/bot.pem',
  HAFAN_PUBLIC_URL: 'https://hafan.example/',
  HAFAN_SERVICES: '/etc/hafan/services.csv',
};

const problems = (env: Record<string, string | undefined>): readonly SettingProblem[] => {
  const read = readSettings(env);
  return read.ok ? [] : read.problems;
};

describe('rehearsal', () => {
  it('is what starts where nothing is set, on this machine only', () => {
    expect(readSettings({})).toEqual({
      ok: true,
      settings: {
        mode: 'rehearsal',
        port: 3978,
        host: '127.0.0.1',
        data: '.hafan',
        overlays: [],
        databaseUrl: null,
        logLevel: 'info',
        graphUrl: null,
        graphLog: null,
      },
    });
  });

  it('takes folders of overlays, one or several', () => {
    const read = readSettings({ HAFAN_OVERLAY: ['one', 'two'].join(delimiter) });
    expect(read.ok && read.settings.overlays).toEqual(['one', 'two']);
  });

  it.each(Object.keys(live))('never starts while %s is there', (name) => {
    expect(problems({ HAFAN_MODE: 'rehearsal', [name]: 'x' })).toEqual([
      { name, fault: 'live-in-rehearsal' },
    ]);
    const read = readSettings({ [name]: 'x' });
    expect(read).toMatchObject({ ok: false, mode: 'live' });
  });

  it.each(['https://graph.microsoft.com', 'http://10.0.0.1:80', 'http://127.0.0.1.evil.example'])(
    'talks to no Graph outside this machine: %s',
    (url) => {
      expect(problems({ HAFAN_GRAPH_URL: url })).toEqual([
        { name: 'HAFAN_GRAPH_URL', fault: 'not-loopback' },
      ]);
    },
  );

  it('takes another stand-in on loopback, and an empty setting for none', () => {
    expect(readSettings({ HAFAN_GRAPH_URL: 'http://127.0.0.1:4000', DATABASE_URL: '' })).toMatchObject({
      ok: true,
      settings: { graphUrl: 'http://127.0.0.1:4000', databaseUrl: null },
    });
  });
});

describe('live', () => {
  it('starts when all is there', () => {
    expect(readSettings(live)).toMatchObject({
      ok: true,
      settings: {
        mode: 'live',
        publicUrl: 'https://hafan.example',
        graphRoot: 'https://graph.microsoft.com',
        authority: 'https://login.microsoftonline.com',
        botCredential: { kind: 'certificate', path: '/etc/hafan/bot.pem' },
        graphCredential: { kind: 'managed-identity' },
      },
    });
  });

  it('names everything that is missing at once, in both languages', () => {
    const missing = problems({ HAFAN_MODE: 'live' });
    expect(missing.map(({ name }) => name).sort()).toEqual(Object.keys(live).sort());
    expect(new Set(missing.map(({ fault }) => fault))).toEqual(new Set(['missing']));
    for (const name of Object.keys(live)) {
      expect(settingsTable(missing, 'en')).toContain(name);
      expect(settingsTable(missing, 'cy')).toContain(name);
    }
    expect(settingsTable(missing, 'cy')).toContain('ar goll');
  });

  it.each<[string, Record<string, string | undefined>, SettingProblem]>([
    ['an id that is none', { HAFAN_TEAM_ID: 'our team' }, { name: 'HAFAN_TEAM_ID', fault: 'invalid' }],
    [
      'an address without TLS',
      { HAFAN_PUBLIC_URL: 'http://hafan.example' },
      { name: 'HAFAN_PUBLIC_URL', fault: 'invalid' },
    ],
    [
      'a Graph that is not Microsoft’s',
      { HAFAN_GRAPH_URL: 'https://graph.example' },
      { name: 'HAFAN_GRAPH_URL', fault: 'unknown-cloud' },
    ],
    [
      'a log of Graph requests',
      { HAFAN_GRAPH_LOG: '/tmp/graph.jsonl' },
      { name: 'HAFAN_GRAPH_LOG', fault: 'rehearsal-in-live' },
    ],
    ['a port that is none', { PORT: '99999' }, { name: 'PORT', fault: 'invalid' }],
    [
      'no credential for the bot',
      { HAFAN_BOT_CERTIFICATE: undefined },
      { name: 'HAFAN_BOT_CERTIFICATE', fault: 'missing' },
    ],
  ])('does not start with %s', (_what, change, problem) => {
    expect(problems({ ...live, ...change })).toEqual([problem]);
  });

  it('takes a national cloud with its own authority', () => {
    expect(readSettings({ ...live, HAFAN_GRAPH_URL: 'https://graph.microsoft.us/' })).toMatchObject({
      settings: { authority: 'https://login.microsoftonline.us' },
    });
  });
});
