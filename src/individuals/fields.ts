import type { DetailGroup } from './details.ts';
import type { Fields, FieldSpec } from './fields/field.ts';
import { fundingFields } from './fields/funding.ts';
import { peopleFields } from './fields/people.ts';
import { personFields } from './fields/person.ts';
import { rightsFields } from './fields/rights.ts';

/** The names of everything held about a person. */
const fieldsOf: Fields = { ...personFields, ...fundingFields, ...rightsFields, ...peopleFields };

export interface NamedField extends FieldSpec {
  /** `identity.name`. */
  readonly id: string;
  readonly group: DetailGroup;
  readonly name: string;
}

const groupIds = [
  'identity',
  'care',
  'funding',
  'language',
  'capacity',
  'dols',
  'healthAttorney',
  'financeAttorney',
  'safeguarding',
  'money',
  'representative',
  'carer',
  'advocacy',
  'worker',
] as const satisfies readonly DetailGroup[];

/** Groups in the order of a form. */
export const groupsInOrder = groupIds.map((id) => ({
  id,
  ...fieldsOf[id],
  fields: Object.entries<FieldSpec>(fieldsOf[id].fields).map(([name, spec]): NamedField => ({
    ...spec,
    id: `${id}.${name}`,
    group: id,
    name,
  })),
}));

export const allFields: readonly NamedField[] = groupsInOrder.flatMap(({ fields }) => fields);
