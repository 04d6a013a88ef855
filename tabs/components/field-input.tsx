import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { FormField } from './fields.ts';
import { useWords } from './words.tsx';

const types = {
  line: 'text',
  link: 'url',
  date: 'date',
  dateTime: 'datetime-local',
  number: 'number',
} as const;

/** One field of a form with its label, hint and mistake, joined for screen readers. */
export const FieldInput = ({
  field,
  value,
  mistake,
  onChange,
}: {
  readonly field: FormField;
  readonly value: string;
  readonly mistake: string | undefined;
  readonly onChange: (value: string) => void;
}) => {
  const { say } = useWords();
  if (field.kind === 'check') {
    return (
      <Checkbox
        label={field.label}
        checked={value === 'yes'}
        onChange={(_, data) => onChange(data.checked === true ? 'yes' : '')}
      />
    );
  }
  return (
    <Field
      label={field.label}
      required={field.required === true}
      {...(field.hint === undefined ? {} : { hint: field.hint })}
      {...(mistake === undefined ? {} : { validationMessage: mistake, validationState: 'error' as const })}
    >
      {field.kind === 'choice' ? (
        <Select value={value} onChange={(_, data) => onChange(data.value)}>
          {field.required !== true && <option value="" aria-label={say('common.noChoice')} />}
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      ) : field.kind === 'text' || field.kind === 'lines' ? (
        <Textarea value={value} resize="vertical" rows={3} onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input type={types[field.kind]} value={value} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
};
