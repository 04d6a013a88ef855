import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { notificationDraftSchema } from './contract/drafts.ts';
import { startServerRig } from './testing/server-rig.ts';

let rig: Awaited<ReturnType<typeof startServerRig>>;
beforeEach(async () => {
  rig = await startServerRig();
});
afterEach(() => rig.stop());

const people = [
  'Name,RAG',
  'Alun Ddychmygol,Red',
  'Beti Ddychmygol,Red',
  'Ceri Ddychmygol,Amber',
  'Dewi Ddychmygol,Green',
  'Elin Ddychmygol,',
];

it('suggests the register in numbers for a situation report, in both languages and without a name', async () => {
  const ref = await rig.opened();
  const draft = async (who: string, language: string) => {
    const path = `/api/cases/${ref}/drafts/notifications/situation-report`;
    const answer = await rig.send(who, 'GET', path, undefined, { 'accept-language': language });
    return notificationDraftSchema.parse(answer.body);
  };
  const suggested = (fields: readonly { readonly id: string; readonly value: string }[]) =>
    fields.find(({ id }) => id === 'people')?.value;
  expect(suggested((await draft('lead', 'en')).fields)).toBe('');
  expect((await draft('lead', 'en')).missing).toContain('people');

  const content = Buffer.from(people.join('\n')).toString('base64');
  await rig.send('lead', 'POST', `/api/cases/${ref}/individuals/import`, { id: randomUUID(), content });
  await rig.records.imports.idle();

  const english = await draft('lead', 'en');
  expect(suggested(english.fields)?.split('\n')).toEqual([
    'People in the register: 5',
    'RAG red: 2',
    'RAG amber: 1',
    'RAG green: 1',
    'Not rated: 1',
    'Moved: 0',
    'Still to move: 5',
    'Still without a place: 5',
    'Without a day for the move: 5',
    'Day planned, ready: 0',
    'Day planned, something missing: 0',
  ]);
  expect(english.missing).not.toContain('people');
  const welsh = await draft('director', 'cy');
  expect(suggested(welsh.fields)).toContain('Pobl yn y gofrestr: 5');
  expect(welsh.html.cy).toContain('CAG coch: 2');
  expect(welsh.html.en).toContain('RAG red: 2');
  expect(JSON.stringify([english, welsh])).not.toContain('Ddychmygol');
});
