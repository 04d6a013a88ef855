/** A bare botbuilder bot that echoes: the yardstick of the bench. Prints its port as a JSON line. */
import { createServer } from 'node:http';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' }));
const bot = new ActivityHandler().onMessage(async (context, next) => {
  await context.sendActivity(`echo: ${context.activity.text}`);
  await next();
});

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    // botbuilder expects what Express adds to Node's request and response.
    const body: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const withBody = { body, headers: { ...request.headers }, method: request.method ?? 'POST' };
    const withSend = Object.assign(response, {
      status(code: number) {
        response.statusCode = code;
        return withSend;
      },
      header(name: string, value: unknown) {
        response.setHeader(name, String(value));
        return withSend;
      },
      send(...body: unknown[]) {
        response.end(body[0] === undefined ? undefined : JSON.stringify(body[0]));
        return withSend;
      },
    });
    void adapter.process(withBody, withSend, (context) => bot.run(context));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(JSON.stringify({ port: address.port }));
});
process.on('SIGTERM', () => process.exit(0));
