import type { CommandOf } from '../../src/case/commands.ts';
import type { NoteView } from '../../src/case/view/meeting-schema.ts';

/** A note while it is written. */
export interface NoteDraft {
  readonly note: string;
  readonly kind: NoteView['kind'];
  readonly text: string;
  readonly owner: string;
  /** ISO date or empty. */
  readonly due: string;
  readonly rationale: string;
}

export const emptyNote = (kind: NoteView['kind'], note: string): NoteDraft => ({
  note,
  kind,
  text: '',
  owner: '',
  due: '',
  rationale: '',
});

export const draftOf = (kept: NoteView): NoteDraft => ({
  note: kept.note,
  kind: kept.kind,
  text: kept.text,
  owner: kept.owner ?? '',
  due: kept.due ?? '',
  rationale: kept.rationale ?? '',
});

/** As it is kept; `null` while there is nothing in it to keep. What is not known yet is left out. */
export const asKept = (meeting: string, draft: NoteDraft): CommandOf<'keepMeetingNote'> | null => {
  const { note, kind } = draft;
  const text = draft.text.trim();
  if (text === '') return null;
  const owner = draft.owner.trim();
  const rationale = draft.rationale.trim();
  return {
    type: 'keepMeetingNote',
    meeting,
    note,
    kind,
    text,
    ...(kind === 'action' && owner !== '' ? { owner } : {}),
    ...(kind === 'action' && /^20\d\d-\d\d-\d\d$/.test(draft.due) ? { due: draft.due } : {}),
    ...(kind === 'decision' && rationale !== '' ? { rationale } : {}),
  };
};

/** Whether it can go into the minutes as it is. */
export const isComplete = ({
  kind,
  owner,
  due,
  rationale,
}: Pick<NoteView, 'kind' | 'owner' | 'due' | 'rationale'>): boolean =>
  kind === 'action'
    ? owner !== null && due !== null
    : kind === 'decision'
      ? rationale !== null && rationale !== ''
      : true;
