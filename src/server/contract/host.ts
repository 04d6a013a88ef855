import { z } from 'zod';

/** `GET /api/host`, the one route open to all: what a page needs before it can sign anybody in. */
export const hostSchema = z.object({
  mode: z.enum(['rehearsal', 'live']),
  /** Entra ids for nested app authentication; null in rehearsal. */
  tenantId: z.string().nullable(),
  clientId: z.string().nullable(),
  /** The scope to ask for: `api://…/access_as_user`. */
  scope: z.string().nullable(),
  /** Id of the edition under which new cases are opened. */
  edition: z.string(),
});
