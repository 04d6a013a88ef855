import type { Section } from '../../../../types.ts';
import { carers } from './carers.ts';
import { clarification } from './clarification.ts';
import { individuals } from './individuals.ts';
import { records } from './records.ts';
import { relocation } from './relocation.ts';
import { steeringGroup } from './steering-group.ts';

/** In the order of PFP Appendix A, sections 1, 2, 3, 5, 7 and 9. */
export const sections: readonly Section[] = [
  steeringGroup,
  clarification,
  individuals,
  carers,
  relocation,
  records,
];
