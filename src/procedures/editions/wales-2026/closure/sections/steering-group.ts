import { groupItems } from '../../../../pfp/group-items.ts';
import type { ChecklistItem } from '../../../../types.ts';
import { item } from '../../checklist.ts';

export const steeringGroupItems: readonly ChecklistItem[] = [
  ...groupItems('cl'),
  item(
    'cl-prevent',
    'Code 7.4',
    'should',
    'all',
    'Ask whether the closure can still be avoided or put off safely.',
    'Gofynnwch a ellir osgoi’r cau neu ei ohirio’n ddiogel o hyd.',
  ),
];
