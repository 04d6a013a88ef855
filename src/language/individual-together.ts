import { type HeldUp, type TogetherCode } from '../individuals/together.ts';
import type { Language } from '../procedures/types.ts';
import { sayIndividualRefusal } from './individual-refusals.ts';
import { sayIn } from './say.ts';

/** Why a friendship group’s move was not done: for all, and for each who is held up. */

const own = {
  'not-in-group': 'individuals.together.not-in-group',
  'goes-elsewhere': 'individuals.together.goes-elsewhere',
  'left-out': 'individuals.together.left-out',
} as const satisfies Partial<Record<TogetherCode, string>>;

export const sayHeldUp = (
  held: HeldUp,
  language: Language,
): { readonly text: string; readonly missing: readonly string[] } => {
  const { code, detail } = held;
  if (code === 'not-in-group' || code === 'goes-elsewhere' || code === 'left-out')
    return { text: sayIn(language)(own[code], { service: detail?.['service'] ?? '' }), missing: [] };
  const said = sayIndividualRefusal({ ...held, code }, language);
  return { text: said.title, missing: said.missing };
};

export const sayNotTogether = (
  { split, people }: { readonly split: boolean; readonly people: readonly HeldUp[] },
  language: Language,
): { readonly title: string; readonly detail: string } => {
  const say = sayIn(language);
  return split
    ? { title: say('individuals.together.split.title'), detail: say('individuals.together.split.detail') }
    : {
        title: say('individuals.together.held.title'),
        detail: say('individuals.together.held.detail', { number: people.length }),
      };
};
