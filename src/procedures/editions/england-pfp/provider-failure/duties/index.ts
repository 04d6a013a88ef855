import type { Duty } from '../../../../types.ts';
import { groupDuties } from './group.ts';
import { peopleDuties } from './people.ts';
import { startDuties } from './start.ts';

export const duties: readonly Duty[] = [...startDuties, ...groupDuties, ...peopleDuties];
