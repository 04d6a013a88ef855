import { describe, expect, it } from 'vitest';
import { fileMistake, readFile } from './read-file.ts';

describe('a spreadsheet that somebody chose', () => {
  it('is taken by its ending and size', () => {
    expect(fileMistake({ name: 'Residents.XLSX', size: 10_000 })).toBeNull();
    expect(fileMistake({ name: 'residents.csv', size: 2_000_000 })).toBeNull();
    expect(fileMistake({ name: 'residents.pdf', size: 10 })).toBe('wrongKind');
    expect(fileMistake({ name: 'residents.csv', size: 2_000_001 })).toBe('tooLarge');
  });

  it('is read whole, whatever its bytes', async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
    const { name, content } = await readFile(new File([bytes], 'all.xlsx'));
    expect(name).toBe('all.xlsx');
    expect(Buffer.from(content, 'base64').equals(Buffer.from(bytes))).toBe(true);
  });
});
