import { names } from '../../src/language/names.ts';
import type { ActionView } from '../../src/case/view-schema.ts';
import type { FormField, Values } from '../components/fields.ts';
import type { Words } from '../components/words.tsx';

/** The form of an action in the plan: what is asked, and what was typed. */

type Source = ActionView['source'];
/** Remedies, which the provider owns; and what the group has taken on itself. */
const providerSources = ['contract', 'regulation', 'ciw-notice'] as const satisfies readonly Source[];
const groupSources = ['group', 'lesson'] as const satisfies readonly Source[];
const sources: readonly Source[] = [...providerSources, ...groupSources];
export const isGroups = ({ source }: Pick<ActionView, 'source'>): boolean =>
  groupSources.some((one) => one === source);

export const actionFields = (
  { say }: Words,
  { action, groups }: { readonly action?: ActionView; readonly groups: boolean },
): readonly FormField[] => [
  {
    name: 'text',
    label: say('tabParts.plan.text'),
    kind: 'text',
    required: true,
    initial: action?.text ?? '',
  },
  {
    name: 'source',
    label: say('tabParts.plan.source'),
    kind: 'choice',
    required: true,
    initial: action?.source ?? (groups ? 'group' : 'contract'),
    options: (groups ? groupSources : providerSources).map((source) => ({
      value: source,
      label: say(names.actionSource[source]),
    })),
  },
  {
    name: 'owner',
    label: say(groups ? 'tabCase.plan.owner' : 'tabParts.plan.owner'),
    kind: 'line',
    required: true,
    initial: action?.owner ?? '',
  },
  { name: 'due', label: say('tabParts.plan.due'), kind: 'date', required: true, initial: action?.due ?? '' },
];

export const typedAction = (values: Values) => ({
  text: values['text']?.trim() ?? '',
  source: sources.find((source) => source === values['source']) ?? 'contract',
  owner: values['owner']?.trim() ?? '',
  due: values['due'] ?? '',
});
