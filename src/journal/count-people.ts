import { z } from 'zod';
import type { Run, Statement } from './statement.ts';

// What a person wrote has its quotes escaped in the row: only the row's own member can look like this.
export const inRegister = `kind = 'individual' and position('"removed":true' in row) = 0`;

const counted: Statement = {
  name: 'people-of-cases',
  // A stream is named individual/CASE/ID.
  text: `select split_part(ref, '/', 2) as ref, count(*)::int as people from hafan.record_view
    where ${inRegister} group by 1`,
};
const lineSchema = z.object({ ref: z.string(), people: z.number() });

/** How many people are in the register of each case that has any; no names are read. */
export const countPeople = async (run: Run): Promise<ReadonlyMap<string, number>> =>
  new Map(
    (await run(counted, [])).map((row) => {
      const { ref, people } = lineSchema.parse(row);
      return [ref, people];
    }),
  );
