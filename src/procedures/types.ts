/**
 * The shape of what the public documents ask, as data. Types only: the data stands in `editions/`, its check
 * in `schema.ts`. Everything a person reads is in both languages; everything has a permanent id and a citation.
 */

import type { LetterTemplate, NotificationTemplate, ReportTemplate } from './draft-types.ts';

export type * from './draft-types.ts';

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
/** `regulator` is for dates that another body keeps and a council waits for (CIW 7). */
export type AgencyKind = 'council' | 'health-board' | 'provider' | 'regulator' | 'all';
export type Urgency = 'planned' | 'unplanned';

/** The procedures of REQUIREMENTS P1–P7. A case's reference begins with its first procedure's prefix. */
export type ProcedureId =
  | 'quality-assurance'
  | 'escalating-concerns'
  | 'decommissioning'
  | 'closure'
  | 'provider-failure'
  | 'performance-review'
  | 'transitional';

/** Anything that a document asks for: the paragraph it rests on, and others that say part of the same. */
export interface Cited {
  readonly cite: Citation;
  readonly also?: readonly Citation[];
}

/** How a council's overlay has changed a text; the national one stays beneath it, visible. */
export interface Local {
  readonly local?: { readonly text: Text; readonly overlay: string };
}

export interface Applicability {
  readonly settings?: readonly Setting[];
  readonly closureKinds?: readonly ClosureKind[];
  readonly nations?: readonly Nation[];
  readonly urgencies?: readonly Urgency[];
}

export interface Stage extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly purpose: Text;
  /** Ids of stages of the same procedure that may follow. Empty only on a stage from which the case is closed. */
  readonly next: readonly string[];
  /** The case may be closed from this stage (`closeCase`). */
  readonly mayClose?: boolean;
}

/** Where an answer may lead: on within the procedure, over to another one, or out. */
export type Way = `stage:${string}` | `procedure:${ProcedureId}` | 'close';

/**
 * A question that a document puts at a stage: a diamond of its flowchart. The stage is left only by a way of
 * the answer last given since the stage was entered; no lead can go round it, for the answer may be given anew.
 * At most one a stage.
 */
export interface Question extends Cited {
  readonly id: string;
  readonly stage: string;
  readonly text: Text;
  readonly answers: readonly {
    readonly id: string;
    readonly text: Text;
    /** Empty: the case stays where it is. */
    readonly leadsTo: readonly Way[];
  }[];
}

/** A way from one procedure to another, within one edition (Code 5.9, 5.17, 6.3, 7.2). */
export interface Passage extends Cited {
  readonly id: string;
  readonly to: ProcedureId;
  /** Stages from which it may be taken. */
  readonly from: readonly string[];
  readonly text: Text;
}

/** Something outside the case that happens on a day and that time limits or gates depend on (a report received, CIW 7). */
export interface Milestone extends Cited {
  readonly id: string;
  readonly title: Text;
  /** It may be recorded for a day that is still to come (an announced inspection's first day). */
  readonly mayBePlanned?: boolean;
}

/** What a limit is counted from. Each is a fact of the case with a time; see `case/deadlines.ts`. */
export type Anchor =
  | 'case-opened'
  /** When the incident was notified, if that was before the case was opened (PFP 7.1). */
  | 'notified'
  /** When the procedure that the duty belongs to was last entered. */
  | 'procedure-entered'
  | `milestone:${string}`
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
  readonly unit: 'working-days' | 'days' | 'weeks' | 'months' | 'same-working-day';
  /** Set where the limit ends so long before the anchor instead of after it (announced four weeks ahead, CIW 5.3). */
  readonly direction?: 'before';
  /** Set where the documents give no figure and this is the product's own reading ("without delay"). */
  readonly reading?: Text;
}

/** A fact that the core works out from the case's events; `case/facts.ts` has one function for each. */
export type Fact = PlainFact | FactAbout;

/** Facts about a thing of the edition: `milestone:draft-received`, `answered:substantiated`, `answered:substantiated.yes`, … */
export type FactAbout =
  | `milestone:${string}`
  /** A question's id, or `question.answer`; since its stage was last entered. */
  | `answered:${string}`
  /** A letter, notification or report is filed. */
  | `filed:${string}`
  | `duty-met:${string}`
  /** An entry stands in this log. */
  | `entry:${string}`
  /** The case has come out of this procedure: closed, or over in another (Code 5.17, where the remedies are met). */
  | `left:${ProcedureId}`;

type PlainFact =
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
  | 'case-closed'
  /** Told by telephone and in writing, and acknowledged by the lead or the deputy (PFP 4.3, 4.4). */
  | 'activation-acknowledged'
  | 'root-cause-recorded'
  /** Every standard and principle of the National Framework is assessed with evidence. */
  | 'standards-assessed';

/** How a duty comes to be met. `hand`: a group member confirms it with a note. */
export type MetBy =
  | { readonly kind: 'hand' }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'letter'; readonly letter: string }
  /** A notification, or a report: of the latter `filed` only. */
  | { readonly kind: 'notification'; readonly notification: string; readonly step: 'filed' | 'uploaded' }
  | { readonly kind: 'items'; readonly items: readonly string[] };

export interface Duty extends Cited, Local {
  readonly id: string;
  readonly force: Force;
  readonly text: Text;
  /** The stages in whose course it arises; once arisen it stays until met. */
  readonly stages: readonly string[];
  readonly responsible: AgencyKind;
  readonly metBy: MetBy;
  readonly limit?: TimeLimit;
  /** It comes due again so long after it was last met, while the case is in one of its stages (a daily situation report, PFP App. C). */
  readonly repeats?: { readonly amount: number; readonly unit: 'working-days' | 'days' | 'weeks' | 'months' };
  readonly applies?: Applicability;
  /** Arises only when this fact holds (e.g. a notification is due only once there is a plan, Code 5.27). */
  readonly when?: Fact;
}

export interface ChecklistItem extends Cited, Local {
  readonly id: string;
  readonly force: Force;
  readonly text: Text;
  readonly responsible: AgencyKind;
  readonly applies?: Applicability;
}

export interface Section extends Cited {
  readonly id: string;
  readonly title: Text;
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
  /** The home was under the 2009 guidance up to and including 31 March 2026 (Code 1.2). */
  | 'guidance-2009-applied'
  /** A written agreement on what a payment is for (PFP 8.3). */
  | 'written-agreement'
  | 'never';

/** The steps of a case that a document may forbid out of order. */
export type GatedStep =
  | 'open-case'
  | 'require-action'
  | 'suspend-commissioning'
  | 'request-voluntary-suspension'
  | 'close-case'
  | 'agree-payment'
  | 'hold-meeting'
  | `enter-stage:${string}`
  /** Out of this procedure into that one; the other's `open-case` gates are asked as well. */
  | `step-to:${ProcedureId}`;

export interface Gate extends Cited {
  readonly id: string;
  readonly step: GatedStep;
  readonly requires: readonly Requirement[];
  /** Citation for a single requirement where it differs from the gate's own (5.19 against 5.23). */
  readonly citeFor?: Partial<Record<Requirement, Citation>>;
  /** A lead may go on with a recorded reason. Code 5.22 has `false`, for ever. */
  readonly mayOverride: boolean;
  readonly text: Text;
}

/** Role ids are shared by the procedures of an edition, so that a member keeps theirs when the case steps over. */
export interface GroupRole extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly required: boolean;
  readonly lead?: boolean;
  /** To be invited to the first meeting, or only where it helps (PFP 7.4). */
  readonly invite?: 'must' | 'may';
}

/** Whom to reach when something happens (PFP 5, App. C, D); a council's overlay says who that is. */
export interface Contact extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly agency: AgencyKind;
  /** Told by telephone and in writing at activation (PFP 4.3). */
  readonly activation?: boolean;
  readonly person?: {
    readonly name: string;
    readonly phone: string;
    readonly mail?: string;
    readonly deputy?: { readonly name: string; readonly phone: string; readonly mail?: string };
    readonly outOfHours?: string;
  };
}

/** A principle or standard of the National Framework, for self-assessment with evidence (NF 1.44–1.52). */
export interface Standard extends Cited {
  readonly id: string;
  readonly kind: 'principle' | 'standard';
  readonly title: Text;
  /** What good evidence for it would show, one question each. */
  readonly prompts: readonly Text[];
}

/** A line of the yearly assurance calendar (CIW Annex 1). */
export interface CalendarEntry extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly frequency: Text;
  readonly responsible: AgencyKind;
}

/** Trigger criteria and grounds from which an opener chooses (Code 5.2, 5.4, 7.2). */
export interface Criterion extends Cited {
  readonly id: string;
  readonly group: 'area' | 'nature' | 'reason';
  readonly text: Text;
}

export interface Procedure extends Cited {
  readonly id: ProcedureId;
  /** Two letters that begin a case's reference. */
  readonly prefix: string;
  readonly title: Text;
  readonly summary: Text;
  readonly firstStage: string;
  readonly stages: readonly Stage[];
  readonly questions: readonly Question[];
  readonly passages: readonly Passage[];
  readonly milestones: readonly Milestone[];
  readonly duties: readonly Duty[];
  readonly sections: readonly Section[];
  readonly gates: readonly Gate[];
  readonly letters: readonly LetterTemplate[];
  readonly notifications: readonly NotificationTemplate[];
  readonly reports: readonly ReportTemplate[];
  readonly roles: readonly GroupRole[];
  readonly criteria: readonly Criterion[];
  /** The National Framework's standards are assessed in a case of this kind (NF 1.44–1.52). */
  readonly assessesStandards?: boolean;
  /** The limit within which the first steering group meets, where a document gives one (PFP 7.1). */
  readonly firstMeeting?: { readonly cite: Citation; readonly limit: TimeLimit };
}

/** Which service types the Code covers (Code 1.9, 1.16, 1.18). */
export interface ServiceType extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly setting: Setting;
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
  readonly contacts: readonly Contact[];
  readonly standards: readonly Standard[];
  readonly calendar: readonly CalendarEntry[];
  /** Days on which this council does not work besides its nation's bank holidays, ISO dates; set by an overlay. */
  readonly closedDays?: readonly string[];
  /** The overlays that were laid over the national edition, in order. */
  readonly overlays?: readonly { readonly name: string; readonly title: Text }[];
}
