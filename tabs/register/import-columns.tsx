import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import type { Preview } from '../../src/individuals/import/schema.ts';
import { Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: '12px 16px',
  },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** What each column of the file is: suggested by its heading, corrected by a person. */
export const ImportColumns = ({
  preview,
  onChange,
}: {
  readonly preview: Preview;
  readonly onChange: (index: number, field: string | null) => void;
}) => {
  const { say, text } = useWords();
  const styles = useStyles();
  return (
    <Section title={say('tabRegister.import.columns')}>
      <Text>{say('tabRegister.import.columnsIntro', { line: preview.headerLine })}</Text>
      {preview.problems.map((problem) => (
        <Text key={problem.text} role="alert" weight="semibold">
          {problem.text}
        </Text>
      ))}
      <ul role="list" className={styles.list}>
        {preview.columns.map((column) => {
          const samples = column.samples.filter((value) => value !== '').join(', ');
          const hints = [
            ...(column.field !== null && column.field === column.suggested
              ? [say('tabRegister.import.suggested')]
              : []),
            ...(samples === '' ? [] : [say('tabRegister.import.sample', { values: samples })]),
          ];
          return (
            <li key={column.index}>
              <Field
                label={say('tabRegister.import.column', {
                  number: column.index + 1,
                  header: column.header || say('tabRegister.import.noHeader'),
                })}
                {...(hints.length === 0 ? {} : { hint: hints.join(' · ') })}
              >
                <Select
                  className={styles.select}
                  value={column.field ?? ''}
                  onChange={(_, data) => onChange(column.index, data.value === '' ? null : data.value)}
                >
                  <option value="">{say('tabRegister.import.leaveOut')}</option>
                  {preview.fields.map((field) => (
                    <option key={field.id} value={field.id}>
                      {text(field.label)}
                    </option>
                  ))}
                </Select>
              </Field>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
