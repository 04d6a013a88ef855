import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import type { Command } from '../case/commands.ts';
import { OutsideProblem } from '../follow-up/ports.ts';
import { getEdition } from '../procedures/editions/index.ts';
import { draftNotification } from './draft.ts';
import { after, at, open, procedureOf, viewOf } from './given.ts';
import { createDocuments } from './index.ts';

const documents = createDocuments({
  clock: () => Date.parse(at),
  getEdition,
});

const template = procedureOf('escalating-concerns').notifications[0];
if (template === undefined) throw new Error('no notification');

const addAction: Command = {
  type: 'addAction',
  action: {
    text: 'A nurse on every night shift',
    source: 'contract',
    owner: 'Rhith Esiampl',
    due: '2026-12-14',
  },
  providerResponse: 'Agreed.',
};

const confirmed = () => {
  const before = viewOf(after(open('escalating-concerns'), addAction));
  const { fields } = draftNotification(before, template, 'en', { now: at });
  return after(
    open('escalating-concerns'),
    addAction,
    { type: 'draftNotification', notification: 'escalating-concerns', fields },
    {
      type: 'confirmNotification',
      draft: 'id-2',
      fields: { ...fields, people: '31 people live there.\nAll were seen this week.' },
      recipients: [{ name: 'Care Inspectorate Wales', mail: 'ciw@example.wales' }],
    },
  );
};

const textOf = async (content: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(content) })).value;

test('a confirmed notification becomes a Welsh and an English .docx that can be read back', async () => {
  const files = await documents.notification(viewOf(confirmed()), 'id-2');
  expect(files.map(({ language }) => language)).toEqual(['cy', 'en']);
  const [welsh = '', english = ''] = await Promise.all(files.map(({ content }) => textOf(content)));
  expect(english).toContain('Notification of escalating concerns');
  expect(english).toContain('Service: Tŷ Gwyn <Rehearsal & Co>');
  expect(english).toContain('A nurse on every night shift (Rhith Esiampl, Monday 14 December 2026)');
  expect(english).toContain('31 people live there.');
  expect(english).toContain('Care Inspectorate Wales');
  expect(welsh).toContain('Hysbysiad o bryderon cynyddol');
  expect(welsh).toContain('Gwasanaeth: Tŷ Gwyn');
  expect(welsh).toContain('Ansawdd neu ddiogelwch y gwasanaeth');
  expect(welsh).toContain('dydd Llun 14 Rhagfyr 2026');
  expect(welsh).toContain('dydd Llun 23 Tachwedd 2026');
  // The form was filled in English; nothing of the case may stay English in the Welsh document.
  expect(welsh).not.toMatch(/Monday|December|quality or safety|Care Inspectorate Wales/);
  expect(welsh).toContain('Arolygiaeth Gofal Cymru');
  expect(welsh + english).not.toMatch(/\{[a-z-]+\}|undefined/);
  expect(welsh + english).not.toContain('ciw@example.wales');
});

test('names say the case, the language and the number, and SharePoint takes them', async () => {
  const names = (await documents.notification(viewOf(confirmed()), 'id-2')).map(({ name }) => name);
  expect(names).toEqual([
    'EC-2026-0007 Hysbysiad o bryderon cynyddol Tŷ Gwyn Rehearsal & Co 1.docx',
    'EC-2026-0007 Notification of escalating concerns Tŷ Gwyn Rehearsal & Co 1.docx',
  ]);
});

test('built twice, with another clock and seconds between, it has the same SHA-256', async () => {
  const view = viewOf(confirmed());
  const hashes = async () =>
    (await documents.notification(view, 'id-2')).map(({ content }) =>
      createHash('sha256').update(content).digest('hex'),
    );
  const first = await hashes();
  await new Promise((wake) => setTimeout(wake, 2_100));
  expect(await hashes()).toEqual(first);
});

test('an unknown draft is rejected for good, not tried again', async () => {
  const missing = documents.notification(viewOf(confirmed()), 'nothing');
  await expect(missing).rejects.toBeInstanceOf(OutsideProblem);
  await expect(missing).rejects.toMatchObject({ problem: { kind: 'rejected', code: 'unknown-draft' } });
});

test('a report is filed in both languages under its own title, also once the case has stepped on', async () => {
  const procedure = procedureOf('escalating-concerns');
  const [report] = procedure.reports;
  if (report === undefined) throw new Error('no report');
  const state = after(
    open('escalating-concerns'),
    {
      type: 'draftNotification',
      notification: report.id,
      fields: Object.fromEntries(report.fields.map(({ id }) => [id, 'Written by the group.'])),
    },
    { type: 'confirmNotification', draft: 'id-1', fields: {}, recipients: [{ name: 'Y grŵp llywio' }] },
  );
  const files = await documents.notification(viewOf(state), 'id-1');
  expect(files.map(({ name }) => name)).toEqual([
    expect.stringContaining(report.title.cy),
    expect.stringContaining(report.title.en),
  ]);
  for (const { content } of files) expect(await textOf(content)).toContain('Written by the group.');
});
