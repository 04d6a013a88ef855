import { Button, Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { FilterRegular, SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type BoardSort, boardSorts, type KeptDeadline, keptDeadlines } from '../../src/case/board-filter.ts';
import { lessonThemes } from '../../src/case/commands.ts';
import { names } from '../../src/language/names.ts';
import type { BoardFigures } from '../../src/server/contract/board.ts';
import type { BoardFilter } from '../api/questions.ts';
import { useFilterStyles } from '../components/filter-styles.ts';
import { useWide } from '../components/use-route.ts';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    alignItems: 'flex-end',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  search: { flexGrow: 1, flexBasis: '260px', minWidth: 0 },
});

const flagNames = {
  overdue: 'tab.board.overdue',
  musts: 'tabBoard.filter.musts',
  suspended: 'tab.board.suspended',
  mine: 'tab.board.mine',
  people: 'tabBoard.filter.people',
} as const;

export const sortNames = {
  changed: 'tabBoard.filter.by.changed',
  service: 'tabBoard.filter.by.service',
  stage: 'tabBoard.filter.by.stage',
  opened: 'tabBoard.filter.by.opened',
  due: 'tabBoard.filter.by.due',
  musts: 'tabBoard.filter.by.musts',
  meeting: 'tabBoard.filter.by.meeting',
} as const satisfies Record<BoardSort, string>;

export const keptNames = {
  inTime: 'tabBoard.kept.inTime',
  late: 'tabBoard.kept.late',
  missed: 'tabBoard.kept.missed',
} as const satisfies Record<KeptDeadline, string>;

/** The last is among the further filters. */
const flags = ['mine', 'musts', 'overdue', 'suspended', 'people'] as const;

/** What was chosen earlier stays in its list even where no case has it any more. */
const withChosen = (all: readonly string[], chosen: string | undefined): readonly string[] =>
  chosen === undefined || all.includes(chosen) ? all : [...all, chosen];

type Name =
  | 'procedure'
  | 'stage'
  | 'status'
  | 'agency'
  | 'nation'
  | 'edition'
  | 'theme'
  | 'deadlines'
  | 'sort'
  | 'order'
  | 'page';

/** The filter with one thing changed, from its first page; an empty value takes it away. */
const changed = (filter: BoardFilter, name: Name, value: string): BoardFilter => {
  const { page: _page, [name]: _old, ...rest } = filter;
  return value === '' ? rest : { ...rest, [name]: value };
};

/** Which cases the list shows, in which order. What cases have is offered, nothing else. */
export const Filters = ({
  filter,
  choices,
  onChange,
}: {
  readonly filter: BoardFilter;
  readonly choices: BoardFigures['choices'] | undefined;
  readonly onChange: (filter: BoardFilter) => void;
}) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const shared = useFilterStyles();
  const { stage, agency, nation, edition, theme, deadlines, people } = filter;
  // What narrows the list is seen, whoever chose it: a link from the glance too.
  const wide = useWide();
  const behind = wide ? [] : [filter.sort, ...flags.map((flag) => filter[flag])];
  const isNarrow = [stage, agency, nation, edition, theme, deadlines, people, ...behind].some(Boolean);
  const [asked, setMore] = useState<boolean | null>(null);
  const more = asked ?? isNarrow;
  const procedures = choices?.procedures ?? [];
  const stages = procedures.find(({ id }) => id === filter.procedure)?.stages ?? [];

  const choice = (
    name: Exclude<Name, 'page' | 'order'>,
    label: string,
    any: string | null,
    options: readonly (readonly [value: string, text: string])[],
  ) => (
    <Field label={label} className={shared.field}>
      <Select
        value={filter[name] ?? (name === 'sort' ? 'changed' : '')}
        onChange={(_, { value }) => {
          const next = changed(filter, name, value);
          onChange(
            name === 'procedure'
              ? changed(next, 'stage', '')
              : name === 'sort'
                ? changed(next, 'order', '')
                : next,
          );
        }}
      >
        {any !== null && <option value="">{any}</option>}
        {options.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </Select>
    </Field>
  );

  return (
    <fieldset className={styles.filters} aria-label={say('tab.board.filters')}>
      <Field label={say('tab.board.search')} className={styles.search}>
        <Input
          type="search"
          maxLength={100}
          contentBefore={<SearchRegular />}
          value={filter.search ?? ''}
          onChange={(_, { value }) => {
            const { page: _page, ...rest } = filter;
            onChange({ ...rest, search: value });
          }}
        />
      </Field>
      {choice(
        'procedure',
        say('tab.board.procedure'),
        say('tab.board.allProcedures'),
        procedures.map(({ id, title }) => [id, text(title)]),
      )}
      {choice('status', say('tab.board.status'), say('tab.board.statusAll'), [
        ['open', say(names.status.open)],
        ['closed', say(names.status.closed)],
      ])}
      {/* A telephone's screen is for the cases: what is asked more rarely waits behind the button. */}
      {(wide || more) &&
        choice(
          'sort',
          say('tabBoard.filter.sort'),
          null,
          boardSorts.map((one) => [one, say(sortNames[one])]),
        )}
      {(more ? flags : wide ? flags.slice(0, 4) : []).map((flag) => (
        <Checkbox
          key={flag}
          label={say(flagNames[flag])}
          checked={filter[flag] === true}
          onChange={(_, { checked }) => {
            const { page: _page, ...rest } = filter;
            onChange({ ...rest, [flag]: checked === true });
          }}
        />
      ))}
      <Button
        appearance="subtle"
        icon={<FilterRegular />}
        aria-expanded={more}
        onClick={() => setMore(!more)}
      >
        {say(more ? 'tabBoard.filter.fewer' : 'tabBoard.filter.more')}
      </Button>
      {more && (
        <>
          {stages.length > 0 &&
            choice(
              'stage',
              say('tabBoard.filter.stage'),
              say('tabBoard.filter.anyStage'),
              stages.map(({ id, title }) => [id, text(title)]),
            )}
          {choice(
            'agency',
            say('tabBoard.filter.agency'),
            say('tabBoard.filter.anyAgency'),
            withChosen(choices?.agencies ?? [], filter.agency).map((one) => [one, one]),
          )}
          {choice('nation', say('tabBoard.filter.nation'), say('tabBoard.filter.anyNation'), [
            ['WLS', say('tabBoard.filter.wales')],
            ['ENG', say('tabBoard.filter.england')],
          ])}
          {choice(
            'edition',
            say('tabBoard.filter.edition'),
            say('tabBoard.filter.anyEdition'),
            withChosen(choices?.editions ?? [], filter.edition).map((one) => [one, one]),
          )}
          {choice(
            'theme',
            say('tabBoard.filter.theme'),
            say('tabBoard.filter.anyTheme'),
            lessonThemes.map((one) => [one, say(names.theme[one])]),
          )}
          {choice(
            'deadlines',
            say('tabBoard.filter.deadlines'),
            say('tabBoard.filter.anyDeadlines'),
            keptDeadlines.map((one) => [one, say(keptNames[one])]),
          )}
        </>
      )}
    </fieldset>
  );
};
