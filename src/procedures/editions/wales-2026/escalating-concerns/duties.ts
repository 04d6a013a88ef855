import type { Duty } from '../../../types.ts';
import { agencyDuties } from './duties-agencies.ts';
import { evidenceDuties } from './duties-evidence.ts';
import { planDuties } from './duties-plan.ts';

export const duties: readonly Duty[] = [...evidenceDuties, ...planDuties, ...agencyDuties];
