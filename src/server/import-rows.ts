import { z } from 'zod';
import type { Person } from '../access/person.ts';
import { anyIndividualCommandSchema } from '../individuals/commands.ts';
import type { PlannedRow } from '../individuals/import/plan.ts';
import { sayIn } from '../language/translate.ts';

/** What an import has to do, as it is kept until it is done: who asks what, row by row. */

const rowSchema = z.object({
  line: z.number(),
  status: z.enum(['new', 'changed', 'same']),
  /** Of somebody known. */
  id: z.string().nullable(),
  /** In order. */
  commands: z.array(anyIndividualCommandSchema),
});
const workSchema = z.object({
  form: z.literal(1),
  sha256: z.string(),
  by: z.object({
    tenant: z.string(),
    objectId: z.string(),
    name: z.string(),
    agency: z.string(),
    language: z.enum(['en', 'cy']),
  }),
  rows: z.array(rowSchema),
});
export type ImportRow = z.infer<typeof rowSchema>;
export type ImportWork = z.infer<typeof workSchema>;

const isImported = (status: PlannedRow['status']): status is ImportRow['status'] =>
  status === 'new' || status === 'changed' || status === 'same';

/** The rows that are taken over; those with errors, repeated, removed or left out by the person are not. */
export const rowsToImport = (
  planned: readonly PlannedRow[],
  leaveOut: ReadonlySet<number>,
  person: Person,
): readonly ImportRow[] => {
  const reason = sayIn(person.language)('individuals.import.ragReason');
  return planned.flatMap(({ line, status, id, details, changes, rag, friendship }) =>
    leaveOut.has(line) || !isImported(status)
      ? []
      : [
          {
            line,
            status,
            id,
            commands: [
              ...(details === null ? [] : [{ type: 'addIndividual' as const, details }]),
              ...changes.map((change) => ({ type: 'changeDetails' as const, change })),
              ...(rag === null ? [] : [{ type: 'setRag' as const, rag, reason }]),
              ...(friendship === null
                ? []
                : [{ type: 'joinFriendshipGroup' as const, label: friendship, reason }]),
            ],
          },
        ],
  );
};

export const workOf = (sha256: string, rows: readonly ImportRow[], person: Person): string => {
  const { tenant, objectId, name, agency, language } = person;
  return JSON.stringify({
    form: 1,
    sha256,
    by: { tenant, objectId, name, agency, language },
    rows,
  } satisfies Omit<ImportWork, 'rows'> & { readonly rows: readonly ImportRow[] });
};

/** Null for what another version of Hafan wrote. */
export const readWork = (body: string): ImportWork | null =>
  workSchema.safeParse(JSON.parse(body)).data ?? null;

/** As the register's permissions know somebody: by key. What else they may is asked of nobody here. */
export const importerOf = ({ by }: ImportWork): Person => ({ ...by, mail: '', roles: [] });
