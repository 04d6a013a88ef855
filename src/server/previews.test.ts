import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServerRig } from './testing/server-rig.ts';

let rig: Awaited<ReturnType<typeof startServerRig>>;
beforeAll(async () => {
  rig = await startServerRig();
});
afterAll(() => rig?.stop());

describe('a document of the case, read in the page', () => {
  const read = (who: string, ref: string, of: string) =>
    rig.send(who, 'GET', `/api/cases/${ref}/documents/${of}`);

  it('is a draft in both languages, with what people typed escaped', async () => {
    const ref = await rig.opened();
    const drafted = await rig.command('lead', ref, {
      type: 'draftNotification',
      notification: 'escalating-concerns',
      fields: { criteria: '<img src=x onerror=alert(1)>' },
    });
    expect(drafted.status).toBe(200);
    const state = await rig.desk.find(ref);
    const draft = state?.notifications[0]?.draft ?? '';
    const { status, body } = await read('nurse', ref, `notification/${draft}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ as: 'draft', pages: [{ language: 'cy' }, { language: 'en' }] });
    const html = JSON.stringify(body['pages']);
    expect(html).toContain('Hysbysiad o bryderon cynyddol');
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('<img');
  });

  it('is a letter as it was filed, without what could run or call home', async () => {
    const ref = await rig.opened();
    const sent = await rig.command('lead', ref, {
      type: 'fileLetter',
      letter: 'support-confirmed',
      language: 'en',
      subject: 'Support',
      body: '<p>We will help.</p><script>steal()</script><img src="https://elsewhere.example/x.png">',
      recipients: ['gofal@enghraifft.example'],
    });
    expect(sent.status).toBe(200);
    const letterId = (await rig.desk.find(ref))?.letters[0]?.letterId ?? '';
    const { body } = await read('lead', ref, `letter/${letterId}`);
    expect(body).toMatchObject({ as: 'filed', pages: [{ language: 'en' }] });
    const html = JSON.stringify(body['pages']);
    expect(html).toContain('We will help.');
    expect(html).not.toMatch(/steal|elsewhere/);
  });

  it('is the same nothing for what is not there, and for somebody who may not know of the case', async () => {
    const ref = await rig.opened();
    const missing = await read('lead', ref, 'letter/none');
    const hidden = await read('outsider', ref, 'letter/none');
    const noCase = await read('outsider', 'EC-2026-9999', 'letter/none');
    expect([missing.status, hidden.status, noCase.status]).toEqual([404, 404, 404]);
    expect(hidden.body['title']).toBe(noCase.body['title']);
    expect((await read('lead', ref, 'gossip/x')).status).toBe(400);
  });
});

describe('the chronology over HTTP', () => {
  it('is filtered for the group, taken out by leads, and nothing to others', async () => {
    const ref = await rig.opened();
    await rig.command('lead', ref, { type: 'recordDecision', decision: 'Visit weekly', rationale: '=Risk' });
    const lines = await rig.send('nurse', 'GET', `/api/cases/${ref}/chronology/lines?kinds=decisions,gossip`);
    expect(lines.body).toMatchObject({ matched: 1, lines: [{ kind: 'decisions' }] });
    const csv = await rig.send('lead', 'GET', `/api/cases/${ref}/chronology/export?format=csv&words=weekly`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.body['text']).toContain('with the words: weekly');
    const word = await fetch(`${rig.root}/api/cases/${ref}/chronology/export?format=docx`, {
      headers: { authorization: 'Bearer lead' },
    });
    expect(word.status).toBe(200);
    expect((await rig.send('nurse', 'GET', `/api/cases/${ref}/chronology/export?format=csv`)).status).toBe(
      403,
    );
    const hidden = await rig.send('outsider', 'GET', `/api/cases/${ref}/chronology/lines`);
    expect(hidden.status).toBe(404);
    expect((await rig.send('lead', 'GET', `/api/cases/${ref}/chronology/lines?from=soon`)).status).toBe(400);
  });
});
