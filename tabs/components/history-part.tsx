import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHistory } from '../api/records.ts';
import { Stamp } from './marks.tsx';
import { Problem } from './problem.tsx';
import { Section } from './section.tsx';
import { Loading } from './states.tsx';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column' },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  text: { whiteSpace: 'pre-line' },
});

type Of = Parameters<typeof useHistory>[0];

const Entries = ({ of, version }: { readonly of: Of; readonly version: number }) => {
  const { say } = useWords();
  const styles = useStyles();
  const history = useHistory(of, version);
  if (history.isPending) return <Loading />;
  if (history.isError) return <Problem error={history.error} onRetry={() => void history.refetch()} />;
  return (
    <>
      <Text>{say('tabServices.history.intro')}</Text>
      <ol role="list" className={styles.list}>
        {history.data.events.toReversed().map((event) => (
          <li key={event.id} className={styles.entry}>
            <Text className={styles.text}>{event.text}</Text>
            <Stamp by={event.by.name} at={event.at} />
          </li>
        ))}
      </ol>
    </>
  );
};

/** Everything that happened to a record or an incident, fetched once somebody wants to see it. */
export const HistoryPart = ({ of, version }: { readonly of: Of; readonly version: number }) => {
  const { say } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <Section
      title={say('tabServices.history.title')}
      actions={
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say(shown ? 'tabServices.history.hide' : 'tabServices.history.show')}
        </Button>
      }
    >
      {shown && <Entries of={of} version={version} />}
    </Section>
  );
};
