import {
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type FormField, fromRows, initialValues, inRow, linesOf, rowsOf, type Values } from './fields.ts';
import { Card, Cards, Legend } from './section.tsx';
import { useWords } from './words.tsx';

const types = {
  line: 'text',
  link: 'url',
  mail: 'email',
  date: 'date',
  time: 'time',
  dateTime: 'datetime-local',
  number: 'number',
  money: 'text',
  percent: 'text',
} as const;

interface InputOf {
  readonly field: FormField;
  readonly value: string;
  /** Mistakes of the form by field, of which this one takes its own. */
  readonly mistake: string | undefined;
  readonly mistakes?: Values;
  readonly onChange: (value: string) => void;
}

/**
 * Several of several: ticks under one name. Not within Fluent's `Field`, which would give each tick its own name
 * in place of theirs.
 */
const Checks = ({ field, value, mistake, onChange }: InputOf) => {
  const chosen = linesOf(value);
  return (
    <Legend
      label={field.label}
      required={field.required === true}
      {...(field.hint === undefined ? {} : { hint: field.hint })}
      {...(mistake === undefined ? {} : { mistake })}
    >
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
    </Legend>
  );
};

/** A list that grows: each row is a small form of its own. */
const Rows = ({ field, value, mistakes = {}, onChange }: InputOf) => {
  const rows = rowsOf(value);
  const { row } = field;
  if (row === undefined) return null;
  return (
    <Legend label={field.label} {...(field.hint === undefined ? {} : { hint: field.hint })}>
      <Cards>
        {rows.map((values, at) => (
          // Rows have no ids of their own; one that is removed gives its place to the next.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <Card title={row.title(at + 1)}>
              {row.fields.map((one) => (
                <FieldInput
                  key={one.name}
                  field={one}
                  value={values[one.name] ?? ''}
                  mistake={mistakes[inRow(field.name, at, one.name)]}
                  onChange={(typed) =>
                    onChange(
                      fromRows(
                        rows.map((other, index) => (index === at ? { ...other, [one.name]: typed } : other)),
                      ),
                    )
                  }
                />
              ))}
              <div>
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => onChange(fromRows(rows.filter((_, index) => index !== at)))}
                >
                  {row.remove(at + 1)}
                </Button>
              </div>
            </Card>
          </li>
        ))}
      </Cards>
      <div>
        <Button
          icon={<AddRegular />}
          onClick={() => onChange(fromRows([...rows, initialValues(row.fields)]))}
        >
          {row.add}
        </Button>
      </div>
    </Legend>
  );
};

/** One field of a form with its label, hint and mistake, joined for screen readers. */
export const FieldInput = (props: InputOf) => {
  const { say } = useWords();
  const { field, value, mistake, onChange } = props;
  if (field.kind === 'checks') return <Checks {...props} />;
  if (field.kind === 'rows') return <Rows {...props} />;
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
      ) : field.kind === 'radio' ? (
        <RadioGroup value={value} onChange={(_, data) => onChange(data.value)}>
          {field.options?.map((option) => (
            <Radio
              key={option.value}
              value={option.value}
              label={
                option.hint === undefined ? (
                  option.label
                ) : (
                  <>
                    {option.label}
                    <br />
                    <small>{option.hint}</small>
                  </>
                )
              }
            />
          ))}
        </RadioGroup>
      ) : field.kind === 'text' || field.kind === 'lines' ? (
        <Textarea value={value} resize="vertical" rows={3} onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input
          type={types[field.kind]}
          value={value}
          {...(field.kind === 'money' ? { inputMode: 'decimal' as const, contentBefore: '£' } : {})}
          {...(field.kind === 'percent' ? { inputMode: 'decimal' as const, contentAfter: '%' } : {})}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
    </Field>
  );
};
