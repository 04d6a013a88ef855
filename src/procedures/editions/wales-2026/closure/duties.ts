import type { Duty } from '../../../types.ts';

export const duties: readonly Duty[] = [];
