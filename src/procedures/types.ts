/**
 * The shape of what the public documents ask, as data. Types only: the data stands in `editions/`, its check
 * in `schema.ts`. Everything a person reads is in both languages; everything has a permanent id and a citation.
 */

export type Language = 'en' | 'cy';

/** One text in both languages. Neither may be empty. */
export interface Text {
  readonly en: string;
  readonly cy: string;
}

/** `must` is a requirement, `should` guidance, `may` a power (Code chapter 1, NF). */
export type Force = 'must' | 'should' | 'may';

/** One string of a form that DESIGN lists: `Code 5.19`, `Code Annex A`, `PFP 7.1`, `PFP App. A 2.10`, `NF 1.62`, `CIW 5.11` … */
export type Citation = string;

/** Nations differ in bank holidays and in the names of agencies. */
export type Nation = 'WLS' | 'ENG';

export type Setting = 'care-home' | 'home-care' | 'other';
export type ClosureKind = 'voluntary' | 'enforced';
export type AgencyKind = 'council' | 'health-board' | 'provider' | 'all';

/** The procedures of REQUIREMENTS P1–P6. A case's reference begins with its first procedure's prefix. */
export type ProcedureId =
  | 'quality-assurance'
  | 'escalating-concerns'
  | 'decommissioning'
  | 'closure'
  | 'provider-failure'
  | 'performance-review';

export interface Applicability {
  readonly settings?: readonly Setting[];
  readonly closureKinds?: readonly ClosureKind[];
  readonly nations?: readonly Nation[];
}

export interface Stage {
  readonly id: string;
  readonly title: Text;
  readonly purpose: Text;
  readonly cite: Citation;
  /** Ids of stages of the same procedure that may follow. Empty only on a stage from which the case is closed. */
  readonly next: readonly string[];
  /** The case may be closed from this stage (`closeCase`). */
  readonly mayClose?: boolean;
}

/** What a limit is counted from. Each is a fact of the case with a time; see `case/deadlines.ts`. */
export type Anchor =
  | 'case-opened'
  | 'stage-entered'
  | 'plan-started'
  | 'remedies-met'
  | 'notification-filed'
  | 'suspension-started'
  | 'meeting-held';

export interface TimeLimit {
  readonly from: Anchor;
  readonly amount: number;
  /** `same-working-day`: by the end of that working day (of the next one if it is none); `amount` is 0. */
  readonly unit: 'working-days' | 'days' | 'weeks' | 'same-working-day';
  /** Set where the documents give no figure and this is the product's own reading ("without delay"). */
  readonly reading?: Text;
}

/** A fact that the core works out from the case's events; `case/facts.ts` has one function for each. */
export type Fact =
  | 'evidence-recorded'
  | 'criteria-named'
  | 'quality-assurance-considered'
  | 'group-named'
  | 'lead-agency-named'
  | 'plan-started'
  | 'plan-agreed'
  | 'remedies-met'
  | 'meeting-booked'
  | 'meeting-held'
  | 'provider-response-recorded'
  | 'no-suspension-in-force'
  | 'suspension-recorded'
  | 'checklist-settled'
  | 'residual-concerns-settled'
  | 'lessons-recorded'
  | 'case-closed';

/** How a duty comes to be met. `hand`: a group member confirms it with a note. */
export type MetBy =
  | { readonly kind: 'hand' }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'notification'; readonly notification: string; readonly step: 'filed' | 'uploaded' }
  | { readonly kind: 'items'; readonly items: readonly string[] };

export interface Duty {
  readonly id: string;
  readonly cite: Citation;
  readonly force: Force;
  readonly text: Text;
  /** The stages in whose course it arises; once arisen it stays until met. */
  readonly stages: readonly string[];
  readonly responsible: AgencyKind;
  readonly metBy: MetBy;
  readonly limit?: TimeLimit;
  readonly applies?: Applicability;
  /** Arises only when this fact holds (e.g. a notification is due only once there is a plan, Code 5.27). */
  readonly when?: Fact;
}

export interface ChecklistItem {
  readonly id: string;
  readonly cite: Citation;
  readonly force: Force;
  readonly text: Text;
  readonly responsible: AgencyKind;
  readonly applies?: Applicability;
}

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly cite: Citation;
  readonly items: readonly ChecklistItem[];
}

/** What a gate can ask of a command or of the case; `case/gates.ts` has one check for each. */
export type Requirement =
  | Fact
  | 'rationale'
  | 'risk-assessment'
  | 'partners-agreed'
  | 'joint-parties-consulted'
  | 'sign-off'
  | 'review-date'
  | 'communications-planned'
  | 'evidence'
  | 'criteria'
  | 'quality-assurance-note'
  | 'provider-heard'
  | 'never';

/** The steps of a case that a document may forbid out of order. */
export type GatedStep =
  | 'open-case'
  | 'require-action'
  | 'suspend-commissioning'
  | 'request-voluntary-suspension'
  | 'close-case'
  | `enter-stage:${string}`;

export interface Gate {
  readonly id: string;
  readonly cite: Citation;
  readonly step: GatedStep;
  readonly requires: readonly Requirement[];
  /** Citation for a single requirement where it differs from the gate's own (5.19 against 5.23). */
  readonly citeFor?: Partial<Record<Requirement, Citation>>;
  /** A lead may go on with a recorded reason. Code 5.22 has `false`, for ever. */
  readonly mayOverride: boolean;
  readonly text: Text;
}

/** A field of a letter or notification: filled from the case where `from` names a value, else asked for. */
export interface DraftField {
  readonly id: string;
  readonly label: Text;
  readonly from?: CaseValue;
  readonly kind: 'line' | 'text' | 'list' | 'date';
  readonly required: boolean;
}

/** Values that `case/values.ts` reads from a case for drafts. */
export type CaseValue =
  | 'reference'
  | 'service-name'
  | 'service-address'
  | 'registration-number'
  | 'provider-name'
  | 'responsible-individual'
  | 'registered-manager'
  | 'lead-agency'
  | 'lead-officer'
  | 'lead-officer-role'
  | 'concerns'
  | 'criteria'
  | 'evidence'
  | 'open-actions'
  | 'all-actions'
  | 'suspension-rationale'
  | 'suspension-review-date'
  | 'next-meeting'
  | 'opened-on'
  | 'closes-on'
  | 'today'
  | 'stage';

/**
 * A paragraph of a draft: text in both languages with `{field}` places. A paragraph whose `if` field is empty
 * is left out; `each` repeats as a list, one entry a line of the field.
 */
export interface DraftBlock {
  readonly kind: 'heading' | 'paragraph' | 'list';
  readonly text: Text;
  readonly if?: string;
  /** For `list`: the id of a field of kind `list`. */
  readonly each?: string;
}

export interface LetterTemplate {
  readonly id: string;
  readonly cite: Citation;
  readonly title: Text;
  readonly subject: Text;
  readonly to: 'provider' | 'people-and-families' | 'partners';
  readonly fields: readonly DraftField[];
  readonly blocks: readonly DraftBlock[];
  /** A letter to many people goes out in both languages (NF 1.61–1.69). */
  readonly alwaysBoth?: boolean;
}

export interface NotificationTemplate {
  readonly id: string;
  readonly cite: Citation;
  readonly title: Text;
  readonly fields: readonly DraftField[];
  readonly blocks: readonly DraftBlock[];
  /** Who hears: ids of recipients that a council's directory resolves; a person may add and remove before confirming. */
  readonly recipients: readonly {
    readonly id: string;
    readonly name: Text;
    readonly kind: 'regulator' | 'commissioner';
  }[];
}

export interface GroupRole {
  readonly id: string;
  readonly title: Text;
  readonly cite: Citation;
  readonly required: boolean;
  readonly lead?: boolean;
}

/** Trigger criteria and grounds from which an opener chooses (Code 5.2, 5.4, 7.2). */
export interface Criterion {
  readonly id: string;
  readonly cite: Citation;
  readonly group: 'area' | 'nature' | 'reason';
  readonly text: Text;
}

export interface Procedure {
  readonly id: ProcedureId;
  /** Two letters that begin a case's reference. */
  readonly prefix: string;
  readonly title: Text;
  readonly summary: Text;
  readonly cite: Citation;
  readonly firstStage: string;
  readonly stages: readonly Stage[];
  readonly duties: readonly Duty[];
  readonly sections: readonly Section[];
  readonly gates: readonly Gate[];
  readonly letters: readonly LetterTemplate[];
  readonly notifications: readonly NotificationTemplate[];
  readonly roles: readonly GroupRole[];
  readonly criteria: readonly Criterion[];
  /** The limit within which the first steering group meets, where a document gives one (PFP 7.1). */
  readonly firstMeeting?: { readonly cite: Citation; readonly limit: TimeLimit };
}

/** Which service types the Code covers (Code 1.9, 1.16, 1.18). */
export interface ServiceType {
  readonly id: string;
  readonly title: Text;
  readonly setting: Setting;
  readonly cite: Citation;
  readonly scope: 'covered' | 'excluded' | 'good-practice';
}

export interface Edition {
  readonly id: string;
  readonly title: Text;
  readonly nation: Nation;
  /** ISO date. */
  readonly inForceFrom: string;
  readonly sources: readonly { readonly short: string; readonly title: Text }[];
  readonly serviceTypes: readonly ServiceType[];
  readonly procedures: readonly Procedure[];
}
