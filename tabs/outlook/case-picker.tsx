import { Button, Field, makeStyles, SearchBox, Spinner, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { BoardRow } from '../../src/case/view-schema.ts';
import type { MailCase } from '../../src/server/contract/mail.ts';
import { useBoard } from '../api/questions.ts';
import { Problem } from '../components/problem.tsx';
import { useWords } from '../components/words.tsx';

const reasons = {
  filed: 'outlook.case.why.filed',
  stamp: 'outlook.case.why.stamp',
  subject: 'outlook.case.why.subject',
  conversation: 'outlook.case.why.conversation',
  provider: 'outlook.case.why.provider',
  member: 'outlook.case.why.member',
} as const satisfies Record<MailCase['why'], string>;

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
  suggested,
  looking,
  reading,
  onChoose,
}: {
  readonly chosen: string | null;
  readonly suggested: readonly MailCase[];
  /** Whether the suggestions are still being looked for. */
  readonly looking: boolean;
  /** A message that was received or sent belongs to a case; one being written is for whichever is chosen. */
  readonly reading: boolean;
  readonly onChoose: (ref: string | null) => void;
}) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const mine = useBoard({ search, mine: true, status: 'open' });
  const all = useBoard({ search, status: 'open' });

  if (chosen !== null) {
    const why = suggested.find(({ ref }) => ref === chosen)?.why;
    return (
      <section className={styles.chosen} aria-label={say('outlook.case.title')}>
        <div>
          <Text as="h2" weight="semibold" block style={{ margin: 0 }}>
            {say('outlook.case.chosen', { ref: chosen })}
          </Text>
          {why !== undefined && <Text size={200}>{say(reasons[why])}</Text>}
        </div>
        <Button size="small" onClick={() => onChoose(null)}>
          {say('outlook.case.change')}
        </Button>
      </section>
    );
  }

  // What is suggested is not offered twice; a search looks at everything.
  const offered = search === '' ? suggested : [];
  const elsewhere = ({ ref }: BoardRow): boolean => !offered.some((one) => one.ref === ref);
  const myRows = (mine.data?.rows ?? []).filter(elsewhere);
  const others = (all.data?.rows ?? [])
    .filter(elsewhere)
    .filter((row) => !myRows.some(({ ref }) => ref === row.ref));
  const loading = mine.isPending || all.isPending;
  const error = all.error ?? mine.error;
  return (
    <section className={styles.part} aria-label={say('outlook.case.title')}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
        {say('outlook.case.title')}
      </Text>
      {offered.length > 0 && (
        <>
          <Text as="h3" weight="semibold" style={{ margin: 0 }}>
            {say('outlook.case.suggested')}
          </Text>
          <ul className={styles.list}>
            {offered.map((one) => (
              <li key={one.ref}>
                <Button className={styles.row} appearance="outline" onClick={() => onChoose(one.ref)}>
                  {say('outlook.case.choose', { ref: one.ref, service: one.service })}
                  <span className={styles.small}>{say(reasons[one.why])}</span>
                  <span className={styles.small}>
                    {text(one.procedure)}
                    {one.status === 'closed' && ` · ${say('outlook.case.closed')}`}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {reading && !looking && suggested.length === 0 && <Text>{say('outlook.case.noSuggestion')}</Text>}
      <Field label={say('outlook.case.search')}>
        <SearchBox value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {error !== null && <Problem error={error} onRetry={() => void all.refetch()} />}
      {loading && error === null && <Spinner size="tiny" label={say('common.loading')} />}
      <Rows title={say('outlook.case.mine')} rows={myRows} onChoose={onChoose} />
      <Rows title={say('outlook.case.others')} rows={others} onChoose={onChoose} />
      {!loading && error === null && offered.length + myRows.length + others.length === 0 && (
        <Text>{search === '' ? say('outlook.case.noneYet') : say('outlook.case.none')}</Text>
      )}
    </section>
  );
};
