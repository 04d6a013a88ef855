import type { Edition } from '../types.ts';
import { idsOf, noteIds, noteTo } from './entries.ts';
import type { OverlayProblem } from './problem.ts';
import type { Overlay } from './read-overlay.ts';

type RolesFile = NonNullable<Overlay['roles']>;

/** Seats of the council's own, its names for national ones, and those that it has no use for. */
export const layRoles = (edition: Edition, roles: RolesFile, problems: OverlayProblem[]): Edition => {
  const { add, reword, drop } = roles.value;
  const note = noteTo(problems, roles);
  const present = edition.procedures.flatMap((procedure) => procedure.roles);
  const ids = idsOf(present);

  noteIds(note, roles.value, ids, 'role');
  add.forEach(({ procedures = [] }, index) => {
    procedures.forEach((procedure, at) => {
      if (!edition.procedures.some(({ id }) => id === procedure))
        note(
          ['add', index, 'procedures', at],
          `The edition has no procedure "${procedure}"`,
          `Write some of: ${edition.procedures.map(({ id }) => id).join(', ')}.`,
        );
    });
  });
  drop.forEach((id, index) => {
    const kept = present.find((role) => role.id === id && (role.lead === true || role.required));
    if (kept !== undefined)
      note(
        ['drop', index],
        `Without the role "${id}" (${kept.cite}) no group is complete`,
        'Take it out of "drop"; you may give it your own title.',
      );
    if (reword.some((other) => other.id === id))
      note(['drop', index], `"${id}" is both reworded and dropped`, 'Keep one of the two.');
  });

  return {
    ...edition,
    procedures: edition.procedures.map((procedure) => ({
      ...procedure,
      roles: [
        ...procedure.roles
          .filter(({ id }) => !drop.includes(id))
          .map((role) => ({ ...role, title: reword.find(({ id }) => id === role.id)?.title ?? role.title })),
        ...add
          .filter(({ procedures }) => procedures === undefined || procedures.includes(procedure.id))
          .map(({ procedures: _procedures, ...role }) => role),
      ],
    })),
  };
};
