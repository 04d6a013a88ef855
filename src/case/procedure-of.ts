import type {
  Applicability,
  ChecklistItem,
  ClosureKind,
  Duty,
  Edition,
  Procedure,
  Section,
  Setting,
} from '../procedures/types.ts';
import type { Member } from './commands.ts';
import type { CaseState } from './state.ts';

/** What an edition says about one case: its procedure, and the items and duties that apply to its service. */

/** The parts of a case that decide what applies to it; a case and the command that opens one both have them. */
export interface Applying {
  readonly procedure: Procedure['id'];
  readonly service: { readonly serviceType: string };
  readonly closureKind?: ClosureKind | undefined;
}

/** @throws Error when the edition lacks the procedure: a case is only ever decided under its own edition */
export const procedureOf = (one: Pick<Applying, 'procedure'>, edition: Edition): Procedure => {
  const procedure = edition.procedures.find(({ id }) => id === one.procedure);
  if (procedure === undefined) throw new Error(`Edition ${edition.id} has no procedure ${one.procedure}`);
  return procedure;
};

export const settingOf = (one: Pick<Applying, 'service'>, edition: Edition): Setting =>
  edition.serviceTypes.find(({ id }) => id === one.service.serviceType)?.setting ?? 'other';

export const applies = (applies: Applicability | undefined, one: Applying, edition: Edition): boolean => {
  if (applies === undefined) return true;
  const { settings, closureKinds, nations } = applies;
  if (settings !== undefined && !settings.includes(settingOf(one, edition))) return false;
  if (nations !== undefined && !nations.includes(edition.nation)) return false;
  // While the kind of closure is not known, nothing is left out on account of it.
  return (
    closureKinds === undefined || one.closureKind === undefined || closureKinds.includes(one.closureKind)
  );
};

/** The checklist's sections with the items that apply; a section of which nothing applies is left out. */
export const sectionsOf = (one: Applying, edition: Edition): readonly Section[] =>
  procedureOf(one, edition)
    .sections.map((section) => ({
      ...section,
      items: section.items.filter((item) => applies(item.applies, one, edition)),
    }))
    .filter(({ items }) => items.length > 0);

/** The item, and whether it applies to this case; `null` when the procedure has none of this id. */
export const findItem = (
  one: Applying,
  edition: Edition,
  id: string,
): { readonly item: ChecklistItem; readonly applies: boolean } | null => {
  for (const section of procedureOf(one, edition).sections) {
    const item = section.items.find((item) => item.id === id);
    if (item !== undefined) return { item, applies: applies(item.applies, one, edition) };
  }
  return null;
};

export const dutiesOf = (one: Applying, edition: Edition): readonly Duty[] =>
  procedureOf(one, edition).duties.filter((duty) => applies(duty.applies, one, edition));

export const isLead = (member: Pick<Member, 'role'>, procedure: Procedure): boolean =>
  procedure.roles.some(({ id, lead }) => id === member.role && lead === true);

/** Every required role has somebody. */
export const isGroupNamed = (group: readonly Pick<Member, 'role'>[], procedure: Procedure): boolean =>
  procedure.roles.every(({ id, required }) => !required || group.some(({ role }) => role === id));

/** An open case's stage. @throws Error when the edition lacks it */
export const stageOf = (state: CaseState, edition: Edition): Procedure['stages'][number] => {
  const stage = procedureOf(state, edition).stages.find(({ id }) => id === state.stage);
  if (stage === undefined) throw new Error(`Edition ${edition.id} has no stage ${state.stage}`);
  return stage;
};
