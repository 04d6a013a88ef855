import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type NewsReader, readNews } from '../testing/news-reader.ts';
import { itemId, openBody, startServerRig } from '../testing/server-rig.ts';
import { MOST_OF_ONE_PERSON } from './hub.ts';

let rig: Awaited<ReturnType<typeof startServerRig>>;
const readers: NewsReader[] = [];
const listen = async (who: string): Promise<NewsReader> => {
  const reader = await readNews(rig.root, who);
  readers.push(reader);
  return reader;
};
beforeAll(async () => {
  rig = await startServerRig();
});
afterEach(async () => {
  for (const reader of readers) reader.leave();
  await Promise.all(readers.splice(0).map(({ ended }) => ended));
});
afterAll(() => rig?.stop());

const isCase =
  (ref: string, version: number) =>
  (news: { readonly kind: string; readonly ref?: string; readonly version?: number }): boolean =>
    news.kind === 'case' && news.ref === ref && (news.version ?? 0) >= version;

describe('news of changes', () => {
  it('comes as a stream that no cache and no proxy keeps', async () => {
    const lead = await listen('lead');
    expect(lead.status).toBe(200);
    expect(lead.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(lead.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(lead.headers.get('x-accel-buffering')).toBe('no');
    expect(lead.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('tells whoever may see a case that it changed, and nothing else of it', async () => {
    const ref = await rig.opened();
    const [lead, nurse, outsider] = await Promise.all([listen('lead'), listen('nurse'), listen('outsider')]);
    const { body } = await rig.command('lead', ref, { type: 'tickItem', item: itemId });
    const version = Number(body['version']);
    expect(await lead.until(isCase(ref, version))).toEqual({ kind: 'case', ref, version });
    await nurse.until(isCase(ref, version));

    // What the outsider may see comes after it, and before it came nothing.
    const own = await rig.send('outsider', 'POST', '/api/cases', { ...openBody, leadAgency: 'Cyngor Arall' });
    await outsider.until(isCase(String(own.body['ref']), 1));
    expect(JSON.stringify(outsider.heard())).not.toContain(ref);
  });

  it('says once to somebody taken out of the group that the case is gone for them, and then nothing', async () => {
    const ref = await rig.opened();
    const [lead, nurse] = await Promise.all([listen('lead'), listen('nurse')]);
    await rig.command('lead', ref, {
      type: 'removeMember',
      member: { tenant: 't', objectId: 'nurse' },
      reason: 'Moved to another board',
    });
    await nurse.until(({ kind }) => kind === 'withdrawn');
    const { body } = await rig.command('lead', ref, { type: 'tickItem', item: itemId });
    await lead.until(isCase(ref, Number(body['version'])));
    expect(nurse.heard()).toEqual([{ kind: 'withdrawn', ref }]);
  });

  it('tells of the register only to the group, by an id that says nothing', async () => {
    const ref = await rig.opened();
    const [nurse, director] = await Promise.all([listen('nurse'), listen('director')]);
    const added = await rig.send('nurse', 'POST', `/api/cases/${ref}/individuals`, {
      details: { identity: { name: 'Enghraifft Ddychmygol' } },
    });
    expect(added.status).toBe(201);
    const news = await nurse.until(({ kind }) => kind === 'individual');
    expect(news).toEqual({ kind: 'individual', ref, id: added.body['id'], version: 1 });
    const { body } = await rig.command('lead', ref, { type: 'tickItem', item: itemId });
    await director.until(isCase(ref, Number(body['version'])));
    expect(director.heard().filter(({ kind }) => kind === 'individual')).toEqual([]);
  });

  it('is for people who signed in only', async () => {
    const nobody = await listen('forged');
    expect(nobody.status).toBe(401);
  });

  it('has a bound for each person, and says so in words', async () => {
    const open: NewsReader[] = [];
    for (let count = 0; count < MOST_OF_ONE_PERSON; count += 1) open.push(await listen('partner'));
    expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
    const refused = await rig.send('partner', 'GET', '/api/changes');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.body['code']).toBe('too-many-streams');
    // Another person is not hindered by it.
    expect((await listen('lead')).status).toBe(200);
  });

  it('stands in the description of the API', async () => {
    const { body } = await rig.send(null, 'GET', '/api/openapi.json');
    const text = JSON.stringify(body);
    expect(text).toContain('"/api/changes"');
    expect(text).toContain('text/event-stream');
  });

  it('ends in an orderly way when the server stops, which does not wait for readers', async () => {
    const other = await startServerRig();
    const reader = await readNews(other.root, 'lead');
    await other.stop();
    await reader.ended;
    expect(reader.heard()).toEqual([]);
  });
});
