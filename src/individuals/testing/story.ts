import { storedAfter } from '../../case/testing/stored.ts';
import type { IndividualCommand } from '../commands.ts';
import { decideIndividual, type IndividualContext, type IndividualDecision } from '../decide.ts';
import type { StoredIndividualEvent } from '../events.ts';
import { evolveIndividual } from '../evolve.ts';
import type { IndividualState } from '../state.ts';

/** An entry lived through command by command, without a store: given, when, then. */

export const now = '2026-11-23T10:00:00.000Z';
export const today = '2026-11-23';

export class IndividualStory {
  readonly log: StoredIndividualEvent[] = [];
  state: IndividualState | null = null;
  readonly #context: Partial<IndividualContext>;

  constructor(context: Partial<IndividualContext> = {}) {
    this.#context = context;
  }

  asks(command: IndividualCommand, more: Partial<IndividualContext> = {}): IndividualDecision {
    return decideIndividual(this.state, command, {
      now,
      newId: `id-${this.log.length + 1}`,
      id: 'gwen',
      dateOf: (instant) => instant.slice(0, 10),
      register: { ref: 'CL-2026-0001', setting: 'accommodation', closed: false },
      leads: false,
      friends: [],
      people: 0,
      ...this.#context,
      ...more,
    });
  }

  /** Asks and goes on with what came of it; the refusal's code, or null. */
  tell(command: IndividualCommand, more: Partial<IndividualContext> = {}): string | null {
    const decision = this.asks(command, more);
    if (!decision.ok) return decision.refusal.code;
    for (const event of decision.events) {
      const stored: StoredIndividualEvent = storedAfter(this.log.length, event, {
        ref: 'individual/CL-2026-0001/gwen',
        at: now,
      });
      this.log.push(stored);
      this.state = evolveIndividual(this.state, stored);
    }
    return null;
  }

  get entry(): IndividualState {
    if (this.state === null) throw new Error('nobody was added yet');
    return this.state;
  }
}

export const add = (details: object = {}): IndividualCommand => ({
  type: 'addIndividual',
  details: { identity: { name: 'Gwen Enghraifft' }, ...details },
});
