import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tenant } from '../rehearsal/tenant.ts';
import { filePath } from './files.ts';
import { openWired } from './testing/wired.ts';
import type { Wired } from './testing/wired.ts';

let wired: Wired;
beforeEach(async () => {
  wired = await openWired();
});
afterEach(() => wired.close());

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const openFolder = async () => {
  const channel = await wired.m365.channels.ensureChannel({
    ref: 'EC-2026-0001',
    serviceName: 'Tŷ Gwyn',
    description: '',
  });
  return { channel, folder: await wired.m365.files.ensureFolder(channel) };
};
const files = () => wired.standIn.world.items.all().filter((item) => item.kind === 'file');

describe('the channel’s folder', () => {
  it('is a matter of waiting while SharePoint makes it', async () => {
    const channel = await wired.m365.channels.ensureChannel({
      ref: 'EC-2026-0001',
      serviceName: 'Tŷ Gwyn',
      description: '',
    });
    wired.standIn.faults.set([{ fault: 'slow-folder', times: 2 }]);
    for (let i = 0; i < 2; i++)
      await expect(wired.m365.files.ensureFolder(channel)).rejects.toMatchObject({
        problem: { kind: 'retry', code: 'NotFound' },
      });
    expect(await wired.m365.files.ensureFolder(channel)).toMatchObject({ driveId: tenant.driveId });
  });

  it('of a deleted channel is not waited for', async () => {
    const { channel } = await openFolder();
    const standing = wired.standIn.world.channels.get(channel.channelId);
    if (standing === undefined) throw new Error('the channel is gone');
    wired.standIn.world.channels.put(standing.id, { ...standing, deleted: true });
    await expect(wired.m365.files.ensureFolder(channel)).rejects.toMatchObject({
      problem: { kind: 'gone', code: 'NotFound' },
    });
  });
});

describe('a file', () => {
  it('is written under its folder, replaced by a later one, and read back byte for byte', async () => {
    const { folder } = await openFolder();
    // A view into a larger piece of memory: only the view may arrive.
    const content = new Uint8Array(Buffer.from('xxxHysbysiadxxx')).subarray(3, 12);
    const file = { name: 'Hysbysiadau/Hysbysiad cy.docx', content, contentType: docx };
    const first = await wired.m365.files.putFile(folder, file);
    expect(first.bytes).toBe(9);
    expect(first.webUrl).toContain('Hysbysiadau');
    const again = await wired.m365.files.putFile(folder, { ...file, content: Buffer.from('newydd') });
    expect(again.itemId).toBe(first.itemId);
    const read = await wired.m365.files.readFile({ driveId: folder.driveId, itemId: first.itemId });
    expect(Buffer.from(read).toString()).toBe('newydd');
    expect(files()).toHaveLength(1);
  });

  it.each(['lost-reply', 'error-after-success'] as const)('is there once after %s', async (fault) => {
    const { folder } = await openFolder();
    const file = { name: 'a/b.docx', content: Buffer.from('b'), contentType: docx };
    wired.standIn.faults.set([{ fault, times: 1, on: 'put-file' }]);
    await expect(wired.m365.files.putFile(folder, file)).rejects.toMatchObject({ name: 'OutsideProblem' });
    await wired.m365.files.putFile(folder, file);
    expect(files()).toHaveLength(1);
  });

  it('of more than 4 MB goes by an upload session, without a token on its fragments', async () => {
    const { folder } = await openFolder();
    const content = Buffer.alloc(11 * 1024 * 1024 + 7, 'hafan');
    const made = await wired.m365.files.putFile(folder, { name: 'mawr.bin', content, contentType: 'x/y' });
    expect(made.bytes).toBe(content.byteLength);
    const read = await wired.m365.files.readFile({ driveId: folder.driveId, itemId: made.itemId });
    expect(Buffer.compare(Buffer.from(read), content)).toBe(0);
    const replaced = await wired.m365.files.putFile(folder, {
      name: 'mawr.bin',
      content,
      contentType: 'x/y',
    });
    expect(replaced.itemId).toBe(made.itemId);
  });

  it('that is not there is gone', async () => {
    await expect(
      wired.m365.files.readFile({ driveId: tenant.driveId, itemId: 'none' }),
    ).rejects.toMatchObject({ problem: { kind: 'gone', code: 'itemNotFound' } });
  });

  it('gets a name that SharePoint takes, or none', () => {
    expect(filePath('Llythyrau/a: b?.docx')).toBe('Llythyrau/a-%20b-.docx');
    expect(filePath('~$x.docx')).toBe('%24x.docx');
    for (const name of ['a/b/c', '', '/x', '../x', `${'a'.repeat(201)}`])
      expect(() => filePath(name)).toThrow('invalidName');
  });
});
