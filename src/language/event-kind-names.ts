import type { EventKind } from '../case/event-kinds.ts';

/** What an event is about, as the chronology's filter names it. */
export const eventKindNames = {
  course: 'caseRecord.kind.course',
  decisions: 'caseRecord.kind.decisions',
  duties: 'caseRecord.kind.duties',
  checklist: 'caseRecord.kind.checklist',
  plan: 'caseRecord.kind.plan',
  meetings: 'caseRecord.kind.meetings',
  documents: 'caseRecord.kind.documents',
  group: 'caseRecord.kind.group',
  suspension: 'caseRecord.kind.suspension',
  evidence: 'caseRecord.kind.evidence',
  machinery: 'caseRecord.kind.machinery',
} as const satisfies Record<EventKind, `caseRecord.kind.${string}`>;
