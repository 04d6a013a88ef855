import { type DetailChange, detailChangeSchema } from '../../src/individuals/details.ts';
import type { RegisterFields } from '../api/individuals.ts';
import { type FormField, poundsOf, type Values } from '../components/fields.ts';
import type { Words } from '../components/words.tsx';

/** A group of what is held about somebody: as facts to read, as a form to change, and what the form changes. */

export type FieldGroup = RegisterFields['groups'][number];
type HeldField = FieldGroup['fields'][number];
/** What stands in a field; null where nobody knows. */
type Held = Readonly<Record<string, unknown>>;

const kinds = {
  line: 'line',
  text: 'text',
  day: 'date',
  'yes-no': 'choice',
  choice: 'choice',
  percent: 'percent',
  money: 'money',
  mail: 'mail',
} as const satisfies Record<HeldField['kind'], FormField['kind']>;

/** `identity.name` → `name`. */
export const nameOf = ({ id }: Pick<HeldField, 'id'>): string => id.slice(id.indexOf('.') + 1);

const typed = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null || value === undefined ? '' : String(value);
};

/** What is held, as the form's fields have it. */
export const typedOf = (group: FieldGroup, held: Held): Values =>
  Object.fromEntries(group.fields.map((field) => [nameOf(field), typed(held[nameOf(field)])]));

export const formOf = (group: FieldGroup, held: Held, { say, text }: Words): readonly FormField[] =>
  group.fields.map((field) => ({
    name: nameOf(field),
    label: text(field.label),
    kind: kinds[field.kind],
    initial: typed(held[nameOf(field)]),
    ...(field.id === 'identity.name' ? { required: true } : {}),
    ...(field.kind === 'choice'
      ? { options: field.options.map(({ value, label }) => ({ value, label: text(label) })) }
      : {}),
    ...(field.kind === 'yes-no'
      ? {
          options: [
            { value: 'yes', label: say('tabRegister.person.yes') },
            { value: 'no', label: say('tabRegister.person.no') },
          ],
        }
      : {}),
  }));

const meant = (kind: HeldField['kind'], value: string): string | number | boolean | null => {
  if (value === '') return null;
  if (kind === 'yes-no') return value === 'yes';
  return kind === 'percent' || kind === 'money' ? poundsOf(value) : value;
};

/** Only what differs from what stood there when the form was opened: what others changed meanwhile stays. */
export const changeOf = (group: FieldGroup, held: Held, values: Values): DetailChange =>
  detailChangeSchema.parse({
    group: group.id,
    values: Object.fromEntries(
      group.fields.flatMap((field) => {
        const name = nameOf(field);
        const value = (values[name] ?? '').trim();
        return value === typed(held[name]) ? [] : [[name, meant(field.kind, value)]];
      }),
    ),
  });

/** A value in words; empty where nobody knows. */
export const saidOf = (field: HeldField, value: unknown, { say, text, short }: Words): string => {
  if (typeof value === 'boolean') return say(value ? 'tabRegister.person.yes' : 'tabRegister.person.no');
  const shown = typed(value);
  if (shown === '') return '';
  switch (field.kind) {
    case 'day':
      return short(shown);
    case 'choice': {
      const option = field.options.find((one) => one.value === shown);
      return option === undefined ? shown : text(option.label);
    }
    case 'money':
      return `£${shown}`;
    case 'percent':
      return `${shown} %`;
    default:
      return shown;
  }
};
