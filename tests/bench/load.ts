import { Agent, createServer, request } from 'node:http';

export interface Load {
  readonly url: string;
  readonly clients: number;
  readonly warmUp: number;
  readonly requests: number;
  /** The nth request's body; called in order, once each. */
  readonly body: (n: number) => unknown;
  /** Throws when an answer is not what it should be: a fast error is no result. */
  readonly check: (status: number, body: string) => void;
}
export interface Rate {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const post = (agent: Agent, url: string, body: unknown): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });

/** A closed loop of clients, each sending its next request when the last was answered. */
export async function run({ url, clients, warmUp, requests, body, check }: Load): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let next = 0;
  const taken: number[] = [];
  let started = 0;
  const client = async (): Promise<void> => {
    while (next < warmUp + requests) {
      const n = next++;
      if (n === warmUp) started = performance.now();
      const before = performance.now();
      const answer = await post(agent, url, body(n));
      check(answer.status, answer.body);
      if (n >= warmUp) taken.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  taken.sort((a, b) => a - b);
  const at = (share: number): number =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? Number.NaN;
  return { perSecond: taken.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** A connector that takes every reply and answers with an id: the far end for the echo bot. */
export async function startSink(): Promise<{ url: string; stop: () => void }> {
  let n = 0;
  const server = createServer((incoming, response) => {
    incoming.resume();
    incoming.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ id: String(++n) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('the sink has no address');
  return { url: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}
