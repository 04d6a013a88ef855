import type { StoredEvent } from '../../case/events.ts';
import type { Edition, ProcedureId, Text } from '../../procedures/types.ts';

export type TextOf = (id: string) => Text | undefined;

/**
 * What an edition calls the things of a case's procedures, by their ids; an answer's is `question.answer`.
 * @param present the procedure that the case is under: its names win where two procedures share an id
 */
const textsOf = (edition: Edition, present: ProcedureId): TextOf => {
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

/** An event with what was called what when it happened. */
export interface ToldEvent {
  readonly event: StoredEvent;
  readonly textOf: TextOf;
}

/**
 * Each event of a log with the names of the procedure that was in force then: two procedures may give one id to
 * stages of their own. An action is called by what it asked at the time.
 * @param events the whole log, oldest first
 */
export const tellThrough = (edition: Edition, events: readonly StoredEvent[]): readonly ToldEvent[] => {
  const textsUnder = new Map<ProcedureId, TextOf>();
  const under = (procedure: ProcedureId): TextOf => {
    const texts = textsUnder.get(procedure) ?? textsOf(edition, procedure);
    textsUnder.set(procedure, texts);
    return texts;
  };
  const procedures = new Set(edition.procedures.map(({ id }) => id));
  const actions = new Map<string, string>();
  let texts: TextOf = () => undefined;
  return events.map((event) => {
    if (event.type === 'CaseOpened' || event.type === 'ProcedureEntered') {
      const { procedure } = event.payload;
      if (procedures.has(procedure)) texts = under(procedure);
    }
    if (event.type === 'ActionAdded') actions.set(event.payload.action, event.payload.details.text);
    if (event.type === 'ActionUpdated' && event.payload.change.text !== undefined)
      actions.set(event.payload.action, event.payload.change.text);
    // What they are called now: the maps go on changing with later events.
    const named = texts;
    const action = 'action' in event.payload ? actions.get(event.payload.action) : undefined;
    return {
      event,
      textOf: (id) =>
        named(id) ??
        (action !== undefined && 'action' in event.payload && event.payload.action === id
          ? { en: action, cy: action }
          : undefined),
    };
  });
};
