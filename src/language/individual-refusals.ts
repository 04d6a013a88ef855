import type { IndividualRefusalCode } from '../individuals/decide.ts';
import { readinessRules } from '../individuals/rules.ts';
import type { Refusal } from '../case/refusal.ts';
import type { Language } from '../procedures/types.ts';
import { sayIn } from './say.ts';

/** Why something was not done in the register. A code without a text does not compile. */

type Code = 'not-permitted' | 'not-found' | 'version-conflict' | IndividualRefusalCode;

const keys = {
  'not-permitted': {
    title: 'individuals.refusal.not-permitted.title',
    detail: 'individuals.refusal.not-permitted.detail',
  },
  'not-found': {
    title: 'individuals.refusal.not-found.title',
    detail: 'individuals.refusal.not-found.detail',
  },
  'version-conflict': {
    title: 'individuals.refusal.version-conflict.title',
    detail: 'individuals.refusal.version-conflict.detail',
  },
  'not-added': {
    title: 'individuals.refusal.not-added.title',
    detail: 'individuals.refusal.not-added.detail',
  },
  'already-added': {
    title: 'individuals.refusal.already-added.title',
    detail: 'individuals.refusal.already-added.detail',
  },
  removed: { title: 'individuals.refusal.removed.title', detail: 'individuals.refusal.removed.detail' },
  'case-closed': {
    title: 'individuals.refusal.case-closed.title',
    detail: 'individuals.refusal.case-closed.detail',
  },
  'in-future': {
    title: 'individuals.refusal.in-future.title',
    detail: 'individuals.refusal.in-future.detail',
  },
  'move-in-past': {
    title: 'individuals.refusal.move-in-past.title',
    detail: 'individuals.refusal.move-in-past.detail',
  },
  'shares-over': {
    title: 'individuals.refusal.shares-over.title',
    detail: 'individuals.refusal.shares-over.detail',
  },
  'unknown-option': {
    title: 'individuals.refusal.unknown-option.title',
    detail: 'individuals.refusal.unknown-option.detail',
  },
  'no-choice': {
    title: 'individuals.refusal.no-choice.title',
    detail: 'individuals.refusal.no-choice.detail',
  },
  'already-moved': {
    title: 'individuals.refusal.already-moved.title',
    detail: 'individuals.refusal.already-moved.detail',
  },
  'no-move': { title: 'individuals.refusal.no-move.title', detail: 'individuals.refusal.no-move.detail' },
  'not-moved': {
    title: 'individuals.refusal.not-moved.title',
    detail: 'individuals.refusal.not-moved.detail',
  },
  'not-ready': {
    title: 'individuals.refusal.not-ready.title',
    detail: 'individuals.refusal.not-ready.detail',
  },
  'override-needs-lead': {
    title: 'individuals.refusal.override-needs-lead.title',
    detail: 'individuals.refusal.override-needs-lead.detail',
  },
  'not-handed-over': {
    title: 'individuals.refusal.not-handed-over.title',
    detail: 'individuals.refusal.not-handed-over.detail',
  },
  'no-friendship-group': {
    title: 'individuals.refusal.no-friendship-group.title',
    detail: 'individuals.refusal.no-friendship-group.detail',
  },
  'split-needs-reason': {
    title: 'individuals.refusal.split-needs-reason.title',
    detail: 'individuals.refusal.split-needs-reason.detail',
  },
  'too-many': { title: 'individuals.refusal.too-many.title', detail: 'individuals.refusal.too-many.detail' },
} as const satisfies Record<
  Code,
  { title: `individuals.refusal.${string}`; detail: `individuals.refusal.${string}` }
>;

export const sayIndividualRefusal = (
  { code, detail, missing }: Omit<Refusal, 'code'> & { readonly code: Code },
  language: Language,
): { readonly title: string; readonly detail: string; readonly missing: readonly string[] } => {
  const say = sayIn(language);
  return {
    title: say(keys[code].title),
    detail: say(keys[code].detail, { limit: detail?.['limit'] ?? '', number: detail?.['count'] ?? '' }),
    missing: missing.map(
      ({ requirement }) => readinessRules.find(({ id }) => id === requirement)?.text[language] ?? requirement,
    ),
  };
};

export const isIndividualRefusal = (code: string): code is Code => code in keys;
