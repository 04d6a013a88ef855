import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AlreadyOwned, ownDirectory } from '../journal/single-owner.ts';
import { carryOutStartOver, markStartOver } from './start-over.ts';

let data: string;
const store = (): string => join(data, 'store');
const put = (name: string): void => {
  mkdirSync(store(), { recursive: true });
  writeFileSync(join(store(), name), name);
};

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'hafan-start-over-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

describe('starting over', () => {
  it('leaves a store alone that nobody marked', () => {
    put('cases');
    expect(carryOutStartOver(data)).toBe(false);
    expect(existsSync(join(store(), 'cases'))).toBe(true);
  });

  it('puts away the marked store and the world around it, once', () => {
    put('cases');
    mkdirSync(join(data, 'rehearsal-world'));
    writeFileSync(join(data, 'rehearsal-world', 'issuer.json'), 'key');
    writeFileSync(
      join(data, 'rehearsal-world', 'world.jsonl'),
      `${JSON.stringify({ c: 'mails', k: '1', v: {} })}\n`,
    );
    markStartOver(data);
    expect(carryOutStartOver(data)).toBe(true);
    expect(existsSync(store())).toBe(false);
    expect(existsSync(`${store()}.forgotten`)).toBe(false);
    expect(readFileSync(join(data, 'rehearsal-world', 'world.jsonl'), 'utf8')).toBe('');
    // Who was signed in stays so.
    expect(readFileSync(join(data, 'rehearsal-world', 'issuer.json'), 'utf8')).toBe('key');
    put('new cases');
    expect(carryOutStartOver(data)).toBe(false);
    expect(existsSync(join(store(), 'new cases'))).toBe(true);
  });

  it('leaves another store alone that stands in the marked one’s place', () => {
    put('cases');
    mkdirSync(join(data, 'elsewhere'));
    markStartOver(data);
    rmSync(store(), { recursive: true });
    mkdirSync(join(data, 'taking its number'));
    put('live cases');
    expect(carryOutStartOver(data)).toBe(false);
    expect(existsSync(join(store(), 'live cases'))).toBe(true);
  });

  it('does not believe a mark that it cannot read', () => {
    put('cases');
    writeFileSync(join(data, 'start-over.json'), '{');
    expect(carryOutStartOver(data)).toBe(false);
    expect(existsSync(join(store(), 'cases'))).toBe(true);
  });

  it('does not touch a store that another process has open', () => {
    put('cases');
    markStartOver(data);
    const owner = ownDirectory(store());
    expect(() => carryOutStartOver(data)).toThrow(AlreadyOwned);
    owner.release();
    expect(existsSync(join(store(), 'cases'))).toBe(true);
    expect(carryOutStartOver(data)).toBe(true);
  });
});

describe('live mode', () => {
  it('loads nothing that could forget a case', () => {
    const source = readFileSync(join(import.meta.dirname, '..', 'server', 'live-outside.ts'), 'utf8');
    expect(source).not.toMatch(/rehearsal\//);
    const main = readFileSync(join(import.meta.dirname, '..', 'main.ts'), 'utf8');
    // The only way in: an import that live mode does not take.
    expect(main.match(/rehearsal\/\w+/g)).toEqual(['rehearsal/outside']);
    expect(main).not.toContain('start-over');
  });
});
