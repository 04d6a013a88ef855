import { Badge, Button, Link, makeStyles, Text, Title2 } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { IncidentRow } from '../../src/incident/view-schema.ts';
import { useMe } from '../api/questions.ts';
import { type OpeningIncident, useIncidents, useOpenIncident } from '../api/records.ts';
import { Answered } from '../components/answered.tsx';
import { type Ask, AskDialog } from '../components/ask-dialog.tsx';
import { Facts } from '../components/facts.tsx';
import { ForOverseers } from '../components/oversight.tsx';
import { hashOf } from '../components/routes.ts';
import { Card, Cards, Row } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useAsking } from '../components/use-asking.ts';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '20px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
});

const IncidentCard = ({ row }: { readonly row: IncidentRow }) => {
  const { say, short } = useWords();
  return (
    <Card>
      <Row>
        <Link href={hashOf({ page: 'incident', ref: row.ref, part: 'overview' })}>
          {row.title} ({row.ref})
        </Link>
        <Badge appearance="tint" color={row.status === 'open' ? 'brand' : 'subtle'}>
          {say(row.status === 'open' ? 'tabIncidents.isOpen' : 'tabIncidents.closed')}
        </Badge>
        {row.unheard > 0 && (
          <Badge appearance="tint" color="warning">
            {say('tabIncidents.unheard')}: {row.unheard}
          </Badge>
        )}
      </Row>
      <Facts
        facts={[
          [say('tabIncidents.provider'), row.provider],
          [say('tabIncidents.leadAgency'), row.leadAgency],
          [say('tabIncidents.cases'), String(row.cases)],
          [say('tabIncidents.actions'), String(row.openActions)],
          [say('tabIncidents.nextDue'), row.nextDue === null ? null : short(row.nextDue)],
          [
            say('tabIncidents.lastReport'),
            row.lastReportAt === null ? say('tabIncidents.none') : short(row.lastReportAt),
          ],
        ]}
      />
    </Card>
  );
};

/** Asks for what an incident begins with, and goes to it. */
const OpenDialog = ({
  onClose,
  ...rest
}: {
  readonly ask: Ask<OpeningIncident>;
  readonly open: boolean;
  readonly onClose: (then?: () => void) => void;
}) => {
  const opening = useOpenIncident();
  const opened = useRef<string | null>(null);
  return (
    <AskDialog
      {...rest}
      onClose={() =>
        onClose(() => {
          if (opened.current !== null)
            window.location.hash = hashOf({ page: 'incident', ref: opened.current, part: 'overview' });
        })
      }
      sending={{
        isPending: opening.isPending,
        isError: opening.isError,
        error: opening.error,
        mutate: (body, { onSuccess }) =>
          opening.mutate(body, {
            onSuccess({ ref }) {
              opened.current = ref;
              onSuccess();
            },
          }),
      }}
    />
  );
};

const List = () => {
  const { say } = useWords();
  const incidents = useIncidents();
  return (
    <Answered to={incidents}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty level="h2" title={say('tabIncidents.emptyTitle')} text={say('tabIncidents.emptyText')} />
        ) : (
          <Cards>
            {rows.map((row) => (
              <li key={row.ref}>
                <IncidentCard row={row} />
              </li>
            ))}
          </Cards>
        )
      }
    </Answered>
  );
};

/** Incidents that this person's agency leads or works in (PFP 1.8, 2.5; Code 3.8). */
export const Incidents = () => {
  const { say } = useWords();
  const styles = useStyles();
  const me = useMe();
  const { asked, ask, close } = useAsking<Ask<OpeningIncident>>();
  useTitle(say('tabIncidents.title'));
  const open = (): void =>
    ask({
      title: say('tabIncidents.openTitle'),
      intro: say('tabIncidents.openIntro'),
      fields: [
        { name: 'title', label: say('tabIncidents.name'), kind: 'line', required: true },
        { name: 'provider', label: say('tabIncidents.provider'), kind: 'line', required: true },
        { name: 'description', label: say('tabIncidents.description'), kind: 'text', required: true },
        {
          name: 'nation',
          label: say('tabIncidents.nation'),
          kind: 'choice',
          required: true,
          options: [
            { value: 'WLS', label: say('tabIncidents.nations.WLS') },
            { value: 'ENG', label: say('tabIncidents.nations.ENG') },
          ],
        },
      ],
      submit: say('tabIncidents.open'),
      command: (values) => ({
        title: values['title']?.trim() ?? '',
        provider: values['provider']?.trim() ?? '',
        description: values['description']?.trim() ?? '',
        nation: values['nation'] === 'ENG' ? 'ENG' : 'WLS',
      }),
      done: say('tabIncidents.opened'),
    });
  return (
    <ForOverseers
      title={say('tabIncidents.title')}
      forbidden={say('tabIncidents.forbidden')}
      forbiddenText={say('tabIncidents.forbiddenText')}
    >
      <div className={styles.page}>
        <div className={styles.head}>
          <Title2 as="h1" tabIndex={-1} style={{ margin: 0, outline: 'none' }}>
            {say('tabIncidents.title')}
          </Title2>
          {me.data?.roles.includes('commissioner') === true && (
            <Button appearance="primary" icon={<AddRegular />} onClick={open}>
              {say('tabIncidents.open')}
            </Button>
          )}
        </div>
        <Text>{say('tabIncidents.intro')}</Text>
        <List />
      </div>
      {asked !== null && <OpenDialog key={asked.turn} ask={asked.ask} open={asked.open} onClose={close} />}
    </ForOverseers>
  );
};
