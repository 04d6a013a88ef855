import { Caption1, Field, Input, Link, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useState } from 'react';
import { useServices } from '../api/questions.ts';
import { useWatchedServices } from '../api/records.ts';
import { Answered } from '../components/answered.tsx';
import { useAnnounce } from '../components/announce.tsx';
import { ForOverseers } from '../components/oversight.tsx';
import { Problem } from '../components/problem.tsx';
import { hashOf } from '../components/routes.ts';
import { Card, Cards, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';
import { WatchList } from './watch-list.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '24px' },
  head: { display: 'flex', flexDirection: 'column', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Any service of the directory, also one that nobody has signalled yet. */
const Directory = () => {
  const { say } = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const found = useServices(asked);
  const services = asked === '' ? [] : (found.data?.services ?? []);
  const number = asked === '' || found.isPlaceholderData ? null : (found.data?.services.length ?? null);
  useEffect(() => {
    if (number !== null) announce(say('tabServices.findFound', { number }));
  }, [number, announce, say]);
  return (
    <Section title={say('tabServices.find')}>
      <Field label={say('tabServices.findLabel')}>
        <Input
          type="search"
          contentBefore={<SearchRegular />}
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
        />
      </Field>
      {asked !== '' && found.isError && <Problem error={found.error} onRetry={() => void found.refetch()} />}
      {number === 0 && <Text>{say('tabServices.findNone')}</Text>}
      {services.length > 0 && (
        <Cards>
          {services.map((service) => (
            <li key={service.id}>
              <Card>
                <Link href={hashOf({ page: 'service', id: service.id })}>{service.name}</Link>
                <Caption1 className={styles.quiet}>
                  {service.provider} · {service.registrationNumber} · {service.address}
                </Caption1>
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};

const Watched = () => {
  const { say } = useWords();
  const watched = useWatchedServices();
  return (
    <Answered to={watched}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={say('tabServices.emptyTitle')} text={say('tabServices.emptyText')} />
        ) : (
          <WatchList rows={rows} />
        )
      }
    </Answered>
  );
};

/** Services with signals, the most pressing first, and the directory for all others (Code 4.8–4.11). */
export const Services = () => {
  const { say } = useWords();
  const styles = useStyles();
  useTitle(say('tabServices.title'));
  return (
    <ForOverseers
      title={say('tabServices.title')}
      forbidden={say('tabServices.forbidden')}
      forbiddenText={say('tabServices.forbiddenText')}
    >
      <div className={styles.page}>
        <div className={styles.head}>
          <Title2 as="h1" tabIndex={-1} style={{ margin: 0 }}>
            {say('tabServices.title')}
          </Title2>
          <Text>{say('tabServices.intro')}</Text>
        </div>
        <Section title={say('tabServices.list')}>
          <Watched />
        </Section>
        <Directory />
      </div>
    </ForOverseers>
  );
};
