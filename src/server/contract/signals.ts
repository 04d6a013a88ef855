import { z } from 'zod';
import { recordCommandSchema } from '../../early-warning/commands.ts';
import { recordViewSchema, watchRowSchema } from '../../early-warning/view-schema.ts';
import { historySchema } from './history.ts';

/**
 * A service's record of early signs. It is about a service, not about people: whoever writes a signal is to leave
 * out the names of people who use the service, of staff and of relatives. `writingAdvice` says so for the form.
 */
export const serviceParamsSchema = z.object({ id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/) });

/** `GET /api/services/:id/record`. A service without signals has a record of version 0. */
export const recordSchema = recordViewSchema;

/** `POST /api/services/:id/commands`; `Idempotency-Key` is the cause. */
export const recordCommandBodySchema = z.intersection(
  recordCommandSchema,
  z.object({ expectedVersion: z.number().int().min(0).optional() }),
);
export const recordDoneSchema = z.object({
  version: z.number().int(),
  duplicate: z.boolean(),
  record: recordViewSchema,
});

/** `GET /api/services/:id/history`. */
export const recordHistorySchema = historySchema;

/** `GET /api/signals`: services of the person's agency that have signals, the most pressing first. */
export const signalsSchema = z.object({ rows: z.array(watchRowSchema) });
