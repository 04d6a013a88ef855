import type { StoredEvent } from '../../case/events.ts';
import type { Refusal } from '../../case/refusal.ts';

/**
 * An import as a stream of its own: who brought which file (by its hash), how far it is, how it ended. Numbers and
 * lines only; what a row brought stands in the person's own log.
 */
export interface ImportCounts {
  readonly done: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly failed: readonly { readonly line: number; readonly code: string }[];
}
export interface ImportCommand {
  readonly type: 'beginImport';
  /** Case and id. */
  readonly stream: string;
  /** Of file, columns and lines left out. */
  readonly sha256: string;
  readonly total: number;
  readonly leftOut: number;
}
export type ImportOutcome =
  ({ readonly type: 'importWentOn' } & ImportCounts) | ({ readonly type: 'importEnded' } & ImportCounts);
export type ImportEvent =
  | { readonly type: 'ImportBegun'; readonly payload: Omit<ImportCommand, 'type'> }
  | { readonly type: 'ImportWentOn'; readonly payload: ImportCounts }
  | { readonly type: 'ImportEnded'; readonly payload: ImportCounts };
export type StoredImportEvent = ImportEvent & Omit<StoredEvent, 'type' | 'payload'>;

export interface ImportState extends ImportCounts {
  readonly version: number;
  readonly stream: string;
  readonly sha256: string;
  readonly total: number;
  readonly leftOut: number;
  readonly by: string;
  readonly begunAt: string;
  readonly changedAt: string;
  readonly ended: boolean;
}

export type ImportRefusalCode = 'not-begun' | 'other-file' | 'import-running';
export type ImportDecision =
  | { readonly ok: true; readonly events: readonly ImportEvent[] }
  | { readonly ok: false; readonly refusal: Omit<Refusal, 'code'> & { readonly code: ImportRefusalCode } };

const refuse = (code: ImportRefusalCode): ImportDecision => ({
  ok: false,
  refusal: { code, cite: null, missing: [], mayOverride: false },
});

export const decideImport = (
  state: ImportState | null,
  asked: ImportCommand | ImportOutcome,
  { anotherRuns }: { readonly anotherRuns: boolean },
): ImportDecision => {
  if (asked.type === 'beginImport') {
    if (state !== null && state.sha256 !== asked.sha256) return refuse('other-file');
    if (state?.ended === true) return { ok: true, events: [] };
    if (anotherRuns) return refuse('import-running');
    const { stream, sha256, total, leftOut } = asked;
    return { ok: true, events: [{ type: 'ImportBegun', payload: { stream, sha256, total, leftOut } }] };
  }
  if (state === null) return refuse('not-begun');
  if (state.ended) return { ok: true, events: [] };
  const { type, ...payload } = asked;
  return { ok: true, events: [{ type: type === 'importEnded' ? 'ImportEnded' : 'ImportWentOn', payload }] };
};

const none: ImportCounts = { done: 0, added: 0, changed: 0, same: 0, failed: [] };

export const evolveImport = (state: ImportState | null, event: StoredImportEvent): ImportState => {
  const moment = { version: event.version, changedAt: event.at };
  if (event.type === 'ImportBegun')
    return {
      ...none,
      ...event.payload,
      ...moment,
      by: event.by.name,
      begunAt: state?.begunAt ?? event.at,
      ended: false,
    };
  if (state === null) throw new Error(`${event.type} before an import was begun`);
  return { ...state, ...event.payload, ...moment, ended: event.type === 'ImportEnded' };
};
