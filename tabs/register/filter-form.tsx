import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { rags } from '../../src/individuals/commands.ts';
import type { IndividualRow } from '../../src/individuals/view-schema.ts';
import { individualNames } from '../../src/language/individual-names.ts';
import type { RegisterFields } from '../api/individuals.ts';
import { useWords } from '../components/words.tsx';
import { NOBODY, occurring, type RegisterFilter } from './filters.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))',
    gap: '8px 12px',
    alignItems: 'end',
  },
  search: { gridColumn: '1 / -1' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What of a long register is shown; each filter offers only what occurs in it. */
export const FilterForm = ({
  rows,
  rules,
  filter,
  onFilter,
}: {
  readonly rows: readonly IndividualRow[];
  readonly rules: RegisterFields['rules'];
  readonly filter: RegisterFilter;
  readonly onFilter: (filter: RegisterFilter) => void;
}) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const occurs = new Set(rows.flatMap(({ missing }) => missing));
  const choice = (
    label: string,
    value: string,
    choices: readonly Choice[],
    onChange: (value: string) => void,
  ) => (
    <Field label={label}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{say('tabRegister.import.all')}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </Field>
  );
  const friendships = occurring(rows.map(({ friendship }) => friendship));
  return (
    <form
      role="search"
      aria-label={say('tabRegister.list.filters')}
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
    >
      <Field label={say('tabRegister.list.search')} className={styles.search}>
        <Input
          type="search"
          contentBefore={<SearchRegular />}
          value={filter.search}
          onChange={(_, data) => onFilter({ ...filter, search: data.value })}
        />
      </Field>
      {choice(
        say('tabRegister.list.rag'),
        filter.rag,
        [
          ...rags.map((rag) => ({ value: rag, label: say(individualNames.rag[rag]) })),
          { value: 'none', label: say('tabRegister.list.noRag') },
        ],
        (value) =>
          onFilter({ ...filter, rag: value === 'none' ? value : (rags.find((one) => one === value) ?? '') }),
      )}
      {choice(
        say('tabRegister.list.missing'),
        filter.missing,
        [
          { value: 'any', label: say('tabRegister.list.anyMissing') },
          ...rules
            .filter(({ id }) => occurs.has(id))
            .map((rule) => ({ value: rule.id, label: text(rule.text) })),
        ],
        (missing) => onFilter({ ...filter, missing }),
      )}
      {choice(
        say('tabRegister.list.worker'),
        filter.worker,
        [
          ...occurring(rows.map(({ worker }) => worker)).map((name) => ({ value: name, label: name })),
          { value: NOBODY, label: say('tabRegister.list.noWorker') },
        ],
        (worker) => onFilter({ ...filter, worker }),
      )}
      {friendships.length > 0 &&
        choice(
          say('tabRegister.list.friendship'),
          filter.friendship,
          friendships.map((label) => ({ value: label, label })),
          (friendship) => onFilter({ ...filter, friendship }),
        )}
    </form>
  );
};
