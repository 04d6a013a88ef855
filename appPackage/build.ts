import { mkdir, writeFile } from 'node:fs/promises';
import { buildPackage } from './package.ts';
import { manifestProblems } from './manifest-check.ts';

/** `npm run package`: appPackage/build/hafan.zip and outlook-addin.xml. */
const folder = new URL('./build/', import.meta.url);
const built = await buildPackage(process.env);
const problems = await manifestProblems(built.manifest);
if (problems.length > 0) {
  console.error(['manifest.json cannot be used:', ...problems].join('\n  '));
  process.exitCode = 1;
} else {
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('hafan.zip', folder), built.zip);
  await writeFile(new URL('outlook-addin.xml', folder), built.outlookAddin);
  console.log(`appPackage/build/hafan.zip (${built.zip.byteLength} bytes) and outlook-addin.xml`);
  if (process.env['HAFAN_PUBLIC_URL'] === undefined)
    console.log(
      'HAFAN_PUBLIC_URL is not set: invented addresses and ids, good for a look only. docs/tenant-setup.md says what to set.',
    );
}
