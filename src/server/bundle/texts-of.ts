import type { Edition, ProcedureId, Text } from '../../procedures/types.ts';

/** What an edition calls the things of a procedure, by their ids. */
export const textsOf = (edition: Edition, id: ProcedureId): ((id: string) => Text | undefined) => {
  const procedure = edition.procedures.find((candidate) => candidate.id === id);
  if (procedure === undefined) return () => undefined;
  const texts = new Map<string, Text>([
    ...procedure.criteria.map((c) => [c.id, c.text] as const),
    ...procedure.duties.map((d) => [d.id, d.text] as const),
    ...procedure.sections.flatMap((s) => s.items.map((i) => [i.id, i.text] as const)),
    ...procedure.sections.map((s) => [s.id, s.title] as const),
    ...procedure.roles.map((r) => [r.id, r.title] as const),
    ...procedure.letters.map((l) => [l.id, l.title] as const),
    ...procedure.notifications.map((n) => [n.id, n.title] as const),
    ...procedure.stages.map((s) => [s.id, s.title] as const),
  ]);
  return (wanted) => texts.get(wanted);
};
