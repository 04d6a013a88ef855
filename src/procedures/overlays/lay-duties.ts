import type { Duty, Edition } from '../types.ts';
import { idsOf, noteIds, noteTo } from './entries.ts';
import type { OverlayProblem } from './problem.ts';
import type { Overlay } from './read-overlay.ts';

type DutiesFile = NonNullable<Overlay['duties']>;

/** A council's own duties, its wording of national ones, and those that it leaves out. No `must` goes. */
export const layDuties = (
  edition: Edition,
  duties: DutiesFile,
  overlay: string,
  problems: OverlayProblem[],
): Edition => {
  const { add, reword, drop } = duties.value;
  const note = noteTo(problems, duties);
  const present = edition.procedures.flatMap((procedure) => procedure.duties);
  const ids = idsOf(present);

  noteIds(note, duties.value, ids, 'duty');
  add.forEach((entry, index) => {
    const procedure = edition.procedures.find(({ id }) => id === entry.procedure);
    if (procedure === undefined) {
      note(
        ['add', index, 'procedure'],
        `The edition has no procedure "${entry.procedure}"`,
        `Write one of: ${edition.procedures.map(({ id }) => id).join(', ')}.`,
      );
      return;
    }
    entry.stages.forEach((stage, at) => {
      if (!procedure.stages.some(({ id }) => id === stage))
        note(
          ['add', index, 'stages', at],
          `Procedure "${procedure.id}" has no stage "${stage}"`,
          `Write some of: ${procedure.stages.map(({ id }) => id).join(', ')}.`,
        );
    });
  });
  drop.forEach((id, index) => {
    const duty = present.find((candidate) => candidate.id === id);
    if (duty?.force === 'must')
      note(
        ['drop', index],
        `"${id}" is a must (${duty.cite}) and cannot be left out`,
        'Take it out of "drop"; you may reword it, and the national text stays beneath yours.',
      );
    if (reword.some((other) => other.id === id))
      note(['drop', index], `"${id}" is both reworded and dropped`, 'Keep one of the two.');
    const gate = edition.procedures
      .flatMap(({ gates }) => gates)
      .find(({ requires }) => requires.includes(`duty-met:${id}`));
    if (gate !== undefined)
      note(
        ['drop', index],
        `Gate "${gate.id}" (${gate.cite}) waits for duty "${id}"`,
        'Take it out of "drop": gates stay as the documents have them.',
      );
  });

  return {
    ...edition,
    procedures: edition.procedures.map((procedure) => ({
      ...procedure,
      duties: [
        ...procedure.duties
          .filter(({ id }) => !drop.includes(id))
          .map((duty) => {
            const words = reword.find(({ id }) => id === duty.id);
            return words === undefined ? duty : { ...duty, local: { text: words.text, overlay } };
          }),
        ...add
          .filter((entry) => entry.procedure === procedure.id)
          .map(({ procedure: _procedure, cite, ...rest }): Duty => ({
            ...rest,
            cite: cite ?? procedure.cite,
          })),
      ],
    })),
  };
};
