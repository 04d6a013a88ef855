import { Button, Field, makeStyles, SearchBox, Spinner, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { BoardRow } from '../../src/case/view-schema.ts';
import type { MailCase } from '../../src/server/contract/mail.ts';
import { useBoard } from '../api/questions.ts';
import { Lacking, MayBeOld } from '../components/answered.tsx';
import { Problem } from '../components/problem.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import type { useMailCases } from './use-message.ts';

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

interface Choosing {
  /** To which cases the message may belong. */
  readonly belongs: Pick<ReturnType<typeof useMailCases>, 'data' | 'isPending' | 'isError' | 'refetch'>;
  /** A message that was received or sent belongs to a case; one being written is for whichever is chosen. */
  readonly reading: boolean;
  readonly onChoose: (ref: string | null) => void;
}

/** Which case: the one that was chosen, or all that there are to choose from. */
export const CasePicker = ({ chosen, ...choosing }: Choosing & { readonly chosen: string | null }) => {
  const { say } = useWords();
  const styles = useStyles();
  if (chosen === null) return <Choice {...choosing} />;
  const why = choosing.belongs.data?.cases.find(({ ref }) => ref === chosen)?.why;
  return (
    <section className={styles.chosen} aria-label={say('outlook.case.title')}>
      <div>
        <Text as="h2" weight="semibold" block style={{ margin: 0 }}>
          {say('outlook.case.chosen', { ref: chosen })}
        </Text>
        {why !== undefined && <Text size={200}>{say(reasons[why])}</Text>}
      </div>
      <Button size="small" onClick={() => choosing.onChoose(null)}>
        {say('outlook.case.change')}
      </Button>
    </section>
  );
};

/** A search, with what the message itself says first, and then the person's own cases. */
const Choice = ({ belongs, reading, onChoose }: Choosing) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const mine = useBoard({ search, mine: true, status: 'open' });
  const all = useBoard({ search, status: 'open' });
  const suggested = belongs.data?.cases ?? [];

  // What is suggested is not offered twice; a search looks at everything.
  const offered = search === '' ? suggested : [];
  const elsewhere = ({ ref }: BoardRow): boolean => !offered.some((one) => one.ref === ref);
  const myRows = (mine.data?.rows ?? []).filter(elsewhere);
  const others = (all.data?.rows ?? [])
    .filter(elsewhere)
    .filter((row) => !myRows.some(({ ref }) => ref === row.ref));
  const loading = mine.isPending || all.isPending;
  const lists = [all, mine];
  const unanswered = lists.find(({ data, isError }) => isError && data === undefined);
  const old = lists.find(({ data, isError }) => isError && data !== undefined);
  const askAgain = (): void => {
    for (const list of lists) if (list.isError) void list.refetch();
  };
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
      {belongs.isPending && <Spinner size="tiny" label={say('outlook.case.looking')} />}
      {belongs.isError && (
        <Lacking onRetry={() => void belongs.refetch()}>{say('outlook.case.notLooked')}</Lacking>
      )}
      {reading && belongs.data !== undefined && suggested.length === 0 && (
        <Text>{say('outlook.case.noSuggestion')}</Text>
      )}
      <Field label={say('outlook.case.search')}>
        <SearchBox value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {unanswered === undefined
        ? old !== undefined && <MayBeOld of={old} />
        : unanswered.error !== null && <Problem error={unanswered.error} onRetry={askAgain} />}
      {loading && unanswered === undefined && (
        <Spinner size="tiny" label={say('outlook.case.fetchingList')} />
      )}
      <Rows title={say('outlook.case.mine')} rows={myRows} onChoose={onChoose} />
      <Rows title={say('outlook.case.others')} rows={others} onChoose={onChoose} />
      {!loading &&
        unanswered === undefined &&
        offered.length + myRows.length + others.length === 0 &&
        (search === '' ? (
          <Empty title={say('outlook.case.noneYet')} text={say('outlook.case.noneYetText')} />
        ) : (
          <Text>{say('outlook.case.none')}</Text>
        ))}
    </section>
  );
};
