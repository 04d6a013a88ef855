import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { FaultTarget } from '../../server/contract/rehearsal.ts';
import type { Answer, Faults } from '../faults.ts';
import { answerUnlessStruck } from '../faults.ts';
import type { World } from '../world.ts';

/** What every part of the Graph stand-in works with. */
export interface GraphParts {
  readonly world: World;
  readonly faults: Faults;
}

/** A refusal in Graph's own shape. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'GraphRefusal';
    this.status = status;
    this.code = code;
  }
}

export const errorBody = (world: World, code: string, message: string) => {
  const id = world.newId();
  return {
    error: {
      code,
      message,
      innerError: { date: world.now().slice(0, 19), 'request-id': id, 'client-request-id': id },
    },
  };
};

/** Answers a request, with the faults that are switched on, and refusals as Graph words them. */
export const answerGraph = (
  parts: GraphParts,
  target: FaultTarget,
  reply: FastifyReply,
  work: () => Answer | Promise<Answer>,
): Promise<FastifyReply> =>
  answerUnlessStruck(
    parts.faults,
    target,
    reply,
    () => errorBody(parts.world, 'TooManyRequests', 'Too many requests'),
    async () => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof GraphRefusal)) throw error;
        return { status: error.status, body: errorBody(parts.world, error.code, error.message) };
      }
    },
  );

/**
 * The body as its type in Graph's description allows it. Members that the type does not have are refused, as
 * the service refuses them; `typeName` is the one that the message names.
 */
export const readBody = <T>(request: FastifyRequest, schema: z.ZodType<T>, typeName: string): T => {
  const raw = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new GraphRefusal(400, 'BadRequest', 'Unable to read JSON request payload.');
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new GraphRefusal(
    400,
    issue?.code === 'unrecognized_keys' ? 'RequestBodyRead' : 'BadRequest',
    issue?.code === 'unrecognized_keys'
      ? `The property '${issue.keys[0]}' does not exist on type '${typeName}'. Make sure to only use property names that are defined by the type.`
      : `Invalid value at '${(issue?.path ?? []).join('.')}': ${issue?.message ?? ''}`,
  );
};

/** Query options that the operation knows; any other `$…` is refused. */
export const readQuery = (
  request: FastifyRequest,
  known: readonly string[],
): Readonly<Record<string, string | undefined>> => {
  const query = z.record(z.string(), z.string()).parse(request.query);
  const unknown = Object.keys(query).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new GraphRefusal(400, 'BadRequest', `Query option '${unknown}' is not allowed here.`);
  return query;
};

/** Only the members that `$select` names. */
export const selected = (value: Readonly<Record<string, unknown>>, select: string | undefined) => {
  if (select === undefined) return value;
  const names = new Set(select.split(',').map((name) => name.trim()));
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => names.has(key) || key.startsWith('@odata')),
  );
};

export const param = (request: FastifyRequest, name: string): string =>
  z.record(z.string(), z.string()).parse(request.params)[name] ?? '';

/**
 * The stand-in's own address: the one that the connection came to, never the Host header, since the page may
 * come through the product's proxy and links given out here must lead here.
 */
export const originOf = (request: FastifyRequest): string => {
  const { localAddress, localPort } = request.socket;
  if (localAddress === undefined || localPort === undefined) return `http://${request.host}`;
  const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  return `http://${host}:${localPort}`;
};
