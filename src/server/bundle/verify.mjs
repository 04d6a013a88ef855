// Checks an evidence bundle of Hafan: node verify.mjs, in the folder into which it was unpacked.
// Gwirio bwndel tystiolaeth Hafan: node verify.mjs, yn y ffolder lle cafodd ei ddadbacio.
//
// 1. Each file has the SHA-256 that manifest.json gives, and no file is missing or added.
// 2. chain.jsonl holds the log, an event a line. Each event names the SHA-256 of the line before it
//    (previousHash); the first names 64 zeros; the last line's SHA-256 is the manifest's chain.head.
//    So a line cannot be changed, left out, put in or moved without breaking every line after it.
// 3. The events of chronology.json are those of chain.jsonl.
//
// Nothing else is needed: read these lines, or write the same check yourself in another language.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const read = (path) => readFileSync(join(folder, ...path.split('/')));
const filesUnder = (path) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(join(path, entry.name))
      : [relative(folder, join(path, entry.name)).split(sep).join('/')],
  );

const wrong = [];
const manifest = JSON.parse(read('manifest.json').toString('utf8'));

const there = new Set(filesUnder(folder));
for (const file of manifest.files) {
  if (!there.delete(file.path)) wrong.push(`${file.path}: missing / ar goll`);
  else if (sha256(read(file.path)) !== file.sha256) wrong.push(`${file.path}: changed / wedi newid`);
}
there.delete('manifest.json');
for (const path of there) wrong.push(`${path}: not in the manifest / ddim yn y maniffest`);

const lines = read('chain.jsonl')
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '');
let previous = '0'.repeat(64);
lines.forEach((line, i) => {
  const event = JSON.parse(line);
  if (event.previousHash !== previous || event.version !== i + 1 || event.ref !== manifest.ref)
    wrong.push(`chain.jsonl, line/llinell ${i + 1}: the chain is broken / mae'r gadwyn wedi torri`);
  previous = sha256(Buffer.from(line, 'utf8'));
});
if (lines.length !== manifest.chain.events || previous !== manifest.chain.head)
  wrong.push('chain.jsonl: not the end that the manifest gives / nid y diwedd a roddir yn y maniffest');

const chronology = JSON.parse(read('chronology.json').toString('utf8'));
const told = chronology.events.map((event) => event.id).join('\n');
if (told !== lines.map((line) => JSON.parse(line).id).join('\n'))
  wrong.push('chronology.json: not the events of the chain / nid digwyddiadau’r gadwyn');

if (wrong.length > 0) {
  console.error(`${manifest.ref}: NOT AS IT WAS MADE / DDIM FEL Y’I GWNAED\n${wrong.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(
    `${manifest.ref}: ${manifest.files.length} files and ${lines.length} events, all as they were made. manifest.json: ${sha256(read('manifest.json'))}`,
  );
}
