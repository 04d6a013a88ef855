import { Badge, Button, Link, makeStyles, Text, Title2 } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useIncident } from '../api/records.ts';
import { MayBeOld } from '../components/answered.tsx';
import { Facts } from '../components/facts.tsx';
import { ForOverseers } from '../components/oversight.tsx';
import { InParts } from '../components/parts-nav.tsx';
import { Problem } from '../components/problem.tsx';
import { IncidentFrame, useIncidentFrame } from '../components/record-frame.tsx';
import { hashOf, type IncidentPart, incidentParts } from '../components/routes.ts';
import { Row } from '../components/section.tsx';
import { Loading } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';
import { Authorities } from './authorities.tsx';
import { Logs } from './logs.tsx';
import { Overview } from './overview.tsx';
import { Reports } from './reports.tsx';
import { SharedPlan } from './shared-plan.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  head: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
});

const parts = {
  overview: { key: 'tabIncidents.part.overview', View: Overview },
  authorities: { key: 'tabIncidents.part.authorities', View: Authorities },
  plan: { key: 'tabIncidents.part.plan', View: SharedPlan },
  reports: { key: 'tabIncidents.part.reports', View: Reports },
  log: { key: 'tabIncidents.part.log', View: Logs },
} as const satisfies Record<IncidentPart, { key: string; View: ComponentType }>;

const nations = { WLS: 'tabIncidents.nations.WLS', ENG: 'tabIncidents.nations.ENG' } as const;

const Head = () => {
  const { view, ask } = useIncidentFrame();
  const { say, moment } = useWords();
  const styles = useStyles();
  const open = view.status === 'open';
  const close = (): void =>
    ask({
      title: say('tabIncidents.close.title'),
      intro: say('tabIncidents.close.intro'),
      fields: [{ name: 'outcome', label: say('tabIncidents.close.outcome'), kind: 'text', required: true }],
      submit: say('tabIncidents.close.add'),
      command: (values) => ({ type: 'closeIncident', outcome: values['outcome']?.trim() ?? '' }),
      done: say('tabIncidents.close.done'),
    });
  return (
    <div className={styles.head}>
      <Title2 as="h1" tabIndex={-1} style={{ margin: 0, outline: 'none' }}>
        {view.title}
      </Title2>
      <Row>
        <Text>{view.ref}</Text>
        <Badge appearance="tint" color={open ? 'brand' : 'subtle'}>
          {say(open ? 'tabIncidents.isOpen' : 'tabIncidents.closed')}
        </Badge>
        {open && view.leads && (
          <Button size="small" onClick={close}>
            {say('tabIncidents.close.add')}
          </Button>
        )}
      </Row>
      <Facts
        facts={[
          [say('tabIncidents.provider'), view.provider],
          [say('tabIncidents.leadAgency'), view.leadAgency],
          [say('tabIncidents.sharedWith'), view.sharedWith.join(', ')],
          [say('tabIncidents.nation'), say(nations[view.nation])],
          [say('tabIncidents.outcome'), view.closed?.outcome],
        ]}
      />
      <Text size={200}>
        {say('tabIncidents.opener', { name: view.opened.by, date: moment(view.opened.at) })}
        {view.closed !== null && (
          <> · {say('tabIncidents.closer', { name: view.closed.by, date: moment(view.closed.at) })}</>
        )}
      </Text>
    </div>
  );
};

const IncidentOf = ({ incidentRef, part }: { readonly incidentRef: string; readonly part: IncidentPart }) => {
  const { say } = useWords();
  const styles = useStyles();
  const incident = useIncident(incidentRef);
  useTitle(incident.data?.title ?? say('tabIncidents.title'));
  if (incident.isPending) return <Loading />;
  const back = <Link href={hashOf({ page: 'incidents' })}>{say('tabIncidents.title')}</Link>;
  if (incident.data === undefined) {
    return (
      <div className={styles.page}>
        <div>{back}</div>
        <Title2 as="h1" style={{ margin: 0 }}>
          {say('tabIncidents.title')}
        </Title2>
        <Problem error={incident.error} onRetry={() => void incident.refetch()} />
      </div>
    );
  }
  const { View } = parts[part];
  return (
    <IncidentFrame view={incident.data}>
      <div className={styles.page}>
        <Head />
        <MayBeOld of={incident} />
        <InParts
          label={say('tabIncidents.parts')}
          now={part}
          parts={incidentParts.map((id) => ({
            id,
            name: say(parts[id].key),
            hash: hashOf({ page: 'incident', ref: incidentRef, part: id }),
          }))}
        >
          <View />
        </InParts>
      </div>
    </IncidentFrame>
  );
};

/** One incident above several cases (N29; PFP 1.8, 2.5, App. A 2.20, App. C; Code 3.8). */
export const IncidentPage = (props: { readonly incidentRef: string; readonly part: IncidentPart }) => {
  const { say } = useWords();
  return (
    <ForOverseers
      title={say('tabIncidents.title')}
      forbidden={say('tabIncidents.forbidden')}
      forbiddenText={say('tabIncidents.forbiddenText')}
    >
      <IncidentOf {...props} />
    </ForOverseers>
  );
};
