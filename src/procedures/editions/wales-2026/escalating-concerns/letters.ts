import type { LetterTemplate } from '../../../types.ts';
import { closed, planAgreed, supportConfirmed } from './letters-support.ts';
import { breachAndImprovement, concernsAndMitigations, defaultAndRemedy } from './letters-concerns.ts';
import { suspensionLetters } from '../suspension-letters.ts';

export const letters: readonly LetterTemplate[] = [
  concernsAndMitigations,
  breachAndImprovement,
  defaultAndRemedy,
  planAgreed,
  supportConfirmed,
  ...suspensionLetters,
  closed,
];
