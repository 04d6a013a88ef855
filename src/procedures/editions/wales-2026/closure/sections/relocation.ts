import type { ChecklistItem } from '../../../../types.ts';
import { item } from '../../checklist.ts';

export const relocationItems: readonly ChecklistItem[] = [
  item(
    'cl-self-funders',
    'Code 7.6',
    'must',
    'council',
    'Give self-funders the same support in finding and moving to what comes next.',
    'Rhowch yr un cymorth i hunangyllidwyr i ddod o hyd i’r trefniant nesaf a symud iddo.',
  ),
  item(
    'cl-wishes',
    'Code 3.12',
    'must',
    'all',
    'Show in each decision how the person’s rights, views, wishes and feelings counted.',
    'Dangoswch ym mhob penderfyniad sut y rhoddwyd ystyriaeth i hawliau, barn, dymuniadau a theimladau’r person.',
  ),
  {
    ...item(
      'cl-settled',
      'Code 7.7',
      'must',
      'council',
      'Support each person until they have settled in the new home.',
      'Cefnogwch bob person nes ei fod wedi ymgartrefu yn y cartref newydd.',
    ),
    applies: { settings: ['care-home'] },
  },
  {
    ...item(
      'cl-changed-over',
      'Code 7.8',
      'must',
      'council',
      'Support each person through the change until the new service is working for them.',
      'Cefnogwch bob person drwy’r newid nes bod y gwasanaeth newydd yn gweithio iddo.',
    ),
    applies: { settings: ['home-care', 'other'] },
  },
];
