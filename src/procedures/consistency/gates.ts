import type { Edition, Gate, Procedure } from '../types.ts';

/** Gates: the steps they stand before, and the one step that the Code forbids for ever. */
export const gateProblems = (edition: Edition, procedure: Procedure): string[] => [
  ...procedure.gates.flatMap((gate) => [...stepProblems(procedure, gate), ...neverProblems(gate)]),
  ...(!needsNever(edition, procedure) ||
  procedure.gates.some((gate) => gate.step === 'request-voluntary-suspension')
    ? []
    : ['no gate forbids requiring a voluntary suspension (Code 5.22)']),
];

/**
 * Under the Code, wherever a service's commissioning is at stake. A transitional case follows the 2009 guidance,
 * and a performance review is of the council itself.
 */
const needsNever = (edition: Edition, procedure: Procedure): boolean =>
  edition.sources.some(({ short }) => short === 'Code') &&
  (procedure.gates.some((gate) => gate.step === 'suspend-commissioning') ||
    (procedure.id !== 'transitional' && procedure.id !== 'performance-review'));

const stepProblems = (procedure: Procedure, gate: Gate): string[] => {
  const stage = after('enter-stage:', gate.step);
  const other = after('step-to:', gate.step);
  return [
    ...(stage === null || procedure.stages.some(({ id }) => id === stage)
      ? []
      : [`gate "${gate.id}" stands before unknown stage "${stage}"`]),
    ...(other === null || procedure.passages.some(({ to }) => to === other)
      ? []
      : [`gate "${gate.id}" stands before "${other}", and no passage leads there`]),
    ...Object.keys(gate.citeFor ?? {})
      .filter((requirement) => !gate.requires.some((required) => required === requirement))
      .map((requirement) => `gate "${gate.id}" cites for "${requirement}", which it does not require`),
  ];
};

const after = (prefix: string, step: string): string | null =>
  step.startsWith(prefix) ? step.slice(prefix.length) : null;

/** Code 5.22 has no exception, and nothing else may be forbidden without one being written down. */
const neverProblems = (gate: Gate): string[] => {
  const never = gate.requires.includes('never');
  if (gate.step !== 'request-voluntary-suspension')
    return never ? [`gate "${gate.id}" forbids a step that the documents allow`] : [];
  return [
    ...(never ? [] : [`gate "${gate.id}" must require "never" (Code 5.22)`]),
    ...(gate.mayOverride ? [`gate "${gate.id}" must have no override (Code 5.22)`] : []),
    ...(gate.cite === 'Code 5.22' ? [] : [`gate "${gate.id}" must cite Code 5.22`]),
  ];
};
