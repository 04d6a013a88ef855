import { storedAfter } from '../../case/testing/stored.ts';
import type { IncidentCommand } from '../commands.ts';
import { decideIncident, type IncidentContext, type IncidentDecision } from '../decide.ts';
import type { IncidentOutcome, StoredIncidentEvent } from '../events.ts';
import { evolveIncident } from '../evolve.ts';
import type { IncidentState } from '../state.ts';

/** An incident lived through command by command, without a store. */

export const now = '2026-11-23T10:00:00.000Z';
export const opening: Extract<IncidentCommand, { type: 'openIncident' }> = {
  type: 'openIncident',
  title: 'Gofal Enghraifft stops trading',
  provider: 'Gofal Enghraifft Cyf',
  description: 'An administrator is expected on Friday.',
  nation: 'WLS',
};

export class IncidentStory {
  readonly log: StoredIncidentEvent[] = [];
  state: IncidentState | null = null;

  static opened(): IncidentStory {
    const story = new IncidentStory();
    story.tell(opening);
    return story;
  }

  asks(asked: IncidentCommand | IncidentOutcome, more: Partial<IncidentContext> = {}): IncidentDecision {
    return decideIncident(this.state, asked, {
      now,
      newId: `id-${this.log.length + 1}`,
      dateOf: (instant) => instant.slice(0, 10),
      agency: 'Cyngor Enghraifft',
      caseVisible: true,
      ...more,
    });
  }

  /** Asks and goes on with what came of it; the refusal's code, or null. */
  tell(asked: IncidentCommand | IncidentOutcome, more: Partial<IncidentContext> = {}): string | null {
    const decision = this.asks(asked, more);
    if (!decision.ok) return decision.refusal.code;
    for (const event of decision.events) {
      const stored: StoredIncidentEvent = storedAfter(this.log.length, event, {
        ref: 'incident/IN-2026-0001',
        at: now,
      });
      this.log.push(stored);
      this.state = evolveIncident(this.state, stored);
    }
    return null;
  }

  get now(): IncidentState {
    if (this.state === null) throw new Error('not opened');
    return this.state;
  }
}
