import type { Edition } from '../../types.ts';
import { calendar } from './calendar.ts';
import { contacts } from './contacts.ts';
import { performanceReview } from './performance-review/index.ts';
import { serviceTypes } from './service-types.ts';

/** How Care Inspectorate Wales reviews a council’s social services, from the council’s side. */
export const ciw2024: Edition = {
  id: 'ciw-2024',
  title: {
    en: 'Wales, review of councils by Care Inspectorate Wales, Code of November 2024',
    cy: 'Cymru, adolygu awdurdodau lleol gan Arolygiaeth Gofal Cymru, Cod Tachwedd 2024',
  },
  nation: 'WLS',
  inForceFrom: '2024-11-27',
  sources: [
    {
      short: 'CIW',
      title: {
        en: 'Care Inspectorate Wales: Code of Practice for Review of Local Authority Social Services and Cafcass Cymru (updated 27 November 2024)',
        cy: 'Arolygiaeth Gofal Cymru: Cod Ymarfer ar gyfer adolygu gwasanaethau cymdeithasol awdurdodau lleol a Cafcass Cymru (diweddarwyd 27 Tachwedd 2024)',
      },
    },
  ],
  serviceTypes,
  procedures: [performanceReview],
  contacts,
  standards: [],
  calendar,
};
