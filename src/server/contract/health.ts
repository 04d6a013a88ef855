import { z } from 'zod';

/** `GET /healthz`: the process is up. */
export const healthSchema = z.object({ status: z.literal('up') });
/** `GET /readyz`: 200 when it can do work, else 503 with what is not ready. */
export const readinessSchema = z.object({
  status: z.enum(['ready', 'not-ready']),
  checks: z.array(z.object({ name: z.enum(['store', 'jobs']), ready: z.boolean() })),
});
