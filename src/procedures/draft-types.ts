import type { Cited, Text } from './types.ts';

/** Letters, notifications and reports: what a draft asks for, what it says, to whom it goes. */

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
  | 'stage'
  | 'group'
  | 'answers'
  | 'milestones'
  | 'open-duties'
  | 'overdue-duties'
  | 'decisions'
  | 'risks'
  | 'communications'
  | 'complaints'
  | 'referrals'
  | 'root-causes'
  | 'lessons'
  | 'progress'
  | 'standards'
  /** Of the newest meeting that was held. */
  | 'last-meeting'
  | 'last-meeting-attendees'
  | 'last-meeting-decisions'
  | 'last-meeting-actions'
  /** Entries of every log of the last 24 hours. */
  | 'recent-entries'
  /** Counts of the register beside the case, which the case itself does not know. */
  | 'people-in-register';

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

export interface LetterTemplate extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly subject: Text;
  readonly to: 'provider' | 'people-and-families' | 'partners';
  readonly fields: readonly DraftField[];
  readonly blocks: readonly DraftBlock[];
  /** A letter to many people goes out in both languages (NF 1.61–1.69). */
  readonly alwaysBoth?: boolean;
}

export interface NotificationTemplate extends Cited {
  readonly id: string;
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

export type ReportKind =
  'minutes' | 'situation-report' | 'lessons-report' | 'closure-plan' | 'self-assessment' | 'action-plan';

/** A document of the group's own: drafted, confirmed and filed as a notification is, and never uploaded. */
export interface ReportTemplate extends Cited {
  readonly id: string;
  readonly kind: ReportKind;
  readonly title: Text;
  readonly fields: readonly DraftField[];
  readonly blocks: readonly DraftBlock[];
}
