import { draftProblems } from './consistency/drafts.ts';
import { dutyProblems } from './consistency/duties.ts';
import { factProblems } from './consistency/facts.ts';
import { flowProblems } from './consistency/flow.ts';
import { gateProblems } from './consistency/gates.ts';
import { idProblems } from './consistency/ids.ts';
import { sourceProblems } from './consistency/sources.ts';
import type { Edition } from './types.ts';

/** What must hold between the parts of an edition. Each problem is one line for the person who edits it. */
export const problemsOf = (edition: Edition): string[] => [
  ...idProblems(edition),
  ...edition.procedures.flatMap((procedure) =>
    [
      ...flowProblems(edition, procedure),
      ...dutyProblems(procedure),
      ...gateProblems(edition, procedure),
      ...factProblems(edition, procedure),
      ...draftProblems(procedure),
      ...(procedure.roles.some((role) => role.lead === true) ? [] : ['no role leads']),
    ].map((problem) => `${procedure.id}: ${problem}`),
  ),
  ...sourceProblems(edition),
];
