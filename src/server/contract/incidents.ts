import { z } from 'zod';
import { incidentCommandSchema, openIncident } from '../../incident/commands.ts';
import { incidentRowSchema, incidentViewSchema } from '../../incident/view-schema.ts';
import { historySchema } from './history.ts';

export const incidentParamsSchema = z.object({ ref: z.string().regex(/^IN-\d{4}-\d{4,}$/) });

/** `GET /api/incidents`: open ones first, those changed last first. */
export const incidentsSchema = z.object({ rows: z.array(incidentRowSchema) });

/** `POST /api/incidents`. */
export const openIncidentBodySchema = openIncident.omit({ type: true });
export const incidentOpenedSchema = z.object({
  ref: z.string(),
  version: z.number().int(),
  duplicate: z.boolean(),
  incident: incidentViewSchema,
});

/** `GET /api/incidents/:ref`. */
export const incidentSchema = incidentViewSchema;

/** `POST /api/incidents/:ref/commands`: any command but `openIncident`; `Idempotency-Key` is the cause. */
export const incidentCommandBodySchema = z.intersection(
  incidentCommandSchema,
  z.object({ expectedVersion: z.number().int().min(0).optional() }),
);
export const incidentDoneSchema = z.object({
  ref: z.string(),
  version: z.number().int(),
  duplicate: z.boolean(),
  /** Null where the command took the person's own access away. */
  incident: incidentViewSchema.nullable(),
});

/** `GET /api/incidents/:ref/history`. */
export const incidentHistorySchema = historySchema;
