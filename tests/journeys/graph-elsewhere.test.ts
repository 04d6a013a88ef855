import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStandIn, type StandIn } from '../../src/rehearsal/stand-in.ts';
import { startProduct, type Product } from '../product.ts';
import { Client } from './client.ts';
import { escalatingConcerns } from './given.ts';

/** `HAFAN_GRAPH_URL` may name a Graph and nothing else: the rehearsal's people and connector then stay our own. */
describe('a rehearsal whose Graph stands elsewhere', () => {
  let standIn: StandIn;
  let graphOnly: Server;
  let product: Product;

  beforeAll(async () => {
    standIn = await createStandIn({ port: 0, data: null, botUrl: 'http://127.0.0.1:9/api/messages' });
    // Passes on what goes to Graph; everything else of our stand-in is not there.
    graphOnly = createServer((asked, answer) => {
      const chunks: Buffer[] = [];
      asked.on('data', (chunk: Buffer) => chunks.push(chunk));
      asked.on('end', () => {
        void (async () => {
          const path = asked.url ?? '';
          const { authorization = '', 'content-type': type = 'application/json' } = asked.headers;
          const passed = path.startsWith('/v1.0/')
            ? await fetch(`${standIn.url}${path}`, {
                method: asked.method ?? 'GET',
                headers: { authorization, 'content-type': type },
                ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
              })
            : new Response('{}', { status: 404 });
          answer.writeHead(passed.status, { 'content-type': passed.headers.get('content-type') ?? '' });
          answer.end(Buffer.from(await passed.arrayBuffer()));
        })();
      });
    });
    await new Promise<void>((resolve) => graphOnly.listen(0, '127.0.0.1', resolve));
    const address = graphOnly.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    product = await startProduct({ env: { HAFAN_GRAPH_URL: `http://127.0.0.1:${port}/v1.0` } });
  });
  afterAll(async () => {
    await product?.stop();
    graphOnly?.close();
    await standIn?.close();
  });

  it('opens a case there, and posts its cards here', async () => {
    const mari = await Client.signIn(product.url, 'mari');
    const { ref } = await mari.open(escalatingConcerns);
    const view = await mari.until(
      ref,
      'all steps done',
      ({ steps }) => steps.length > 5 && steps.every(({ status }) => status === 'done'),
    );
    expect(standIn.world.channels.all().filter(({ name }) => name.startsWith(ref))).toHaveLength(1);
    const posts = (await mari.teams()).channels.find(({ id }) => id === view.channel?.channelId)?.posts;
    expect(posts).toHaveLength(view.sections.length + 2);
  });
});
