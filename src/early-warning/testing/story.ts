import { storedAfter } from '../../case/testing/stored.ts';
import type { RecordCommand } from '../commands.ts';
import { decideRecord, type RecordContext, type RecordDecision } from '../decide.ts';
import type { StoredRecordEvent } from '../events.ts';
import { evolveRecord } from '../evolve.ts';
import type { RecordState } from '../state.ts';
import type { WatchedService } from '../view-schema.ts';

/** A record lived through command by command, without a store: given, when, then. */

export const tyGwyn: WatchedService = {
  id: 'ty-gwyn',
  name: 'Tŷ Gwyn',
  provider: 'Gofal Enghraifft Cyf',
  localAuthority: 'Cyngor Enghraifft',
  healthBoard: 'Bwrdd Iechyd Enghraifft',
};
export const now = '2026-11-23T10:00:00.000Z';
export const today = '2026-11-23';

export class RecordStory {
  readonly log: StoredRecordEvent[] = [];
  state: RecordState | null = null;

  asks(command: RecordCommand, more: Partial<RecordContext> = {}): RecordDecision {
    return decideRecord(this.state, command, {
      now,
      newId: `id-${this.log.length + 1}`,
      dateOf: (instant) => instant.slice(0, 10),
      service: tyGwyn,
      namedCaseFits: false,
      ...more,
    });
  }

  /** Asks and goes on with what came of it; the refusal's code, or null. */
  tell(command: RecordCommand, more: Partial<RecordContext> = {}): string | null {
    const decision = this.asks(command, more);
    if (!decision.ok) return decision.refusal.code;
    for (const event of decision.events) {
      const stored: StoredRecordEvent = storedAfter(this.log.length, event, {
        ref: 'service/ty-gwyn',
        at: now,
      });
      this.log.push(stored);
      this.state = evolveRecord(this.state, stored);
    }
    return null;
  }

  /** Records a signal and answers its id. */
  signal(change: Partial<Extract<RecordCommand, { type: 'recordSignal' }>> = {}): string {
    const refusal = this.tell({
      type: 'recordSignal',
      source: 'complaint',
      text: 'Call bells unanswered at night',
      on: '2026-11-20',
      severity: 'moderate',
      ...change,
    });
    const id = this.state?.signals.at(-1)?.id;
    if (refusal !== null || id === undefined) throw new Error(`No signal: ${refusal ?? 'none recorded'}`);
    return id;
  }
}
