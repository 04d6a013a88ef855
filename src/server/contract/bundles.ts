import { z } from 'zod';
import { refSchema } from './cases.ts';

/** An evidence bundle that is put together by itself, and can be fetched when it is ready. */
export const bundleSchema = z.object({
  id: z.string(),
  askedAt: z.string(),
  askedBy: z.string(),
  /** `failed`: its making was given up; `gone`: its time is over. Another can be asked for. */
  status: z.enum(['making', 'ready', 'failed', 'gone']),
  /** So many of so many parts are in it; 0 of 0 before anybody began. */
  done: z.number().int(),
  total: z.number().int(),
  /** Null until it is ready. */
  bytes: z.number().int().nullable(),
  sha256: z.string().nullable(),
  /** ISO instant; null until it is ready. */
  keptUntil: z.string().nullable(),
});

/** `GET /api/cases/:ref/bundles`: the newest first. */
export const bundlesSchema = z.object({ ref: refSchema, bundles: z.array(bundleSchema) });
export type Bundle = z.infer<typeof bundleSchema>;

export const bundleParamsSchema = z.object({ ref: refSchema, id: z.string().max(80) });
