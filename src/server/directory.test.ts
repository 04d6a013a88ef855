import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../case/commands.ts';
import { readCsv } from './csv.ts';
import { createDirectory } from './directory.ts';
import { DirectoryProblem, readDirectoryFile } from './directory-file.ts';

const service = (id: string, name: string, registrationNumber = `SIN-${id}`): Service => ({
  id,
  name,
  address: '1 Stryd Enghraifft',
  registrationNumber,
  serviceType: 'care-home',
  commissioned: true,
  provider: 'Gofal Enghraifft Cyf',
  responsibleIndividual: 'Siân Esiampl',
  registeredManager: 'Dafydd Sampl',
  providerMail: 'gofal@enghraifft.example',
  localAuthority: 'Cyngor Ymarfer',
  healthBoard: 'Bwrdd Iechyd Ymarfer',
});

describe('searching the directory', () => {
  const directory = createDirectory([
    service('bryn', 'Bryn Enghraifft'),
    service('ty-gwyn', 'Tŷ Gwyn', 'SIN-00000001-YMAR'),
    service('ty-mawr', 'Tŷ Mawr'),
  ]);

  it.each([
    ['Tŷ Gwyn', 'ty-gwyn'],
    ['ty gwyn', 'ty-gwyn'],
    ['TY GWIN', 'ty-gwyn'],
    ['gwyn', 'ty-gwyn'],
    ['SIN-00000001-YMAR', 'ty-gwyn'],
    ['brin', 'bryn'],
    ['ty maw', 'ty-mawr'],
  ])('“%s” finds %s first', (asked, id) => {
    expect(directory.search(asked)[0]?.id).toBe(id);
  });

  it('gives all by name when nothing is asked, and nothing for nonsense', () => {
    expect(directory.search('  ').map(({ id }) => id)).toEqual(['bryn', 'ty-gwyn', 'ty-mawr']);
    expect(directory.search('qqqqqqqq')).toEqual([]);
  });
});

describe('a directory file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hafan-directory-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const file = async (name: string, content: string): Promise<string> => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const columns = Object.keys(service('x', 'x'));
  const row = (one: Service, commissioned: string): string =>
    Object.entries({ ...one, commissioned })
      .map(([, value]) => `"${value.replaceAll('"', '""')}"`)
      .join(',');

  it('is read from CSV as Excel writes it, with yes and no in either language', async () => {
    const path = await file(
      'services.csv',
      `\uFEFF${columns.join(',')}\r\n${row({ ...service('a', 'Tŷ "A", Llan'), address: '1 Stryd\nLlan' }, 'ydy')}\r\n\r\n${row(service('b', 'B'), 'No')}\r\n`,
    );
    const read = await readDirectoryFile(path, 'en');
    expect(read).toMatchObject([
      { name: 'Tŷ "A", Llan', address: '1 Stryd\nLlan', commissioned: true },
      { id: 'b', commissioned: false },
    ]);
  });

  it('is read from JSON', async () => {
    const path = await file('services.json', JSON.stringify([service('a', 'A')]));
    expect(await readDirectoryFile(path, 'en')).toEqual([service('a', 'A')]);
  });

  it.each<[string, string, string, 'en' | 'cy']>([
    [
      'x.csv',
      `${columns.join(',')}\n${row(service('a', 'A'), 'yes')}\n${row(service('b', ''), 'yes')}\n`,
      'x.csv, line 3: name is needed.',
      'en',
    ],
    [
      'y.csv',
      `${columns.join(',')}\n${row({ ...service('a', 'A'), providerMail: 'nobody' }, 'ie')}\n`,
      'y.csv, llinell 2: providerMail heb ei ysgrifennu fel y dylai fod.',
      'cy',
    ],
    [
      'z.csv',
      `${columns.join(',')}\n${row(service('a', 'A'), 'yes')}\n${row(service('a', 'A'), 'yes')}\n`,
      'z.csv, line 3: the id a stands there twice.',
      'en',
    ],
    ['v.csv', `${columns.join(',')}\n${row(service('a', 'A'), 'perhaps')}\n`, 'line 2: commissioned', 'en'],
    ['w.json', '{"services":', 'w.json cannot be read', 'en'],
  ])('%s that is wrong is told by line and column', async (name, content, says, language) => {
    const reading = readDirectoryFile(await file(name, content), language);
    await expect(reading).rejects.toThrow(says);
    await expect(reading).rejects.toBeInstanceOf(DirectoryProblem);
  });

  it('that is not there is said so', async () => {
    await expect(readDirectoryFile(join(folder, 'none.csv'), 'en')).rejects.toThrow(
      'none.csv cannot be read',
    );
  });

  it('may be separated by semicolons', () => {
    expect(readCsv('a;b\n1;"2;3"\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2;3'] },
    ]);
  });
});
