import type { Edition, ProcedureId, Text } from '../../procedures/types.ts';

/**
 * What an edition calls the things of a case's procedures, by their ids; an answer's is `question.answer`.
 * @param present the procedure that the case is under: its names win where two procedures share an id
 */
export const textsOf = (edition: Edition, present: ProcedureId): ((id: string) => Text | undefined) => {
  const procedures = edition.procedures.toSorted(
    (one, other) => Number(one.id === present) - Number(other.id === present),
  );
  const texts = new Map<string, Text>(
    procedures.flatMap((procedure) => [
      [procedure.id, procedure.title] as const,
      ...procedure.criteria.map((c) => [c.id, c.text] as const),
      ...procedure.duties.map((d) => [d.id, d.text] as const),
      ...procedure.sections.flatMap((s) => s.items.map((i) => [i.id, i.text] as const)),
      ...procedure.sections.map((s) => [s.id, s.title] as const),
      ...procedure.roles.map((r) => [r.id, r.title] as const),
      ...procedure.letters.map((l) => [l.id, l.title] as const),
      ...[...procedure.notifications, ...procedure.reports].map((n) => [n.id, n.title] as const),
      ...procedure.milestones.map((m) => [m.id, m.title] as const),
      ...procedure.questions.flatMap((q) => [
        [q.id, q.text] as const,
        ...q.answers.map((a) => [`${q.id}.${a.id}`, a.text] as const),
      ]),
      ...procedure.stages.map((s) => [s.id, s.title] as const),
    ]),
  );
  for (const standard of edition.standards) texts.set(standard.id, standard.title);
  return (wanted) => texts.get(wanted);
};
