import { pfpSections } from '../../../../pfp/index.ts';
import type { ChecklistItem, Section } from '../../../../types.ts';
import { agencies } from '../../agencies.ts';
import { carersItems } from './carers.ts';
import { relocationItems } from './relocation.ts';
import { steeringGroupItems } from './steering-group.ts';

/** What the Code and the National Framework add to a section of PFP's checklists. */
const added: Readonly<Record<string, readonly ChecklistItem[]>> = {
  'steering-group': steeringGroupItems,
  carers: carersItems,
  relocation: relocationItems,
};

/**
 * PFP's checklists as good practice: in Wales each of their items is a `should`; what the Code requires is a
 * duty that names the items that meet it.
 */
export const sections: readonly Section[] = pfpSections(agencies, 'should').map((section) => ({
  ...section,
  items: [...section.items, ...(added[section.id] ?? [])],
}));
