import { importLimits } from '../../src/individuals/import/schema.ts';

export interface ChosenFile {
  readonly name: string;
  /** Base64. */
  readonly content: string;
}

/** What is wrong with a file before anybody reads it; null when it may be sent. The server looks again. */
export const fileMistake = (file: {
  readonly name: string;
  readonly size: number;
}): 'wrongKind' | 'tooLarge' | null => {
  if (!/\.(xlsx|csv)$/i.test(file.name)) return 'wrongKind';
  return file.size > importLimits.bytes ? 'tooLarge' : null;
};

export const readFile = async (file: File): Promise<ChosenFile> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // In pieces: a function takes only so many arguments.
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return { name: file.name, content: btoa(pieces.join('')) };
};
