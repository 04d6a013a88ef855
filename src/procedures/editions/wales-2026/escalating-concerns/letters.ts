import type { LetterTemplate } from '../../../types.ts';

export const letters: readonly LetterTemplate[] = [];
