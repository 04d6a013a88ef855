import type { Duty, Procedure, Setting } from '../types.ts';

/** Duties: where they arise and what meets them. */
export const dutyProblems = (procedure: Procedure): string[] =>
  procedure.duties.flatMap((duty) => [
    ...duty.stages
      .filter((id) => !procedure.stages.some((stage) => stage.id === id))
      .map((id) => `duty "${duty.id}" arises in unknown stage "${id}"`),
    ...(duty.metBy.kind === 'fact' && duty.metBy.fact === `duty-met:${duty.id}`
      ? [`duty "${duty.id}" is met by itself`]
      : []),
    ...(duty.when === `duty-met:${duty.id}` ? [`duty "${duty.id}" arises once it is met`] : []),
    ...metByProblems(procedure, duty),
  ]);

const metByProblems = (procedure: Procedure, duty: Duty): string[] => {
  const { metBy } = duty;
  switch (metBy.kind) {
    case 'hand':
    case 'fact':
      return [];
    case 'letter':
      return procedure.letters.some((letter) => letter.id === metBy.letter)
        ? []
        : [`duty "${duty.id}" is met by unknown letter "${metBy.letter}"`];
    case 'notification': {
      const { notification: id, step } = metBy;
      if (procedure.notifications.some((notification) => notification.id === id)) return [];
      if (!procedure.reports.some((report) => report.id === id))
        return [`duty "${duty.id}" is met by unknown notification "${id}"`];
      return step === 'filed' ? [] : [`duty "${duty.id}" waits for report "${id}", which is never uploaded`];
    }
    case 'items':
      return metBy.items.flatMap((id) => {
        const item = procedure.sections
          .flatMap((section) => section.items)
          .find((candidate) => candidate.id === id);
        if (item === undefined) return [`duty "${duty.id}" is met by unknown item "${id}"`];
        // A duty could never be met where one of its items is not on the checklist.
        return settingsOf(duty).every((setting) => settingsOf(item).includes(setting))
          ? []
          : [`duty "${duty.id}" applies where its item "${id}" does not`];
      });
  }
};

const everySetting: readonly Setting[] = ['care-home', 'home-care', 'other'];
const settingsOf = (thing: Pick<Duty, 'applies'>): readonly Setting[] =>
  thing.applies?.settings ?? everySetting;
