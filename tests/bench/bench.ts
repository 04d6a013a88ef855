/**
 * `npm run bench`: ticks per second and p99 through the bot, durably committed, on both stores, beside a bare
 * botbuilder echo bot on the same machine in the same run; and what opening a case costs in time and in calls
 * outside. Ratios carry over to another machine, absolute figures do not. `--requests 3000`, `--store`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cardActionActivity } from '../../src/rehearsal/connector/activities.ts';
import { people } from '../../src/rehearsal/people.ts';
import { Client } from '../journeys/client.ts';
import { channelOf, escalatingConcerns, group } from '../journeys/given.ts';
import { createDatabase, startPostgres } from '../postgres.ts';
import { startProduct } from '../product.ts';
import { run, startSink, type Rate } from './load.ts';

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '3000' }, store: { type: 'string' } },
});
const requests = Number(values.requests);
const clients = 16;
const warmUp = 400;

const show = (what: string, rate: Rate): void =>
  console.log(
    `${what.padEnd(26)} ${rate.perSecond.toFixed(0).padStart(6)}/s   p50 ${rate.p50.toFixed(1).padStart(6)} ms   p99 ${rate.p99.toFixed(1).padStart(6)} ms`,
  );

async function echo(): Promise<Rate> {
  const sink = await startSink();
  const child = spawn(join('node_modules', '.bin', 'node'), ['tests/bench/echo-bot.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const line = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))),
    );
    const { port }: { port: number } = JSON.parse(line);
    return await run({
      url: `http://127.0.0.1:${port}/api/messages`,
      clients,
      warmUp,
      requests,
      body: (n) => ({
        type: 'message',
        id: `m${n}`,
        text: 'tick',
        channelId: 'msteams',
        serviceUrl: sink.url,
        from: { id: 'u', name: 'u' },
        recipient: { id: 'b', name: 'b' },
        conversation: { id: 'c' },
      }),
      check: (status, body) => {
        if (status !== 200) throw new Error(`the echo bot answered ${status} ${body}`);
      },
    });
  } finally {
    child.kill();
    sink.stop();
  }
}

const callsIn = (log: string): number => readFileSync(log, 'utf8').split('\n').filter(Boolean).length;

async function ticks(store: 'embedded' | 'postgres', server: string): Promise<Rate> {
  const dir = mkdtempSync(join(tmpdir(), 'hafan-bench-'));
  const graphLog = join(dir, 'graph.jsonl');
  const database = store === 'postgres' ? await createDatabase(server) : null;
  const product = await startProduct({
    store,
    ...(database ? { databaseUrl: database.url } : {}),
    env: { HAFAN_GRAPH_LOG: graphLog, HAFAN_LOG_LEVEL: 'error' },
  });
  try {
    const mari = await Client.signIn(product.url, 'mari');
    const places: { ref: string; item: string; channelId: string; thread: string; activityId: string }[] = [];
    for (const serviceId of ['ty-gwyn', 'plas-enghraifft', 'cartref-sampl', 'cymorth-cartref-ffug']) {
      const before = performance.now();
      const { ref } = await mari.open({ ...escalatingConcerns, serviceId });
      const view = await mari.until(
        ref,
        'all steps done',
        ({ steps }) => steps.length > 5 && steps.every(({ status }) => status === 'done'),
      );
      const took = performance.now() - before;
      const channel = channelOf(await mari.teams(), ref);
      if (places.length === 0)
        console.log(
          `${`open → done, ${store}`.padEnd(26)} ${took.toFixed(0).padStart(6)} ms   ${callsIn(graphLog)} calls to Graph, ${channel.posts.length} posts through the connector`,
        );
      for (const section of view.sections) {
        const post = channel.posts.find(({ card }) =>
          JSON.stringify(card).includes(`${ref}/section:${section.id}"`),
        );
        if (!post) throw new Error(`no card for ${section.id}`);
        const thread = post.conversationId.split(';messageid=')[1] ?? post.id;
        for (const item of section.items)
          places.push({ ref, item: item.id, channelId: channel.id, thread, activityId: post.id });
      }
    }
    const members = people.filter(({ objectId }) => group.some((member) => member.objectId === objectId));
    const seed = randomUUID();
    return await run({
      url: `${product.url}/api/messages`,
      clients,
      warmUp,
      requests,
      body: (n) => {
        const place = places[n % places.length];
        const person = members[n % members.length];
        if (!place || !person) throw new Error('nothing to tick');
        const again = Math.floor(n / places.length) % 2 === 1;
        return cardActionActivity(
          {
            serviceUrl: 'http://127.0.0.1:9/connector',
            id: `${seed}-${n}`,
            at: new Date().toISOString(),
            locale: 'en-GB',
            person,
          },
          { kind: 'channel', channelId: place.channelId, thread: place.thread },
          {
            activityId: place.activityId,
            verb: again ? 'reopen-item' : 'tick-item',
            data: { ref: place.ref, item: place.item },
          },
        );
      },
      check: (status, body) => {
        if (status !== 200 || !body.includes('application/vnd.microsoft.card.adaptive'))
          throw new Error(`a tick was answered ${status} ${body.slice(0, 500)}`);
      },
    });
  } finally {
    await product.stop();
    await database?.drop();
    rmSync(dir, { recursive: true, force: true });
  }
}

console.log(
  `${clients} clients, ${requests} requests each after ${warmUp} to warm up; this machine, this run\n`,
);
const postgres = values.store === 'embedded' ? null : await startPostgres();
const yardstick = await echo();
show('bare botbuilder echo', yardstick);
const results: [string, Rate][] = [];
for (const store of ['embedded', 'postgres'] as const) {
  if (values.store && values.store !== store) continue;
  results.push([store, await ticks(store, postgres?.url ?? '')]);
}
for (const [store, rate] of results) show(`tick, ${store}`, rate);
const after = await echo();
show('bare botbuilder echo again', after);
const mean = (yardstick.perSecond + after.perSecond) / 2;
for (const [store, rate] of results)
  console.log(`tick / echo, ${store}: ${(rate.perSecond / mean).toFixed(2)}`);
await postgres?.stop();
// The pages, in a process of their own: what they break fails the whole bench.
if (!values.store) {
  const { status } = spawnSync(process.execPath, [join('tests', 'bench', 'case-page.ts')], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
