import type { Citation, Requirement } from '../procedures/types.ts';

/**
 * Why a command was not done. A value, not an exception; nothing has changed. `language/` has a text for
 * each code and each missing requirement.
 */
export type RefusalCode =
  | 'gate'
  | 'never-allowed'
  | 'out-of-scope'
  | 'good-practice-only'
  | 'unknown-procedure'
  | 'unknown-criterion'
  | 'unknown-item'
  | 'item-not-applicable-here'
  | 'unknown-action'
  | 'unknown-member'
  | 'unknown-role'
  | 'unknown-meeting'
  | 'unknown-slot'
  | 'unknown-draft'
  | 'unknown-notification'
  | 'unknown-letter'
  | 'no-recipients'
  | 'unknown-duty'
  | 'unknown-stage'
  | 'unknown-step'
  | 'unknown-question'
  | 'unknown-answer'
  | 'unknown-milestone'
  | 'unknown-standard'
  | 'unknown-edition'
  /** The stage puts a question that has no answer yet, or whose answer leads elsewhere. */
  | 'question-open'
  | 'not-by-answer'
  /** No passage leads from here to that procedure. */
  | 'no-passage'
  | 'milestone-state'
  | 'milestone-in-future'
  | 'activation-order'
  | 'acknowledged-by-staff'
  /** A report is filed and not uploaded to the national platform. */
  | 'not-for-upload'
  | 'missing-fields'
  | 'member-already'
  | 'last-lead'
  | 'action-settled'
  | 'action-open'
  | 'too-many'
  | 'item-open'
  | 'meeting-state'
  | 'meeting-in-past'
  /** Somebody else changed the agenda meanwhile. */
  | 'agenda-changed'
  | 'agenda-line-twice'
  | 'agenda-line-empty'
  | 'unknown-agenda-line'
  | 'draft-state'
  | 'duty-not-by-hand'
  | 'duty-state'
  | 'stage-not-next'
  | 'suspension-in-force'
  | 'no-suspension'
  | 'step-state'
  | 'already-open'
  | 'case-closed'
  | 'override-needs-lead'
  | 'not-permitted'
  | 'case-not-found'
  | 'version-conflict';

export interface Refusal {
  readonly code: RefusalCode;
  readonly cite: Citation | null;
  readonly missing: readonly { readonly requirement: Requirement | string; readonly cite: Citation | null }[];
  readonly mayOverride: boolean;
  /** Values for the text's places: a stage's id, what could be done instead. */
  readonly detail?: Readonly<Record<string, string>>;
}
