import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageFiledSchema, mailCasesSchema, keptDraftSchema } from '../../src/server/contract/mail.ts';
import { type Product, startProduct } from '../product.ts';
import { Client } from './client.ts';
import { escalatingConcerns } from './given.ts';

/** Messages on their way into a case, over HTTP (U7, N14). */
describe('a message from Outlook', () => {
  let product: Product;
  let mari: Client;
  let gwen: Client;
  let ref: string;
  const content = Buffer.from('From: a\r\nMessage-ID: <1@x.example>\r\n\r\nAnswer');
  const body = {
    message: {
      messageId: '<1@gofal.example>',
      conversation: 'c-1',
      direction: 'received',
      from: { name: 'Rheolwr', mail: 'rheolwr@gofal-enghraifft.example' },
      sentAt: '2026-11-20T09:00:00Z',
      subject: 'Our answer',
    },
    kind: 'provider-response',
    providerResponse: 'Two more nurses from Monday',
    content: { form: 'eml', base64: content.toString('base64') },
    attachments: [{ name: 'rota.pdf', base64: Buffer.from('pdf').toString('base64') }],
  };

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    gwen = await Client.signIn(product.url, 'gwen');
    ({ ref } = await mari.open(escalatingConcerns));
  });
  afterAll(() => product?.stop());

  it('is filed byte for byte, once, whoever asks again', async () => {
    const first = await mari.ask('POST', `/api/cases/${ref}/messages`, body);
    expect(first.status).toBe(200);
    expect(messageFiledSchema.parse(first.body).already).toBe(false);
    const again = await mari.ask('POST', `/api/cases/${ref}/messages`, body);
    expect(messageFiledSchema.parse(again.body)).toMatchObject({ already: true });
    const view = await mari.until(ref, 'filed', ({ messages }) => messages[0]?.status === 'filed');
    expect(view.messages).toHaveLength(1);
    expect(view.plan.providerResponses).toMatchObject([{ response: 'Two more nurses from Monday' }]);
    const [file, attachment] = view.messages[0]?.files ?? [];
    expect(file?.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(await mari.bytes(`/api/cases/${ref}/files/${file?.sha256}`)).toEqual(content);
    expect(await mari.findFile(file?.name ?? '')).toEqual(content);
    expect(attachment?.name).toMatch(/rota\.pdf$/);
  });

  it('is handed in with its bytes or not at all', async () => {
    const { message, kind } = body;
    const command = { type: 'fileMessage', message, kind, form: 'eml', content: {}, attachments: [] };
    expect((await mari.ask('POST', `/api/cases/${ref}/commands`, command)).status).toBe(400);
  });

  it('is led to its case by its conversation', async () => {
    const asked = { people: [], conversation: 'c-1' };
    const { cases } = mailCasesSchema.parse((await mari.ask('POST', '/api/mail/cases', asked)).body);
    expect(cases).toMatchObject([{ ref, why: 'conversation' }]);
  });

  it('leaves a letter half written with its writer alone', async () => {
    const path = `/api/cases/${ref}/drafts/letters/concerns-and-mitigations/kept`;
    const kept = { language: 'cy', fields: { concerns: 'Nos' } };
    expect((await mari.ask('PUT', path, kept)).status).toBe(204);
    expect(keptDraftSchema.parse((await mari.ask('GET', path)).body).kept).toMatchObject(kept);
    const other = await gwen.ask('GET', path);
    expect(JSON.stringify(other.body)).not.toContain('Nos');
    expect((await mari.ask('DELETE', path, {})).status).toBe(204);
    expect(keptDraftSchema.parse((await mari.ask('GET', path)).body).kept).toBeNull();
  });
});
