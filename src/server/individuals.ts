import { createHash } from 'node:crypto';
import { mayInRegister, type AskedOfRegister } from '../access/individual-permissions.ts';
import { leadRolesOfCase } from '../access/lead-roles.ts';
import type { Person } from '../access/person.ts';
import type { CaseState } from '../case/state.ts';
import type { IndividualCommand } from '../individuals/commands.ts';
import {
  decideIndividual,
  type IndividualContext,
  type IndividualRefusalCode,
} from '../individuals/decide.ts';
import type { IndividualEvent, IndividualSetting } from '../individuals/events.ts';
import { evolveIndividual } from '../individuals/evolve.ts';
import { storedIndividual, storedIndividualSchema, type StoredIndividual } from '../individuals/row.ts';
import type { IndividualState } from '../individuals/state.ts';
import type { IndividualView } from '../individuals/view-schema.ts';
import { viewIndividual } from '../individuals/view.ts';
import type { Desk } from '../journal/desk.ts';
import type { Store } from '../journal/store.ts';
import { createRecordDesk, type RecordDesk } from '../journal/streams.ts';
import { sayLeadAgency } from '../language/lead-agency.ts';
import type { Edition } from '../procedures/types.ts';

/** The desk of the register: a stream for each person, named by the case and an opaque id. */

export interface IndividualTypes {
  State: IndividualState;
  Command: IndividualCommand;
  Outcome: never;
  Event: IndividualEvent;
  Extra: Pick<IndividualContext, 'id' | 'dateOf' | 'register' | 'leads' | 'friends' | 'people'>;
  View: IndividualView;
  Row: StoredIndividual;
  Code: IndividualRefusalCode;
}
export interface Individuals extends RecordDesk<IndividualTypes> {
  /** Whether this person may ask this of the register of this case. */
  may(person: Person, what: AskedOfRegister, ref: string): Promise<boolean>;
  /** The register of a case, as decisions know it; null where there is no such case. */
  registerOf(ref: string): Promise<IndividualContext['register'] | null>;
  /** Everybody in the register of a case, removed ones too, for the software itself. */
  all(ref: string): Promise<readonly StoredIndividual[]>;
}

/** The stream's name within its kind: case and id. */
export const streamOf = (ref: string, id: string): string => `${ref}/${id}`;
const caseOf = (stream: string): string => stream.split('/')[0] ?? '';
const idOf = (stream: string): string => stream.split('/')[1] ?? '';

/**
 * The id of somebody whom this cause adds: always the same for one cause, so that a repeated request adds nobody
 * twice, and made of nothing that says who they are.
 */
export const idFor = (ref: string, cause: string): string => {
  const hex = createHash('sha256').update(`${ref}\n${cause}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

/** Decided by where friends go, and whether there are any. */
const amongFriends: ReadonlySet<IndividualCommand['type']> = new Set([
  'planMove',
  'joinFriendshipGroup',
  'leaveFriendshipGroup',
]);

const settingOf = (edition: Edition, state: CaseState): IndividualSetting =>
  edition.serviceTypes.find(({ id }) => id === state.service.serviceType)?.setting === 'home-care'
    ? 'at-home'
    : 'accommodation';

export const createIndividuals = (parts: {
  readonly store: Store;
  readonly desk: Desk;
  readonly getEdition: (id: string) => Edition;
  /** The Europe/London date of an instant. */
  readonly dateOf: (instant: string) => string;
  readonly clock: () => number;
  readonly newId: () => string;
}): Individuals => {
  const { store, desk, getEdition, dateOf, clock, newId } = parts;

  const mayIn = (person: Person, what: AskedOfRegister, state: CaseState | null): boolean =>
    mayInRegister(person, what, state, state === null ? [] : leadRolesOfCase({ get: getEdition }, state));

  const registerIn = (ref: string, state: CaseState): IndividualContext['register'] => ({
    ref,
    setting: settingOf(getEdition(state.edition), state),
    closed: state.status === 'closed',
  });

  const friendsOf = async (
    ref: string,
    id: string,
    label: string | null,
  ): Promise<readonly StoredIndividual[]> =>
    label === null
      ? []
      : (await records.listAllIn(ref)).filter(
          (row) => !row.removed && row.id !== id && row.friendship === label,
        );

  const records: RecordDesk<IndividualTypes> = createRecordDesk<IndividualTypes>({
    kind: 'individual',
    decide: decideIndividual,
    evolve: evolveIndividual,
    extra: async ({ ref: stream, asked, person }) => {
      const ref = caseOf(stream);
      const state = await desk.find(ref);
      if (state === null) throw new Error(`Nobody may ask anything of a register without a case: ${ref}`);
      // Only what the command is decided by: most need no look at the others.
      const adds = asked.type === 'addIndividual';
      const own = amongFriends.has(asked.type) ? await records.find(stream) : null;
      const friends = await friendsOf(ref, idOf(stream), own?.friendship ?? null);
      return {
        id: idOf(stream),
        dateOf,
        register: registerIn(ref, state),
        leads: person !== null && mayIn(person, 'export', state),
        friends: friends.map(({ id, choice }) => ({ id, destination: choice?.service ?? null })),
        people: adds ? await records.countIn(ref) : 0,
      };
    },
    may: async (person, what, { ref: stream, state }) => {
      // Nobody of that id has been added: there is nothing to see, whoever asks.
      if (state === null && stream.includes('/') && what !== 'addIndividual') return false;
      // Whoever was added by mistake is seen by leads only: what is held can still be told.
      const asked = (state?.removed ?? null) !== null && what === 'view' ? 'export' : what;
      return mayIn(person, asked, await desk.find(caseOf(stream)));
    },
    view: async ({ ref: stream, state, person, now }) => {
      if (state === null) throw new Error('Nobody may see somebody who was not added');
      const of = await desk.find(state.case);
      return viewIndividual(state, {
        today: dateOf(now),
        friends: await friendsOf(state.case, idOf(stream), state.friendship),
        may: { change: mayIn(person, 'changeDetails', of), lead: mayIn(person, 'export', of) },
        sayLead: (key) => ({ en: sayLeadAgency(key, 'en'), cy: sayLeadAgency(key, 'cy') }),
      });
    },
    row: {
      of: (state) => storedIndividual(state),
      parse: (json) => storedIndividualSchema.parse(json),
      // Nobody is listed outside of their case.
      maySee: () => false,
    },
    store,
    clock,
    newId,
    dateOf,
  });
  return {
    ...records,
    may: async (person, what, ref) => mayIn(person, what, await desk.find(ref)),
    registerOf: async (ref) => {
      const state = await desk.find(ref);
      return state === null ? null : registerIn(ref, state);
    },
    all: (ref) => records.listAllIn(ref),
  };
};
