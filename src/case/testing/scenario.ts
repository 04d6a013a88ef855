import { workingDays } from '../../calendar/working-days.ts';
import type { Edition } from '../../procedures/types.ts';
import type { Command, CommandOf, Member, OpenCase } from '../commands.ts';
import type { Context } from '../context.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import type { Actor, CaseEvent, StoredEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import type { Outcome } from '../outcomes.ts';
import type { CaseState } from '../state.ts';
import { type CaseView } from '../view-schema.ts';
import { viewCase } from '../view.ts';
import { testEdition } from './edition.ts';
import { storedAfter } from './stored.ts';

/** Given what happened, when somebody asks for something, then: the core's tests tell their stories with this. */

export const lead: Member = {
  tenant: 'cyngor-bryn-glas',
  objectId: 'lead',
  name: 'Lois Arweinydd',
  agency: 'Cyngor Bryn Glas',
  mail: 'lois@bryn-glas.example',
  role: 'lead-officer',
};
export const chair: Member = {
  tenant: 'bwrdd-iechyd-mynydd',
  objectId: 'chair',
  name: 'Carys Cadeirydd',
  agency: 'Bwrdd Iechyd Mynydd',
  mail: 'carys@mynydd.example',
  role: 'chair',
};

export const actorOf = ({ tenant, objectId, name, agency }: Member): Actor => ({
  kind: 'person',
  tenant,
  objectId,
  name,
  agency,
});
export const worker: Actor = { kind: 'system', name: 'Hafan' };

export const openTyGwyn: OpenCase = {
  type: 'openCase',
  procedure: 'escalating-concerns',
  service: {
    id: 'ty-gwyn',
    name: 'Tŷ Gwyn',
    address: '1 Heol Ddychmygol',
    registrationNumber: 'SIN-0000001',
    serviceType: 'care-home',
    commissioned: true,
    provider: 'Gofal Dychmygol Cyf',
    responsibleIndividual: 'Rhys Cyfrifol',
    registeredManager: 'Mair Rheolwr',
    providerMail: 'gofal@dychmygol.example',
    localAuthority: 'Cyngor Bryn Glas',
    healthBoard: 'Bwrdd Iechyd Mynydd',
  },
  criteria: ['quality-and-safety'],
  evidence: [{ text: 'Three missed medicines in a week', source: 'safeguarding' }],
  qualityAssurance: { considered: true, note: 'Tried since June without effect' },
  leadAgency: 'Cyngor Bryn Glas',
  group: [lead, chair],
};

/** Monday 23 November 2026, 10:00 in London. */
export const monday = '2026-11-23T10:00:00.000Z';

export interface Moment {
  readonly now?: string;
  readonly by?: Actor;
  readonly cause?: string;
  readonly newId?: string;
  readonly edition?: Edition;
}

const wales = workingDays('WLS');

/** A case as its story goes on. Immutable: each step gives a new one, so that stories can branch. */
export class Story {
  readonly state: CaseState | null;
  readonly log: readonly StoredEvent[];
  readonly #asked: number;
  readonly #moment: Moment;

  constructor(
    state: CaseState | null = null,
    log: readonly StoredEvent[] = [],
    asked = 0,
    moment: Moment = {},
  ) {
    this.state = state;
    this.log = log;
    this.#asked = asked;
    this.#moment = moment;
  }

  context(moment: Moment = {}): Context {
    const all = { ...this.#moment, ...moment };
    return {
      now: all.now ?? monday,
      actor: all.by ?? actorOf(lead),
      cause: all.cause ?? `cause-${this.#asked + 1}`,
      edition: all.edition ?? testEdition,
      workingDays: wales,
      newRef: 'EC-2026-0001',
      newId: all.newId ?? `id-${this.#asked + 1}`,
    };
  }

  /** What would come of it. */
  asks(command: Command | Outcome, moment: Moment = {}): Decision {
    return decide(this.state, command, this.context(moment));
  }

  /** Takes the events of a decision into the log, as the journal does. */
  after(decision: Decision, moment: Moment = {}): Story {
    const { now, actor, cause } = this.context(moment);
    let { state } = this;
    const log = [...this.log];
    for (const event of decision.ok ? decision.events : []) {
      const about = { ref: 'EC-2026-0001', at: now, by: actor, cause };
      const stored: StoredEvent = storedAfter(log.length, event, about);
      log.push(stored);
      state = evolve(state, stored);
    }
    return new Story(state, log, this.#asked + 1, this.#moment);
  }

  /** It is asked for and done. @throws Error when it is refused */
  does(command: Command | Outcome, moment: Moment = {}): Story {
    const decision = this.asks(command, moment);
    if (!decision.ok) throw new Error(`${command.type} is refused: ${decision.refusal.code}`);
    return this.after(decision, moment);
  }

  /** A worker reports. */
  hears(event: Outcome['event'], moment: Moment = {}): Story {
    return this.does({ type: 'recordOutcome', event }, { by: worker, ...moment });
  }

  /** The events of the last word, without what the journal adds. */
  since(earlier: Story): readonly CaseEvent[] {
    return this.log.slice(earlier.log.length).map(({ type, payload }) => ({ type, payload }) as CaseEvent);
  }

  /** @throws Error before the opening */
  get case(): CaseState {
    if (this.state === null) throw new Error('No case has been opened in this story');
    return this.state;
  }

  view(now = monday): CaseView {
    return viewCase(this.case, this.#moment.edition ?? testEdition, wales, now);
  }
}

/** A story that begins with Tŷ Gwyn's case open. */
export const opened = (change: Partial<OpenCase> = {}, moment: Moment = {}): Story =>
  new Story(null, [], 0, moment).does({ ...openTyGwyn, ...change });

export const addAction = (text: string, due = '2026-12-18'): CommandOf<'addAction'> => ({
  type: 'addAction',
  action: { text, source: 'contract', owner: 'Mair Rheolwr', due },
  providerResponse: 'We agree and have begun',
});

/** The refusal of a decision. @throws Error when it was accepted */
export const refusalOf = (decision: Decision): Extract<Decision, { ok: false }>['refusal'] => {
  if (decision.ok) throw new Error(`Accepted: ${decision.events.map(({ type }) => type).join(', ')}`);
  return decision.refusal;
};

/** The event types of a decision. @throws Error when it was refused */
export const eventsOf = (decision: Decision): readonly CaseEvent[] => {
  if (!decision.ok) throw new Error(`Refused: ${decision.refusal.code}`);
  return decision.events;
};
export const typesOf = (decision: Decision): readonly string[] => eventsOf(decision).map(({ type }) => type);
