import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (problem) {
    if (problem instanceof Error) return false;
    throw problem;
  }
};

/** The browser that the journeys drive: `CHROMIUM`, or the first of Debian's and Google's names on the PATH. */
export const findChromium = (environment: NodeJS.ProcessEnv = process.env): string => {
  const asked = environment['CHROMIUM'];
  if (asked !== undefined && asked !== '') {
    if (runs(asked)) return asked;
    throw new Error(`CHROMIUM names ${asked}, which cannot be run.`);
  }
  const folders = ['/usr/bin', ...(environment['PATH'] ?? '').split(delimiter)].filter((one) => one !== '');
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(runs);
    if (found !== undefined) return found;
  }
  throw new Error(
    `No Chromium was found (looked for ${names.join(', ')}). Install it with: sudo apt-get install -y chromium` +
      ' — or set CHROMIUM to the path of one.',
  );
};
