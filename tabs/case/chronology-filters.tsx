import { Button, Field, Input, makeStyles, Select, ToggleButton } from '@fluentui/react-components';
import { FilterRegular, SearchRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { EventKind } from '../../src/case/event-kinds.ts';
import { eventKindNames } from '../../src/language/event-kind-names.ts';
import type { ChronologyLines } from '../../src/server/contract/chronology.ts';
import { useFilterStyles } from '../components/filter-styles.ts';
import { useWords } from '../components/words.tsx';
import type { LogFilter } from './chronology-address.ts';

const useStyles = makeStyles({
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  kind: { minWidth: 'auto', fontWeight: 'inherit' },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-start' },
  all: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

type Choices = Pick<ChronologyLines, 'kinds' | 'people' | 'agencies'>;

/** Which entries of the log are shown. Only what the log has is offered. */
export const ChronologyFilters = ({
  filter,
  choices,
  onChange,
}: {
  readonly filter: LogFilter;
  readonly choices: Choices;
  readonly onChange: (filter: LogFilter) => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const shared = useFilterStyles();
  const about = useId();
  const [more, setMore] = useState([filter.who, filter.agency, filter.from, filter.to].some(Boolean));
  const press = (kind: EventKind): void =>
    onChange({
      ...filter,
      kinds: filter.kinds.includes(kind)
        ? filter.kinds.filter((one) => one !== kind)
        : [...filter.kinds, kind],
    });
  const backwards = filter.from !== '' && filter.to !== '' && filter.from > filter.to;
  return (
    <div className={styles.all}>
      <div className={styles.kinds} role="group" aria-label={say('caseRecord.chronology.about')} id={about}>
        {choices.kinds.map(({ kind, entries }) => (
          <ToggleButton
            key={kind}
            size="small"
            shape="circular"
            className={styles.kind}
            checked={filter.kinds.includes(kind)}
            onClick={() => press(kind)}
          >
            {say('caseRecord.chronology.kindCount', { kind: say(eventKindNames[kind]), entries })}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.fields}>
        <Field
          className={shared.field}
          label={say('caseRecord.chronology.words')}
          hint={say('caseRecord.chronology.wordsHint')}
        >
          <Input
            type="search"
            contentBefore={<SearchRegular aria-hidden />}
            value={filter.words}
            maxLength={100}
            onChange={(_, { value }) => onChange({ ...filter, words: value })}
          />
        </Field>
        <Field className={shared.field} label={say('tabParts.chronology.order')}>
          <Select
            value={filter.order}
            onChange={(_, { value }) =>
              onChange({ ...filter, order: value === 'oldest' ? 'oldest' : 'newest' })
            }
          >
            <option value="newest">{say('tabParts.chronology.newest')}</option>
            <option value="oldest">{say('tabParts.chronology.oldest')}</option>
          </Select>
        </Field>
      </div>
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={<FilterRegular />}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {say('caseRecord.chronology.more')}
        </Button>
      </div>
      {more && (
        <div className={styles.fields}>
          <Field className={shared.field} label={say('caseRecord.chronology.who')}>
            <Select value={filter.who} onChange={(_, { value }) => onChange({ ...filter, who: value })}>
              <option value="">{say('caseRecord.chronology.anybody')}</option>
              {choices.people.map(({ id, name, entries }) => (
                <option key={id} value={id}>
                  {say('caseRecord.chronology.kindCount', {
                    kind: id === 'hafan' ? say('caseRecord.chronology.byHafan') : name,
                    entries,
                  })}
                </option>
              ))}
            </Select>
          </Field>
          <Field className={shared.field} label={say('caseRecord.chronology.agency')}>
            <Select value={filter.agency} onChange={(_, { value }) => onChange({ ...filter, agency: value })}>
              <option value="">{say('caseRecord.chronology.anyAgency')}</option>
              {choices.agencies.map(({ name, entries }) => (
                <option key={name} value={name}>
                  {say('caseRecord.chronology.kindCount', { kind: name, entries })}
                </option>
              ))}
            </Select>
          </Field>
          <Field className={shared.field} label={say('caseRecord.chronology.from')}>
            <Input
              type="date"
              value={filter.from}
              onChange={(_, { value }) => onChange({ ...filter, from: value })}
            />
          </Field>
          <Field
            className={shared.field}
            label={say('caseRecord.chronology.to')}
            {...(backwards
              ? {
                  validationState: 'warning' as const,
                  validationMessage: say('caseRecord.chronology.backwards'),
                }
              : {})}
          >
            <Input
              type="date"
              value={filter.to}
              onChange={(_, { value }) => onChange({ ...filter, to: value })}
            />
          </Field>
        </div>
      )}
    </div>
  );
};
