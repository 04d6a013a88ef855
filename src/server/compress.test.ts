import Fastify from 'fastify';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressAnswers } from './compress.ts';

describe('answers of the API', () => {
  const ask = async (size: number, accepts: string) => {
    const app = Fastify();
    compressAnswers(app);
    app.get('/', async () => ({ text: 'x'.repeat(size) }));
    return app.inject({ url: '/', headers: { 'accept-encoding': accepts } });
  };

  it('come as gzip when they are long, and say the same', async () => {
    const answer = await ask(5_000, 'gzip, deflate, br');
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers['vary']).toBe('accept-encoding');
    expect(answer.rawPayload.length).toBeLessThan(200);
    expect(JSON.parse(gunzipSync(answer.rawPayload).toString())).toEqual({ text: 'x'.repeat(5_000) });
  });
  it.each([
    ['short ones', 10, 'gzip'],
    ['long ones for whoever takes no gzip', 5_000, 'identity'],
    ['long ones for whoever refuses it', 5_000, 'gzip;q=0, br'],
  ])('come as they are: %s', async (_, size, accepts) => {
    const answer = await ask(size, accepts);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.json()).toEqual({ text: 'x'.repeat(size) });
  });
});
