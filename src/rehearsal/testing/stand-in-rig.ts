import { createServer } from 'node:http';
import { z } from 'zod';
import { createStandIn, type StandIn } from '../stand-in.ts';

const activitySchema = z.looseObject({
  type: z.string(),
  id: z.string(),
  serviceUrl: z.string(),
  text: z.string().optional(),
  conversation: z.looseObject({ id: z.string(), conversationType: z.string() }),
});

/** The stand-in with a bot of a few lines: it hears what comes, and answers what it must by `answer`. */
export interface StandInRig {
  readonly url: string;
  readonly world: StandIn['world'];
  readonly heard: z.infer<typeof activitySchema>[];
  /** What the bot answers to an invoke. */
  answer: () => { readonly status: number; readonly body: unknown };
  call(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
  signIn(person: string): Promise<string>;
  close(): Promise<void>;
}

export const openStandInRig = async (): Promise<StandInRig> => {
  const bot = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const activity = activitySchema.parse(JSON.parse(Buffer.concat(chunks).toString()));
      rig.heard.push(activity);
      if (activity.type === 'invoke') {
        const { status, body } = rig.answer();
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      } else response.writeHead(200).end();
    });
  });
  const port = await new Promise<number>((resolve) => {
    bot.listen(0, '127.0.0.1', () => {
      const address = bot.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const standIn = await createStandIn({
    port: 0,
    data: null,
    botUrl: `http://127.0.0.1:${port}/api/messages`,
  });

  const rig: StandInRig = {
    url: standIn.url,
    world: standIn.world,
    heard: [],
    answer: () => ({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Iawn' },
    }),
    async call(method, path, body, token) {
      const response = await fetch(`${standIn.url}${path}`, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const parsed: unknown = text === '' ? null : JSON.parse(text);
      return { status: response.status, body: parsed };
    },
    async signIn(person) {
      const { body } = await rig.call('POST', '/rehearsal/sign-in', { person });
      return z.object({ token: z.string() }).parse(body).token;
    },
    async close() {
      await standIn.close();
      bot.closeAllConnections();
      bot.close();
    },
  };
  return rig;
};
