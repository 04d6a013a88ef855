import { z } from 'zod';

/** `GET /api/working-days?from=2026-12-24&add=3&nation=WLS`: counted from the day after `from`. */
export const workingDaysQuerySchema = z.object({
  from: z.iso.date(),
  add: z.coerce.number().int().min(0).max(400),
  nation: z.enum(['WLS', 'ENG']).default('WLS'),
});
export const workingDaySchema = z.object({ date: z.string() });
