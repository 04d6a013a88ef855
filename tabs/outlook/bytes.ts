import type { Say } from '../../src/language/say.ts';

/** A file's bytes in base64, without the prefix that a data address has. */
export const base64Of = (content: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(content);
  });

/** How many bytes a base64 text stands for. */
export const bytesIn = (base64: string): number =>
  Math.floor((base64.length * 3) / 4) - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);

/** `12 kB`, `3 MB`. */
export const sizeInWords = (bytes: number, say: Say): string =>
  bytes < 1_000_000
    ? say('outlook.message.kilobytes', { n: Math.max(1, Math.ceil(bytes / 1000)) })
    : say('outlook.message.megabytes', { n: Math.ceil(bytes / 1_000_000) });
