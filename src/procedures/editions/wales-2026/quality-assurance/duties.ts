import type { Duty } from '../../../types.ts';
import { suspensionDuties } from '../suspension-duties.ts';
import { evidenceDuties } from './duties-evidence.ts';
import { improvementDuties } from './duties-improvement.ts';
import { everyStage } from './stages.ts';

export const duties: readonly Duty[] = [
  ...evidenceDuties,
  ...improvementDuties,
  ...suspensionDuties('qa', everyStage),
];
