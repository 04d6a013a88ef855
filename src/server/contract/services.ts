import { z } from 'zod';
import { serviceSchema } from '../../case/commands.ts';

/** `GET /api/services?search=`: the provider directory, best match first; all when nothing is asked. */
export const servicesSchema = z.object({ services: z.array(serviceSchema) });
