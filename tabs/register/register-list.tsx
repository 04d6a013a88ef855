import { Button, Link, makeStyles, Text } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { z } from 'zod';
import type { individualsSchema } from '../../src/server/contract/individuals.ts';
import { useRegisterFields } from '../api/individuals.ts';
import { useDownload } from '../api/asks.ts';
import { Problem } from '../components/problem.tsx';
import { Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { importAt } from './addresses.ts';
import { FilterForm } from './filter-form.tsx';
import { filtered, noFilter, type RegisterFilter } from './filters.ts';
import { useLastImport } from './last-import.ts';
import { Numbers } from './numbers.tsx';
import { useRegisterFrame } from './register-frame.tsx';
import { PeopleList } from './people-list.tsx';
import { ViewsNav } from './views-nav.tsx';

const useStyles = makeStyles({
  buttons: { rowGap: '8px' },
});

/** Everybody in the register, with filters, and the ways in: by hand, or from the provider's spreadsheet. */
export const RegisterList = ({
  register,
  filter,
  onFilter,
}: {
  readonly register: z.infer<typeof individualsSchema>;
  readonly filter: RegisterFilter;
  readonly onFilter: (filter: RegisterFilter) => void;
}) => {
  const { say, language } = useWords();
  const { caseRef, ask } = useRegisterFrame();
  const styles = useStyles();
  const download = useDownload();
  const fields = useRegisterFields(caseRef);
  const lastImport = useLastImport(caseRef);
  const { rows, summary, may, importing } = register;
  const late = useDeferredValue(filter);
  const shown = useMemo(() => filtered(rows, late), [rows, late]);

  const add = (): void =>
    ask({
      title: say('tabRegister.add.title'),
      intro: say('tabRegister.add.intro'),
      fields: (fields.data?.groups.find(({ id }) => id === 'identity')?.fields ?? []).map((field) => ({
        name: field.id.split('.')[1] ?? field.id,
        label: field.label[language],
        kind: field.kind === 'day' ? ('date' as const) : ('line' as const),
        required: field.id === 'identity.name',
      })),
      submit: say('tabRegister.add.submit'),
      command: (values) => {
        const typed = (name: string): string | null => values[name]?.trim() || null;
        return {
          individual: null,
          details: {
            identity: {
              name: values['name']?.trim() ?? '',
              dateOfBirth: typed('dateOfBirth'),
              room: typed('room'),
              providerId: typed('providerId'),
            },
          },
        };
      },
      done: say('tabRegister.add.done'),
    });

  const ways = may.change && (
    <>
      <Button appearance="primary" disabledFocusable={fields.data === undefined} onClick={add}>
        {say('tabRegister.add.button')}
      </Button>
      <Button as="a" href={importAt(caseRef)}>
        {say('tabRegister.import.button')}
      </Button>
    </>
  );
  return (
    <Section
      title={say('tabCase.part.individuals')}
      actions={
        <Row className={styles.buttons}>
          {ways}
          {may.lead && rows.length > 0 && (
            <Button
              disabledFocusable={download.isPending}
              onClick={() =>
                download.mutate(`/api/cases/${caseRef}/individuals/export?format=xlsx&language=${language}`)
              }
            >
              {say('tabRegister.export.button')}
            </Button>
          )}
        </Row>
      }
    >
      <Text>{say('tabRegister.intro')}</Text>
      {download.isError && <Problem error={download.error} focus onDismiss={download.reset} />}
      {fields.isError && <Problem error={fields.error} onRetry={() => void fields.refetch()} />}
      {importing === null ? (
        lastImport !== null && (
          <Link href={importAt(caseRef, lastImport)}>{say('tabRegister.import.last')}</Link>
        )
      ) : (
        <Link href={importAt(caseRef, importing)}>{say('tabRegister.import.unfinished')}</Link>
      )}
      <ViewsNav caseRef={caseRef} now="list" />
      {rows.length === 0 ? (
        <Empty title={say('tabRegister.list.emptyTitle')} text={say('tabRegister.list.emptyText')} />
      ) : (
        <>
          <Numbers summary={summary} />
          <FilterForm rows={rows} rules={fields.data?.rules ?? []} filter={filter} onFilter={onFilter} />
          <Text role="status">
            {say('tabRegister.list.found', { shown: shown.length, all: rows.length })}
          </Text>
          {shown.length === 0 ? (
            <Empty title={say('tabRegister.list.noneTitle')} text={say('tabRegister.list.noneText')}>
              <Button onClick={() => onFilter(noFilter)}>{say('tabRegister.list.clear')}</Button>
            </Empty>
          ) : (
            <PeopleList rows={shown} />
          )}
        </>
      )}
    </Section>
  );
};
