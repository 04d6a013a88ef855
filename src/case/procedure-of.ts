import type {
  Applicability,
  ChecklistItem,
  ClosureKind,
  Criterion,
  Duty,
  Edition,
  LetterTemplate,
  Milestone,
  NotificationTemplate,
  Procedure,
  ProcedureId,
  ReportTemplate,
  Section,
  Setting,
} from '../procedures/types.ts';
import type { Member } from './commands.ts';
import type { CaseState } from './state.ts';

/** What an edition says about one case: its procedures, and the items and duties that apply to its service. */

/** The parts of a case that decide what applies to it; a case and the command that opens one both have them. */
export interface Applying {
  readonly procedure: ProcedureId;
  /** Every procedure that the case has been under; one that is being opened has none but its own. */
  readonly procedures?: readonly { readonly procedure: ProcedureId }[];
  readonly service: { readonly serviceType: string };
  readonly closureKind?: ClosureKind | undefined;
  readonly planned?: boolean | undefined;
}

/** What came with a procedure. */
export type Of<T> = T & { readonly procedure: ProcedureId };

/** @throws Error when the edition lacks the procedure: a case is only ever decided under its own edition */
export const procedureOf = (one: Pick<Applying, 'procedure'>, edition: Edition): Procedure => {
  const procedure = edition.procedures.find(({ id }) => id === one.procedure);
  if (procedure === undefined) throw new Error(`Edition ${edition.id} has no procedure ${one.procedure}`);
  return procedure;
};

/** The procedures that the case has been under, each once, in the order in which it first came to them. */
export const proceduresOf = (
  one: Pick<Applying, 'procedure' | 'procedures'>,
  edition: Edition,
): readonly Procedure[] =>
  [...new Set((one.procedures ?? [one]).map(({ procedure }) => procedure))].map((procedure) =>
    procedureOf({ procedure }, edition),
  );

/** What the present procedure has, and then what the earlier ones had; a thing shared by two is there once. */
const offered = <T extends { readonly id: string }>(
  one: Pick<Applying, 'procedure' | 'procedures'>,
  edition: Edition,
  of: (procedure: Procedure) => readonly T[],
): readonly T[] => {
  const present = procedureOf(one, edition);
  const earlier = proceduresOf(one, edition).filter(({ id }) => id !== present.id);
  const known = new Map<string, T>();
  for (const thing of [present, ...earlier].flatMap(of)) if (!known.has(thing.id)) known.set(thing.id, thing);
  return [...known.values()];
};

type Under = Pick<Applying, 'procedure' | 'procedures'>;

/** Letters that may be written in this case. */
export const lettersOf = (one: Under, edition: Edition): readonly LetterTemplate[] =>
  offered(one, edition, ({ letters }) => letters);
export const notificationsOf = (one: Under, edition: Edition): readonly NotificationTemplate[] =>
  offered(one, edition, ({ notifications }) => notifications);
export const reportsOf = (one: Under, edition: Edition): readonly ReportTemplate[] =>
  offered(one, edition, ({ reports }) => reports);
export const milestonesOf = (one: Under, edition: Edition): readonly Milestone[] =>
  offered(one, edition, ({ milestones }) => milestones);
export const criteriaOf = (one: Under, edition: Edition): readonly Criterion[] =>
  offered(one, edition, ({ criteria }) => criteria);
export const rolesOf = (one: Under, edition: Edition): Procedure['roles'] =>
  offered(one, edition, ({ roles }) => roles);

/** What a draft is made from: a notification, which is uploaded in the end, or a report, which is not. */
export type DraftTemplate =
  | { readonly kind: 'notification'; readonly template: NotificationTemplate }
  | { readonly kind: ReportTemplate['kind']; readonly template: ReportTemplate };

/** `null` when no procedure of the case has a notification or report of this id. */
export const findDraftTemplate = (one: Under, edition: Edition, id: string): DraftTemplate | null => {
  const notification = notificationsOf(one, edition).find((known) => known.id === id);
  if (notification !== undefined) return { kind: 'notification', template: notification };
  const report = reportsOf(one, edition).find((known) => known.id === id);
  return report === undefined ? null : { kind: report.kind, template: report };
};

export const settingOf = (one: Pick<Applying, 'service'>, edition: Edition): Setting =>
  edition.serviceTypes.find(({ id }) => id === one.service.serviceType)?.setting ?? 'other';

/** While the kind of closure or its urgency is not known, nothing is left out on account of it. */
export const applies = (applies: Applicability | undefined, one: Applying, edition: Edition): boolean => {
  if (applies === undefined) return true;
  const { settings, closureKinds, nations, urgencies } = applies;
  if (settings !== undefined && !settings.includes(settingOf(one, edition))) return false;
  if (nations !== undefined && !nations.includes(edition.nation)) return false;
  if (closureKinds !== undefined && one.closureKind !== undefined && !closureKinds.includes(one.closureKind))
    return false;
  if (urgencies === undefined || one.planned === undefined) return true;
  return urgencies.includes(one.planned ? 'planned' : 'unplanned');
};

/**
 * The checklist's sections with the items that apply, those of earlier procedures first; a section of which
 * nothing applies is left out, and one that two procedures share stands where the case first came to it.
 */
export const sectionsOf = (one: Applying, edition: Edition): readonly Of<Section>[] => {
  const sections = new Map<string, Of<Section>>();
  for (const procedure of proceduresOf(one, edition))
    for (const section of procedure.sections) {
      if (sections.has(section.id)) continue;
      const items = section.items.filter((item) => applies(item.applies, one, edition));
      if (items.length > 0) sections.set(section.id, { ...section, procedure: procedure.id, items });
    }
  return [...sections.values()];
};

/** The item, and whether it applies to this case; `null` when its procedures have none of this id. */
export const findItem = (
  one: Applying,
  edition: Edition,
  id: string,
): { readonly item: ChecklistItem; readonly applies: boolean } | null => {
  for (const { sections } of proceduresOf(one, edition))
    for (const section of sections) {
      const item = section.items.find((item) => item.id === id);
      if (item !== undefined) return { item, applies: applies(item.applies, one, edition) };
    }
  return null;
};

export const dutiesOf = (one: Applying, edition: Edition): readonly Of<Duty>[] =>
  proceduresOf(one, edition).flatMap((procedure) =>
    procedure.duties
      .filter((duty) => applies(duty.applies, one, edition))
      .map((duty) => ({ ...duty, procedure: procedure.id })),
  );

/** The duty, whether or not it applies; `null` when the case's procedures have none of this id. */
export const findDuty = (one: Under, edition: Edition, id: string): Of<Duty> | null => {
  for (const procedure of proceduresOf(one, edition)) {
    const duty = procedure.duties.find((known) => known.id === id);
    if (duty !== undefined) return { ...duty, procedure: procedure.id };
  }
  return null;
};

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

/** The stages entered since the case last came to this procedure, oldest first; none if it never did. */
export const stagesSince = (state: CaseState, procedure: ProcedureId): CaseState['stagesEntered'] => {
  const all = state.stagesEntered;
  const last = all.findLastIndex((entry) => entry.procedure === procedure);
  const before = all.slice(0, last + 1).findLastIndex((entry) => entry.procedure !== procedure);
  return all.slice(before + 1, last + 1);
};

/** When the case last came to this procedure; `null` if it never did. */
export const enteredAt = (state: CaseState, procedure: ProcedureId): string | null =>
  stagesSince(state, procedure)[0]?.at ?? null;
