import type { FastifyReply } from 'fastify';
import type { Fault, FaultName, FaultTarget } from '../server/contract/rehearsal.ts';
import type { World } from './world.ts';

/** What goes wrong on demand. Counted, never random: the same rehearsal goes wrong in the same places. */
export interface Faults {
  list(): readonly Fault[];
  /** These and no others from now on. */
  set(faults: readonly Fault[]): void;
  /** Whether this fault strikes this call; if so it counts down by one. */
  strike(fault: FaultName, target: FaultTarget): Fault | null;
}

export const createFaults = (world: World): Faults => ({
  list: () => world.faults.all(),
  set: (faults) => {
    for (let i = 0; world.faults.get(String(i)) !== undefined || i < 50; i++) {
      if (world.faults.get(String(i)) !== undefined) world.faults.remove(String(i));
    }
    faults.forEach((fault, i) => world.faults.put(String(i), fault));
  },
  strike: (name, target) => {
    for (let i = 0; i < 50; i++) {
      const fault = world.faults.get(String(i));
      if (fault === undefined || fault.fault !== name) continue;
      if (fault.on !== undefined && fault.on !== target) continue;
      if (fault.times > 1) world.faults.put(String(i), { ...fault, times: fault.times - 1 });
      else world.faults.remove(String(i));
      return fault;
    }
    return null;
  },
});

/** What a route answers when nothing goes wrong. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const changing: ReadonlySet<FaultTarget> = new Set<FaultTarget>([
  'create-channel',
  'create-tab',
  'put-file',
  'create-event',
  'update-event',
  'cancel-event',
  'post-activity',
  'update-activity',
]);

const unavailable =
  '<!DOCTYPE html><html><head><title>Service Unavailable</title></head><body><h1>503</h1></body></html>';

/** Answers a call, unless a fault strikes: before it is done (throttling) or after (the answer is lost). */
export const answerUnlessStruck = async (
  faults: Faults,
  target: FaultTarget,
  reply: FastifyReply,
  throttledBody: () => unknown,
  work: () => Answer | Promise<Answer>,
): Promise<FastifyReply> => {
  const throttled = faults.strike('throttled', target);
  if (throttled !== null)
    return reply
      .code(429)
      .header('Retry-After', String(throttled.retryAfter ?? 1))
      .send(throttledBody());
  if (faults.strike('throttled-without-retry-after', target) !== null)
    return reply.code(429).send(throttledBody());

  const answer = await work();
  if (changing.has(target) && answer.status < 400) {
    if (faults.strike('error-after-success', target) !== null)
      return reply.code(503).type('text/html; charset=utf-8').send(unavailable);
    if (faults.strike('lost-reply', target) !== null) {
      reply.hijack();
      reply.raw.socket?.destroy();
      return reply;
    }
  }
  reply.code(answer.status).headers(answer.headers ?? {});
  return answer.body === undefined ? reply.send() : reply.send(answer.body);
};
