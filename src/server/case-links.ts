import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { refSchema } from './contract/cases.ts';

const namedSchema = z.object({
  ref: refSchema,
  part: z
    .string()
    .regex(/^[a-z]{1,20}$/)
    .optional(),
});

/** Where an address of a case leads: its place in the tab, or the board where the address is no case's. */
const placeOf = (params: unknown): string => {
  const named = namedSchema.safeParse(params);
  if (!named.success) return '/tab/';
  const { ref, part } = named.data;
  return `/tab/#/case/${ref}${part === undefined ? '' : `/${part}`}`;
};

/**
 * `/cases/EC-2026-0007`: the address that Hafan hands out (`case/case-address.ts`). It is answered by its form
 * alone, before anybody is signed in: that a case exists is the tab's to say, to those who may know.
 */
export const caseLinks = (app: FastifyInstance): void => {
  for (const path of ['/cases', '/cases/:ref', '/cases/:ref/:part'])
    app.get(path, { schema: { hide: true } }, ({ params }, reply) => reply.redirect(placeOf(params)));
};
