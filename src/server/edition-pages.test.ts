import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServerRig } from './testing/server-rig.ts';

let rig: Awaited<ReturnType<typeof startServerRig>>;
beforeAll(async () => {
  rig = await startServerRig();
});
afterAll(() => rig?.stop());

it('serves an edition as a page in the language asked for, else in the person’s', async () => {
  const { status, headers, body } = await rig.send(
    'nurse',
    'GET',
    '/api/procedures/wales-2026/page?language=cy',
  );
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  // Its style sheet stands within it.
  expect(headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
  expect(body['text']).toMatch(/^<!doctype html>\n<html lang="cy">/);
  const english = await rig.send('nurse', 'GET', '/api/procedures/current/page', undefined, {
    'accept-language': 'en',
  });
  expect(english.body['text']).toContain('<html lang="en">');
});

it('knows no edition that there is not, and shows nobody anything unasked', async () => {
  expect((await rig.send('nurse', 'GET', '/api/procedures/wales-1999/page')).status).toBe(404);
  expect((await rig.send(null, 'GET', '/api/procedures/wales-2026/page')).status).toBe(401);
});

it('says what to try instead when the documents say nothing about it', async () => {
  const nothing = await rig.send('nurse', 'GET', '/api/ask?q=pizza&language=cy');
  expect(nothing.body).toMatchObject({ answers: [], hint: expect.stringContaining('paragraff') });
  const { body } = await rig.send('nurse', 'GET', '/api/ask?q=warning%20notice&language=en');
  expect(body).toMatchObject({ hint: null, answers: [{ cite: 'CIW 8.3', force: 'must' }, {}, {}, {}, {}] });
});
