import type { LetterTemplate } from '../../../types.ts';
import { suspensionLetters } from '../suspension-letters.ts';
import { contractTermination } from './letter-termination.ts';
import { changeToPartners, changeToPeople, changeToWorkforce } from './letters-change.ts';

export const letters: readonly LetterTemplate[] = [
  contractTermination,
  changeToPeople,
  changeToWorkforce,
  changeToPartners,
  ...suspensionLetters,
];
