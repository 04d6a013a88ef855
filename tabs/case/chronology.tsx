import { Caption1, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sayEvent } from '../../src/language/events.ts';
import type { Text as Bilingual } from '../../src/procedures/types.ts';
import { useChronology } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Problem } from '../components/problem.tsx';
import { Section } from '../components/section.tsx';
import { Loading } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { isLoggedEvent } from './logged-event.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  entry: { padding: '6px 0 6px 16px', overflowWrap: 'anywhere' },
});

/** Everything that happened to the case, as the log has it. */
export const CaseChronology = () => {
  const { view } = useCaseFrame();
  const { say, language, moment } = useWords();
  const styles = useStyles();
  const log = useChronology(view.ref, view.version);
  const [newestFirst, setNewestFirst] = useState(true);
  if (log.isPending) return <Loading />;
  if (log.data === undefined) return <Problem error={log.error} onRetry={() => void log.refetch()} />;

  const titles = new Map<string, Bilingual>([
    ...view.stages.map((one) => [one.id, one.title] as const),
    ...view.duties.map((one) => [one.id, one.text] as const),
    ...view.sections.flatMap((one) => [
      [one.id, one.title] as const,
      ...one.items.map((item) => [item.id, item.text] as const),
    ]),
    ...view.notifications.map((one) => [one.notification, one.title] as const),
    ...view.letters.map((one) => [one.letter, one.title] as const),
    ...view.group.map((one) => [one.role, one.roleTitle] as const),
  ]);
  const events = newestFirst ? log.data.events.toReversed() : log.data.events;
  return (
    <Section
      title={say('tab.case.chronology')}
      actions={
        <Field label={say('tab.chronology.order')}>
          <Select
            value={newestFirst ? 'newest' : 'oldest'}
            onChange={(_, data) => setNewestFirst(data.value === 'newest')}
          >
            <option value="newest">{say('tab.chronology.newest')}</option>
            <option value="oldest">{say('tab.chronology.oldest')}</option>
          </Select>
        </Field>
      }
    >
      <Text>{say('tab.chronology.intro')}</Text>
      <ol className={styles.list}>
        {events.map((event) => (
          <li key={event.id} className={styles.entry}>
            <Caption1 block>
              <time dateTime={event.at}>{moment(event.at)}</time> · {event.by.name}
              {event.by.agency !== null && `, ${event.by.agency}`} ·{' '}
              {say('tab.chronology.version', { version: event.version })}
            </Caption1>
            <Text>
              {isLoggedEvent(event) ? sayEvent(event, language, (id) => titles.get(id)) : event.type}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );
};
