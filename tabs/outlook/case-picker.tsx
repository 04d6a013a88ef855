import { Button, Field, makeStyles, SearchBox, Spinner, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { BoardRow } from '../../src/case/view-schema.ts';
import { useBoard } from '../api/questions.ts';
import { Problem } from '../components/problem.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  chosen: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', display: 'block' },
  small: { display: 'block', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

const Rows = ({
  title,
  rows,
  onChoose,
}: {
  readonly title: string;
  readonly rows: readonly BoardRow[];
  readonly onChoose: (ref: string) => void;
}) => {
  const { say, text } = useWords();
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {title}
      </Text>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.ref}>
            <Button className={styles.row} onClick={() => onChoose(row.ref)}>
              {say('outlook.case.choose', { ref: row.ref, service: row.service.name })}
              <span className={styles.small}>{text(row.procedure.title)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Which case: a search, with the person's own cases first. */
export const CasePicker = ({
  chosen,
  onChoose,
}: {
  readonly chosen: string | null;
  readonly onChoose: (ref: string | null) => void;
}) => {
  const { say } = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const mine = useBoard({ search, mine: true, status: 'open' });
  const all = useBoard({ search, status: 'open' });

  if (chosen !== null) {
    return (
      <section className={styles.chosen} aria-label={say('outlook.case.title')}>
        <Text as="h2" weight="semibold" style={{ margin: 0 }}>
          {say('outlook.case.chosen', { ref: chosen })}
        </Text>
        <Button size="small" onClick={() => onChoose(null)}>
          {say('outlook.case.change')}
        </Button>
      </section>
    );
  }

  const myRows = mine.data?.rows ?? [];
  const others = (all.data?.rows ?? []).filter((row) => !myRows.some(({ ref }) => ref === row.ref));
  const loading = mine.isPending || all.isPending;
  const error = all.error ?? mine.error;
  return (
    <section className={styles.part} aria-label={say('outlook.case.title')}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
        {say('outlook.case.title')}
      </Text>
      <Field label={say('outlook.case.search')}>
        <SearchBox value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {error !== null && <Problem error={error} onRetry={() => void all.refetch()} />}
      {loading && error === null && <Spinner size="tiny" label={say('common.loading')} />}
      <Rows title={say('outlook.case.mine')} rows={myRows} onChoose={onChoose} />
      <Rows title={say('outlook.case.others')} rows={others} onChoose={onChoose} />
      {!loading && error === null && myRows.length + others.length === 0 && (
        <Text>{search === '' ? say('outlook.case.noneYet') : say('outlook.case.none')}</Text>
      )}
    </section>
  );
};
