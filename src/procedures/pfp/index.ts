import type { Force, Section } from '../types.ts';
import type { Agencies } from './agencies.ts';
import { carers } from './appendix-a/carers.ts';
import { clarification } from './appendix-a/clarification.ts';
import { finance } from './appendix-a/finance.ts';
import { individuals } from './appendix-a/individuals.ts';
import { information } from './appendix-a/information.ts';
import { lessonsLearnt } from './appendix-a/lessons-learnt.ts';
import { quality } from './appendix-a/quality.ts';
import { records } from './appendix-a/records.ts';
import { relocation } from './appendix-a/relocation.ts';
import { steeringGroup } from './appendix-a/steering-group.ts';
import { homeCareExit, homeCareSupport } from './appendix-c.ts';
import { emergencyCommand } from './appendix-d/command.ts';
import { emergencyMoves } from './appendix-d/moves.ts';
import { emergencyRoles } from './appendix-d/roles.ts';
import { sectionOf } from './chapter.ts';

const appendixA = [
  steeringGroup,
  clarification,
  individuals,
  finance,
  carers,
  information,
  relocation,
  quality,
  records,
  lessonsLearnt,
];
const appendixC = [homeCareExit, homeCareSupport];
const appendixD = [emergencyCommand, emergencyRoles, emergencyMoves];

/**
 * The checklists of PFP: Appendix A's ten sections, C's plan for home care, D's for a home that closes in an
 * emergency. Written once for every edition that uses them.
 * @param agencies what this edition's nation calls its bodies
 * @param atMost `must` where the document is the edition's own, `should` where it is good practice
 */
export const pfpSections = (agencies: Agencies, atMost: Force): readonly Section[] => {
  const use = { agencies, atMost };
  return [
    ...appendixA.map(sectionOf('A', use)),
    ...appendixC.map(sectionOf('C', use)),
    ...appendixD.map(sectionOf('D', use, { urgencies: ['unplanned'] })),
  ];
};
