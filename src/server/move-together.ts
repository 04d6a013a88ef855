import type { Person } from '../access/person.ts';
import type { Actor } from '../case/events.ts';
import type { IndividualSetting } from '../individuals/events.ts';
import { decideTogether, type HeldUp, type Together } from '../individuals/together.ts';
import type { TogetherAnswer } from '../journal/streams-together.ts';
import type { Individuals, IndividualTypes } from './individuals.ts';
import { streamOf } from './individuals.ts';

export interface NotTogether {
  readonly mayOverride: boolean;
  readonly split: boolean;
  readonly people: readonly HeldUp[];
}
export type MovedTogether = TogetherAnswer<IndividualTypes, NotTogether>;

const asked = {
  planTogether: 'planMove',
  cancelTogether: 'cancelMove',
  doneTogether: 'moveDone',
  undoTogether: 'undoMove',
} as const satisfies Record<Together['type'], string>;

/** One act for a friendship group: every entry in one transaction, or none. */
export const moveTogether = async (
  {
    individuals,
    dateOf,
    newId,
  }: {
    readonly individuals: Individuals;
    readonly dateOf: (instant: string) => string;
    readonly newId: () => string;
  },
  act: Together,
  about: {
    readonly register: {
      readonly ref: string;
      readonly setting: IndividualSetting;
      readonly closed: boolean;
    };
    readonly leads: boolean;
    readonly person: Person;
    readonly cause: string;
  },
): Promise<MovedTogether> => {
  const { register, leads, person, cause } = about;
  const { ref } = register;
  const group = (await individuals.all(ref)).filter(
    ({ friendship, removed }) => friendship === act.label && !removed,
  );
  const ids = [...new Set([...group.map(({ id }) => id), ...act.people])];
  return individuals.handleTogether<NotTogether>(
    {
      refs: ids.map((id) => streamOf(ref, id)),
      type: asked[act.type],
      decide: (states, { now, actor }: { readonly now: string; readonly actor: Actor }) => {
        const decided = decideTogether(states, act, { now, actor, dateOf, register, leads, newId });
        if (!decided.ok) {
          const { mayOverride, split, people } = decided;
          return { ok: false, held: { mayOverride, split, people } };
        }
        return {
          ok: true,
          events: new Map(decided.events.map(({ id, events }) => [streamOf(ref, id), events])),
        };
      },
    },
    { person, cause },
  );
};
