import { standards } from '../../national-framework/standards.ts';
import type { Edition } from '../../types.ts';
import { closure } from './closure/index.ts';
import { contacts } from './contacts.ts';
import { decommissioning } from './decommissioning/index.ts';
import { escalatingConcerns } from './escalating-concerns/index.ts';
import { qualityAssurance } from './quality-assurance/index.ts';
import { serviceTypes } from './service-types.ts';
import { transitional } from './transitional/index.ts';

export const wales2026: Edition = {
  id: 'wales-2026',
  title: {
    en: 'Wales, Code of Practice in force from 31 March 2026',
    cy: 'Cymru, Cod Ymarfer mewn grym o 31 Mawrth 2026',
  },
  nation: 'WLS',
  inForceFrom: '2026-03-31',
  sources: [
    {
      short: 'Code',
      title: {
        en: 'Code of Practice on quality assurance and performance management, escalating concerns, and closure of regulated care and support services (Wales, 2026)',
        cy: 'Cod Ymarfer ar sicrhau ansawdd a rheoli perfformiad, pryderon cynyddol, a chau gwasanaethau gofal a chymorth rheoleiddiedig (Cymru, 2026)',
      },
    },
    {
      short: 'NF',
      title: {
        en: 'National Framework for the Commissioning of Care and Support in Wales: Code of Practice',
        cy: 'Fframwaith Cenedlaethol ar gyfer Comisiynu Gofal a Chymorth yng Nghymru: Cod Ymarfer',
      },
    },
    {
      short: 'PFP',
      title: {
        en: 'Southampton’s care provider failure and exit procedure: used in Wales as good practice, not as a requirement',
        cy: 'Gweithdrefn Southampton ar gyfer methiant ac ymadawiad darparwyr gofal: fe’i defnyddir yng Nghymru fel arfer da, nid fel gofyniad',
      },
    },
  ],
  serviceTypes,
  procedures: [qualityAssurance, escalatingConcerns, decommissioning, closure, transitional],
  contacts,
  standards,
  calendar: [],
};
