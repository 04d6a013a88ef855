import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type FormField, linesOf } from './fields.ts';
import { useWords } from './words.tsx';

const types = {
  line: 'text',
  link: 'url',
  date: 'date',
  dateTime: 'datetime-local',
  number: 'number',
} as const;

interface FieldProps {
  readonly field: FormField;
  readonly value: string;
  readonly mistake: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Several of several: a group of ticks under one name. */
const Checks = ({ field, value, mistake, onChange }: FieldProps) => {
  const chosen = linesOf(value);
  return (
    <Field
      // A group has no box of its own that a label could point at.
      label={{ children: field.label, htmlFor: undefined }}
      required={field.required === true}
      {...(field.hint === undefined ? {} : { hint: field.hint })}
      {...(mistake === undefined ? {} : { validationMessage: mistake, validationState: 'error' as const })}
    >
      <div role="group" aria-label={field.label} style={{ display: 'flex', flexDirection: 'column' }}>
        {field.options?.map((option, index) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            {...(mistake !== undefined && index === 0 ? { 'aria-invalid': true } : {})}
            onChange={(_, data) =>
              onChange(
                (data.checked === true
                  ? [...chosen, option.value]
                  : chosen.filter((one) => one !== option.value)
                ).join('\n'),
              )
            }
          />
        ))}
      </div>
    </Field>
  );
};

/** One field of a form with its label, hint and mistake, joined for screen readers. */
export const FieldInput = ({ field, value, mistake, onChange }: FieldProps) => {
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
  if (field.kind === 'checks')
    return <Checks field={field} value={value} mistake={mistake} onChange={onChange} />;
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
