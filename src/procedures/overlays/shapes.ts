import { z } from 'zod';
import { block as blockOfEdition, caseValue } from '../schema-drafts.ts';
import {
  agency,
  anchor,
  applies as appliesOfEdition,
  cite,
  fact,
  force,
  id,
  metBy,
  nonEmpty,
  procedureId,
  text as textOfEdition,
} from '../schema-parts.ts';

/** What each file of an overlay may hold. Values are texts still (`readYaml`); strict, so that a slip is heard of. */

const text = z.strictObject({ ...textOfEdition.unwrap().shape });
const applies = z.strictObject(appliesOfEdition.unwrap().shape);
const block = z.strictObject(blockOfEdition.unwrap().shape);
const truth = z.enum(['true', 'false']).transform((value) => value === 'true');
const amount = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'a number from 1 to 9999')
  .transform(Number);
const localId = z
  .string()
  .regex(
    /^local-[a-z0-9][a-z0-9-]{0,60}$/,
    'an id of your own begins with "local-", then a-z, 0-9 and dashes',
  );
const furtherCites = { also: nonEmpty(cite, 'no further citations').exactOptional() };

const listed = <T extends z.ZodType>(of: T) => z.array(of).readonly().default([]);

export const overlayShape = z.strictObject({
  /** Becomes part of the edition's id. */
  name: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, '2 to 40 of a-z, 0-9 and dashes, first a letter'),
  title: text,
  /** The id of the edition that it is laid over. */
  for: z.string(),
});

export const itemsShape = z.strictObject({
  add: listed(
    z.strictObject({
      id: localId,
      section: id,
      /** The item behind which it stands; the section's end if not said. */
      after: id.exactOptional(),
      force,
      text,
      cite: cite.exactOptional(),
      ...furtherCites,
      responsible: agency,
      applies: applies.exactOptional(),
    }),
  ),
  reword: listed(z.strictObject({ id, text })),
  drop: listed(id),
});

export const dutiesShape = z.strictObject({
  add: listed(
    z.strictObject({
      id: localId,
      procedure: procedureId,
      stages: nonEmpty(id, 'no stages'),
      force,
      text,
      cite: cite.exactOptional(),
      ...furtherCites,
      responsible: agency,
      metBy: metBy.default({ kind: 'hand' }),
      limit: z
        .strictObject({
          from: anchor,
          amount,
          unit: z.enum(['working-days', 'days', 'weeks', 'months']),
          direction: z.literal('before').exactOptional(),
        })
        .exactOptional(),
      repeats: z
        .strictObject({ amount, unit: z.enum(['working-days', 'days', 'weeks', 'months']) })
        .exactOptional(),
      when: fact.exactOptional(),
      applies: applies.exactOptional(),
    }),
  ),
  reword: listed(z.strictObject({ id, text })),
  drop: listed(id),
});

export const rolesShape = z.strictObject({
  add: listed(
    z.strictObject({
      id: localId,
      title: text,
      cite,
      required: truth.default(false),
      invite: z.enum(['must', 'may']).exactOptional(),
      /** Every procedure of the edition if not said. */
      procedures: nonEmpty(procedureId, 'no procedures').exactOptional(),
    }),
  ),
  reword: listed(z.strictObject({ id, title: text })),
  drop: listed(id),
});

const reached = {
  name: z.string().min(1),
  phone: z.string().min(1),
  mail: z.string().min(1).exactOptional(),
};
const person = {
  ...reached,
  deputy: z.strictObject(reached).exactOptional(),
  outOfHours: z.string().min(1).exactOptional(),
};

export const contactsShape = z.strictObject({
  people: listed(z.strictObject({ id, ...person })),
  add: listed(
    z.strictObject({
      id: localId,
      title: text,
      cite,
      agency,
      activation: truth.exactOptional(),
      person: z.strictObject(person).exactOptional(),
    }),
  ),
});

const blocks = nonEmpty(block, 'no blocks');

export const lettersShape = z.strictObject({
  reword: listed(
    z
      .strictObject({ id, subject: text.exactOptional(), blocks: blocks.exactOptional() })
      .refine(({ subject, blocks: given }) => subject !== undefined || given !== undefined, {
        message: 'neither a subject nor blocks',
      }),
  ),
  add: listed(
    z.strictObject({
      id: localId,
      procedures: nonEmpty(procedureId, 'no procedures'),
      title: text,
      cite,
      subject: text,
      to: z.enum(['provider', 'people-and-families', 'partners']),
      fields: listed(
        z.strictObject({
          id,
          label: text,
          from: caseValue.exactOptional(),
          kind: z.enum(['line', 'text', 'list', 'date']),
          required: truth,
        }),
      ),
      blocks,
      alwaysBoth: truth.exactOptional(),
    }),
  ),
});

export const daysShape = z.strictObject({ closed: listed(z.iso.date('a day such as 2026-12-29')) });
