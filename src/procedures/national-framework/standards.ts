import type { Standard } from '../types.ts';
import { commissioningStandards } from './commissioning-standards.ts';
import { principles } from './principles.ts';

/** Everything of the National Framework that a group assesses itself by, in its order (NF 1.44–1.52). */
export const standards: readonly Standard[] = [...principles, ...commissioningStandards];
