import { z } from 'zod';
import { problemsOf } from './consistency.ts';
import { letter, notification, report } from './schema-drafts.ts';
import {
  agency,
  applies,
  cite,
  cited,
  fact,
  force,
  gatedStep,
  id,
  limit,
  list,
  locally,
  metBy,
  nation,
  nonEmpty,
  plainId,
  procedureId,
  repeats,
  requirement,
  setting,
  text,
  way,
} from './schema-parts.ts';
import type { Edition } from './types.ts';

/**
 * The check that every edition passes when it is loaded: the shape of each part here, what holds between the
 * parts in `consistency.ts`. An edition that fails it is a bug, so it throws.
 */

const duty = z
  .object({
    id,
    ...cited,
    ...locally,
    force,
    text,
    stages: nonEmpty(id, 'no stages'),
    responsible: agency,
    metBy,
    limit: limit.exactOptional(),
    repeats: repeats.exactOptional(),
    applies: applies.exactOptional(),
    when: fact.exactOptional(),
  })
  .readonly();

const item = z
  .object({ id, ...cited, ...locally, force, text, responsible: agency, applies: applies.exactOptional() })
  .readonly();

const gate = z
  .object({
    id,
    ...cited,
    step: gatedStep,
    requires: nonEmpty(requirement, 'requires nothing'),
    citeFor: z.partialRecord(requirement, cite).readonly().exactOptional(),
    mayOverride: z.boolean(),
    text,
  })
  .readonly();

const stage = z
  .object({
    id,
    ...cited,
    title: text,
    purpose: text,
    next: list(id),
    mayClose: z.boolean().exactOptional(),
  })
  .readonly();

const question = z
  .object({
    id: plainId,
    ...cited,
    stage: id,
    text,
    answers: list(z.object({ id: plainId, text, leadsTo: list(way) }).readonly()),
  })
  .readonly();

const passage = z
  .object({ id, ...cited, to: procedureId, from: nonEmpty(id, 'from no stage'), text })
  .readonly();

const milestone = z
  .object({ id: plainId, ...cited, title: text, mayBePlanned: z.boolean().exactOptional() })
  .readonly();

const role = z
  .object({
    id,
    ...cited,
    title: text,
    required: z.boolean(),
    lead: z.boolean().exactOptional(),
    invite: z.enum(['must', 'may']).exactOptional(),
  })
  .readonly();

const procedure = z
  .object({
    id: procedureId,
    prefix: z.string().regex(/^[A-Z]{2}$/),
    title: text,
    summary: text,
    ...cited,
    firstStage: id,
    stages: list(stage),
    questions: list(question),
    passages: list(passage),
    milestones: list(milestone),
    duties: list(duty),
    sections: list(z.object({ id, ...cited, title: text, items: list(item) }).readonly()),
    gates: list(gate),
    letters: list(letter),
    notifications: list(notification),
    reports: list(report),
    roles: list(role),
    criteria: list(z.object({ id, ...cited, group: z.enum(['area', 'nature', 'reason']), text }).readonly()),
    assessesStandards: z.boolean().exactOptional(),
    firstMeeting: z.object({ cite, limit }).readonly().exactOptional(),
  })
  .readonly();

const reached = {
  name: z.string().min(1),
  phone: z.string().min(1),
  mail: z.string().min(1).exactOptional(),
};

const contact = z
  .object({
    id,
    ...cited,
    title: text,
    agency,
    activation: z.boolean().exactOptional(),
    person: z
      .object({
        ...reached,
        deputy: z.object(reached).readonly().exactOptional(),
        outOfHours: z.string().min(1).exactOptional(),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly();

/** The shape of an edition, also the API's answer. */
export const editionShape = z
  .object({
    /** An overlaid edition's id says which overlay, in which wording: `wales-2026+cwm-arian.3f9a1c`. */
    id: z.string().regex(/^[a-z0-9][a-z0-9.+-]{0,119}$/),
    title: text,
    nation,
    inForceFrom: z.iso.date(),
    sources: list(z.object({ short: z.enum(['Code', 'NF', 'CIW', 'PFP']), title: text }).readonly()),
    serviceTypes: list(
      z
        .object({
          id,
          ...cited,
          title: text,
          setting,
          scope: z.enum(['covered', 'excluded', 'good-practice']),
        })
        .readonly(),
    ),
    procedures: list(procedure),
    contacts: list(contact),
    standards: list(
      z
        .object({
          id,
          ...cited,
          kind: z.enum(['principle', 'standard']),
          title: text,
          prompts: nonEmpty(text, 'no prompts'),
        })
        .readonly(),
    ),
    calendar: list(z.object({ id, ...cited, title: text, frequency: text, responsible: agency }).readonly()),
    closedDays: list(z.iso.date()).exactOptional(),
    overlays: list(z.object({ name: z.string().min(1), title: text }).readonly()).exactOptional(),
  })
  .readonly();

/** Everything wrong with an edition, one line each. */
export const editionProblems = (edition: Edition): readonly string[] => {
  const shape = editionShape.safeParse(edition);
  return shape.success ? problemsOf(edition) : z.prettifyError(shape.error).split('\n✖ ');
};

/** The edition itself, once it is sound. Throws an error that names everything wrong with it. */
export const checkEdition = (edition: Edition): Edition => {
  const problems = editionProblems(edition);
  if (problems.length > 0) throw new Error(`Edition ${edition.id}: ${problems.join('; ')}`);
  return edition;
};
