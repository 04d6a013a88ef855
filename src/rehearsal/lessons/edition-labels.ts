import { getEdition } from '../../procedures/editions/index.ts';
import type { Procedure, ProcedureId, Text } from '../../procedures/types.ts';

/** An edition has no longer what a lesson names. */
export class UnknownInEdition extends Error {
  constructor(what: string) {
    super(`A lesson names ${what}, which its edition does not have`);
    this.name = 'UnknownInEdition';
  }
}

const get = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new UnknownInEdition(what);
  return found;
};

const procedureIn = (edition: string, id: ProcedureId): Procedure =>
  get(
    getEdition(edition).procedures.find((one) => one.id === id),
    id,
  );
const titleIn = (list: readonly { readonly id: string; readonly title: Text }[], id: string): Text =>
  get(
    list.find((one) => one.id === id),
    id,
  ).title;

const wales = 'wales-2026';
const england = 'england-pfp';

/** What the edition calls things of the Welsh procedures, in both languages. */
export const procedureTitle = (id: ProcedureId): Text => procedureIn(wales, id).title;
export const letterTitle = (id: ProcedureId, letter: string): Text =>
  titleIn(procedureIn(wales, id).letters, letter);
export const notificationTitle = (id: ProcedureId, notification: string): Text =>
  titleIn(procedureIn(wales, id).notifications, notification);
export const milestoneTitle = (id: ProcedureId, milestone: string): Text =>
  titleIn(procedureIn(wales, id).milestones ?? [], milestone);
/** The one procedure of the English edition. */
export const englishTitle = (): Text => procedureIn(england, 'provider-failure').title;
