import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFaults, type Faults } from '../faults.ts';
import { createWorld } from '../world.ts';
import { BotTooSlow, BotUnreachable, createCourier, type Courier } from './deliver.ts';

let bot: Server;
let url: string;
let faults: Faults;
let heard = 0;
let answers = true;
const courier = (): Courier => createCourier({ botUrl: () => url, faults, composePatience: 60 });

beforeEach(async () => {
  heard = 0;
  answers = true;
  faults = createFaults(createWorld({ dir: null, clock: () => 0, newId: () => 'id' }));
  bot = createServer((_request, response) => {
    heard += 1;
    if (answers) response.writeHead(200).end('{}');
  });
  await new Promise<void>((done) => bot.listen(0, '127.0.0.1', done));
  const address = bot.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
});
afterEach(() => {
  bot.closeAllConnections();
  bot.close();
});

it('brings what the bot answers to whoever writes a message', async () => {
  expect(await courier().ask({ type: 'invoke' })).toEqual({ status: 200, body: {} });
});

it('waits no longer than Teams for a bot that does not answer', async () => {
  answers = false;
  await expect(courier().ask({ type: 'invoke' })).rejects.toThrow(BotTooSlow);
});

it('has the answer come too late where that is switched on, and only so often', async () => {
  faults.set([{ fault: 'slow-bot', times: 1 }]);
  await expect(courier().ask({ type: 'invoke' })).rejects.toThrow(BotTooSlow);
  expect(heard).toBe(1);
  expect(await courier().ask({ type: 'invoke' })).toMatchObject({ status: 200 });
});

it('brings it twice where that is switched on', async () => {
  faults.set([{ fault: 'double-delivery', times: 1 }]);
  await courier().ask({ type: 'invoke' });
  expect(heard).toBe(2);
});

it('says that nobody is there where nobody is', async () => {
  url = 'http://127.0.0.1:1/';
  await expect(courier().ask({ type: 'invoke' })).rejects.toThrow(BotUnreachable);
});
