import type { IndividualRow } from '../../src/individuals/view-schema.ts';

export const leadNames = {
  council: 'tabRegister.list.leads.council',
  nhs: 'tabRegister.list.leads.nhs',
  'to-be-agreed': 'tabRegister.list.leads.toBeAgreed',
} as const satisfies Record<NonNullable<IndividualRow['lead']>, `tabRegister.list.leads.${string}`>;
